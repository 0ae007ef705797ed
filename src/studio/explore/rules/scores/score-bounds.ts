// Whether a score stays on its scale whatever somebody does.
//
// passes:
//   ~ trust = 8
//   * (stay) "I'll stay till your mum comes."
//       ~ change(trust, 3)
//
// fails:
//   ~ trust = 18
//   * (stay) "I'll stay till your mum comes."
//       ~ change(trust, 3)

import { SCORES, TOP_SCORE } from '../../../../model/score.ts'
import type { Rule, RuleFinding, RuleInput } from '../../rule.ts'
import { at, placeOf } from '../say.ts'

const LEAST = 0

export const scoreBounds: Rule = {
  id: 'score-bounds',
  severity: 'error',
  about: `No score leaves ${LEAST} to ${TOP_SCORE} at any moment of any run: the page has no room for more, and change() does not clamp.`,
  check: (checked: RuleInput): readonly RuleFinding[] =>
    SCORES.flatMap((score) => {
      const { lowest, highest } = checked.findings.scores[score]
      const wrong = lowest.value < LEAST ? lowest : highest.value > TOP_SCORE ? highest : undefined
      if (!wrong) return []
      return [
        {
          message: `Unexpected ${score} of ${wrong.value}, expected ${LEAST} to ${TOP_SCORE} at any moment`,
          place: at(checked, placeOf(checked.findings, wrong.log.at(-1))),
          hint: 'Open the story at another number, or make some effects smaller. It is this choice that gets there.',
          log: wrong.log,
        },
      ]
    }),
}
