// How far a learner has come only ever goes up, six stories always fit, and a packed log tells the same run again.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { codesOf, logOf, readLog, shortHash } from '../../../src/app/lms/codes.ts'
import {
  courseOf,
  holds,
  idOf,
  keyOf,
  merged,
  NO_COURSE,
  type PackedAttempt,
  without,
  withRun,
} from '../../../src/app/lms/course.ts'
import { MOST_IN_SCORM_12, packState, readState } from '../../../src/app/lms/packed-state.ts'
import { progressReport } from '../../../src/app/lms/progress.ts'
import { type Beside, PLAIN, readSetting, settingOfPackage } from '../../../src/app/lms/setting.ts'
import { replay } from '../../../src/model/replay.ts'
import { beginRun, take } from '../../../src/model/run.ts'
import { problemOf, story, unwrap } from '../../support/ink.ts'
import { edited, small } from '../../support/learner.ts'
import { houseStory, houseStoryIds } from '../../support/stories.ts'

const AT = Date.UTC(2026, 10, 23)

/** A run that always takes the option at this place among those shown. */
function played(story: typeof small, seed: number, place: (number: number) => number) {
  let run = beginRun(story.id, story.revision, seed)
  let { beats } = unwrap(replay(story, run))
  for (let last = beats.at(-1); last && last.choices.length > 0; last = beats.at(-1)) {
    const option = last.choices[place(last.number) % last.choices.length]
    if (!option) break
    run = take(run, option.id, AT)
    beats = unwrap(replay(story, run)).beats
  }
  return { run, beats }
}
const best = () => played(small, 7, () => 0)

describe('a packed log', () => {
  it.each(houseStoryIds())(
    'of %s is told again choice by choice, and a run is short enough for six stories',
    (id) => {
      const story = houseStory(id)
      for (let seed = 1; seed <= 12; seed++) {
        const { run, beats } = played(story, seed, (number) => (seed * 7 + number * 3) % 5)
        const read = unwrap(readLog(story, logOf(beats), seed, AT))
        expect(read).toEqual({ run, whole: true })
        expect(run.choices.length).toBeLessThanOrEqual(60)
      }
    },
  )

  it('keeps options apart that hash to the same', () => {
    const codes = codesOf(['b', 'a', 'c'], (text) => (text.includes('~') ? text.slice(-1).repeat(3) : 'xxx'))
    expect(codes.get('xxx')).toBe('a')
    expect(codes.get('222')).toBe('b')
    expect(new Set(codes.values()).size).toBe(3)
  })

  it('holds up to where the story has changed, and says so', () => {
    const { beats } = best()
    const read = unwrap(readLog(edited, logOf(beats), 7, AT))
    expect(read.run.choices.length).toBeLessThanOrEqual(3)
    expect(unwrap(readLog(edited, 'zzzzzz', 7, AT))).toMatchObject({ whole: false, run: { choices: [] } })
  })
})

describe('the worst case of the whole product', () => {
  it('six stories of sixty choices, each with twenty attempts, fit with their newest attempt whole', () => {
    const stories = Array.from({ length: 6 }, (_, n) => ({
      story: `a-long-name-of-a-story-${n}`,
      best: {
        ending: 'an_ending_with_a_long_name',
        scores: { trust: 19.25, empathy: 18.75, reliability: 17.25 },
      },
      attempts: Array.from({ length: 20 }, (_, m) => ({
        key: `k${n}_${String(m).padStart(2, '0')}`,
        revision: 'rrrr',
        seed: 2 ** 32 - 1,
        minutes: 29_000_000 - m,
        ended: true,
        log: 'a_Z'.repeat(60),
      })),
    }))
    const { text, cut } = packState({ registration: 'ABCDE', sequence: 999_999, stories })
    expect(text.length).toBeLessThanOrEqual(MOST_IN_SCORM_12)
    expect(cut).toBe(false)
    const back = unwrap(readState(text)).stories
    expect(back.map(({ attempts }) => attempts[0]?.log.length)).toEqual(Array(6).fill(180))
    expect(back.map(({ best }) => best?.ending)).toEqual(Array(6).fill('an_ending_with_a_long_name'))
  })
})

