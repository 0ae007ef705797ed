// Whether a trainee who lost something is told what could have been said.
//
// passes:
//   * (hurry) "Come on, we haven't got all day."
//       ~ change(trust, -1)
//       # instead: "Take the time you need."
//   * (wait) Wait.
//       ~ change(trust, 1)
//
// fails:
//   * (hurry) "Come on, we haven't got all day."
//       ~ change(trust, -1)
//   * (wait) Wait.
//       ~ change(trust, 1)

import type { Found, Rule } from '../../rule.ts'
import { at, quoted } from '../say.ts'
import { WEAK_BY, weakness } from '../weakness.ts'

export const needsInstead: Rule = {
  id: 'needs-instead',
  severity: 'error',
  about: `An option that is weak where it is mostly taken has an # instead: words that could have been said. Weak is ${WEAK_BY} or more below the best on offer, all scores together, or across a red line.`,
  check: (checked): readonly Found[] =>
    weakness(checked)
      .filter(({ variant, weak }) => weak > 0.5 && !variant.instead)
      .map(({ option, variant }) => ({
        message: `Unexpected weak option ${quoted(option.text)} without # instead, expected words that could have been said`,
        place: at(checked, option.place),
        hint: 'Write # instead: "…" with a sentence that this worker could say to this child here.',
        log: variant.log,
      })),
}
