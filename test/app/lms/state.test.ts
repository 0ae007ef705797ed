// The state that an LMS keeps: it comes back as it was, it always fits, and whatever else comes back instead leads to a
// fresh start with a word about it.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shortHash } from '../../../src/app/lms/codes.ts'
import type { Course, PackedAttempt, StoryCourse } from '../../../src/app/lms/course.ts'
import { MOST_IN_SCORM_12, packState, readState } from '../../../src/app/lms/state.ts'
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
    const old = (key: string, minutes: number, choices: number): PackedAttempt => ({
      key,
      revision: 'rrrr',
      seed: 7,
      minutes,
      ended: true,
      log: 'abc'.repeat(choices),
    })
    const stories = ['one', 'two'].map((name) => ({
      story: name,
      best: { ending: 'end', scores: { trust: 3, empathy: 4, reliability: 5 } },
      attempts: [
        old(`${name}_1`.slice(0, 5).padEnd(5, 'x'), 90, 20),
        old(`${name}_2`.slice(0, 5).padEnd(5, 'y'), 80, 20),
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
  const good = packState({
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
    expect(problemOf(readState(good.replace('tyler', 'tiler'))).code).toBe('lms/state-damaged')
  })
})
