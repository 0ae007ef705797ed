// What rules need to know of decisions: which options are offered together, what each is worth there, which is the strongest.
// Arithmetic over findings; no rule itself.

import type { RedLine } from '../../../model/about.ts'
import { isUnchanged, SCORES } from '../../../model/score.ts'
import type { Findings, OptionFigures, Point, Situation, Variant } from '../findings.ts'
import type { RuleInput } from '../rule.ts'

/** An option as it stands on one occasion. */
export interface Offer {
  readonly option: OptionFigures
  readonly variant: Variant
}

export interface Occasion {
  readonly point: Point
  /** Of the visits to the point. */
  readonly share: number
  readonly offers: readonly Offer[]
}

const offersOf = (point: Point, { offered }: Situation): readonly Offer[] =>
  offered.flatMap(({ option: at, variant: which }) => {
    const option = point.options[at]
    const variant = option?.variants[which]
    return option && variant ? [{ option, variant }] : []
  })

export const occasionsOf = (point: Point): readonly Occasion[] =>
  point.situations.map((situation) => ({ point, share: situation.share, offers: offersOf(point, situation) }))

/** What taking an option does at once to the three scores together, promises that it keeps or breaks included. */
export const worth = ({ moved }: Variant): number => SCORES.reduce((sum, score) => sum + moved[score], 0)

export const changesScores = ({ moved }: Variant): boolean => !isUnchanged(moved)

/** The red line that an option crosses by its move, if any. */
export const redLineOf = ({ moves }: Pick<RuleInput, 'moves'>, { move = '' }: Variant): RedLine | undefined =>
  moves[move]?.redLine

/** Whether any option on offer changes a score. */
export const isScored = ({ offers }: Occasion): boolean =>
  offers.some(({ variant }) => changesScores(variant))

/** The one that ranks above all others; none where two share the first place. */
export function single(offers: readonly Offer[], rank: (offer: Offer) => number): Offer | undefined {
  const best = Math.max(...offers.map(rank))
  const first = offers.filter((offer) => rank(offer) === best)
  return first.length === 1 ? first[0] : undefined
}

export const strongest = (offers: readonly Offer[]): Offer | undefined =>
  single(offers, ({ variant }) => worth(variant))

/** In how many of the scored decisions a condition holds. */
export interface HowOften {
  /** False where nothing is scored anywhere. */
  readonly any: boolean
  /** 0 to 1. Every decision of the source counts the same, and within a decision each occasion by its share. */
  readonly share: number
  /** Decisions in which it holds on at least half of the occasions, in the order of the source. */
  readonly mostly: readonly Point[]
}

export function howOften({ points }: Findings, holds: (occasion: Occasion) => boolean): HowOften {
  const weighed = points.map((point) => {
    const scored = occasionsOf(point).filter(isScored)
    return { point, all: total(scored), holding: total(scored.filter(holds)) }
  })
  const all = weighed.reduce((sum, decision) => sum + decision.all, 0)
  const holding = weighed.reduce((sum, decision) => sum + decision.holding, 0)
  return {
    any: all > 0,
    share: all === 0 ? 0 : holding / all,
    mostly: weighed
      .filter((decision) => decision.holding > 0 && decision.holding >= decision.all / 2)
      .map(({ point }) => point),
  }
}

const total = (occasions: readonly Occasion[]): number => occasions.reduce((sum, { share }) => sum + share, 0)

/** Each option once, with the first of its variants for which the condition holds. */
export function optionsWhere(
  { points }: Findings,
  holds: (variant: Variant, option: OptionFigures, point: Point) => boolean,
): readonly (Offer & { readonly point: Point })[] {
  const byOption = new Map<string, Offer & { readonly point: Point }>()
  for (const point of points) {
    for (const option of point.options) {
      const variant = option.variants.find((candidate) => holds(candidate, option, point))
      if (variant && !byOption.has(option.id)) byOption.set(option.id, { point, option, variant })
    }
  }
  return [...byOption.values()]
}
