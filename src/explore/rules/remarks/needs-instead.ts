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

import { SCORES } from '../../../core/score.ts'
import type { Found, Rule } from '../../rule.ts'
import { at, quoted } from '../say.ts'
import { occasionsOf, worth } from '../situations.ts'

export const needsInstead: Rule = {
  id: 'needs-instead',
  severity: 'error',
  about:
    'An option that raises no score, where another on offer was worth more, has an # instead: words that could have been said.',
  check(checked): readonly Found[] {
    const found = new Map<string, Found>()
    for (const { offers } of checked.findings.points.flatMap(occasionsOf)) {
      const best = Math.max(...offers.map(({ variant }) => worth(variant)))
      for (const { option, variant } of offers) {
        const rises = SCORES.some((score) => variant.effects[score] > 0)
        if (rises || variant.instead || worth(variant) >= best || found.has(option.id)) continue
        found.set(option.id, {
          message: `Unexpected option ${quoted(option.text)} that raises no score and has no # instead, expected words that could have been said`,
          place: at(checked, option.place),
          hint: 'Write # instead: "…" with a sentence that this worker could say to this child here.',
          log: variant.log,
        })
      }
    }
    return [...found.values()]
  },
}
