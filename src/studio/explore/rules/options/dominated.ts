// Whether an option is beaten by another on every score, whatever came before.
//
// passes:
//   * (come) "I'll come with you."
//       ~ change(trust, 1)
//   * (card) "I'll write you a card with the times."
//       ~ change(reliability, 1)
//   * (fine_then) "It will all be fine."
//       ~ change(trust, -1)
//       ~ change(empathy, -1)
//       ~ change(reliability, -1)
//       # move: promise_outcome
//
// fails:
//   * (come) "I'll come with you."
//       ~ change(trust, 1)
//       ~ change(empathy, 1)
//       ~ change(reliability, 1)
//   * (card) "I'll write you a card with the times."

import { SCORES } from '../../../../model/score.ts'
import type { Point } from '../../findings.ts'
import type { Rule, RuleFinding } from '../../rule.ts'
import { at, quoted } from '../say.ts'
import { occasionsOf, redLineOf } from '../situations.ts'

export const dominated: Rule = {
  id: 'dominated',
  severity: 'warning',
  about:
    'No option is worth more than another on all three scores whenever both are on offer: then the other is there only to be wrong. One that crosses a red line may be. Nothing is claimed where not every run is known.',
  check(checked): readonly RuleFinding[] {
    if (!checked.findings.complete) return []
    return checked.findings.points.flatMap((point) =>
      point.options.flatMap((option) => {
        if (option.variants.some((variant) => redLineOf(checked, variant))) return []
        const better = point.options.find((rival) => beats(point, rival.id, option.id))
        if (!better) return []
        return [
          {
            message: `Unexpected ${quoted(option.text)}, which on every score is always worth less than ${quoted(better.text)}, expected it to win something somewhere`,
            place: at(checked, option.place),
            hint: 'Let it raise what the other does not, or be the better one with another past.',
            log: point.log,
          },
        ]
      }),
    )
  },
}

function beats(point: Point, winner: string, loser: string): boolean {
  const together = occasionsOf(point).flatMap(({ offers }) => {
    const winning = offers.find(({ option }) => option.id === winner)?.variant.moved
    const losing = offers.find(({ option }) => option.id === loser)?.variant.moved
    return winning && losing ? [{ winning, losing }] : []
  })
  return (
    together.length > 0 &&
    together.every(({ winning, losing }) => SCORES.every((score) => winning[score] > losing[score]))
  )
}
