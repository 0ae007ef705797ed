// Which value stands in which column at each position, and what a turn does to the columns: worked out once for a turn,
// applied to a hundred thousand states.

import type { Position, Slot } from '../core/turn.ts'
import { type Fold, folded } from './counters.ts'
import type { Leaf } from './graph.ts'
import type { Values } from './states.ts'

export interface Layout {
  readonly slots: readonly Slot[]
  readonly columnOf: ReadonlyMap<Slot, number>
}

const EMPTY: Layout = { slots: [], columnOf: new Map() }

export function layoutsOf(live: readonly ReadonlySet<Slot>[]): (position: Position) => Layout {
  const layouts = live.map((slots): Layout => {
    const sorted = [...slots].sort()
    return { slots: sorted, columnOf: new Map(sorted.map((slot, column) => [slot, column])) }
  })
  return (position) => layouts[position] ?? EMPTY
}

/** How one value after a turn comes from the values before it. */
export interface Step {
  /** Column before the turn; -1 where the turn sets the value; -2 where it was not kept and must be remembered. */
  readonly from: number
  /** The value itself where it is set; otherwise what is added. */
  readonly by: number
  /** A `since:` slot, which grows by one unless it is -1. */
  readonly ticks: boolean
  readonly fold?: Fold
}

export const SET = -1
export const FORGOTTEN = -2

export function stepsOf(
  { turn }: Leaf,
  before: Layout,
  after: Layout,
  folds: ReadonlyMap<Slot, Fold>,
  { encode }: Values,
): readonly Step[] {
  const writes = new Map(turn.writes.map((write) => [write.slot, write]))
  return after.slots.map((slot) => {
    const fold = folds.get(slot)
    const write = writes.get(slot)
    if (write && 'set' in write) {
      const { set } = write
      return { from: SET, by: encode(fold ? folded(set as number, fold) : set), ticks: false }
    }
    return {
      from: before.columnOf.get(slot) ?? FORGOTTEN,
      by: write ? write.add : 0,
      ticks: slot.startsWith('since:'),
      ...(fold && { fold }),
    }
  })
}
