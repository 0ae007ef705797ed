// What scores and marks come to in per cent: exactly, without what binary fractions leave behind a calculation.

import { describe, expect, it } from 'vitest'
import {
  fewestPoints,
  fractionOfPercent,
  percentOfFraction,
  percentOfPoints,
  TOP_POINTS,
} from '../../src/model/per-cent.ts'

const upTo = (most: number) => Array.from({ length: most + 1 }, (_, n) => n)

describe('a mark that is given as a fraction', () => {
  it('is in per cent what its decimals say, at every hundredth and thousandth', () => {
    expect(percentOfFraction(0.55)).toBe(55)
    expect(upTo(100).map((n) => percentOfFraction(n / 100))).toEqual(upTo(100))
    expect(upTo(1000).map((n) => percentOfFraction(n / 1000))).toEqual(upTo(1000).map((n) => n / 10))
  })

  it('keeps as many decimals as an LMS may give it: four in cmi5, seven in SCORM 2004', () => {
    expect(upTo(10_000).map((n) => percentOfFraction(n / 10_000))).toEqual(upTo(10_000).map((n) => n / 100))
    expect(percentOfFraction(0.5500001)).toBe(55.00001)
  })

  it('is told back as the same fraction', () => {
    for (const n of upTo(1000)) expect(fractionOfPercent(percentOfFraction(n / 1000))).toBe(n / 1000)
    // 55.3 / 100 is 0.5529999999999999.
    expect(fractionOfPercent(55.3)).toBe(0.553)
  })
})

describe('scores in per cent', () => {
  it('are a whole number of the 60 points that there are, or of those that are named', () => {
    expect(TOP_POINTS).toBe(60)
    expect([0, 1, 33, 55, 58, 60].map((points) => percentOfPoints(points))).toEqual([0, 2, 55, 92, 97, 100])
    expect([0, 1, 2.3, 20].map((points) => percentOfPoints(points, 20))).toEqual([0, 5, 12, 100])
  })

  it('round half a per cent up at every tenth of a point', () => {
    // In whole numbers, which have no such half that is missed by a hair.
    for (const n of upTo(600)) expect(percentOfPoints(n / 10)).toBe(Math.floor((n * 2 + 6) / 12))
    for (const n of upTo(200)) expect(percentOfPoints(n / 10, 20)).toBe(Math.floor((n + 1) / 2))
  })

  it('never leave 0 to 100', () => {
    expect([-1, 61, 1000].map((points) => percentOfPoints(points))).toEqual([0, 100, 100])
  })
})

describe('the fewest points that reach a mark', () => {
  it('are as few as the score in per cent says', () => {
    expect([1, 2, 50, 55, 60, 92, 98, 99, 100].map(fewestPoints)).toEqual([1, 1, 30, 33, 36, 55, 59, 60, 60])
  })

  it('reach it, and one point less does not', () => {
    for (const mark of upTo(100).slice(1)) {
      expect(percentOfPoints(fewestPoints(mark))).toBeGreaterThanOrEqual(mark)
      expect(percentOfPoints(fewestPoints(mark) - 1)).toBeLessThan(mark)
    }
  })

  it('are all of them where none do', () => {
    expect(fewestPoints(101)).toBe(60)
    expect(fewestPoints(0)).toBe(0)
  })
})
