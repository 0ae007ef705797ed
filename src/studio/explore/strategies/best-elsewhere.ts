// Takes the move that most often was the strongest on offer in the other stories or, in a story that stands alone, at its other
// decisions. No rule of thumb: it knows every option's move, as somebody does who has learned from the debrief. What pays with
// one child should mostly pay with the next, so it may come far.

import type { ChoiceId } from '../../../model/run.ts'
import type { Findings, Point } from '../findings.ts'
import { ownWorth } from '../rules/weakness.ts'
import { mostOf, type Strategy } from './strategy.ts'

interface Tally {
  /** Shares of occasions on which an option with this move was on offer, and on which it was the strongest. */
  offered: number
  won: number
}
type Tallies = ReadonlyMap<string, Tally>

/** @param shelf the other stories */
export function bestElsewhere({ points }: Findings, shelf: readonly Findings[]): Strategy {
  const learned = shelf.flatMap((story) => story.points)
  const pointOf = new Map<ChoiceId, Point>(
    points.flatMap((point) => point.options.map(({ id }) => [id, point] as const)),
  )
  const movesOf = new Map(
    points.flatMap(({ options }) =>
      options.map(({ id, variants }) => [id, variants.flatMap(({ move }) => move ?? [])] as const),
    ),
  )
  const known = new Map<Point | undefined, Tallies>()
  const talliesFor = (point: Point | undefined): Tallies => {
    const tallies =
      known.get(point) ??
      tally(learned.length > 0 ? learned : points.filter((elsewhere) => elsewhere !== point))
    known.set(point, tallies)
    return tallies
  }
  const strategy = mostOf(
    learned.length > 0
      ? 'the move most often best in other stories'
      : 'the move most often best at other decisions',
    ({ id }) => {
      const tallies = talliesFor(pointOf.get(id))
      return Math.max(-1, ...(movesOf.get(id) ?? []).map((move) => rateOf(tallies.get(move))))
    },
  )
  return { ...strategy, learned: true }
}

/** 0 for a move that was never on offer elsewhere. */
const rateOf = (known: Tally | undefined): number =>
  known && known.offered > 0 ? known.won / known.offered : 0

function tally(points: readonly Point[]): Tallies {
  const tallies = new Map<string, Tally>()
  for (const { options, situations } of points) {
    for (const { share, offered } of situations) {
      const variants = offered.flatMap(({ option, variant }) => options[option]?.variants[variant] ?? [])
      const most = Math.max(...variants.map(ownWorth))
      for (const variant of variants) {
        if (!variant.move) continue
        const known = tallies.get(variant.move) ?? { offered: 0, won: 0 }
        tallies.set(variant.move, known)
        known.offered += share
        if (ownWorth(variant) === most) known.won += share
      }
    }
  }
  return tallies
}
