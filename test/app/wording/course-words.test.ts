// What a learner is told of their course: what it asks for, which story is below a mark and by how much, and what is told of a visit.

import { describe, expect, it } from 'vitest'
import { enLms } from '../../../src/app/wording/en-lms.ts'

const { asks, atEnd } = enLms.lms
const half = { title: 'Half four', percent: 45 }
const first = { title: 'The new one', percent: 58 }
const BASE = { ended: 0, completed: false, below: [] }
const SENT = { keeping: 'kept', keepsNothing: false }

describe('at the start, what a course asks for', () => {
  it.each([
    [1, 1, undefined, 'Your course asks you to finish this story.'],
    [
      1,
      1,
      60,
      'Your course asks you to finish this story and to reach the mark of 60 per cent that your organisation has set.',
    ],
    [1, 6, undefined, 'Your course asks you to finish one of these stories, whichever you like.'],
    [
      1,
      6,
      60,
      'Your course asks you to finish one of these stories, whichever you like, and to reach the mark of 60 per cent that your organisation has set in it.',
    ],
    [
      2,
      2,
      undefined,
      'Your course asks you to finish both stories, in any order and in as many visits as you like. So far you have finished 0 of 2.',
    ],
    [
      6,
      6,
      60,
      'Your course asks you to finish all 6 stories, in any order and in as many visits as you like, and each of them to reach the mark of 60 per cent that your organisation has set. So far you have finished 0 of 6.',
    ],
  ])('with %i of %i and a mark of %s', (asked, of, mark, text) => {
    expect(asks({ ...BASE, asked, of, ...(mark !== undefined && { mark }) })).toBe(text)
  })

  it('is done once it is complete, and not where an LMS completes below its mark', () => {
    const done = { ...BASE, asked: 1, of: 1, ended: 1, completed: true, mark: 60 }
    expect(asks({ ...done, passed: true })).toBe(
      'You have done what your course asks for. You can play on as long as you like.',
    )
    expect(asks({ ...done, passed: false, below: [half] })).toMatch(
      / Your best ending so far has 45 per cent\.$/,
    )
  })

  it.each([
    [0.6667 * 100, '66.67'],
    [200 / 3, '66.67'],
    [55, '55'],
  ])('tells a mark of %s in two decimals at the most', (mark, text) => {
    const set = `the mark of ${text} per cent that your organisation has set`
    const reached = { ...BASE, asked: 1, ended: 1, mark, passed: false, below: [half] }
    expect(asks({ ...BASE, asked: 1, of: 1, mark })).toBe(
      `Your course asks you to finish this story and to reach ${set}.`,
    )
    expect(atEnd({ ...reached, ...SENT })).toContain(`The${set.slice(3)} is not reached yet.`)
  })

  it('names the stories that are below the mark, and their per cent', () => {
    const text = asks({ ...BASE, asked: 2, of: 2, ended: 2, mark: 60, passed: false, below: [half, first] })
    expect(text).toMatch(
      / So far you have finished 2 of 2\. Below it so far: “Half four” \(45 per cent\), “The new one” \(58 per cent\)\.$/,
    )
  })
})

describe('at an ending', () => {
  it('the first story of two that is below the mark is named at once', () => {
    expect(atEnd({ ...BASE, ...SENT, asked: 2, ended: 1, mark: 60, below: [half] })).toBe(
      'You have finished 1 of 2 different stories. Your course is complete when you have finished both and each of them has reached the mark of 60 per cent that your organisation has set. A story that is played again does not count as another one, and can come to the mark. Below it so far: “Half four” (45 per cent). Your learning system has been told.',
    )
  })

  it('a mark that is not reached is said with both figures', () => {
    const one = { ...BASE, ...SENT, asked: 1, ended: 1, mark: 60, passed: false }
    expect(atEnd({ ...one, below: [half] })).toBe(
      'The mark of 60 per cent that your organisation has set is not reached yet. Your best ending so far has 45 per cent. You can play again, or try again from any choice. The best ending of a story counts. Your learning system has been told.',
    )
    expect(atEnd({ ...one, asked: 2, ended: 2, below: [half] })).toContain(
      'is not reached yet. Below it so far: “Half four” (45 per cent). You can play again, or try again from any choice. The best ending of each story counts, and every story has to reach the mark.',
    )
    // One of several is asked for, and two were tried.
    expect(atEnd({ ...one, ended: 2, below: [half, first] })).toContain(
      'Below it so far: “Half four” (45 per cent), “The new one” (58 per cent).',
    )
  })

  it('says that it counts where nothing is left to do', () => {
    const done = { ...BASE, ...SENT, asked: 1, ended: 1, completed: true }
    expect(atEnd(done)).toBe('This counts: you have done what was asked. Your learning system has been told.')
    expect(atEnd({ ...done, mark: 60, passed: true })).toBe(
      'This counts: you have done what was asked, and the mark is reached. Your learning system has been told.',
    )
  })
})

describe('what is told in a visit', () => {
  const tells = { decisions: true, scores: false, mark: false, keepsNothing: false }
  const CODE = 'The code holds your choices and the three scores of your best endings.'

  it('is all that the package tells, in a visit that counts', () => {
    expect(enLms.lms.privacy({ ...tells, told: 'all' })).toBe(
      `Your learning system opened this. It is told how far you are, how long a visit took and which options you took and when, and the people who run your course can see that there. It also keeps a short code, so that you can go on where you were. ${CODE} What you write stays in this browser. Nobody outside your learning system is told anything.`,
    )
    expect(enLms.lms.mistakes({ ...tells, told: 'all' })).toMatch(
      /^Alongside does not assess you\. Your learning system is told how far you are, /,
    )
  })

  it('is a code at the most, in one for looking only', () => {
    expect(enLms.lms.privacy({ ...tells, told: 'code' })).toBe(
      `None of what you choose in this visit goes into the report of your learning system. It may be told how long you were there, and keep a short code, so that you can go on where you were. ${CODE} What you write stays in this browser. Nobody outside your learning system is told anything.`,
    )
  })

  it('is nothing where no system was found', () => {
    expect(enLms.lms.privacy({ ...tells, keepsNothing: true, told: 'nothing' })).toBe(
      'No learning system was found, so none is told of this visit. What you write is gone when you close this page. Nobody is told anything.',
    )
    for (const told of ['nothing', 'code'] as const)
      expect(enLms.lms.mistakes({ ...tells, told })).toMatch(
        /^Alongside does not assess you\. Every option is something/,
      )
  })
})
