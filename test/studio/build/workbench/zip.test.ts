// A zip that was dropped: its files as if they had been dropped themselves, or a sentence that says why not.

import { strToU8, type Zippable, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { isWanted, MAX_BYTES } from '../../../../src/app/author/workbench.ts'
import { writeStoryFile } from '../../../../src/app/saves/story-file.ts'
import { openFiles } from '../../../../src/studio/build/workbench/open-files.ts'
import { templateZip } from '../../../../src/studio/build/workbench/template.ts'
import { problemOf } from '../../../support/ink.ts'
import { answer, CARD, dropped, house, INK, open } from './bench.ts'

const zipOf = (files: Readonly<Record<string, string | Uint8Array>>, level: 0 | 6 = 6): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(files).map(([path, content]) => [
        path,
        typeof content === 'string' ? strToU8(content) : content,
      ]),
    ) as Zippable,
    { level },
  )
const refused = (files: Readonly<Record<string, string | Uint8Array>>) =>
  problemOf(openFiles({ files: dropped(files), made: 1 }, house))
const STORY = { 'nadia/story.ink': INK, 'nadia/story.yaml': CARD }

/** Changes bytes of every header of a kind: PK 1 2 in the list of files, PK 3 4 before each file. */
function patched(zip: Uint8Array, kind: 'list' | 'file', at: number, bytes: readonly number[]): Uint8Array {
  const changed = zip.slice()
  const [first, second] = kind === 'list' ? [1, 2] : [3, 4]
  for (let index = 0; index < zip.length - 4; index++)
    if (
      zip[index] === 0x50 &&
      zip[index + 1] === 0x4b &&
      zip[index + 2] === first &&
      zip[index + 3] === second
    )
      changed.set(bytes, index + at)
  return changed
}

describe('a zip', () => {
  it('is wanted', () => {
    expect(['nadia.zip', 'a/NADIA.ZIP', 'nadia.zip.png'].map(isWanted)).toEqual([true, true, false])
  })

  it.each([0, 6] as const)('is opened as its files would be, packed %i', (level) => {
    expect(answer({ 'nadia.zip': zipOf({ ...STORY, 'nadia/cover.png': 'x' }, level) })).toEqual(answer(STORY))
  })

  it('that this page saved is opened, with the shared file', () => {
    const given = answer({ 'nadia.zip': templateZip(house, 'nadia').bytes })
    expect(given).toMatchObject({ main: 'nadia/story.ink', card: 'own' })
    expect(Object.keys(given.story?.sources ?? {})).toContain('practice.ink')
  })

  it('may hold a story file', () => {
    const { story } = answer(STORY)
    const file = writeStoryFile(story as NonNullable<typeof story>)
    expect(answer({ 'a.zip': zipOf({ 'nadia.alongside': file, 'README.md': 'x' }) }).story).toEqual(story)
  })

  it('beside the story itself is a copy, and passed over', () => {
    expect(answer({ ...STORY, 'nadia/old.zip': zipOf({ 'nadia/story.ink': 'Old.\n-> END\n' }) })).toEqual(
      answer(STORY),
    )
  })

  it('beside its card has the card with it', () => {
    expect(answer({ 'a.zip': zipOf({ 'story.ink': INK }), 'story.yaml': CARD }).card).toBe('own')
  })

  it('is kept apart from another', () => {
    const one = zipOf({ 'story.ink': INK })
    expect(open({ 'a.zip': one, 'b.zip': one }).answer).toEqual({
      kind: 'which',
      mains: ['a/story.ink', 'b/story.ink'],
    })
  })

  it.each([
    ['../../nadia/story.ink', 'nadia/story.ink'],
    ['/etc/story.ink', 'etc/story.ink'],
    ['C:\\Users\\me\\story.ink', 'Users/me/story.ink'],
    ['a\\..\\..\\story.ink', 'story.ink'],
    ['./__proto__/story.ink', '__proto__/story.ink'],
    ['Édith/story.ink', 'Édith/story.ink'],
  ])('has no path that leads out of it: %s', (path, main) => {
    expect(answer({ 'a.zip': zipOf({ [path]: INK }) }).main).toBe(main)
  })

  it('reads other names in the letters of MS-DOS, as Windows writes them', () => {
    const zip = zipOf({
      'n/story.ink': 'INCLUDE caf\u00e9.ink\n-> one\n',
      'n/cafX.ink': '=== one ===\nHi.\n-> END\n',
    })
    for (let at = 3; at < zip.length; at++)
      if (new TextDecoder().decode(zip.subarray(at - 3, at + 1)) === 'cafX') zip[at] = 0x82
    expect(answer({ 'n.zip': zip }).problems.map(({ code }) => code)).toEqual(['author/no-card'])
  })

  it('reads names in UTF-8 also where the zip does not say that they are', () => {
    const zip = zipOf({ 'Édith.ink': INK })
    expect(answer({ 'a.zip': patched(zip, 'list', 8, [0, 0]) }).main).toBe('Édith.ink')
  })

  it('leaves out what an operating system puts in', () => {
    const given = answer({ 'a.zip': zipOf({ ...STORY, '__MACOSX/nadia/._story.ink': '\u0000\u0001' }) })
    expect(given).toEqual(answer(STORY))
  })
})

