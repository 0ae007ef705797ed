import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  MAX_CHOICES,
  MAX_ID,
  MAX_LENGTH,
  parseSavedRun,
  writeSavedRun,
} from '../../../src/app/saves/saved-run.ts'
import type { SavedRun } from '../../../src/model/saved-run.ts'
import { unwrap } from '../../support/ink.ts'
import { aRun } from './browser.ts'

const aSavedRun: SavedRun = { id: 'r1', run: aRun(), updated: 1_700_000_005_000 }
const text = writeSavedRun(aSavedRun)
const data = (): Record<string, unknown> => JSON.parse(text)

const codeOf = (from: unknown): string => {
  const read = parseSavedRun(from)
  return read.ok ? 'read' : read.problem.code
}

const id = fc.string({ minLength: 1, maxLength: MAX_ID }).filter((one) => !(one in {}))
const moment = fc.integer({ min: 0, max: 8.64e15 })
const score = fc.integer({ min: -20, max: 40 })
const savedRun: fc.Arbitrary<SavedRun> = fc.record(
  {
    id,
    run: fc.record({
      story: id,
      revision: id,
      seed: fc.integer({ min: 0, max: 2 ** 32 - 1 }),
      choices: fc.array(fc.record({ id, at: moment }), { maxLength: 60 }),
    }),
    updated: moment,
    finished: fc.record({
      revision: id,
      ending: id,
      scores: fc.record({ trust: score, empathy: score, reliability: score }),
    }),
  },
  { requiredKeys: ['id', 'run', 'updated'] },
)

describe('a saved run', () => {
  it('comes back from text as it was written', () => {
    fc.assert(
      fc.property(savedRun, (saved) => {
        expect(unwrap(parseSavedRun(writeSavedRun(saved)))).toEqual(saved)
      }),
    )
  })

  it('comes back the same from plain data as from text', () => {
    expect(parseSavedRun(data())).toEqual(parseSavedRun(text))
  })

  it('says what it is, so that another program can tell', () => {
    expect(data()).toMatchObject({ format: 'alongside/run', version: 1 })
  })

  it('does not carry what its format does not know', () => {
    expect(unwrap(parseSavedRun({ ...data(), extra: true }))).toEqual(aSavedRun)
  })
})

