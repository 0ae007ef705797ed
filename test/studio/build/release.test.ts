// What a release is stopped by: the plugin as a build calls it, on small stories of our own.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { inspect } from 'node:util'
import { build, type Plugin } from 'vite'
import { afterAll, describe, expect, it } from 'vitest'
import { writeProblem } from '../../../src/model/result.ts'
import { art } from '../../../src/studio/build/art.ts'
import { diskCache } from '../../../src/studio/build/explore-process/explore-cache.ts'
import { exploreStories } from '../../../src/studio/build/explore-process/explore-stories.ts'
import { houseSubject } from '../../../src/studio/build/explore-process/subject.ts'
import { createInkProcess } from '../../../src/studio/build/ink-process.ts'
import { readLearning } from '../../../src/studio/build/learning-files.ts'
import { learning } from '../../../src/studio/build/learning-plugin.ts'
import { ReleaseStopped, releaseProblems, stoppedBy } from '../../../src/studio/build/release.ts'
import { buildStory, isDraft, releasedIds } from '../../../src/studio/build/story-files.ts'
import { stories } from '../../../src/studio/build/story-plugin.ts'
import { keepRanges, staleRanges } from '../../../src/studio/commands/stories/ranges.ts'
import { A_CARD, A_PROJECT, A_STORY, aFolder } from '../../support/folder.ts'
import { unwrap } from '../../support/ink.ts'
import { root as house } from '../../support/stories.ts'

const ink = createInkProcess()
afterAll(() => ink.dispose())

const INK = 'stories/ana/story.ink'
const CARD = 'stories/ana/story.yaml'
const RANGES = 'stories/ana/ranges.json'
const DRAFT = `${A_CARD}draft: true\n`

/** With a reason that has a cause, so that no rule of the text is broken. */
const GOOD = A_STORY.replace('There was time.', 'You waited, so she could say it.')
const PROJECT: Readonly<Record<string, string>> = {
  ...A_PROJECT,
  [INK]: GOOD,
  'stories/labels.yaml': 'offender: the child’s name\n',
}

/** A project whose stories have been walked as they stand. */
async function walked(files: Readonly<Record<string, string>> = {}, errors = 0): Promise<string> {
  const project = { ...PROJECT, ...files }
  const built = await buildStory(aFolder(project), 'ana', ink)
  const span = { min: 8, max: 8 }
  const ranges = {
    story: 'ana',
    revision: built.ok ? built.value.compiled.revision : '',
    complete: true,
    errors,
    scores: { trust: span, empathy: span, reliability: span },
  }
  return aFolder({ [RANGES]: JSON.stringify(ranges), ...project })
}

/** What Vite would print of a build, or of the development server; undefined where nothing stops it. */
async function told(folder: string, command: 'build' | 'serve' = 'build') {
  const plugin = stories(folder)
  const call = (hook: unknown, self: unknown, ...args: readonly unknown[]) =>
    (hook as (this: unknown, ...given: readonly unknown[]) => unknown).call(self, ...args)
  const warned: string[] = []
  const self = { warn: (warning: string) => warned.push(warning) }
  try {
    await call(plugin.configResolved, self, { command })
    const module = await call(plugin.load, self, '\0virtual:stories')
    return { module: String(module), warned }
  } catch (cause) {
    if (!(cause instanceof ReleaseStopped)) throw cause
    return { stopped: cause.message, warned }
  } finally {
    call(plugin.closeBundle, self)
  }
}

