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
import { WEAK_BY, weakness } from '../weakness.ts'

export const spareInstead: Rule = {
  id: 'spare-instead',
  severity: 'error',
  about: `An # instead stands only under an option that was weak here: ${WEAK_BY} or more below the best on offer, or across a red line; and never under a promise that was the worker’s to make.`,
  check: (checked): readonly RuleFinding[] =>
    weakness(checked)
      .filter(({ variant, weak, sound }) => variant.instead && (weak === 0 || sound))
      .map(({ option, variant, sound }) => ({
        message: `Unexpected # instead under ${quoted(option.text)}, ${sound ? 'which is a sound promise' : 'which is never weak'}, expected none`,
        place: at(checked, option.place),
        hint: 'Take it away, or make the option weigh what the # instead says it does.',
        log: variant.log,
      })),
}
