// A story as one file: what is written comes back; anything else is refused with words, and nothing throws.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MAX_STORY, readStoryFile, writeStoryFile } from '../../../src/app/saves/story-file.ts'
import { problemOf, unwrap } from '../../support/ink.ts'
import { anOwnStory } from '../../support/own-story.ts'

const STORY = anOwnStory()
const FILE = writeStoryFile(STORY)
const PLAN = {
  synopsis: 'She waits.',
  aims: ['Ask first.'],
  prepare: ['Nothing.'],
  recaps: { kitchen: 'You have met Nadia once.' },
  plans: {
    45: [{ minutes: 45, does: 'Play.', to: 'kitchen' }],
    60: [
      { minutes: 20, does: 'Play.' },
      { minutes: 40, does: 'Talk.' },
    ],
    90: [{ minutes: 90, does: 'Play.' }],
  },
  supervision: ['What did you ask?'],
}

/** The file with one field changed, by its path. */
function changed(path: string, value: unknown): string {
  const data = JSON.parse(FILE)
  const keys = path.split('.')
  const last = keys.pop() ?? ''
  let at = data
  for (const key of keys) at = at[key]
  if (value === undefined) delete at[last]
  else at[last] = value
  return JSON.stringify(data)
}

const REVISION = STORY.compiled.revision
const many = (count: number): Record<string, string> =>
  Object.fromEntries(Array.from({ length: count }, (_, at) => [`n${at}`, 'Some text.']))

const called = (id: string): string =>
  writeStoryFile({ ...STORY, about: { ...STORY.about, id }, compiled: { ...STORY.compiled, id } })