describe('a saved run at the limits of its format', () => {
  const run = aRun()
  const noted = (notes: unknown) => ({ ...data(), notes })
  const answers = (count: number) =>
    Object.fromEntries(Array.from({ length: count }, (_, index) => [`q${index}`, 'a']))
  const choices = (count: number) => Array.from({ length: count }, () => ({ id: 'a', at: 1 }))
  const finished = { revision: 'r', ending: 'e', scores: { trust: 1, empathy: 2, reliability: 3 } }
  it.each([
    ['the longest id', { ...data(), id: 'x'.repeat(MAX_ID) }, 'read'],
    ['the last moment', { ...data(), updated: 8.64e15 }, 'read'],
    ['a moment after the last', { ...data(), updated: 8.64e15 + 2 }, 'save/damaged'],
    ['the highest seed', { ...data(), run: { ...run, seed: 2 ** 32 - 1 } }, 'read'],
    ['a seed above that', { ...data(), run: { ...run, seed: 2 ** 32 } }, 'save/damaged'],
    ['as many choices as may be', { ...data(), run: { ...run, choices: choices(MAX_CHOICES) } }, 'read'],
    ['as much text as may be', ' '.repeat(MAX_LENGTH - text.length) + text, 'read'],
    ['one character more', ' '.repeat(MAX_LENGTH - text.length + 1) + text, 'save/too-large'],
    ['the longest nickname', noted({ nickname: 'x'.repeat(60) }), 'read'],
    ['a longer one', noted({ nickname: 'x'.repeat(61) }), 'save/damaged'],
    ['the longest sentence to carry', noted({ carry: 'x'.repeat(4000) }), 'read'],
    ['a longer sentence', noted({ carry: 'x'.repeat(4001) }), 'save/damaged'],
    ['the longest answer of a month later', noted({ used: 'x'.repeat(4000) }), 'read'],
    ['no answer to it', noted({ used: '' }), 'read'],
    ['a longer one than that', noted({ used: 'x'.repeat(4001) }), 'save/damaged'],
    ['the longest words of one’s own', noted({ said: { '3 room.ask': 'x'.repeat(4000) } }), 'read'],
    ['longer ones', noted({ said: { '3 room.ask': 'x'.repeat(4001) } }), 'save/damaged'],
    ['words of one’s own that are none', noted({ said: { '3 room.ask': 3 } }), 'save/damaged'],
    ['as many answers as may be', noted({ answers: answers(40) }), 'read'],
    ['one answer more', noted({ answers: answers(41) }), 'save/damaged'],
    ['an answer to what every object has', noted({ answers: { toString: 'a' } }), 'save/damaged'],
    [
      'as much evidence as may be',
      { ...data(), finished: { ...finished, evidence: Array(500).fill('a') } },
      'read',
    ],
    [
      'one entry more',
      { ...data(), finished: { ...finished, evidence: Array(501).fill('a') } },
      'save/damaged',
    ],
    [
      'a score that is no number',
      { ...data(), finished: { ...finished, scores: { ...finished.scores, trust: '1' } } },
      'save/damaged',
    ],
    ['what was taken back', { ...data(), run: { ...run, takenBack: [{ number: 1, id: 'a' }] } }, 'read'],
    [
      'something taken back without a number',
      { ...data(), run: { ...run, takenBack: [{ id: 'a' }] } },
      'save/damaged',
    ],
  ])('with %s', (_name, from, code) => {
    expect(codeOf(from)).toBe(code)
  })

  it.each([
    [
      'too much text',
      'x'.repeat(MAX_LENGTH + 1),
      `Unexpected size, expected at most ${MAX_LENGTH} characters and ${MAX_CHOICES} choices (${MAX_LENGTH + 1} characters)`,
    ],
    [
      'too many choices',
      { ...data(), run: { ...run, choices: choices(MAX_CHOICES + 1) } },
      `Unexpected size, expected at most ${MAX_LENGTH} characters and ${MAX_CHOICES} choices (${MAX_CHOICES + 1} choices)`,
    ],
    [
      'a newer version',
      { ...data(), version: 2 },
      'Unexpected version, expected 1: this run was saved by a newer Alongside (version 2)',
    ],
    ['no version', { ...data(), version: undefined }, 'Unexpected value in a saved run (version)'],
    ['nothing of ours', {}, 'Unexpected data, expected a saved run (format "alongside/run")'],
  ])('says what was found: %s', (_name, from, message) => {
    const read = parseSavedRun(from)
    expect(read.ok ? undefined : read.problem.message).toBe(message)
  })

  it('says why it could not be read, where somebody else has said it', () => {
    const read = parseSavedRun('{')
    expect(read.ok ? undefined : read.problem.cause).toBeInstanceOf(SyntaxError)
    const foreign = parseSavedRun({})
    expect(foreign.ok ? undefined : foreign.problem).not.toHaveProperty('cause')
  })
})

