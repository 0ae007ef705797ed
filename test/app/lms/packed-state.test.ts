// The state that an LMS keeps: it comes back as it was, it always fits, and whatever else comes back instead leads to a
// fresh start with a word about it.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shortHash } from '../../../src/app/lms/codes.ts'
import type { Course, PackedAttempt, StoryCourse } from '../../../src/app/lms/course.ts'
import { MOST_IN_SCORM_12, packState, readState } from '../../../src/app/lms/packed-state.ts'
import { problemOf, unwrap } from '../../support/ink.ts'

const digits = (length: number) => fc.stringMatching(new RegExp(`^[A-Za-z0-9_-]{${length}}$`))
const attempt: fc.Arbitrary<PackedAttempt> = fc.record({
  key: digits(5),
  revision: digits(4),
  seed: fc.nat(2 ** 32 - 1),
  minutes: fc.nat(2 ** 29),
  ended: fc.boolean(),
  log: fc.nat(40).chain((choices) => digits(choices * 3)),
})
/** An attempt that came to its end after so many choices. */
const played = (key: string, minutes: number, choices: number): PackedAttempt => ({
  key,
  revision: 'rrrr',
  seed: 7,
  minutes,
  ended: true,
  log: 'abc'.repeat(choices),
})
const score = fc.integer({ min: 0, max: 2000 }).map((hundredths) => hundredths / 100)
const id = fc.stringMatching(/^[a-zéß;,/~ 0-9_-]{1,20}$/).filter((name) => !(name in {}))
const story: fc.Arbitrary<StoryCourse> = fc
  .record({
    story: id,
    best: fc.option(
      fc.record({ ending: id, scores: fc.record({ trust: score, empathy: score, reliability: score }) }),
      { nil: undefined },
    ),
    attempts: fc
      .array(attempt, { maxLength: 4 })
      .map((all) => all.sort((one, other) => other.minutes - one.minutes)),
  })
  .map(({ best, ...rest }) => ({ ...rest, ...(best && { best }) }))
const course: fc.Arbitrary<Course> = fc.record({
  registration: fc.oneof(digits(5), fc.constant('')),
  sequence: fc.nat(1_000_000),
  stories: fc.uniqueArray(story, { selector: (one) => one.story, maxLength: 6 }),
})

describe('packing and reading', () => {
  it('what fits comes back exactly as it was', () => {
    fc.assert(
      fc.property(course, (one) => {
        const { text, left, cut } = packState(one, 100_000)
        expect({ left, cut }).toEqual({ left: 0, cut: false })
        expect(unwrap(readState(text))).toEqual(one)
      }),
    )
  })

  it('is never longer than asked, is plain ASCII, and can always be read again', () => {
    fc.assert(
      fc.property(course, fc.integer({ min: 60, max: 4000 }), (one, most) => {
        const { text } = packState(one, most)
        expect(text.length).toBeLessThanOrEqual(most)
        expect(text).toMatch(/^[\x21-\x7e]*$/)
        expect(readState(text).ok).toBe(true)
      }),
    )
  })

  it('gives up older attempts before the newest of any story, and attempts before what was reached', () => {
    const stories = ['one', 'two'].map((name) => ({
      story: name,
      best: { ending: 'end', scores: { trust: 3, empathy: 4, reliability: 5 } },
      attempts: [
        played(`${name}_1`.slice(0, 5).padEnd(5, 'x'), 90, 20),
        played(`${name}_2`.slice(0, 5).padEnd(5, 'y'), 80, 20),
      ],
    }))
    const { text, left } = packState({ registration: 'ABCDE', sequence: 1, stories }, 262)
    const back = unwrap(readState(text)).stories
    expect(back.map(({ attempts }) => attempts.map(({ minutes }) => minutes))).toEqual([[90], [90]])
    expect(back.map(({ best }) => best?.ending)).toEqual(['end', 'end'])
    expect(left).toBe(2)
    expect(
      unwrap(readState(packState({ registration: 'ABCDE', sequence: 1, stories }, 80).text)).stories.map(
        ({ best }) => best?.ending,
      ),
    ).toEqual(['end', 'end'])
  })

  it('says so where even the newest attempt is longer than there is room, and keeps its beginning', () => {
    const attempts = [
      { key: 'aaaaa', revision: 'rrrr', seed: 1, minutes: 2, ended: true, log: 'abc'.repeat(2000) },
    ]
    const { text, cut } = packState({
      registration: 'ABCDE',
      sequence: 1,
      stories: [{ story: 'long', attempts }],
    })
    expect(cut).toBe(true)
    const kept = unwrap(readState(text)).stories[0]?.attempts[0]
    expect(kept?.log.length).toBeGreaterThan(3000)
    expect(kept?.ended).toBe(false)
    expect(text.length).toBeLessThanOrEqual(MOST_IN_SCORM_12)
  })
})

