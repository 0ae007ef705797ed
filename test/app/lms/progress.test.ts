// What a learning system is told of a course that was played so far: done or not, the mark, how far, and each decision.

import { describe, expect, it } from 'vitest'
import { type Best, type Course, NO_COURSE, type StoryCourse } from '../../../src/app/lms/course.ts'
import { type CompletionRules, decisionOf, progressReport } from '../../../src/app/lms/progress.ts'
import { PLAIN } from '../../../src/app/lms/setting.ts'
import { percentOfFraction, percentOfPoints } from '../../../src/model/per-cent.ts'
import { replay } from '../../../src/model/replay.ts'
import { beginRun, take } from '../../../src/model/run.ts'
import { story, unwrap } from '../../support/ink.ts'
import { small } from '../../support/learner.ts'

const endedWith = (trust: number, empathy: number, reliability: number): Best => ({
  ending: 'good',
  scores: { trust, empathy, reliability },
})
/** Played for so many choices, with the best ending it has come to. */
const playedStory = (id: string, choices: number, best?: Best): StoryCourse => ({
  story: id,
  ...(best && { best }),
  attempts: [
    {
      key: 'kkkkk',
      revision: 'rrrr',
      seed: 1,
      minutes: 1,
      ended: best !== undefined,
      log: 'abc'.repeat(choices),
    },
  ],
})
const courseWith = (...stories: readonly StoryCourse[]): Course => ({ ...NO_COURSE, stories })
const every: CompletionRules = { ...PLAIN, asks: 'every', tellScores: true }
const any: CompletionRules = { ...PLAIN, asks: 'one', tellScores: true }
const report = (course: Course, stories: readonly string[], rules: CompletionRules = every) =>
  progressReport(course, stories, rules)

describe('the score', () => {
  const course = courseWith(
    playedStory('a', 9, endedWith(20, 15, 10)),
    playedStory('b', 9, endedWith(5, 5, 5)),
  )

  it('is the three together, in per cent of what they can be', () => {
    expect(report(course, ['a']).score).toBe(75)
    expect(report(courseWith(playedStory('a', 9, endedWith(1, 0, 0))), ['a']).score).toBe(2)
  })

  it('of several stories is the lowest where every story is asked for, and the highest where any will do', () => {
    expect(report(course, ['a', 'b'], every).score).toBe(25)
    expect(report(course, ['a', 'b'], any).score).toBe(75)
  })

  it('has beside it the three of the best story, each in per cent', () => {
    const skills = { trust: 100, empathy: 75, reliability: 50 }
    expect(report(course, ['a', 'b']).skills).toEqual(skills)
    expect(report(course, ['b', 'a']).skills).toEqual(skills)
    expect(report(courseWith(playedStory('a', 9, endedWith(1, 2.5, 19.96))), ['a']).skills).toEqual({
      trust: 5,
      empathy: 13,
      reliability: 100,
    })
  })

  it('rounds half a per cent up, whatever binary fractions make of it', () => {
    const { score, skills } = report(courseWith(playedStory('a', 9, endedWith(2.9, 0.7, 11.5))), ['a'])
    expect(skills).toEqual({ trust: 15, empathy: 4, reliability: 58 })
    expect(score).toBe(25)
    expect(report(courseWith(playedStory('a', 9, endedWith(4.7, 4.7, 4.7))), ['a']).score).toBe(24)
  })

  it('of the best story has the three of the one played on where two come to the same', () => {
    const same = courseWith(playedStory('a', 9, endedWith(1, 2, 3)), playedStory('b', 9, endedWith(3, 2, 1)))
    expect(report(same, ['a', 'b']).skills).toEqual({ trust: 15, empathy: 10, reliability: 5 })
    expect(report(same, ['b', 'a']).skills).toEqual({ trust: 5, empathy: 10, reliability: 15 })
  })

  it('has the three of the only story with an ending, also where they are nothing', () => {
    const nothing = courseWith(playedStory('b', 9, endedWith(0, 0, 0)))
    expect(report(nothing, ['a', 'b'], any)).toMatchObject({
      score: 0,
      skills: { trust: 0, empathy: 0, reliability: 0 },
    })
  })

  it('never leaves 0 to 100, whatever a foreign story counts', () => {
    const foreign = courseWith(playedStory('a', 9, endedWith(-40, 500, 12)))
    expect(report(foreign, ['a']).skills).toEqual({ trust: 0, empathy: 100, reliability: 60 })
    expect(report(courseWith(playedStory('a', 9, endedWith(90, 90, 90))), ['a']).score).toBe(100)
    expect(report(courseWith(playedStory('a', 9, endedWith(-9, 0, 0))), ['a']).score).toBe(0)
  })

  it('is told only where scores are told, and once enough stories have ended', () => {
    expect(report(course, ['a'], { ...PLAIN, tellScores: false })).not.toHaveProperty('score')
    expect(report(course, ['a'], { ...PLAIN, tellScores: false })).not.toHaveProperty('skills')
    expect(report(course, ['a', 'c'])).not.toHaveProperty('score')
    expect(report(course, ['a', 'c'])).not.toHaveProperty('skills')
    expect(report(course, ['a', 'c'], any)).toMatchObject({ score: 75 })
  })
})