describe('what was reached', () => {
  it('never goes down, whatever is played afterwards', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(1), fc.nat(1), fc.nat(1)), { maxLength: 8 }), (attempts) => {
        let course = NO_COURSE
        let before = progressReport(course, ['test'], {
          ...PLAIN,
          passMark: { percent: 50 },
          tellScores: true,
        })
        attempts.forEach((places, n) => {
          const { run, beats } = played(small, 7, (number) => Number(places[number] ?? 0))
          course = withRun(course, `run-${n}`, run, beats, AT + n * 60_000)
          course = unwrap(readState(packState(course).text))
          const now = progressReport(course, ['test'], {
            ...PLAIN,
            passMark: { percent: 50 },
            tellScores: true,
          })
          expect(now.score ?? 0).toBeGreaterThanOrEqual(before.score ?? 0)
          expect(Number(now.completed)).toBeGreaterThanOrEqual(Number(before.completed))
          if (before.passed) expect(now.passed).toBe(true)
          before = now
        })
      }),
    )
  })

  it('is complete at the ending, and no choice before it', () => {
    const { run, beats } = best()
    const almost = { ...run, choices: run.choices.slice(0, -1) }
    const before = withRun(NO_COURSE, 'r', almost, beats.slice(0, -1), AT)
    expect(progressReport(before, ['test'], PLAIN)).toMatchObject({ completed: false, ended: 0, asked: 1 })
    const ended = withRun(before, 'r', run, beats, AT)
    expect(progressReport(ended, ['test'], PLAIN)).toMatchObject({ completed: true, ended: 1, measure: 1 })
  })

  it('is complete with a mark when that is reached, and open to do better until then', () => {
    const { run, beats } = best()
    const course = withRun(NO_COURSE, 'r', run, beats, AT)
    const reached = progressReport(course, ['test'], { ...PLAIN, tellScores: true }).score ?? 0
    const by = (percent: number, completesBelowMark = false) =>
      progressReport(course, ['test'], {
        ...PLAIN,
        passMark: { percent },
        tellScores: true,
        completesBelowMark,
      })
    expect(by(reached)).toMatchObject({ completed: true, passed: true, measure: 1 })
    expect(by(reached + 1)).toMatchObject({ completed: false, passed: false, score: reached, measure: 0.95 })
    // An LMS that asks for completion beside its own mark is told of it.
    expect(by(reached + 1, true)).toMatchObject({ completed: true, passed: false })
  })

  it('of every story, where every story is asked for', () => {
    const { run, beats } = best()
    const one = withRun(NO_COURSE, 'r', run, beats, AT)
    const any = { ...PLAIN, asks: 'one' } as const
    expect(progressReport(one, ['test', 'other'], PLAIN)).toMatchObject({
      completed: false,
      ended: 1,
      asked: 2,
    })
    expect(progressReport(one, ['test', 'other'], any)).toMatchObject({ completed: true, ended: 1, asked: 1 })
    expect(progressReport(one, ['test', 'other'], any)).not.toHaveProperty('score')
  })

  it('of two copies that went apart, nothing is lost', () => {
    const { run, beats } = best()
    const one = withRun(NO_COURSE, 'one', run, beats, AT)
    const other = withRun(NO_COURSE, 'two', run, beats, AT + 120_000)
    for (const both of [merged(one, other), merged(other, one)]) {
      expect(courseOf(both, 'test').best?.ending).toBe('good')
      expect(
        courseOf(both, 'test')
          .attempts.map(({ key }) => key)
          .sort(),
      ).toEqual([keyOf('one'), keyOf('two')].sort())
    }
  })

  it('of one attempt in two copies the one that went further stays, whichever changed last', () => {
    const { run, beats } = best()
    const short = { ...run, choices: run.choices.slice(0, 1) }
    const further = withRun(NO_COURSE, 'r', run, beats, AT)
    const behind = { ...withRun(NO_COURSE, 'r', short, beats.slice(0, 2), AT), sequence: 99 }
    const later = { ...withRun(NO_COURSE, 'r', short, beats.slice(0, 2), AT + 60_000), sequence: 0 }
    const lengthOf = (course: typeof further) =>
      courseOf(course, 'test').attempts.map(({ log }) => log.length / 3)
    for (const both of [merged(further, behind), merged(behind, further)]) expect(lengthOf(both)).toEqual([3])
    // Stepped back since.
    for (const both of [merged(further, later), merged(later, further)]) expect(lengthOf(both)).toEqual([1])
  })

  it('of two copies the first says which registration it is', () => {
    const mine = { ...NO_COURSE, registration: 'mine_', sequence: 1 }
    const theirs = { ...NO_COURSE, registration: 'other', sequence: 2 }
    expect(merged(mine, theirs)).toMatchObject({ registration: 'mine_', sequence: 2 })
  })

  it('of attempts that were begun and left before their first choice only the last one stays', () => {
    const begun = beginRun(small.id, small.revision, 7)
    const chosen = take(begun, 'one.warm', AT)
    const keys = (ids: readonly string[]) =>
      ids.reduce((course, id) => {
        const run = id === 'played' ? chosen : begun
        return withRun(course, id, run, unwrap(replay(small, run)).beats, AT)
      }, NO_COURSE)
    const kept = (...ids: readonly string[]) => courseOf(keys(ids), small.id).attempts.map(({ key }) => key)
    expect(kept('played', 'one', 'two')).toEqual([keyOf('two'), keyOf('played')])
    expect(kept('one', 'played')).toEqual([keyOf('played')])
  })

  it('a run that came back keeps its key', () => {
    expect(keyOf(idOf(keyOf('any run')))).toBe(keyOf('any run'))
    expect([idOf('abcde'), keyOf('~abcde')]).toEqual(['~abcde', 'abcde'])
  })

  it.each(['abcdef', '~abcd', '~abcdef'])('a run of this browser has a key of its own id: %s', (id) => {
    expect(keyOf(id)).toBe(shortHash(id, 5))
  })
})

