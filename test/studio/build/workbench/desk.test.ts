// Questions and replies as the worker passes them on, the template among them.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { PLAIN_CHOICES } from '../../../../src/app/author/package-choices.ts'
import type { WorkbenchReply, WorkbenchRequest, ZipAnswer } from '../../../../src/app/author/workbench.ts'
import { PLAIN } from '../../../../src/app/lms/setting.ts'
import { britishDictionary } from '../../../../src/studio/build/dictionary-file.ts'
import { guideSections } from '../../../../src/studio/build/guide-sections.ts'
import { createDesk, type DeskNeeds } from '../../../../src/studio/build/workbench/desk.ts'
import { root } from '../../../support/stories.ts'
import { answer, CARD, dropped, house, INK } from './bench.ts'

function aDesk(given: Partial<DeskNeeds> = {}) {
  const desk = createDesk({
    house,
    fetchDictionary: async () => britishDictionary(),
    fetchFile: async () => new Response(undefined, { status: 404 }),
    ...given,
  })
  return async (request: WorkbenchRequest): Promise<readonly WorkbenchReply[]> => {
    const replies: WorkbenchReply[] = []
    await desk(request, (reply) => replies.push(structuredClone(reply)))
    return replies
  }
}
const opening = (ink: string): WorkbenchRequest => ({
  kind: 'open',
  files: dropped({ 'story.ink': ink, 'story.yaml': CARD }),
  made: 1,
})

describe('the desk', () => {
  it('opens, and walks what was opened last', async () => {
    const ask = aDesk()
    expect(await ask(opening(INK))).toMatchObject([
      { kind: 'answer', answer: { kind: 'opened', main: 'story.ink' } },
    ])
    expect((await ask({ kind: 'walk', seconds: 10 })).at(-1)).toMatchObject({
      kind: 'answer',
      answer: { complete: true },
    })
  })

  it('has nothing to walk where nothing is open, or what was opened last could not be', async () => {
    const ask = aDesk()
    const nothing = { kind: 'failed', problem: { code: 'author/nothing-open' } }
    expect(await ask({ kind: 'walk', seconds: 1 })).toMatchObject([nothing])
    await ask(opening(INK))
    await ask(opening('-> nowhere\n'))
    expect(await ask({ kind: 'walk', seconds: 1 })).toMatchObject([nothing])
  })

  it('holds words against the dictionary and the house’s own, and says where it did not come', async () => {
    const wrong = INK.replace('early', 'erly')
    const spelt = (replies: readonly WorkbenchReply[]) =>
      (
        replies.at(-1) as { answer: { problems: readonly { code: string; message: string }[] } }
      ).answer.problems
        .filter(({ code }) => /spelling|no-dictionary/.test(code))
        .map(({ code, message }) => `${code}: ${message}`)
    const ask = aDesk()
    expect(spelt(await ask(opening(INK)))).toEqual([])
    await ask(opening(wrong))
    const found = spelt(await ask({ kind: 'walk', seconds: 10 }))
    expect(found).toHaveLength(1)
    expect(found[0]).toMatch(/^rule\/spelling: Unexpected word “erly”, expected /)
    const without = aDesk({
      fetchDictionary: async () => {
        throw new Error('offline')
      },
    })
    const none =
      'author/no-dictionary: Unexpected lack of the dictionary, expected it beside the page: no word was looked up'
    expect(spelt(await without(opening(wrong)))).toEqual([none])
    // Also once it was walked, which gives a list of its own.
    expect(spelt(await without({ kind: 'walk', seconds: 10 }))).toEqual([none])
  })

  it('asks for the dictionary once, and again only where it did not come', async () => {
    let asked = 0
    const ask = aDesk({
      fetchDictionary: async () => {
        asked += 1
        if (asked === 1) throw new Error('offline')
        return britishDictionary()
      },
    })
    for (let times = 0; times < 3; times++) await ask(opening(INK))
    expect(asked).toBe(2)
  })

  it('says what is wrong with a package, from the site that is named', async () => {
    const asked: string[] = []
    const ask = aDesk({
      fetchFile: async (address) => {
        asked.push(String(address))
        return new Response(undefined, { status: 404 })
      },
    })
    const choices = { ...PLAIN_CHOICES, stories: ['tyler'] }
    const [reply] = await ask({ kind: 'package', choices, site: 'http://localhost/x/' })
    expect(reply).toMatchObject({
      kind: 'answer',
      answer: { ok: false, problem: [{ code: 'package/no-list' }] },
    })
    expect(asked).toEqual(['http://localhost/x/packing.json'])
  })

  it('says what a package was made with, or that a file is none', async () => {
    const setting = JSON.stringify({ ...PLAIN, standard: 'scorm12', asks: 'one' })
    const zip = { path: 'a.zip', bytes: zipSync({ 'setting.json': strToU8(setting) }) }
    const [reply] = await aDesk()({ kind: 'packed', file: zip })
    expect(reply).toMatchObject({ kind: 'answer', answer: { standard: 'scorm12', asks: 'one' } })
    const [refused] = await aDesk()({ kind: 'packed', file: { path: 'a.zip', bytes: new Uint8Array() } })
    expect(refused).toMatchObject({ kind: 'failed', problem: { code: 'author/broken-zip' } })
  })

  it('says why there is nothing to open', async () => {
    const [reply] = await aDesk()({ kind: 'open', files: [], made: 1 })
    expect(reply).toMatchObject({ kind: 'failed', problem: { code: 'author/no-story' } })
  })

  it('sends nothing that cannot leave a worker, and hears of its own failures', async () => {
    const files = [{ path: 'story.ink', bytes: null as unknown as Uint8Array }]
    const [reply] = await aDesk()({ kind: 'open', files, made: 1 })
    expect(reply).toMatchObject({ kind: 'failed', problem: { code: 'author/failed' } })
    expect(reply).not.toHaveProperty('problem.cause')
  })
})