describe('a release', () => {
  it('of a story without an error is made, and its page does not say how many errors there are', async () => {
    const { module, stopped, warned } = await told(await walked())
    expect([stopped, warned]).toEqual([undefined, []])
    expect(module).toContain('The first day')
    expect(module).toContain('\\"complete\\":true')
    expect(module).not.toContain('errors')
  })

  it('is stopped by every error at once, by file and line, with how many', async () => {
    const folder = await walked({
      [INK]: GOOD.replace('move: wait', 'move: wiat')
        .replace('# why', '# evidence: naps # why')
        .replace('* (wait) Wait.', '* Wait.')
        .replace('ending: home', 'ending: hime # face: grim // cut')
        .replace('You waited, so she could say it.', 'Well done.'),
      [CARD]: A_CARD.replace('trust: 8', 'trust: 9').replace('  call: to call\n', '  write: to write\n'),
    })
    const { stopped = '', module } = await told(folder)
    expect(module).toBeUndefined()
    const places = [...stopped.matchAll(/^(stories\S+):(\d+): (.*?)(?:,|$)/gm)].map(
      ([, file, line, words]) => `${file?.split('/').at(-1)}:${line} ${words}`,
    )
    expect(places).toEqual([
      'story.ink:6 Unexpected option “Wait.” without a label',
      'story.ink:7 Unexpected move “wiat”',
      'story.ink:7 Unexpected evidence “naps”',
      'story.ink:7 Unexpected “Well done” in # why',
      'story.ink:7 Unexpected # why “Well done.” without you and the child and a cause',
      'story.ink:8 Unexpected // inside the tag “# face: grim // cut”',
      'story.ink:8 Unexpected ending “hime”',
      'story.yaml:11 Unexpected trust of 9 at the opening',
      'story.yaml:12 Unexpected promise “call” in LIST promise_names',
      'story.yaml:13 Unexpected promise “write”',
    ])
    expect(stopped).toContain(
      '\n\n10 errors stop this release. A story that is not done says draft: true in its story.yaml.',
    )
  })

  it.each([
    ['a card with a slip', { [CARD]: A_CARD.replace('age: 15', 'age: 19') }, 'stories/ana/story.yaml:3:'],
    ['Ink that does not compile', { [INK]: `${GOOD}-> nowhere\n` }, 'stories/ana/story.ink:10:'],
    ['a loose end', { [INK]: GOOD.replace('-> END', '-> hall\n=== hall\nOn.') }, 'stories/ana/story.ink:11:'],
    ['a mistake in the moves', { 'stories/moves.yaml': 'wait: { name: Wait }\n' }, 'stories/moves.yaml:1:'],
  ])('is stopped by %s', async (_, files, place) => {
    expect((await told(await walked(files))).stopped).toContain(`\n${place}`)
  })

  it('is stopped by a story without its README.md', async () => {
    const { 'stories/ana/README.md': _, ...project } = PROJECT
    expect(unwrap(await buildStory(aFolder(project), 'ana', ink)).warnings).toMatchObject([
      { code: 'story/no-readme', place: { file: 'stories/ana/README.md', line: 1 } },
    ])
  })

  it('is stopped by a story that was never walked, or was walked as another version', async () => {
    const command = 'npm run stories -- ana walks them and writes the file; commit it with the story.'
    expect((await told(aFolder(PROJECT))).stopped).toBe(
      `\nstories/ana/ranges.json:1: Unexpected lack of stories/ana/ranges.json, expected every run of ana as it stands to have been walked\n  ${command}\n\n1 error stops this release. A story that is not done says draft: true in its story.yaml.`,
    )
    const folder = await walked()
    const changed = aFolder({
      ...PROJECT,
      [INK]: GOOD.replace('Hello', 'Good morning'),
      [RANGES]: readFileSync(join(folder, RANGES), 'utf8'),
    })
    expect((await told(changed)).stopped).toContain(
      'Unexpected ranges of another version, expected every run',
    )
  })

  it.each([
    [1, 'Unexpected 1 error when the runs of ana were walked, expected none', '1 error stops'],
    [27, 'Unexpected 27 errors when the runs of ana were walked, expected none', '27 errors stop'],
  ])('is stopped by %i that was found when its runs were walked', async (errors, message, count) => {
    const { stopped } = await told(await walked({}, errors))
    expect(stopped).toBe(
      `\n${RANGES}:1: ${message}\n  npm run stories -- ana lists them, and clears this when they are mended.\n\n${count} this release. A story that is not done says draft: true in its story.yaml.`,
    )
  })

  it.each([
    [1, undefined, '1 error stops'],
    [2, '1 more error', '2 errors stop'],
    [14, '13 more errors', '14 errors stop'],
  ])('counts what it lists and what only a walk lists once: %i', async (errors, more, count) => {
    const { stopped = '' } = await told(await walked({ [INK]: A_STORY }, errors))
    expect(stopped).toContain(`${INK}:7: Unexpected # why “There was time.” without`)
    expect(stopped.includes('when the runs of ana were walked')).toBe(more !== undefined)
    if (more) expect(stopped).toContain(`Unexpected ${more} when the runs of ana were walked, expected none`)
    expect(stopped).toContain(`\n\n${count} this release.`)
  })

  it('lists every error of the runs where what was found is kept, and walks nothing', async () => {
    const folder = aFolder({ ...PROJECT, [INK]: A_STORY })
    const [explored] = await exploreStories([houseSubject(folder, 'ana')], [], {
      ink,
      learning: readLearning(folder),
      cache: diskCache(join(folder, '.cache/explore')),
      effort: { seconds: 10, memory: 512, early: false },
      jobs: 1,
    })
    if (!explored) throw new Error('Unexpected lack of an exploration')
    const ranges = staleRanges(explored, [])
    if (ranges) keepRanges(ranges)
    const errors = explored.problems.filter(({ severity }) => severity === 'error')
    expect(errors.length).toBeGreaterThan(3)
    const { stopped = '' } = await told(folder)
    for (const error of errors) expect(stopped.split(writeProblem(error))).toHaveLength(2)
    expect(stopped).not.toContain('when the runs of ana were walked')
    expect(stopped).toContain(`\n\n${errors.length} errors stop this release.`)
  })

  it('is stopped before the bundler, and ends with the list and no stack', async () => {
    const folder = await walked({}, 3)
    const cause = await build({
      configFile: false,
      root: folder,
      logLevel: 'silent',
      plugins: [stories(folder)],
    }).catch((reason: unknown) => reason)
    expect(cause).toBeInstanceOf(ReleaseStopped)
    // As Vite prints it.
    expect(inspect(cause)).toBe((cause as Error).message)
    expect(inspect(cause)).toMatch(/3 errors stop this release\. .*story\.yaml\.$/)
  })

  it('is not stopped by what its card owes', async () => {
    const card = `${A_CARD}owes: [why-cause]\n`
    const folder = await walked({ [CARD]: card, [INK]: A_STORY })
    expect((await told(folder)).stopped).toBeUndefined()
    expect((await told(await walked({ [INK]: A_STORY }))).stopped).toContain('without you and the child')
  })

  it('is not stopped by an option without words, which is taken where no other can be', async () => {
    const folder = await walked({ [INK]: GOOD.replace('- Ana', '* -> \n- Ana') })
    expect((await told(folder)).stopped).toBeUndefined()
  })

  it('says each problem once, though two stories share the file', () => {
    const shared = { code: 'x', message: 'Unexpected', place: { file: 'stories/practice.ink', line: 3 } }
    const last = { ...shared, place: { file: 'stories/practice.ink', line: 12 } }
    const built = [
      { ok: false as const, problem: [last, shared] },
      { ok: false as const, problem: [shared] },
    ]
    expect(releaseProblems(aFolder({}), built)).toEqual([shared, last])
    expect(stoppedBy([shared])).toContain('1 error stops this release')
  })
})

