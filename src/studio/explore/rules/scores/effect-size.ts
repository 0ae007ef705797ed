// Whether one choice does more than a choice can.
//
// passes:
//   * (forgot) "I forgot. I'm sorry."
//       ~ change(reliability, -3)
//
// fails:
//   * (forgot) "I forgot. I'm sorry."
//       ~ change(reliability, -4)

import { SCORES } from '../../../../model/score.ts'
import { optionRule } from '../option-rule.ts'
import { effectsIn, quoted } from '../say.ts'

const MOST = 3

export const effectSize = optionRule({
  id: 'effect-size',
  about: `A choice changes a score by ${MOST} at most, everything that happens before the next options included; what became of a promise, booked by itself, likewise.`,
  isWrong: ({ effects, settled = [] }) =>
    [effects, ...settled.map((promise) => promise.effects)].some((each) =>
      SCORES.some((score) => Math.abs(each[score]) > MOST),
    ),
  message: ({ option, variant }) =>
    `Unexpected ${effectsIn(variant.effects)} for ${quoted(option.text)}, expected no change above ${MOST}`,
  remedy:
    'Two changes may meet before the next options: a promise that breaks there, or a condition further on.',
})