describe('a state that an earlier version kept', () => {
  it('is read: without a registration, and what was finished is what has an ending', () => {
    const body = '3;tyler,F,12,11.5,13,door/abcderrrrAAAAAHAAAAJEabcdef;amina,-'
    const { stories, ...rest } = unwrap(readState(`A1${shortHash(body, 6)}${body}`))
    expect(rest).toEqual({ registration: '', sequence: 3 })
    expect(stories).toMatchObject([
      {
        story: 'tyler',
        best: { ending: 'door', scores: { trust: 12, empathy: 11.5, reliability: 13 } },
        attempts: [{ key: 'abcde', ended: true, log: 'abcdef' }],
      },
      { story: 'amina', attempts: [] },
    ])
    expect(stories[1]).not.toHaveProperty('best')
  })
})

describe('a state that is not one of ours', () => {
  const goodText = () =>
    packState({
      registration: 'ABCDE',
      sequence: 3,
      stories: [
        {
          story: 'tyler',
          attempts: [{ key: 'abcde', revision: 'rrrr', seed: 7, minutes: 9, ended: false, log: 'abcdef' }],
        },
      ],
    }).text

  it('is refused in a thousand hostile ways without ever throwing', () => {
    const good = goodText()
    const changed = fc
      .tuple(fc.nat(good.length - 1), fc.string({ minLength: 1, maxLength: 3 }))
      .map(([at, put]) => good.slice(0, at) + put + good.slice(at + 1))
    const cut = fc.nat(good.length - 1).map((at) => good.slice(0, at))
    const foreign = fc.oneof(
      fc.string({ maxLength: 200 }),
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.json(),
      fc.base64String(),
    )
    const hostile = fc.constantFrom(
      'A1',
      'A2',
      'A2__________',
      'A9',
      'null',
      '{"cmi":{}}',
      'A2AAAAAA;/',
      `A2${'A'.repeat(70_000)}`,
    )
    fc.assert(
      fc.property(
        fc.oneof(
          changed,
          cut,
          foreign,
          hostile,
          foreign.map((text) => `A2AAAAAA${text}`),
        ),
        (text) => {
          fc.pre(text !== good)
          const read = readState(text)
          expect(read.ok).toBe(false)
          expect(problemOf(read).code).toMatch(/^lms\/state-/)
        },
      ),
      { numRuns: 1500 },
    )
  })

  it('survives a true checksum over nonsense', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), (nonsense) => {
        const { text } = packState({
          registration: 'ABCDE',
          sequence: 1,
          stories: [{ story: nonsense || 'x', attempts: [] }],
        })
        const read = readState(text)
        if (read.ok) expect(read.value.stories).toHaveLength(1)
      }),
    )
  })

  it('says which is newer and which is none at all', () => {
    expect(problemOf(readState('A3abcdef')).code).toBe('lms/state-newer')
    expect(problemOf(readState('bookmark=7')).code).toBe('lms/state-foreign')
    expect(problemOf(readState(goodText().replace('tyler', 'tiler'))).code).toBe('lms/state-damaged')
  })
})

