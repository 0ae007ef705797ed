// Counters only ever count up, so in a story that loops there is no end of their values. What the story asks of one
// tells them apart only up to a cap, and beyond it only by a remainder; this folds the rest together.

import { isCounter, type Slot } from '../core/turn.ts'
import type { Leaf } from './graph.ts'

/** Values up to `cap` stand for themselves; those beyond are alike where they differ by a multiple of `every`. */
export interface Fold {
  readonly cap: number
  readonly every: number
}

/** A remainder that needs more values than this is not folded: the limit on states stops such a walk honestly. */
const MOST = 5000

export const folded = (value: number, { cap, every }: Fold): number =>
  value <= cap ? value : cap + 1 + ((value - cap - 1) % every)

/** Nothing for a slot whose very value was asked, or that is no counter. */
export function foldsOf(leaves: readonly Leaf[]): ReadonlyMap<Slot, Fold> {
  const folds = new Map<Slot, Fold>()
  const whole = new Set<Slot>()
  for (const { turn } of leaves) {
    for (const { slot, ask, by } of turn.asked) {
      if (!isCounter(slot)) continue
      const { cap, every } = folds.get(slot) ?? { cap: 0, every: 1 }
      if (ask === 'value') whole.add(slot)
      folds.set(slot, ask === 'rest' ? { cap, every: common(every, by) } : { cap: Math.max(cap, by), every })
    }
    // Where something is taken off, values beyond the cap come back under it.
    for (const write of turn.writes) if ('add' in write && write.add < 0) whole.add(write.slot)
  }
  for (const [slot, { every }] of folds) if (whole.has(slot) || every > MOST) folds.delete(slot)
  return folds
}

const common = (a: number, b: number): number => (a / divisor(a, b)) * b
const divisor = (a: number, b: number): number => (b === 0 ? a : divisor(b, a % b))
