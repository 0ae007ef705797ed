// What a rule of thumb is: a way of playing that understands nothing of the child. It sees what stands on the page.

import type { Choice, Line } from '../../../model/passage.ts'

/** What a player sees before choosing. */
export interface PlayerView {
  /** Never empty; in the order in which the player looks at them. */
  readonly options: readonly Choice[]
  /** What was told since the last choice. */
  readonly lines: readonly Line[]
  /** How many choices were taken before. */
  readonly number: number
  readonly seed: number
}

/**
 * `written`: looks at options as the author wrote them, so one run says all. `shown`: as the page shows them, which
 * depends on the seed of a run.
 */
type Order = 'written' | 'shown'

export interface Strategy {
  /** True where it knows something that a player can only have learned: what each option is worth in other places. */
  readonly learned?: true
  /** As it is printed: “the longest”. */
  readonly name: string
  readonly order: Order
  readonly runs: number
  readonly pick: (seen: PlayerView) => Choice | undefined
}

/** Where the order decides, or breaks ties: with so many the 95th of 100 hardly moves any more. */
export const SEEDS = 100

/** Takes what measures most. Ties go to the first that is shown, so that the written order gives nothing away. */
export const mostOf = (name: string, measure: (option: Choice, seen: PlayerView) => number): Strategy => ({
  name,
  order: 'shown',
  runs: SEEDS,
  pick(seen) {
    const measured = seen.options.map((option) => ({ option, by: measure(option, seen) }))
    const most = Math.max(...measured.map(({ by }) => by))
    return measured.find(({ by }) => by === most)?.option
  },
})
