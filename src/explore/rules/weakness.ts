// Which options are weak where they are on offer. Arithmetic over findings; no rule itself.

import type { Checked } from '../rule.ts'
import { type Offer, occasionsOf, worth } from './situations.ts'

/** An option so far below the best on offer, all scores together, is weak. */
export const WEAK_BY = 2

export interface Weakness extends Offer {
  /** 0 to 1: of the occasions on which the option is on offer in this variant. Across a red line it is 1. */
  readonly weak: number
  /** It makes a promise that is the worker's to make. */
  readonly sound: boolean
}

/** Every variant of every option that is on offer beside another, options by the order of the source. */
export function weakness({ findings, moves }: Pick<Checked, 'findings' | 'moves'>): readonly Weakness[] {
  const found = new Map<object, { readonly offer: Offer; all: number; weak: number }>()
  for (const { offers, share } of findings.points.flatMap(occasionsOf)) {
    const best = Math.max(...offers.map(({ variant }) => worth(variant)))
    for (const offer of offers) {
      const known = found.get(offer.variant) ?? { offer, all: 0, weak: 0 }
      known.all += share
      if (worth(offer.variant) <= best - WEAK_BY) known.weak += share
      found.set(offer.variant, known)
    }
  }
  return [...found.values()].map(({ offer, all, weak }) => {
    const crosses = moves[offer.variant.move ?? '']?.redLine !== undefined
    const makes = offer.variant.promises.some(({ event }) => event === 'made')
    return { ...offer, weak: crosses ? 1 : all === 0 ? 0 : weak / all, sound: makes && !crosses }
  })
}
