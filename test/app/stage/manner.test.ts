import { describe, expect, it } from 'vitest'
import { mannerOf } from '../../../src/app/stage/manner.ts'

const OPENING = { trust: 8, empathy: 9, reliability: 10 }

describe('how a child holds themselves', () => {
  it.each([
    [-3, 'closed'],
    [-2, 'wary'],
    [0, 'wary'],
    [3, 'wary'],
    [4, 'opening'],
  ])('after %i points of warmth is %s', (points, manner) => {
    expect(mannerOf(OPENING, { ...OPENING, trust: OPENING.trust + points })).toBe(manner)
    expect(mannerOf(OPENING, { ...OPENING, empathy: OPENING.empathy + points })).toBe(manner)
  })

  it('is not changed by what the worker did of what was said', () => {
    expect(mannerOf(OPENING, { ...OPENING, reliability: 20 })).toBe('wary')
  })
})