describe('a course', () => {
  const attempt = (key: string, minutes: number, choices: number): PackedAttempt => ({
    key,
    revision: 'rrrr',
    seed: 7,
    minutes,
    ended: false,
    log: 'abc'.repeat(choices),
  })
  const endingAt = (ending: string, trust: number) => ({
    ending,
    scores: { trust, empathy: 0, reliability: 0 },
  })

  it('holds a run with the minute it was at, and its ending where it has come to one', () => {
    const { run, beats } = best()
    const begun = withRun(NO_COURSE, 'r', { ...run, choices: run.choices.slice(0, 1) }, beats.slice(0, 2), AT)
    const packed = { key: keyOf('r'), revision: shortHash(small.revision, 4), seed: 7, minutes: AT / 60_000 }
    expect(begun).toEqual({
      registration: '',
      sequence: 1,
      stories: [{ story: 'test', attempts: [{ ...packed, ended: false, log: logOf(beats).slice(0, 3) }] }],
    })
    expect(begun.stories[0]).not.toHaveProperty('best')
    const ended = withRun(begun, 'r', run, beats, AT + 119_999)
    expect(ended).toEqual({
      registration: '',
      sequence: 2,
      stories: [
        {
          story: 'test',
          best: { ending: beats.at(-1)?.ending, scores: beats.at(-1)?.scores },
          attempts: [{ ...packed, minutes: AT / 60_000 + 1, ended: true, log: logOf(beats) }],
        },
      ],
    })
  })

  it('holds an ending that its author gave no name', () => {
    const nameless = story('VAR trust = 3\n-> k\n=== k ===\nWell?\n* (go) Go. -> END\n')
    const { run, beats } = played(nameless, 7, () => 0)
    expect(courseOf(withRun(NO_COURSE, 'r', run, beats, AT), 'test').best?.ending).toBe('')
  })

  it('of two endings that are worth the same has the first, and of others the higher', () => {
    const { run, beats } = best()
    const sum = Object.values(beats.at(-1)?.scores ?? {}).reduce((all, score) => all + score, 0)
    const after = (trust: number) => {
      const known = {
        ...NO_COURSE,
        stories: [{ story: 'test', best: endingAt('other', trust), attempts: [] }],
      }
      return courseOf(withRun(known, 'r', run, beats, AT), 'test').best?.ending
    }
    expect([after(sum - 1), after(sum), after(sum + 1)]).toEqual(['good', 'other', 'other'])
  })

  it('has the story that was played last first, and the others as they were', () => {
    const { run, beats } = best()
    const known = {
      ...NO_COURSE,
      stories: [
        { story: 'a', attempts: [attempt('kkkkk', 1, 1)] },
        { story: 'test', attempts: [attempt('lllll', 1, 1)] },
      ],
    }
    const now = withRun(known, 'r', run, beats, AT)
    expect(now.stories.map(({ story, attempts }) => [story, attempts.map(({ key }) => key)])).toEqual([
      ['test', [keyOf('r'), 'lllll']],
      ['a', ['kkkkk']],
    ])
  })

  it('without a run that was deleted keeps the others and what was reached, and is a change', () => {
    const known = {
      registration: 'ABCDE',
      sequence: 4,
      stories: [
        { story: 'a', best: endingAt('door', 9), attempts: [attempt('kkkkk', 2, 1), attempt('lllll', 1, 1)] },
        { story: 'b', attempts: [attempt('mmmmm', 3, 1)] },
      ],
    }
    expect(without(known, ({ key }) => key === 'kkkkk')).toEqual({
      registration: 'ABCDE',
      sequence: 5,
      stories: [
        { story: 'a', best: endingAt('door', 9), attempts: [attempt('lllll', 1, 1)] },
        { story: 'b', attempts: [attempt('mmmmm', 3, 1)] },
      ],
    })
    // Nothing of it is gone: no change, and nothing to write.
    expect(without(known, ({ key }) => key === 'none_')).toBe(known)
  })

  it('knows its runs among those of any story', () => {
    const known = {
      ...NO_COURSE,
      stories: [
        { story: 'a', attempts: [] },
        { story: 'b', attempts: [attempt('kkkkk', 2, 1), attempt(keyOf('mine'), 1, 1)] },
      ],
    }
    expect([holds(known, 'mine'), holds(known, '~kkkkk'), holds(known, 'other')]).toEqual([true, true, false])
    expect(holds(NO_COURSE, 'mine')).toBe(false)
  })

  it('of a story in two copies has each attempt once, newest first, and the better ending', () => {
    const mine = {
      registration: 'ABCDE',
      sequence: 2,
      stories: [
        { story: 'a', best: endingAt('low', 3), attempts: [attempt('kkkkk', 5, 2), attempt('lllll', 1, 1)] },
        { story: 'only', attempts: [attempt('ooooo', 1, 1)] },
        { story: 'b', attempts: [attempt('mmmmm', 3, 1)] },
      ],
    }
    const theirs = {
      registration: 'FGHIJ',
      sequence: 3,
      stories: [
        { story: 'b', attempts: [attempt('mmmmm', 4, 2)] },
        { story: 'theirs', attempts: [attempt('ttttt', 1, 1)] },
        { story: 'a', best: endingAt('high', 4), attempts: [attempt('nnnnn', 3, 1), attempt('kkkkk', 5, 1)] },
      ],
    }
    const a = {
      story: 'a',
      best: endingAt('high', 4),
      attempts: [attempt('kkkkk', 5, 2), attempt('nnnnn', 3, 1), attempt('lllll', 1, 1)],
    }
    const b = { story: 'b', attempts: [attempt('mmmmm', 4, 2)] }
    const [, only] = mine.stories
    const [, their] = theirs.stories
    expect(merged(mine, theirs)).toEqual({ registration: 'ABCDE', sequence: 3, stories: [b, their, a, only] })
    expect(merged(mine, theirs).stories[0]).not.toHaveProperty('best')
    expect(merged(theirs, mine)).toEqual({ registration: 'FGHIJ', sequence: 3, stories: [b, their, a, only] })
    // Of two that have changed as often the first one leads.
    expect(merged({ ...mine, sequence: 3 }, theirs).stories).toEqual([a, only, b, their])
  })

  it('of an attempt that went as far in the same minute keeps the copy that changed last', () => {
    const copy = (sequence: number, log: string) => ({
      ...NO_COURSE,
      sequence,
      stories: [{ story: 'a', attempts: [{ ...attempt('kkkkk', 5, 1), log }] }],
    })
    for (const both of [merged(copy(1, 'old'), copy(2, 'new')), merged(copy(2, 'new'), copy(1, 'old'))])
      expect(both.stories[0]?.attempts.map(({ log }) => log)).toEqual(['new'])
  })

  it('of two copies keeps an ending that only one has, whichever changed last', () => {
    const ended = { ...NO_COURSE, stories: [{ story: 'a', best: endingAt('door', 3), attempts: [] }] }
    const open = { ...NO_COURSE, sequence: 1, stories: [{ story: 'a', attempts: [] }] }
    for (const both of [merged(ended, open), merged(open, ended)])
      expect(both.stories).toEqual([{ story: 'a', best: endingAt('door', 3), attempts: [] }])
  })
})

