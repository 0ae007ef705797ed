// Counters only count up, so in a story that loops they take endlessly many values. The story's questions tell values apart
// only up to a cap, and beyond it only by a remainder; values that no question can tell apart are folded into one.

import { isCounter, type Question, type Slot } from '../ink/turn.ts'
import type { Leaf } from './graph.ts'

/** Values up to `cap` are kept as they are; values beyond it that differ by a multiple of `every` become one. */
export interface Fold {
  readonly cap: number
  readonly every: number
}

/** -1 is the least value of a counter and is never folded, since a `since:` slot at -1 does not grow. */
const NONE: Fold = { cap: -1, every: 1 }

/** A remainder that needs more values than this is not folded; if the states then become too many, the walk says so. */
const MOST = 5000

export const folded = (value: number, { cap, every }: Fold): number =>
  value <= cap ? value : cap + 1 + ((value - cap - 1) % every)

/** The coarsest fold that still answers this question; undefined where only the exact value does. */
function foldFor({ ask, by, plus }: Question): Fold | undefined {
  if (ask === 'value') return undefined
  if (ask === 'equals') return { cap: Math.max(-1, by), every: 1 }
  // The remainder of a negative number is negative, so values of v + plus below 0 are not folded.
  if (ask === 'rest') return { cap: Math.max(-1, -plus - 1), every: by }
  return { cap: Math.max(-1, by - 1), every: 1 }
}

/** Whether folded values still answer the question as the unfolded ones did. */
export function answersAlike(fold: Fold, question: Question): boolean {
  const least = foldFor(question)
  return least !== undefined && least.cap <= fold.cap && fold.every % least.every === 0
}

/** No entry for a slot whose exact value was asked, or that is no counter. */
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
    // A folded value that is lowered could come back under the cap as the wrong number.
    for (const write of turn.writes) if ('add' in write && write.add < 0) whole.add(write.slot)
  }
  for (const [slot, { every }] of folds) if (whole.has(slot) || every > MOST) folds.delete(slot)
  return folds
}

const common = (a: number, b: number): number => (a / divisor(a, b)) * b
const divisor = (a: number, b: number): number => (b === 0 ? a : divisor(b, a % b))