const textsOf = (zip: Uint8Array): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(unzipSync(zip)).map(([path, bytes]) => [path, new TextDecoder().decode(bytes)] as const),
  )

describe('the sources of a story', () => {
  const zipOf = async (files: Readonly<Record<string, string>>, id = 'nadia') => {
    const { story } = answer(files)
    if (!story) throw new Error('Unexpected lack of a story')
    const [reply] = await aDesk()({ kind: 'sources', sources: story.sources, id })
    if (reply?.kind !== 'answer') throw new Error('Unexpected lack of a zip')
    const { name, bytes } = reply.answer as ZipAnswer
    expect(answer({ [name]: bytes })).toMatchObject({
      story: { about: story.about, compiled: { revision: expect.any(String) } },
    })
    return { name, texts: textsOf(bytes) }
  }
  const shared = `INCLUDE ../practice.ink\n${INK.replace(/^VAR.*\n/gm, '')}`

  it.each([
    [{ 'nadia/story.ink': shared, 'nadia/story.yaml': CARD }],
    [{ 'story.ink': shared, 'story.yaml': CARD }],
    [{ 'outer/nadia/story.ink': shared, 'outer/nadia/story.yaml': CARD }],
  ])('lie where Ink looks for them: %#', async (files) => {
    const { name, texts } = await zipOf(files)
    const outer = Object.keys(files).some((path) => path.startsWith('outer')) ? 'outer/' : ''
    expect(name).toBe('nadia.zip')
    expect(texts).toEqual({
      [`${outer}nadia/story.ink`]: shared,
      [`${outer}nadia/story.yaml`]: CARD,
      [`${outer}practice.ink`]: house.practice,
    })
  })

  it('are in a folder of their own, with theirs in it, whatever the story is called', async () => {
    const { name, texts } = await zipOf(
      {
        'bus.ink': 'INCLUDE scenes\\one.ink\n-> one\n',
        'one.ink': '=== one ===\nHello.\n-> END\n',
        'story.yaml': CARD.replace(/endings:[\s\S]*/, 'endings: {}\n'),
      },
      'Édith & Co',
    )
    expect(name).toBe('edith_co.zip')
    expect(Object.keys(texts).sort()).toEqual([
      'edith_co/bus.ink',
      'edith_co/scenes/one.ink',
      'edith_co/story.yaml',
    ])
  })

  it('never lead out of the zip', async () => {
    const sources = { '/etc/story.ink': 'A.', [`${'../'.repeat(50)}x.ink`]: 'B.', 'C:\\y.ink': 'C.' }
    const [reply] = await aDesk()({ kind: 'sources', sources, id: '' })
    const { name, bytes } = (reply as { answer: ZipAnswer }).answer
    expect(name).toBe('story.zip')
    for (const path of Object.keys(textsOf(bytes))) expect(path).toMatch(/^(?!\/)(?!.*\.\.)(?!.*[\\:])/)
  })

  it.each([{}, { 'story.yaml': CARD }])('are missed where there are none: %#', async (sources) => {
    expect(await aDesk()({ kind: 'sources', sources, id: 'nadia' })).toMatchObject([
      { kind: 'failed', problem: { code: 'author/no-sources' } },
    ])
  })
})

