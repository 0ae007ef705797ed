// Whether somebody who did well, or well enough, is told to do otherwise.
//
// passes:
//   * (hurry) "Come on, we haven't got all day."
//       ~ change(trust, -1)
//       # instead: "Take the time you need."
//   * (wait) Wait.
//       ~ change(trust, 1)
//
// fails:
//   * (ask) "Is there a reason that you ask me?"
//       # instead: "Take the time you need."
//   * (wait) Wait.
//       ~ change(trust, 1)

import type { Rule, RuleFinding } from '../../rule.ts'
import { at, quoted } from '../say.ts'
import { branchOf, mayHaveInstead, onOtherConditions, WEAK_BY, type Weakness, weakness } from '../weakness.ts'

export const spareInstead: Rule = {
  id: 'spare-instead',
  severity: 'error',
  about: `An # instead stands only under an option that was weak here: ${WEAK_BY} or more below the best on offer, or across a red line; and never under a promise that was the worker’s to make. Where an option is weak on one condition and not on another, it stands inside the branch in which the option is weak.`,
  check(checked): readonly RuleFinding[] {
    const all = weakness(checked)
    return all
      .filter((one) => one.variant.instead && !mayHaveInstead(one))
      .map((one) => ({
        ...worded(one, onOtherConditions(one, all).find(mayHaveInstead)),
        place: at(checked, one.option.place),
        log: one.variant.log,
      }))
  },
}

/** @param weak the same option on a condition on which it is weak */
function worded({ option, sound }: Weakness, weak: Weakness | undefined) {
  const unexpected = `Unexpected # instead under ${quoted(option.text)}`
  if (weak) {
    return {
      message: `${unexpected} also where it is ${sound ? 'a sound promise' : 'not weak'}, expected it only where the option is weak`,
      hint: `Write it ${branchOf(weak)}, and nowhere else.`,
    }
  }
  return sound
    ? {
        message: `${unexpected}, which is a sound promise, expected none`,
        hint: 'Take it away: what a promise is worth comes when it is kept or broken.',
      }
    : {
        message: `${unexpected}, which is never weak, expected none`,
        hint: 'Take it away, or make the option weigh what the # instead says it does.',
      }
}
