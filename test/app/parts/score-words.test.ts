// Scores and effects in words: plain, in equal bands, and never a mark.

import { describe, expect, it } from 'vitest'
import {
  bandOf,
  effectInWords,
  effectsInFull,
  effectsList,
  scoreInWords,
  withSign,
} from '../../../src/app/parts/score-words.ts'
import { en } from '../../../src/app/wording/en.ts'
import { SCORES } from '../../../src/model/score.ts'

describe('a score in words', () => {
  it.each([
    [0, 'closed'],
    [3, 'closed'],
    [4, 'wary'],
    [8, 'watching'],
    [12, 'opening'],
    [16, 'at ease'],
    [20, 'at ease'],
    [-3, 'closed'],
    [25, 'at ease'],
  ])('trust of %i is %s', (value, word) => {
    expect(bandOf('trust', value)).toBe(word)
  })

  it('goes through every band on the way from 0 to 20', () => {
    for (const score of SCORES) {
      const met = new Set(Array.from({ length: 21 }, (_, value) => bandOf(score, value)))
      expect([...met]).toEqual(en.score.bands[score])
    }
  })

  it('is a number only where numbers were asked for', () => {
    const scores = { trust: 9, empathy: 0, reliability: 0 }
    expect(scoreInWords('trust', scores, 'numbers')).toBe('9 of 20')
    expect(scoreInWords('trust', scores, 'words')).toBe('watching')
  })
})

describe('what a choice did', () => {
  it.each([
    [1, 'Trust rose a little'],
    [2, 'Trust rose'],
    [3, 'Trust rose a lot'],
    [7, 'Trust rose a lot'],
    [-1, 'Trust fell a little'],
    [-3, 'Trust fell a lot'],
    [0, ''],
  ])('%i: %s', (by, words) => {
    expect(effectInWords('trust', by)).toBe(words)
  })

  it('names only what changed, in the order of the scores', () => {
    const effects = { trust: -1, empathy: 0, reliability: 2 }
    expect(effectsList(effects, 'words')).toEqual(['Trust fell a little', 'Reliability rose'])
    expect(effectsList(effects, 'hidden')).toEqual(['Trust fell a little', 'Reliability rose'])
    expect(effectsList(effects, 'numbers')).toEqual(['Trust −1', 'Reliability +2'])
    expect(effectsInFull(effects)).toEqual(['Trust fell a little (−1)', 'Reliability rose (+2)'])
  })

  it('is written with a real minus', () => {
    expect([-2, 0, 2].map(withSign)).toEqual(['−2', '0', '+2'])
  })
})