describe('a story as one file', () => {
  it('comes back as it was written', () => {
    expect(unwrap(readStoryFile(FILE))).toEqual(STORY)
  })

  it('comes back with its plan for a group, its ranges and who has read it', () => {
    const span = { min: 8, max: 9 }
    const whole = {
      ...STORY,
      about: {
        ...STORY.about,
        manager: { name: 'Ros', figure: 'ros' },
        introduction: { ...STORY.about.introduction, reviewed: [{ by: 'Ann', on: '2026-11-30' }] },
        ranges: {
          revision: STORY.compiled.revision,
          complete: true,
          scores: { trust: span, empathy: span, reliability: span },
          choices: { min: 1, max: 1 },
        },
      },
      group: PLAN,
    }
    expect(unwrap(readStoryFile(writeStoryFile(whole)))).toEqual(whole)
  })

  it('may have as many promises and files as there is room for', () => {
    const full = { ...STORY, about: { ...STORY.about, promises: many(100) }, sources: many(200) }
    expect(unwrap(readStoryFile(writeStoryFile(full)))).toEqual(full)
  })

  it('has its files under the names that they have, also with a space before them', () => {
    const paths = [' a b/story.ink', 'a ', `${'x'.repeat(500)}`]
    const story = { ...STORY, sources: Object.fromEntries(paths.map((path) => [path, 'Some text.'])) }
    expect(Object.keys(unwrap(readStoryFile(writeStoryFile(story))).sources)).toEqual(paths)
  })

  it('has its lists as Ink has them, and nothing beside them that no engine reads', () => {
    const listDefs = { mood: { constructor: 1, low: 2 } }
    const ink = { ...STORY.compiled.ink, listDefs }
    const read = unwrap(readStoryFile(changed('compiled.ink', { ...ink, extra: [[1]] })))
    expect(read.compiled.ink).toEqual(ink)
  })

  it('may begin with a byte order mark', () => {
    expect(readStoryFile(`\uFEFF${FILE}`).ok).toBe(true)
  })

  it('may have fields that a later version added', () => {
    expect(unwrap(readStoryFile(changed('about.weather', 'rain')))).toEqual(STORY)
  })

  it.each([
    ['a later version', changed('version', 2), 'own/newer-version', 'version 1'],
    ['no version', changed('version', undefined), 'own/damaged', 'a version'],
    ['a version in letters', changed('version', '2'), 'own/damaged', 'a version'],
    ['a record', '{"format":"alongside/record","version":1}', 'own/foreign', 'the format "alongside/story"'],
    ['nothing', 'null', 'own/foreign', 'a story file of Alongside'],
    ['a number', '7', 'own/foreign', 'a story file of Alongside'],
    ['too much', ' '.repeat(MAX_STORY + 1), 'own/too-large', 'at most 4,000,000 characters'],
  ])('is refused with %s', (_, file, code, expected) => {
    expect(problemOf(readStoryFile(file))).toEqual({
      code,
      message: `Unexpected content of a story file, expected ${expected}`,
    })
  })

  it('is refused with no JSON, and developers learn why', () => {
    expect(problemOf(readStoryFile(FILE.slice(1)))).toEqual({
      code: 'own/not-json',
      message: 'Unexpected content of a story file, expected a story file of Alongside',
      cause: expect.any(SyntaxError),
    })
  })

  const choice = { id: 'constructor', echo: true, file: 0, line: 1 }
  const span = { min: 8, max: 9 }
  const ranges = {
    revision: '1',
    complete: true,
    scores: { trust: { min: 9, max: 8 }, empathy: span, reliability: span },
  }
  const plans = { ...PLAN.plans, 45: [{ minutes: 44, does: 'Play.' }] }

  it.each([
    ['no title', changed('about.title', ' '), 'about.title'],
    ['a score above 20', changed('about.opening.trust', 21), 'about.opening.trust'],
    ['another story inside', changed('compiled.id', 'other'), 'its top'],
    ['a name that every object has', changed('compiled.choices.x', choice), 'compiled.choices.x.id'],
    ['a list of no lists', changed('compiled.ink.listDefs', { mood: [[]] }), 'compiled.ink.listDefs'],
    ['lists that are none', changed('compiled.ink.listDefs', 7), 'compiled.ink.listDefs'],
    ['a file without a name', changed('sources', { ' ': 'x' }), 'sources. '],
    [
      'a file with a name too long',
      changed('sources', { ['x'.repeat(501)]: 'x' }),
      `sources.${'x'.repeat(501)}`,
    ],
    ['no Ink', changed('compiled.ink.root', undefined), 'compiled.ink.root'],
    ['a revision too long', changed('compiled.revision', `${REVISION}0`), 'compiled.revision'],
    ['a revision with a sign', changed('compiled.revision', `-${REVISION}`), 'compiled.revision'],
    [
      'a day that is none',
      changed('about.introduction.reviewed', [{ by: 'Ann', on: 'May' }]),
      'about.introduction.reviewed.0.on',
    ],
    ['too many promises', changed('about.promises', many(101)), 'about.promises'],
    ['too many files', changed('sources', many(201)), 'sources'],
    ['no moment', changed('made', -1), 'made'],
    ['a range upside down', changed('about.ranges', ranges), 'about.ranges.scores.trust'],
    ['a plan that does not add up', changed('group', { ...PLAN, plans }), 'group.plans'],
  ])('is refused as damaged with %s, and says where', (_, file, place) => {
    expect(problemOf(readStoryFile(file))).toEqual({
      code: 'own/damaged',
      message: `Unexpected content of a story file, expected what it should be at “${place}”`,
    })
  })

  it.each(['', '../tyler', 'tyler/..', 'Tyler', '1st', '_a', 'two words', 'tyler-2', 'a'.repeat(41)])(
    'is refused under the name %j',
    (id) => {
      expect(problemOf(readStoryFile(called(id))).code).toBe('own/damaged')
    },
  )

  it.each(['a', 'the_2nd_one', 'a'.repeat(40)])('may have the name %j', (id) => {
    expect(unwrap(readStoryFile(called(id))).about.id).toBe(id)
  })

  it('may take all the room there is', () => {
    const room = MAX_STORY - FILE.length
    expect(readStoryFile(FILE + ' '.repeat(room)).ok).toBe(true)
  })

  it('harms nothing, whatever it is', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(readStoryFile(text).ok).toBe(false)
      }),
      { numRuns: 2000 },
    )
  })

  it('harms nothing where any one field of it is anything', () => {
    const paths = pathsIn(JSON.parse(FILE))
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.jsonValue(), (path, value) => {
        const read = readStoryFile(changed(path, value))
        if (!read.ok) expect(read.problem.code).toMatch(/^own\//)
      }),
      { numRuns: 3000 },
    )
  })
})

function pathsIn(value: unknown, path = '', depth = 0): readonly string[] {
  if (typeof value !== 'object' || value === null || depth > 4) return []
  return Object.entries(value).flatMap(([key, inner]) => {
    const here = path === '' ? key : `${path}.${key}`
    return key.includes('.') ? [] : [here, ...pathsIn(inner, here, depth + 1)]
  })
}
