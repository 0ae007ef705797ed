// The arithmetic of effects, score by score.

import { expect, it } from 'vitest'
import { addEffects, effectsBetween, isUnchanged, NO_SCORES } from '../../src/model/score.ts'

const before = { trust: 1, empathy: 2, reliability: 3 }
const later = { trust: 4, empathy: 2, reliability: -3 }
const effects = { trust: 3, empathy: 0, reliability: -6 }

it('what changed is what came later less what was before, and adds up again', () => {
  expect(effectsBetween(before, later)).toEqual(effects)
  expect(addEffects(before, effects)).toEqual(later)
})

it('nothing has changed only where no score has', () => {
  expect(isUnchanged(NO_SCORES)).toBe(true)
  expect(isUnchanged({ ...NO_SCORES, reliability: 1 })).toBe(false)
  expect(isUnchanged({ trust: 1, empathy: -1, reliability: 0 })).toBe(false)
})
