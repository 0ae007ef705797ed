// Which slot stands in which column at each position, and what a turn does to the columns. Worked out once for a turn, then
// applied to as many as a hundred thousand states.

import type { Position, Slot } from '../ink/turn.ts'
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

/** How the values after a turn come from those before it, column by column. */
export interface Step {
  readonly position: Position
  readonly slots: readonly Slot[]
  /** The column before the turn; SET where the turn sets the value; FORGOTTEN where the value was not kept and must be recalled. */
  readonly from: Int32Array
  /** The value itself where it is set; otherwise what is added. */
  readonly by: Int32Array
  /** 1 for a `since:` slot, which grows by one unless it is -1. */
  readonly ticks: Uint8Array
  readonly cap: Int32Array
  readonly every: Int32Array
}

const SET = -1
export const FORGOTTEN = -2

/** Larger than any value. */
const NO_CAP = 2 ** 31 - 1

export function stepOf(
  { turn }: Leaf,
  position: Position,
  before: Layout,
  { slots }: Layout,
  folds: ReadonlyMap<Slot, Fold>,
  { encode }: Values,
): Step {
  const writes = new Map(turn.writes.map((write) => [write.slot, write]))
  const columns = slots.map((slot) => {
    const { cap, every } = folds.get(slot) ?? { cap: NO_CAP, every: 1 }
    const write = writes.get(slot)
    if (!write || 'add' in write) {
      return { from: before.columnOf.get(slot) ?? FORGOTTEN, by: write?.add ?? 0, cap, every }
    }
    const { set } = write
    return {
      from: SET,
      by: encode(folds.has(slot) ? folded(set as number, { cap, every }) : set),
      cap,
      every,
    }
  })
  return {
    position,
    slots,
    from: Int32Array.from(columns, ({ from }) => from),
    by: Int32Array.from(columns, ({ by }) => by),
    ticks: Uint8Array.from(slots, (slot) => (slot.startsWith('since:') ? 1 : 0)),
    cap: Int32Array.from(columns, ({ cap }) => cap),
    every: Int32Array.from(columns, ({ every }) => every),
  }
}

/**
 * Writes the values after a turn into `row`.
 *
 * @param recall gives the value of a column whose slot was not kept before the turn
 */
export function applied(
  { from, by, ticks, cap, every }: Step,
  values: Int32Array,
  start: number,
  row: Int32Array,
  recall: (column: number) => number,
): void {
  for (let column = 0; column < from.length; column++) {
    const source = from[column] as number
    if (source < 0) {
      row[column] = source === SET ? (by[column] as number) : recall(column)
      continue
    }
    const before = values[start + source] as number
    const after = before + (by[column] as number) + (before === -1 ? 0 : (ticks[column] as number))
    const most = cap[column] as number
    row[column] = after <= most ? after : most + 1 + ((after - most - 1) % (every[column] as number))
  }
}
