// By what was worth most elsewhere: the move that most often was the strongest one on offer in the other stories, or, in
// a story that stands alone, at its other decisions. It is no rule of thumb: it knows every option's move, as somebody does who has
// learned from the look back. What pays with one child should mostly pay with the next, so it may come far.

import type { ChoiceId } from '../../../model/run.ts'
import { SCORES } from '../../../model/score.ts'
import type { Findings, Point, Variant } from '../findings.ts'
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
      known.get(point) ?? tally(learned.length > 0 ? learned : points.filter((one) => one !== point))
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

/** A move that was never offered elsewhere says nothing. */
const rateOf = (tally: Tally | undefined): number =>
  tally && tally.offered > 0 ? tally.won / tally.offered : 0

function tally(points: readonly Point[]): Tallies {
  const tallies = new Map<string, Tally>()
  for (const { options, situations } of points) {
    for (const { share, offered } of situations) {
      const variants = offered.flatMap(({ option, variant }) => options[option]?.variants[variant] ?? [])
      const most = Math.max(...variants.map(worth))
      for (const variant of variants) {
        if (!variant.move) continue
        const one = tallies.get(variant.move) ?? { offered: 0, won: 0 }
        tallies.set(variant.move, one)
        one.offered += share
        if (worth(variant) === most) one.won += share
      }
    }
  }
  return tallies
}

const worth = ({ effects }: Variant): number => SCORES.reduce((sum, score) => sum + effects[score], 0)
