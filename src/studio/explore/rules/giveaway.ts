// The shape of four rules: nothing that can be seen of an option without following the story may give away too often that it is
// the strongest. No rule itself.

import type { Rule, RuleFinding } from '../rule.ts'
import { asSeen, at, linesOf, percent } from './say.ts'
import { howOften, type Occasion, type Offer, strongest } from './situations.ts'

/** Of all decisions in which something is scored. */
const AT_MOST = 0.4

export interface Giveaway extends Pick<Rule, 'id' | 'about'> {
  /** As in “the longest”. */
  readonly what: string
  readonly remedy: string
  /** The option that stands out by this; undefined where none or several do. */
  readonly pick: (occasion: Occasion) => Offer | undefined
}

export const giveaway = ({ id, about, what, remedy, pick }: Giveaway): Rule => ({
  id,
  severity: 'error',
  about: `${about} ${percent(AT_MOST)} of the decisions in which something is scored is the most.`,
  check(checked): readonly RuleFinding[] {
    const { share, mostly } = howOften(checked.findings, (occasion) => {
      const best = strongest(occasion.offers)
      return best !== undefined && best === pick(occasion)
    })
    if (share <= AT_MOST) return []
    return [
      {
        message: `Unexpected ${percent(share)} of decisions${asSeen(checked)} in which the strongest option is ${what}, expected ${percent(AT_MOST)} at most`,
        place: at(checked, mostly[0]?.place),
        hint: `${remedy} It is so at ${linesOf(mostly)}.`,
        ...(mostly[0] && { log: mostly[0].log }),
      },
    ]
  },
})