describe('in development', () => {
  it('an error is only shown', async () => {
    const { module, warned } = await told(
      await walked({ [INK]: GOOD.replace('move: wait', 'move: wiat') }, 3),
      'serve',
    )
    expect(module).toContain('The first day')
    expect(warned).toEqual([expect.stringContaining('Unexpected move “wiat”')])
  })

  it('a draft is on the shelf, and its card says what it is', async () => {
    const { module } = await told(aFolder({ ...PROJECT, [CARD]: DRAFT }), 'serve')
    expect(module).toContain('The first day (a draft)')
    expect(module).not.toContain('\\"draft\\"')
  })
})

describe('a draft', () => {
  const BEN = 'stories/ben/story.yaml'
  const withDraft = (card: string) => ({
    [BEN]: card,
    'stories/ben/story.ink': 'Words. # move: wiat\n-> nowhere\n',
  })

  it.each([
    ['that is as it should be', DRAFT.replace('id: ana', 'id: ben')],
    ['whose card is full of mistakes', 'draft: true # not yet\nminutes: [x\n\ttitle: y'],
  ])('%s is left out of a release and stops none', async (_, card) => {
    const { module, stopped } = await told(await walked(withDraft(card)))
    expect(stopped).toBeUndefined()
    expect(module).toContain('story/ana')
    expect(module).not.toContain('ben')
  })

  it.each<[string, (folder: string) => Plugin, string]>([
    ['the pictures', (folder) => art({ root: folder }), 'virtual:art'],
    ['the library', learning, 'virtual:learning'],
    ['the words of the work', learning, 'virtual:glossary'],
  ])('is known to %s in development only', async (_, plugin, module) => {
    const folder = aFolder({
      ...PROJECT,
      [BEN]: DRAFT.replace('id: ana', 'id: ben'),
      'stories/ben/story.ink': GOOD.replace('# why', '# evidence: pauses # see: pauses # why'),
    })
    const loaded = (command: 'build' | 'serve') => {
      const made = plugin(folder)
      const self = {
        addWatchFile: () => {},
        warn: () => {},
        error: (cause: unknown) => Promise.reject(cause),
      }
      ;(made.configResolved as (config: unknown) => void).call(self, { command })
      return String((made.load as (id: string) => unknown).call(self, `\0${module}`))
    }
    expect(loaded('serve')).toMatch(/\bben\b/)
    expect(loaded('build')).not.toMatch(/\bben\b/)
    expect(loaded('build')).toContain('export')
  })

  it.each([
    ['draft: true', true],
    ['draft: True', true],
    ['draft: false', false],
    ['draft: truer', false],
    ['  draft: true', false],
    ['# draft: true', false],
  ])('is a story whose card says so: %s', (line, expected) => {
    const folder = aFolder({ [CARD]: `${A_CARD}${line}\n` })
    expect(isDraft(folder, 'ana')).toBe(expected)
    expect(releasedIds(folder)).toEqual(expected ? [] : ['ana'])
  })

  it('alone makes no release', async () => {
    expect((await told(aFolder({ ...PROJECT, [CARD]: DRAFT }))).stopped).toContain(
      'Unexpected drafts only (ana), expected a story that can be released\n  Take draft: true out',
    )
  })
})

describe('the house’s own stories', () => {
  it('can be released', async () => {
    expect((await told(house)).stopped).toBeUndefined()
  })
})
