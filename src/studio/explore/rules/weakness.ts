// Which options are weak where they are on offer. Arithmetic over findings; no rule itself.

import { SCORES } from '../../../model/score.ts'
import type { Variant } from '../findings.ts'
import type { RuleInput } from '../rule.ts'
import { quoted } from './say.ts'
import { type Offer, occasionsOf, redLineOf } from './situations.ts'

/** An option so far below the best on offer, all scores together, is weak. */
export const WEAK_BY = 2

export interface Weakness extends Offer {
  /** 0 to 1: of the occasions on which the option is on offer so. Across a red line it is 1. */
  readonly weak: number
  /** It makes a promise that is the worker's to make. */
  readonly sound: boolean
}

/** What may have an # instead: it is weak on some occasion at least. */
export const mayHaveInstead = ({ weak, sound }: Weakness): boolean => weak > 0 && !sound

/** The same option on its other conditions, where it gives another reason or has an # instead of its own. */
export const onOtherConditions = (one: Weakness, all: readonly Weakness[]): readonly Weakness[] =>
  all.filter((other) => other !== one && other.option.id === one.option.id)

/** Where in the option an # instead belongs whose worth hangs on a condition. */
export const branchOf = ({ variant: { reason } }: Weakness): string =>
  `inside the branch in which the option is weak${reason ? `, beside # why: ${quoted(reason)}` : ', such as that of - else:'}`

/** One entry for each option and each reason that it can give, in the order of the source. */
export function weakness({ findings, moves }: Pick<RuleInput, 'findings' | 'moves'>): readonly Weakness[] {
  // Variants with the same reason and the same # instead are one place in the source, whatever follows them.
  const keyOf = ({ option, variant }: Offer) => JSON.stringify([option.id, variant.reason, variant.instead])
  const byReason = new Map<string, { readonly offer: Offer; all: number; weak: number }>()
  for (const { offers, share } of findings.points.flatMap(occasionsOf)) {
    const best = Math.max(...offers.map(({ variant }) => ownWorth(variant)))
    for (const offer of offers) {
      const known = byReason.get(keyOf(offer)) ?? { offer, all: 0, weak: 0 }
      known.all += share
      if (ownWorth(offer.variant) <= best - WEAK_BY) known.weak += share
      byReason.set(keyOf(offer), known)
    }
  }
  return [...byReason.values()].map(({ offer, all, weak }) => {
    const crosses = redLineOf({ moves }, offer.variant) !== undefined
    const makes = offer.variant.promises.some(({ event }) => event === 'made')
    return { ...offer, weak: crosses ? 1 : all === 0 ? 0 : weak / all, sound: makes && !crosses }
  })
}

/** What the option itself does to the three scores together, without promises that come due in the same beat. */
export const ownWorth = ({ effects }: Variant): number =>
  SCORES.reduce((sum, score) => sum + effects[score], 0)