describe('setting.json', () => {
  it('fills in what is not said, and names what cannot be', () => {
    expect(unwrap(readSetting('{"standard":"scorm12"}'))).toEqual({ ...PLAIN, standard: 'scorm12' })
    expect(unwrap(readSetting('{"standard":"cmi5","passMark":{"percent":60}}')).tellScores).toBe(true)
    const bad = [
      '',
      '[]',
      '{"standard":"aicc"}',
      '{"standard":"cmi5","passMark":{"percent":0}}',
      '{"standard":"cmi5","asks":"two"}',
      '{"standard":"cmi5","stories":[]}',
      '{"standard":"cmi5","tellScores":"no"}',
    ]
    for (const text of bad)
      expect(problemOf(readSetting(text)).message).toMatch(/^Unexpected .* in setting\.json, expected /)
  })

  it.each([
    ['a word that it does not know', { asks: 'two' }, 'asks "two"', '"every" or "one"'],
    [
      'a mark that is no number of per cent',
      { passMark: 60 },
      'passMark 60',
      'null or { "percent": 1 to 100 }',
    ],
    [
      'a name that it does not know',
      { passmark: { percent: 60 } },
      'name "passmark"',
      'one of standard, stories,',
    ],
  ])('shows what it found where there is %s', (_name, said, found, expected) => {
    const { message } = problemOf(readSetting(JSON.stringify({ standard: 'scorm12', ...said })))
    expect(message).toContain(`Unexpected ${found} in setting.json, expected ${expected}`)
  })
})