describe('a zip is refused', () => {
  it('where more comes out than may be dropped, before it is unpacked', () => {
    const bomb = zipOf({ 'story.ink': new Uint8Array(MAX_BYTES + 1).fill(0x20) })
    expect(bomb.length).toBeLessThan(10_000)
    expect(refused({ 'a.zip': bomb })).toMatchObject({
      code: 'author/too-large',
      message: 'Unexpected size of the files, 8.1 MB, expected at most 8 MB',
    })
    const most = zipOf({ 'a.json': new Uint8Array(MAX_BYTES - INK.length - 1).fill(0x20), 'story.ink': INK })
    expect(answer({ 'a.zip': most }).story).toBeDefined()
  })

  it('where more comes out than it says', () => {
    const liar = patched(zipOf({ 'story.ink': new Uint8Array(50_000_000) }), 'list', 24, [200, 0, 0, 0])
    expect(refused({ 'a.zip': liar })).toMatchObject({ code: 'author/broken-zip' })
  })

  it('with more files than may be dropped', () => {
    const many = (count: number) =>
      zipOf({
        'story.ink': INK,
        ...Object.fromEntries(Array.from({ length: count }, (_, index) => [`${index}.yaml`, 'x: 1'])),
      })
    expect(answer({ 'a.zip': many(399) }).story).toBeDefined()
    expect(refused({ 'a.zip': many(400) })).toMatchObject({
      code: 'author/too-many',
      message: 'Unexpected number of files, 401, expected at most 400',
    })
  })

  it('with a password', () => {
    const locked = patched(zipOf(STORY), 'list', 8, [1, 0])
    expect(refused({ 'x/a.zip': locked })).toMatchObject({
      code: 'author/locked-zip',
      message: 'Unexpected password on x/a.zip, expected none',
      hint: 'Save it without a password, or unpack it and put the folder in.',
    })
  })

  it('with nothing but another in it', () => {
    const nested = zipOf({ 'nadia/inner.zip': zipOf(STORY), 'README.md': 'x' })
    expect(refused({ 'a.zip': nested })).toMatchObject({
      code: 'author/zip-in-zip',
      message: 'Unexpected zip within a.zip, nadia/inner.zip, expected the files of a story',
    })
    expect(answer({ 'a.zip': zipOf({ ...STORY, 'old.zip': 'x' }) })).toEqual(answer(STORY))
  })

  it('that is packed in a way that is not known', () => {
    expect(refused({ 'a.zip': patched(zipOf(STORY), 'list', 10, [14, 0]) }).code).toBe('author/broken-zip')
  })

  const whole = zipOf(STORY)
  it.each([
    ['is empty', new Uint8Array()],
    ['is something else', strToU8('This is no zip.'.repeat(20))],
    ['ends early', whole.slice(0, -30)],
    ['lacks its beginning', whole.slice(40)],
    ['has a byte that was changed', whole.map((byte, index) => (index === 90 ? byte ^ 0xff : byte))],
    ['has sizes that reach beyond it', patched(whole, 'list', 20, [0xff, 0xff, 0xff, 0x7f])],
    ['has places that lie beyond it', patched(whole, 'list', 42, [0xff, 0xff, 0xff, 0x7f])],
    ['has names that reach beyond it', patched(whole, 'list', 28, [0xff, 0xff])],
    ['has no header where it says', patched(whole, 'file', 0, [0, 0])],
  ])('that %s', (_, bytes) => {
    expect(refused({ 'a.zip': bytes })).toMatchObject({
      code: 'author/broken-zip',
      message: 'Unexpected content of a.zip, expected a zip that can be read',
    })
  })

  it('without a story, as files without one are', () => {
    expect(refused({ 'a.zip': zipOf({ 'README.md': 'x' }) }).code).toBe('author/no-story')
    expect(refused({ 'a.zip': zipSync({}) }).code).toBe('author/no-story')
  })
})
