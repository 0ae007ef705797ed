// Where a score lies between its ends.

import { expect, it } from 'vitest'
import { placed, placeIn } from '../../src/model/ranges.ts'

it.each([
  [3, 3, 11, 0],
  [11, 3, 11, 1],
  [5, 3, 11, 0.25],
  [7, 7, 7, 0.5],
])('%d between %d and %d is at %d', (score, min, max, place) => {
  expect(placeIn(score, { min, max })).toBe(place)
})

it('of the three together it is the mean', () => {
  const span = { min: 0, max: 20 }
  const spans = { trust: span, empathy: span, reliability: { min: 10, max: 20 } }
  expect(placed({ trust: 20, empathy: 5, reliability: 10 }, spans)).toBeCloseTo((1 + 0.25 + 0) / 3, 12)
})
