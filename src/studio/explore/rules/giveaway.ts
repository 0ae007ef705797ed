// The shape of five rules: something may hold in so large a share of the decisions in which something is scored, and in no larger;
// and of four of them, in which nothing that can be seen of an option without following the story may give away that it is the
// strongest. No rules themselves.

import type { Rule } from '../rule.ts'
import { asSeen, at, linesOf, percent } from './say.ts'
import { howOften, type Occasion, type Offer, strongest } from './situations.ts'

export interface TooOften extends Pick<Rule, 'id' | 'about'> {
  /** Of all decisions in which something is scored. */
  readonly most: number
  /** What is so in them, as in “one option is best for every score”. */
  readonly what: string
  /** The limit in words. */
  readonly expected: string
  readonly remedy: string
  readonly holds: (occasion: Occasion) => boolean
}

export const tooOften = ({ id, about, most, what, expected, remedy, holds }: TooOften): Rule => ({
  id,
  severity: 'error',
  about,
  check(checked) {
    const { share, mostly } = howOften(checked.findings, holds)
    if (share <= most) return []
    return [
      {
        message: `Unexpected ${percent(share)} of decisions${asSeen(checked)} in which ${what}, expected ${expected} at most`,
        place: at(checked, mostly[0]?.place),
        hint: `${remedy} It is so at ${linesOf(mostly)}.`,
        ...(mostly[0] && { log: mostly[0].log }),
      },
    ]
  },
})

const AT_MOST = 0.4

export interface Giveaway extends Pick<TooOften, 'id' | 'about' | 'remedy'> {
  /** As in “the longest”. */
  readonly what: string
  /** The option that stands out by this; undefined where none or several do. */
  readonly pick: (occasion: Occasion) => Offer | undefined
}

export const giveaway = ({ id, about, what, remedy, pick }: Giveaway): Rule =>
  tooOften({
    id,
    about: `${about} ${percent(AT_MOST)} of the decisions in which something is scored is the most.`,
    most: AT_MOST,
    what: `the strongest option is ${what}`,
    expected: percent(AT_MOST),
    remedy,
    holds(occasion) {
      const best = strongest(occasion.offers)
      return best !== undefined && best === pick(occasion)
    },
  })