describe('a mark', () => {
  const course = courseWith(playedStory('a', 9, endedWith(12, 12, 12)))
  const withMark = (percent: number, rules = every): CompletionRules => ({ ...rules, passMark: { percent } })

  it('that is met exactly is passed, and one that is missed by a hair is not', () => {
    expect(report(course, ['a'], withMark(60))).toMatchObject({ passed: true, completed: true, measure: 1 })
    expect(report(course, ['a'], withMark(60.5))).toMatchObject({ passed: false, completed: false })
  })

  it('is passed by whoever reaches it exactly, also where an LMS gives it as a fraction', () => {
    const exactly = courseWith(playedStory('a', 9, endedWith(11, 11, 11)))
    expect(report(exactly, ['a'], withMark(percentOfFraction(0.55)))).toMatchObject({
      score: 55,
      mark: 55,
      passed: true,
      completed: true,
      below: [],
    })
    for (let points = 0; points <= 60; points++) {
      const scores = [0, 20, 40].map((before) => Math.min(20, Math.max(0, points - before)))
      const [trust = 0, empathy = 0, reliability = 0] = scores
      const reached = courseWith(playedStory('a', 9, endedWith(trust, empathy, reliability)))
      const percent = percentOfPoints(points)
      const at = (hundredths: number) =>
        report(reached, ['a'], withMark(percentOfFraction(hundredths / 100))).passed
      expect([points, at(percent), at(percent + 1)]).toEqual([points, true, false])
    }
  })

  it('that falls between two whole numbers is passed by the one above it', () => {
    const at = (points: number, fraction: number) =>
      report(
        courseWith(playedStory('a', 9, endedWith(points, 0, 0))),
        ['a'],
        withMark(percentOfFraction(fraction)),
      )
    // 18 of 60 points are 30 per cent, and 17 are 28.
    expect(at(18, 0.2801)).toMatchObject({ mark: 28.01, passed: true })
    expect(at(17, 0.2801)).toMatchObject({ mark: 28.01, passed: false, below: [{ percent: 28 }] })
  })

  it('is neither passed nor missed without a mark, or before enough endings', () => {
    expect(report(course, ['a'])).not.toHaveProperty('passed')
    expect(report(course, ['a', 'b'], withMark(60))).not.toHaveProperty('passed')
    expect(report(course, ['a', 'b'], withMark(60, any))).toMatchObject({ passed: true })
  })

  it('says which stories have an ending below it, and how far their best came', () => {
    const three = courseWith(
      playedStory('a', 9, endedWith(12, 12, 12)),
      playedStory('b', 9, endedWith(12, 12, 11)),
      playedStory('c', 3),
    )
    const a = { story: 'a', percent: 60 }
    const b = { story: 'b', percent: 58 }
    expect(report(three, ['a', 'b', 'c'], withMark(60))).toMatchObject({ mark: 60, below: [b] })
    expect(report(three, ['c', 'b', 'a'], withMark(61)).below).toEqual([b, a])
    expect(report(three, ['a', 'b', 'c'], withMark(58)).below).toEqual([])
    expect(report(three, ['a', 'b', 'c'], withMark(60, any)).below).toEqual([b])
    expect(report(three, ['a', 'b', 'c']).below).toEqual([])
    expect(report(three, ['a', 'b', 'c'])).not.toHaveProperty('mark')
  })
})

