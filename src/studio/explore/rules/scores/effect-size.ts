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
import type { Rule, RuleFinding } from '../../rule.ts'
import { at, effectsIn, quoted } from '../say.ts'
import { optionsWhere } from '../situations.ts'

const MOST = 3

export const effectSize: Rule = {
  id: 'effect-size',
  severity: 'error',
  about: `A choice changes a score by ${MOST} at most, everything that happens before the next options included; what became of a promise, booked by itself, likewise.`,
  check: (checked): readonly RuleFinding[] =>
    optionsWhere(checked.findings, ({ effects, settled = [] }) =>
      [effects, ...settled.map((promise) => promise.effects)].some((each) =>
        SCORES.some((score) => Math.abs(each[score]) > MOST),
      ),
    ).map(({ option, variant }) => ({
      message: `Unexpected ${effectsIn(variant.effects)} for ${quoted(option.text)}, expected no change above ${MOST}`,
      place: at(checked, option.place),
      hint: 'Two changes may meet before the next options: a promise that breaks there, or a condition further on.',
      log: variant.log,
    })),
}
