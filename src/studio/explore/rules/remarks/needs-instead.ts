// Whether a trainee who lost something is told what could have been said.
//
// passes:
//   LIST promise_names = call
//   * (hurry) "Come on, we haven't got all day."
//       ~ change(trust, -1)
//       # instead: "Take the time you need."
//   * (ring) "I'll ring you on Friday."
//       ~ promise(call)
//   * (wait) Wait.
//       ~ change(trust, 2)
//
// fails:
//   * (hurry) "Come on, we haven't got all day."
//       ~ change(trust, -1)
//   * (wait) Wait.
//       ~ change(trust, 1)

import type { Rule, RuleFinding } from '../../rule.ts'
import { isMisspelt } from '../misspelt.ts'
import { at, quoted } from '../say.ts'
import { branchOf, mayHaveInstead, onOtherConditions, WEAK_BY, weakness } from '../weakness.ts'

export const needsInstead: Rule = {
  id: 'needs-instead',
  severity: 'error',
  about: `An option that is weak where it is mostly taken has an # instead: words that could have been said. Weak is ${WEAK_BY} or more below the best on offer, all scores together, or across a red line. Where its worth hangs on a condition, the # instead stands inside the branch in which it is weak. A promise that was the worker’s to make is none: what it is worth comes later.`,
  check(checked): readonly RuleFinding[] {
    const all = weakness(checked)
    return all
      .filter((one) => one.weak > MOSTLY && mayHaveInstead(one) && !one.variant.instead)
      .filter(({ option }) => !isMisspelt(checked, ['instead'], option, ({ instead }) => !instead))
      .map((one) => ({
        one,
        isNotAlways: onOtherConditions(one, all).some((other) => !mayHaveInstead(other)),
      }))
      .map(({ one, isNotAlways }) => ({
        message: `Unexpected ${isNotAlways ? 'option' : 'weak option'} ${quoted(one.option.text)} ${isNotAlways ? 'that is weak on one condition, ' : ''}without # instead${isNotAlways ? ' there' : ''}, expected words that could have been said`,
        place: at(checked, one.option.place),
        hint: `Write # instead: "…" ${isNotAlways ? `${branchOf(one)}, ` : ''}with a sentence that this worker could say to this child here.`,
        log: one.variant.log,
      }))
  },
}

/** Of the occasions on which an option is on offer. */
const MOSTLY = 0.5