describe('how far', () => {
  it.each([
    [0, 0],
    [1, 0.09],
    [8, 0.43],
    [24, 0.64],
    [60, 0.75],
  ])('after %i choices without an ending is %d', (choices, measure) => {
    expect(report(courseWith(playedStory('a', choices)), ['a'])).toMatchObject({ measure, completed: false })
  })

  it('goes by the attempt that went furthest', () => {
    const { attempts } = playedStory('a', 8)
    const two = { story: 'a', attempts: [...playedStory('a', 1).attempts, ...attempts] }
    expect(report(courseWith(two), ['a']).measure).toBe(0.43)
  })

  it('is the mean where every story is asked for, and the furthest where any will do', () => {
    const course = courseWith(playedStory('a', 9, endedWith(9, 9, 9)), playedStory('b', 8))
    expect(report(course, ['a', 'b', 'c']).measure).toBe(0.48)
    expect(report(course, ['b', 'a', 'c'], any).measure).toBe(1)
    expect(report(course, ['b', 'c'], any).measure).toBe(0.43)
  })

  it('of a package without stories is nowhere, and nothing is completed', () => {
    for (const rules of [every, any]) {
      expect(report(NO_COURSE, [], rules)).toMatchObject({ measure: 0, completed: false, ended: 0 })
    }
  })

  it('says the story that was played last and the number of choices in it', () => {
    const { attempts } = playedStory('a', 2)
    const course = courseWith({ story: 'a', attempts: [...attempts, ...playedStory('a', 5).attempts] })
    expect(report(course, ['a']).location).toBe('a:2')
    expect(report(courseWith({ story: 'a', attempts: [] }), ['a']).location).toBe('a:0')
    expect(report(NO_COURSE, ['a']).location).toBe('')
  })
})

describe('a decision', () => {
  const beatsOf = (told: typeof small, labels: readonly string[]) => {
    const run = labels.reduce((before, id) => take(before, id, 1), beginRun(told.id, told.revision, 7))
    return unwrap(replay(told, run)).beats
  }
  const named = { id: 'test', title: 'A title' }

  it('is none before the first choice', () => {
    expect(decisionOf(named, beatsOf(small, []), 5)).toBeUndefined()
    expect(decisionOf(named, [], 5)).toBeUndefined()
  })

  it('says what was asked, what was on offer, what was taken, where and when', () => {
    const point = { scene: 'two', number: 1, options: [{ id: 'two.listen' }] }
    const asked: string[] = []
    const decision = decisionOf(named, beatsOf(small, ['one.warm', 'two.listen']), 5, (storyId, id) => {
      asked.push(`${storyId} ${id}`)
      return point
    })
    expect(asked).toEqual(['test two.listen'])
    expect(decision).toMatchObject({
      story: 'test',
      title: 'A title',
      id: 'two.listen',
      number: 2,
      asked: 'And then?',
      at: 5,
      point,
      effects: { trust: 0, empathy: 0, reliability: 0 },
    })
    expect(decision?.options.map(({ id }) => id).sort()).toEqual(['two.listen', 'two.talk'])
    expect(decision?.options.map(({ text }) => text).sort()).toEqual(['"Then we start."', 'Listen.'])
  })

  it('names no place where the story says none', () => {
    expect(decisionOf(named, beatsOf(small, ['one.cold']), 5)).not.toHaveProperty('point')
    expect(decisionOf(named, beatsOf(small, ['one.cold']), 5)?.effects).toEqual({
      trust: -2,
      empathy: 0,
      reliability: 0,
    })
  })

  it('is asked by the last line of the beat before it', () => {
    const told = story('-> k\n=== k ===\nOne.\nTwo.\nThree.\n* (go) Go. -> END\n')
    expect(decisionOf(named, beatsOf(told, ['k.go']), 5)?.asked).toBe('Three.')
  })

  it('is asked by the title of the story where nothing was said before it', () => {
    const silent = story('-> k\n=== k ===\n* (go) Go. -> END\n')
    expect(decisionOf(named, beatsOf(silent, ['k.go']), 5)?.asked).toBe('A title')
  })
})