describe('what is not a saved run is named', () => {
  const run = aRun()
  const tooMany = Array.from({ length: MAX_CHOICES + 1 }, () => ({ id: 'a', at: 1 }))
  it.each([
    ['nothing', '', 'save/not-json'],
    ['a text cut in the middle', text.slice(0, 60), 'save/not-json'],
    ['prose', 'Dear Tyler', 'save/not-json'],
    ['null', 'null', 'save/foreign'],
    ['a number', 42, 'save/foreign'],
    ['a list', '[]', 'save/foreign'],
    ['undefined', undefined, 'save/foreign'],
    ["another program's data", '{"format":"twine","version":1}', 'save/foreign'],
    ['data that refuses to be read', new Proxy({}, { get: () => refuse() }), 'save/foreign'],
    ['a newer version', { ...data(), version: 2, run: 'unheard of' }, 'save/newer-version'],
    ['a version that is no number', { ...data(), version: '1' }, 'save/damaged'],
    ['a newer version that is no number', { ...data(), version: '2' }, 'save/damaged'],
    ['version 0', { ...data(), version: 0 }, 'save/damaged'],
    ['no id', { ...data(), id: '' }, 'save/damaged'],
    ['an id that is too long', { ...data(), id: 'x'.repeat(MAX_ID + 1) }, 'save/damaged'],
    ['no run', { ...data(), run: undefined }, 'save/damaged'],
    ['a seed that is no whole number', { ...data(), run: { ...run, seed: 1.5 } }, 'save/damaged'],
    ['a moment before all time', { ...data(), updated: -1 }, 'save/damaged'],
    ['choices that are no list', { ...data(), run: { ...run, choices: {} } }, 'save/damaged'],
    ['a choice without an id', { ...data(), run: { ...run, choices: [{ at: 1 }] } }, 'save/damaged'],
    [
      'a story that every object answers to',
      { ...data(), run: { ...run, story: '__proto__' } },
      'save/damaged',
    ],
    ['a cache that is damaged', { ...data(), finished: { ending: 'x' } }, 'save/damaged'],
    ['too many choices', { ...data(), run: { ...run, choices: tooMany } }, 'save/too-large'],
    ['too much text', ' '.repeat(MAX_LENGTH) + text, 'save/too-large'],
    ['a very deep list', '['.repeat(100_000) + ']'.repeat(100_000), 'save/foreign'],
  ])('%s', (_name, from, code) => {
    expect(codeOf(from)).toBe(code)
  })

  it('with the place in it', () => {
    const broken = { ...data(), run: { ...run, choices: [{ id: 'a', at: 1 }, { id: 'b' }] } }
    expect(parseSavedRun(broken)).toMatchObject({
      problem: { message: 'Unexpected value in a saved run (run.choices.1.at)' },
    })
  })

  it('and a key called __proto__ changes no object', () => {
    const tricky = text.replace('{', '{"__proto__":{"polluted":true},')
    expect(unwrap(parseSavedRun(tricky))).toEqual(aSavedRun)
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
  })
})

describe('hostile input never throws', () => {
  const isCalm = (from: unknown) => {
    const read = parseSavedRun(from)
    if (!read.ok)
      expect(read.problem.message).toMatch(/^Unexpected .*, expected |^Unexpected value in a saved run/)
    return read.ok
  }

  it('cut anywhere, it is a Problem', () => {
    for (let length = 0; length < text.length; length++) {
      expect(codeOf(text.slice(0, length))).toBe('save/not-json')
    }
  })

  it('with characters changed, it is read or a Problem', () => {
    const change = fc.record({ at: fc.nat(text.length - 1), to: fc.string({ maxLength: 3 }) })
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 5 }), (changes) => {
        const changed = changes.reduce((was, { at, to }) => was.slice(0, at) + to + was.slice(at + 1), text)
        isCalm(changed)
      }),
      { numRuns: 3000 },
    )
  })

  it('with any value in any place, it is read or a Problem', () => {
    const place = fc.constantFrom(
      'format',
      'version',
      'id',
      'run',
      'updated',
      'finished',
      '__proto__',
      'toJSON',
    )
    fc.assert(
      fc.property(place, fc.anything({ withNullPrototype: true, withBigInt: true }), (key, value) => {
        isCalm({ ...data(), [key]: value })
        isCalm({ ...data(), run: { ...aRun(), [key]: value, seed: value } })
      }),
      { numRuns: 2000 },
    )
  })

  it('and any JSON or object at all is a Problem', () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.anything(), fc.string()), (from) => {
        expect(isCalm(from)).toBe(false)
      }),
      { numRuns: 3000 },
    )
  })
})

function refuse(): never {
  throw new Error('no')
}