describe('the setting of a package', () => {
  const inPage = '{"standard":"scorm12","id":"made","tellDecisions":false}'
  const settingFor = (beside: Beside | undefined, page = inPage) =>
    settingOfPackage({ standard: 'scorm12', inPage: page, beside, shelf: ['tyler', 'amina'] })

  it('is setting.json where it can be read, and nothing is amiss', () => {
    const { setting, problem } = settingFor({
      text: '{"standard":"scorm12","id":"changed","stories":["amina"]}',
    })
    expect([setting.id, setting.tellDecisions, problem]).toEqual(['changed', true, undefined])
  })

  it('has every story where setting.json names none', () => {
    const { setting, problem } = settingFor({ text: '{"standard":"scorm12","asks":"one"}' })
    expect([setting.stories, setting.asks, problem]).toEqual(['all', 'one', undefined])
  })

  it('is the one it was made with where a frame lets nothing be fetched, and nothing is amiss', () => {
    const { setting, problem } = settingFor(undefined)
    expect([setting.id, setting.tellDecisions, problem]).toEqual(['made', false, undefined])
  })

  it.each([
    ['a comma is missing', { text: '{"standard":"scorm12" "asks":"one"}' }, /^Unexpected text .* JSON$/],
    ['a word is wrong', { text: '{"standard":"scorm12","asks":"two"}' }, /^Unexpected asks "two"/],
    [
      'a story is not in it',
      { text: '{"standard":"scorm12","stories":["tiler"]}' },
      /^Unexpected stories "tiler" .* tyler, amina$/,
    ],
    ['it did not arrive', { failure: 'answer 404' }, /^Unexpected answer 404 to setting\.json/],
  ] as const)('is the one it was made with where %s, and says so', (_name, beside, expected) => {
    const { setting, problem } = settingFor(beside)
    expect([setting.id, setting.tellDecisions, problem?.code]).toEqual(['made', false, 'lms/setting'])
    expect(problem?.message).toMatch(expected)
  })

  it('is what most people want where the page has none either', () => {
    expect(settingFor({ text: '' }, '').setting).toEqual({ ...PLAIN, standard: 'scorm12' })
  })
})
