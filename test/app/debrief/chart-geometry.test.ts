// Where the lines of the score picture go.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { coursesOf, type Frame, spread, xOf, yOf } from '../../../src/app/debrief/chart-geometry.ts'
import type { Scores } from '../../../src/model/score.ts'

const FRAME: Frame = { width: 220, height: 130, left: 10, right: 10, top: 5, bottom: 25 }
const flat = (value: number): Scores => ({ trust: value, empathy: value, reliability: value })

describe('the picture of the scores', () => {
  it('runs from the left edge to the right, 0 at the bottom and 20 at the top', () => {
    expect([0, 1, 2].map((index) => xOf(FRAME, index, 3))).toEqual([10, 110, 210])
    expect([0, 10, 20].map((value) => yOf(FRAME, value))).toEqual([105, 55, 5])
  })

  it('stays inside its frame for a story that does not keep to 0 to 20', () => {
    expect([-4, 33].map((value) => yOf(FRAME, value))).toEqual([105, 5])
  })

  it('shows an opening alone, without a line', () => {
    const [trust] = coursesOf(FRAME, [flat(8)], 10)
    expect(trust?.points).toHaveLength(1)
    expect(trust?.path).toMatch(/^M[\d. ]+$/)
  })

  it('draws lines that lie on one another side by side, a quarter of a point apart at most', () => {
    const heights = coursesOf(FRAME, [flat(8), flat(8)], 10).map(({ points }) => points[0]?.y ?? 0)
    expect(new Set(heights).size).toBe(3)
    for (const height of heights) expect(Math.abs(height - yOf(FRAME, 8))).toBeLessThanOrEqual(3)
  })

  it('keeps labels apart, in their order and inside the frame', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 3, maxLength: 3 }), (heights) => {
        const placed = spread(heights, 20, 0, 100)
        const inOrder = [...placed].sort((a, b) => a - b)
        expect((inOrder[1] ?? 0) - (inOrder[0] ?? 0)).toBeGreaterThanOrEqual(20)
        expect((inOrder[2] ?? 0) - (inOrder[1] ?? 0)).toBeGreaterThanOrEqual(20)
        expect(Math.min(...placed)).toBeGreaterThanOrEqual(0)
        expect(Math.max(...placed)).toBeLessThanOrEqual(100)
        for (const [one, height] of heights.entries()) {
          for (const [other, otherHeight] of heights.entries()) {
            if (height < otherHeight) expect(placed[one]).toBeLessThan(placed[other] ?? 0)
          }
        }
      }),
    )
  })
})
