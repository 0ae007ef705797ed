// Whether a decision is a quiz: one option is the best for every score, costs nothing, and so nothing is weighed.
//
// passes:
//   * (honest) "I don't know. I'll find out."
//       ~ change(trust, 2)
//       ~ change(empathy, -1)
//   * (kind) "That sounds hard."
//       ~ change(empathy, 1)
//
// fails:
//   * (honest) "I don't know. I'll find out."
//       ~ change(trust, 2)
//   * (kind) "That sounds hard, I'm sure."
//       ~ change(trust, -1)

import { SCORES } from '../../../../model/score.ts'
import type { Variant } from '../../findings.ts'
import { tooOften } from '../giveaway.ts'
import type { Occasion } from '../situations.ts'

// `shared-first` lets two options be level in half of the decisions, so the other half has a single best one, and `plus-and-minus` lets
// few of those cost something. A story could keep to a lower figure here only by breaking one of those two rules.
const AT_MOST = 1 / 2

export const oneWinner = tooOften({
  id: 'one-winner',
  about:
    'In half of the decisions at most, one option is best for every score and costs nothing. An option that makes a promise is not beaten: what it is worth comes later.',
  most: AT_MOST,
  what: 'one option is best for every score and costs nothing',
  expected: 'half',
  remedy:
    'Let the best one cost something, let a weaker one be worth something else, or make the worth depend on what came before.',
  holds: hasWinner,
})

function hasWinner({ offers }: Occasion): boolean {
  const variants = offers.map(({ variant }) => variant)
  return variants.some(
    (winner) =>
      SCORES.every((score) => winner.effects[score] >= 0) &&
      variants.every((rival) => rival === winner || (beats(winner, rival) && !makesPromise(rival))),
  )
}

const beats = (winner: Variant, rival: Variant): boolean =>
  SCORES.every((score) => winner.effects[score] >= rival.effects[score]) &&
  SCORES.some((score) => winner.effects[score] > rival.effects[score])

const makesPromise = ({ promises }: Variant): boolean => promises.some(({ event }) => event === 'made')