describe('the story to begin from', () => {
  const filesOf = async (name: string) => {
    const [reply] = await aDesk()({ kind: 'template', name })
    if (reply?.kind !== 'answer') throw new Error('Unexpected lack of a zip')
    return textsOf((reply.answer as ZipAnswer).bytes)
  }

  it.each([
    ['Mary-Ann', 'mary_ann.zip'],
    ['Łukasz', 'lukasz.zip'],
    ['Straße Ørjan', 'strasse_orjan.zip'],
    ['', 'nadia.zip'],
    ['日本', expect.stringMatching(/^story_[a-z0-9]+\.zip$/)],
  ])('is called after the child: %j', async (name, file) => {
    expect(await aDesk()({ kind: 'template', name })).toMatchObject([{ answer: { name: file } }])
  })

  it('is a folder beside the shared file, named after the child', async () => {
    const files = await filesOf('Mary-Ann')
    expect(Object.keys(files).sort()).toEqual([
      'mary_ann/README.md',
      'mary_ann/story.ink',
      'mary_ann/story.yaml',
      'practice.ink',
    ])
    expect(files['mary_ann/story.yaml']).toContain('child: { name: "Mary-Ann",')
    expect(Object.values(files).join('')).not.toMatch(/CHILD|STORY/)
  })

  it('asks for no file and no command that only a checkout has, without saying so', async () => {
    const files = await filesOf('nadia')
    const paragraphs = Object.values(files).flatMap((text) => text.split(/\n\s*\n|\n(?=\d+\. |\| )/))
    const asking = paragraphs.filter((paragraph) => /npm |stories\/|terminal/.test(paragraph))
    expect(asking.length).toBeGreaterThan(3)
    expect(asking.filter((paragraph) => !paragraph.includes('checkout'))).toEqual([])
  })

  it('says in its README what the file one folder up is, and where an author without a checkout reads on', async () => {
    const { 'nadia/README.md': readme = '' } = await filesOf('nadia')
    expect(readme).toContain('| `../practice.ink` | one folder up')
    expect(readme).toContain('*How a story is written*')
    expect(readme).toContain('*Try a story*')
  })

  it('names only sections that the guide has', async () => {
    const { 'nadia/story.ink': ink = '', 'nadia/story.yaml': card = '' } = await filesOf('nadia')
    const titles = guideSections(readFileSync(join(root, 'stories/README.md'), 'utf8')).map(
      ({ title }) => title,
    )
    const comments = `${ink}${card}`
      .split('\n')
      .filter((line) => /^\s*(\/\/|#\s).*(guide|under "How|see ")/.test(line))
    const named = comments.flatMap((line) => [...line.matchAll(/"([A-Z][^"]+)"/g)].map(([, name]) => name))
    const sections = named.filter((name) => name !== 'How a story is written')
    expect(sections.length).toBeGreaterThan(4)
    expect(sections.filter((name) => ![...titles, 'Moves', 'Evidence'].includes(name ?? ''))).toEqual([])
  })

  it.each([
    ['nadia', 'Nadia'],
    ['mary-ann', 'Mary-Ann'],
    ['Łukasz', 'Łukasz'],
    ['Sia\u0302n', 'Siân'],
    ['O’Brien', 'O’Brien'],
    ['', 'Nadia'],
    ['7', 'Nadia'],
    ['Ali 2', 'Ali'],
    ['../../x', 'X'],
    ['北', '北'],
    ['True', 'True'],
    ['null', 'Null'],
    ['STORY', 'STORY'],
  ])('opens without a mistake, about the child as typed: %j', async (name, child) => {
    const given = answer(await filesOf(name))
    expect(given).toMatchObject({ card: 'own', from: 'source', story: { about: { child: { name: child } } } })
    expect(given.problems.filter(({ severity }) => severity === 'error')).toEqual([])
  })
})
