// What a rule of thumb is: a way of playing that sees only what stands on the page and understands nothing of it.

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
  /** True where it uses what options were worth at other decisions, which a player can only have learned. */
  readonly learned?: true
  /** As it is printed: “the longest”. */
  readonly name: string
  readonly order: Order
  readonly runs: number
  readonly pick: (view: PlayerView) => Choice | undefined
}

/** Seeds to play with where the shown order decides or breaks ties: with more the 95th of 100 hardly moves. */
export const SEEDS = 100

/** Takes the option that measures most. Ties go to the one shown first, so that the written order does not matter. */
export const mostOf = (name: string, measure: (option: Choice, view: PlayerView) => number): Strategy => ({
  name,
  order: 'shown',
  runs: SEEDS,
  pick(view) {
    const measured = view.options.map((option) => ({ option, by: measure(option, view) }))
    const most = Math.max(...measured.map(({ by }) => by))
    return measured.find(({ by }) => by === most)?.option
  },
})