describe('what is packed', () => {
  const withAttempts = (...attempts: readonly PackedAttempt[]): Course => ({
    registration: 'ABCDE',
    sequence: 35,
    stories: [
      {
        story: 'a b',
        best: { ending: 'x/y', scores: { trust: 1.006, empathy: 2, reliability: 3.25 } },
        attempts,
      },
    ],
  })
  const readBody = (body: string) => readState(`A2${shortHash(body, 6)}${body}`)

  it('is this text, with two decimals of each score', () => {
    const { text } = packState(withAttempts(played('kkkkk', 9, 1)))
    expect(text.slice(8)).toBe('z.ABCDE;a%20b,1.01,2,3.25,x%2Fy/kkkkkrrrrAAAAAHAAAAJEabc')
    expect(text.slice(0, 8)).toBe(`A2${shortHash(text.slice(8), 6)}`)
  })

  it('fills what there is to the last character, and one less leaves the older attempt out', () => {
    const two = withAttempts(played('kkkkk', 9, 2), played('lllll', 8, 1))
    const { length } = packState(two).text
    expect(packState(two, length)).toMatchObject({ left: 0, cut: false })
    expect(packState(two, length).text).toHaveLength(length)
    expect(packState(two, length - 1)).toMatchObject({ left: 1, cut: false })
    expect(unwrap(readState(packState(two, length - 1).text)).stories[0]?.attempts).toHaveLength(1)
  })

  it('of a newest attempt that is too long is its beginning, to the last whole choice', () => {
    const long = withAttempts(played('kkkkk', 9, 9))
    const { length } = packState(long).text
    const logAt = (most: number) => unwrap(readState(packState(long, most).text)).stories[0]?.attempts[0]?.log
    expect(logAt(length - 1)).toBe('abc'.repeat(8))
    expect(logAt(length - 3)).toBe('abc'.repeat(8))
    expect(logAt(length - 4)).toBe('abc'.repeat(7))
    expect(packState(long, length - 1)).toMatchObject({ cut: true, left: 0 })
    expect(packState(long, length - 1).text.length).toBe(length - 3)
    // Not even one choice of it fits.
    expect(logAt(length - 27)).toBeUndefined()
    expect(packState(long, length - 27)).toMatchObject({ cut: false, left: 1 })
    expect(logAt(length - 23)).toBe('abc')
    expect(logAt(length - 25)).toBeUndefined()
  })

  it('of older attempts has the newest, whichever story it is of', () => {
    const keysAt = (ofFirst: number, ofSecond: number) => {
      const stories = [
        { story: 'a', attempts: [played('newa_', 9, 1), played('olda_', ofFirst, 1)] },
        { story: 'b', attempts: [played('newb_', 9, 1), played('oldb_', ofSecond, 1)] },
      ]
      const all = { registration: 'ABCDE', sequence: 1, stories }
      const { text, left } = packState(all, packState(all).text.length - 1)
      expect(left).toBe(1)
      return unwrap(readState(text)).stories.map(({ attempts }) => attempts.map(({ key }) => key))
    }
    expect(keysAt(5, 8)).toEqual([['newa_'], ['newb_', 'oldb_']])
    expect(keysAt(8, 5)).toEqual([['newa_', 'olda_'], ['newb_']])
  })

  it('has a story that fits to the last character, and none that is one too long', () => {
    const named = { registration: 'ABCDE', sequence: 1, stories: [{ story: 'tyler', attempts: [] }] }
    const { length } = packState(named).text
    const storiesAt = (most: number) => unwrap(readState(packState(named, most).text)).stories.length
    expect([storiesAt(length), storiesAt(length - 1)]).toEqual([1, 0])
  })

  it('of stories that do not fit counts every attempt as left out', () => {
    const none = packState(withAttempts(played('kkkkk', 9, 1), played('lllll', 8, 1)), 20)
    expect(none.left).toBe(2)
    expect(unwrap(readState(none.text)).stories).toEqual([])
  })

  it('names what cannot be written as an address by a short hash', () => {
    const broken = { ...withAttempts(), stories: [{ story: '\ud800', attempts: [] }] }
    expect(unwrap(readState(packState(broken).text)).stories[0]?.story).toBe(shortHash('\ud800', 6))
  })

  it.each([
    ['an attempt that is too short', '1.;a/kkkkkrrrrAAAAAHAAAAJ'],
    ['half of a choice', '1.;a/kkkkkrrrrAAAAAHAAAAJEab'],
    ['a character that no log has', '1.;a/kkkkkrrrrAAAAAHAAAAJEa.c'],
    ['a seed that is too large', '1.;a/kkkkkrrrr______AAAAJE'],
    ['a seed that is too large by one', '1.;a/kkkkkrrrrEAAAAAAAAAJE'],
    ['a score that is no number', '1.;a,1,2,x,end'],
    ['an ending that cannot be read', '1.;a,1,2,3,%E0'],
    ['a story that cannot be read', '1.;%E0'],
    ['a story without a name', '1.;'],
    ['a story with a name that every object has', '1.;constructor'],
    ['a number of changes in capitals', 'A.;a'],
    ['a number of changes that is too long', '12345678901.;a'],
    ['no number of changes', '.;a'],
    ['a registration that is too short', '1.ABCD;a'],
    ['a registration that is too long', '1.ABCDEF;a'],
    ['no registration', '1;a'],
  ])('%s is damage', (_, body) => {
    expect(problemOf(readBody(body))).toMatchObject({
      code: 'lms/state-damaged',
      message: 'Unexpected damage to the state that the LMS kept (a story)',
    })
  })

  it.each([
    ['an attempt without a choice', '1.;a/kkkkkrrrrAAAAAHAAAAJE'],
    ['the largest seed', '1.;a/kkkkkrrrrD_____AAAAJE'],
    ['the longest number of changes', '1234567890.ab-_1;a'],
    ['a best ending without a name', '1.;a,1,2,3,'],
  ])('%s is read', (_, body) => {
    expect(readBody(body).ok).toBe(true)
  })

  it('that is not ours is quoted by its first eight characters', () => {
    expect(problemOf(readState('bookmark=7')).message).toBe(
      'Unexpected text in the state that the LMS kept, expected one of Alongside (bookmark)',
    )
    expect(problemOf(readState('xA3')).code).toBe('lms/state-foreign')
    expect(problemOf(readState('A3abcdefgh')).message).toBe(
      'Unexpected version of the state that the LMS kept, expected version 2 (A3abcdef)',
    )
    expect(problemOf(readState('A2AAAAAA1.;a')).message).toMatch(/\(checksum\)$/)
  })

  it('may be a million characters long and not one more', () => {
    const name = (length: number) => `1.;${'a'.repeat(length - 11)}`
    const text = (length: number) => `A2${shortHash(name(length), 6)}${name(length)}`
    expect(readState(text(1_000_000)).ok).toBe(true)
    expect(problemOf(readState(text(1_000_001)))).toEqual({
      code: 'lms/state-damaged',
      message: 'Unexpected damage to the state that the LMS kept (it is too long)',
    })
  })
})
