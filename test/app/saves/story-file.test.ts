// A story as one file: what is written comes back; anything else is refused with words, and nothing throws.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MAX_STORY, readStoryFile, writeStoryFile } from '../../../src/app/saves/story-file.ts'
import { NO_STORIES, readStoryList } from '../../../src/app/saves/story-list.ts'
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

describe('a story as one file', () => {
  it('comes back as it was written', () => {
    expect(unwrap(readStoryFile(FILE))).toEqual(STORY)
  })

  it('comes back with its plan for a group and its ranges', () => {
    const span = { min: 8, max: 9 }
    const whole = {
      ...STORY,
      about: {
        ...STORY.about,
        manager: { name: 'Ros', figure: 'ros' },
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

  it('may begin with a byte order mark', () => {
    expect(readStoryFile(`\uFEFF${FILE}`).ok).toBe(true)
  })

  it('may have fields that a later version added', () => {
    expect(unwrap(readStoryFile(changed('about.weather', 'rain')))).toEqual(STORY)
  })

  it.each([
    ['no JSON', FILE.slice(1), 'own/not-json'],
    ['a record', '{"format":"alongside/record","version":1}', 'own/foreign'],
    ['nothing', 'null', 'own/foreign'],
    ['a later version', changed('version', 2), 'own/newer-version'],
    ['no version', changed('version', undefined), 'own/damaged'],
    ['no title', changed('about.title', ' '), 'own/damaged'],
    ['a score above 20', changed('about.opening.trust', 21), 'own/damaged'],
    ['another story inside', changed('compiled.id', 'other'), 'own/damaged'],
    ['a name like a path', changed('about.id', '../tyler'), 'own/damaged'],
    [
      'a name that every object has',
      changed('compiled.choices.x', { id: 'constructor', echo: true, file: 0, line: 1 }),
      'own/damaged',
    ],
    ['no Ink', changed('compiled.ink.root', undefined), 'own/damaged'],
    ['no moment', changed('made', -1), 'own/damaged'],
    [
      'a range upside down',
      changed('about.ranges', {
        revision: '1',
        complete: true,
        scores: { trust: { min: 9, max: 8 }, empathy: { min: 8, max: 9 }, reliability: { min: 8, max: 9 } },
      }),
      'own/damaged',
    ],
    [
      'a plan that does not add up',
      changed('group', { ...PLAN, plans: { ...PLAN.plans, 45: [{ minutes: 44, does: 'Play.' }] } }),
      'own/damaged',
    ],
    ['too much', ' '.repeat(MAX_STORY + 1), 'own/too-large'],
  ])('is refused with %s', (_, file, code) => {
    expect(problemOf(readStoryFile(file)).code).toBe(code)
  })

  it('says where it is damaged', () => {
    expect(problemOf(readStoryFile(changed('about.opening.trust', 21))).message).toBe(
      'Unexpected content of a story file, expected what it should be at “about.opening.trust”',
    )
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

describe('the list of a service’s stories', () => {
  it('names the service and its files, each once', () => {
    expect(
      unwrap(
        readStoryList('{"service":" Northmoor ","stories":["a.alongside","b.alongside","a.alongside"]}'),
      ),
    ).toEqual({
      service: 'Northmoor',
      stories: ['a.alongside', 'b.alongside'],
    })
  })

  it('is empty as the build leaves it', () => {
    expect(unwrap(readStoryList('{ "service": "", "stories": [] }'))).toEqual(NO_STORIES)
  })

  it.each([
    ['a folder', '{"stories":["x/a.alongside"]}'],
    ['a way up', '{"stories":["../a.alongside"]}'],
    ['another site', '{"stories":["https://x.example/a.alongside"]}'],
    ['another ending', '{"stories":["a.ink"]}'],
    ['no list', '{"stories":"a.alongside"}'],
    ['no JSON', '{stories}'],
    [
      'more than forty',
      JSON.stringify({ stories: Array.from({ length: 41 }, (_, at) => `s${at}.alongside`) }),
    ],
  ])('is refused with %s', (_, text) => {
    expect(problemOf(readStoryList(text)).code).toBe('own/list')
  })

  it('may name forty', () => {
    const stories = Array.from({ length: 40 }, (_, at) => `s${at}.alongside`)
    expect(unwrap(readStoryList(JSON.stringify({ stories }))).stories).toHaveLength(40)
  })
})
