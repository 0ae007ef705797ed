// Counters only ever count up, so in a story that loops there is no end of their values. What the story asks of one
// tells them apart only up to a cap, and beyond it only by a remainder; this folds the rest together.

import { isCounter, type Question, type Slot } from '../ink/turn.ts'
import type { Leaf } from './graph.ts'

/** Values up to `cap` stand for themselves; those beyond are alike where they differ by a multiple of `every`. */
export interface Fold {
  readonly cap: number
  readonly every: number
}

/** -1 is the least that a counter holds, and always stands for itself: such a `since:` does not grow. */
const NONE: Fold = { cap: -1, every: 1 }

/** A remainder that needs more values than this is not folded: the limit on states stops such a walk honestly. */
const MOST = 5000

export const folded = (value: number, { cap, every }: Fold): number =>
  value <= cap ? value : cap + 1 + ((value - cap - 1) % every)

/** The least that has to be told apart for this question; undefined where that is everything. */
function foldFor({ ask, by, plus }: Question): Fold | undefined {
  if (ask === 'value') return undefined
  if (ask === 'equals') return { cap: Math.max(-1, by), every: 1 }
  // Below 0 a remainder goes another way round.
  if (ask === 'rest') return { cap: Math.max(-1, -plus - 1), every: by }
  return { cap: Math.max(-1, by - 1), every: 1 }
}

/** Whether values that were folded like this still answer the question as they did before. */
export function answersAlike(fold: Fold, question: Question): boolean {
  const least = foldFor(question)
  return least !== undefined && least.cap <= fold.cap && fold.every % least.every === 0
}

/** Nothing for a slot whose very value was asked, or that is no counter. */
export function foldsOf(leaves: readonly Leaf[]): ReadonlyMap<Slot, Fold> {
  const folds = new Map<Slot, Fold>()
  const whole = new Set<Slot>()
  for (const { turn } of leaves) {
    for (const question of turn.asked) {
      const { slot } = question
      if (!isCounter(slot)) continue
      const least = foldFor(question)
      const { cap, every } = folds.get(slot) ?? NONE
      if (least) folds.set(slot, { cap: Math.max(cap, least.cap), every: common(every, least.every) })
      else whole.add(slot)
    }
    // Where something is taken off, values beyond the cap would come back under it.
    for (const write of turn.writes) if ('add' in write && write.add < 0) whole.add(write.slot)
  }
  for (const [slot, { every }] of folds) if (whole.has(slot) || every > MOST) folds.delete(slot)
  return folds
}

const common = (a: number, b: number): number => (a / divisor(a, b)) * b
const divisor = (a: number, b: number): number => (b === 0 ? a : divisor(b, a % b))
