// Which options are weak where they are on offer. Arithmetic over findings; no rule itself.

import { SCORES } from '../../../model/score.ts'
import type { Variant } from '../findings.ts'
import type { RuleInput } from '../rule.ts'
import { type Offer, occasionsOf, redLineOf } from './situations.ts'

/** An option so far below the best on offer, all scores together, is weak. */
export const WEAK_BY = 2

export interface Weakness extends Offer {
  /** 0 to 1: of the occasions on which the option is on offer so. Across a red line it is 1. */
  readonly weak: number
  /** It makes a promise that is the worker's to make. */
  readonly sound: boolean
}

/** Everything that an option can be for one reason, options by the order of the source. */
export function weakness({ findings, moves }: Pick<RuleInput, 'findings' | 'moves'>): readonly Weakness[] {
  // What differs only in what comes after it has one reason and one # instead in the source.
  const keyOf = ({ option, variant }: Offer) => JSON.stringify([option.id, variant.reason, variant.instead])
  const found = new Map<string, { readonly offer: Offer; all: number; weak: number }>()
  for (const { offers, share } of findings.points.flatMap(occasionsOf)) {
    const best = Math.max(...offers.map(({ variant }) => ownWorth(variant)))
    for (const offer of offers) {
      const known = found.get(keyOf(offer)) ?? { offer, all: 0, weak: 0 }
      known.all += share
      if (ownWorth(offer.variant) <= best - WEAK_BY) known.weak += share
      found.set(keyOf(offer), known)
    }
  }
  return [...found.values()].map(({ offer, all, weak }) => {
    const crosses = redLineOf({ moves }, offer.variant) !== undefined
    const makes = offer.variant.promises.some(({ event }) => event === 'made')
    return { ...offer, weak: crosses ? 1 : all === 0 ? 0 : weak / all, sound: makes && !crosses }
  })
}

/** What a promise does that comes due in the same beat is no weakness of the option. */
const ownWorth = ({ effects }: Variant): number => SCORES.reduce((sum, score) => sum + effects[score], 0)
