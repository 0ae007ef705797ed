// Several runs of one story as attempts: which branched from which, and where. That is not recorded: a new run draws a
// random 32-bit seed and a branch keeps the seed of the run it came from, so two runs with one seed belong together,
// even where they differ from the first choice on. Pure.

import type { Run } from './run.ts'

export interface Attempt<R> {
  readonly of: R
  /** How many choices it shares with what it branched from; 0 at the top. */
  readonly shared: number
  readonly branches: readonly Attempt<R>[]
}

interface AttemptTree<R> {
  readonly of: R
  readonly shared: number
  readonly branches: AttemptTree<R>[]
}

/**
 * How many choices two runs have in common from the beginning: 0 where they part at the first one, undefined where
 * neither can have branched from the other.
 */
export function sharedChoices(left: Run, right: Run): number | undefined {
  if (left.story !== right.story || left.seed !== right.seed) return undefined
  let count = 0
  while (count < left.choices.length && left.choices[count]?.id === right.choices[count]?.id) count++
  return count
}

/**
 * The attempts as trees, in the order in which they are given: each under the earlier one that it shares most with,
 * the earliest of several; at the top where no earlier one has its seed.
 * @param runs oldest first
 */
export function attemptsOf<R>(runs: readonly R[], runOf: (item: R) => Run): readonly Attempt<R>[] {
  const top: AttemptTree<R>[] = []
  const all: AttemptTree<R>[] = []
  for (const item of runs) {
    let parent: AttemptTree<R> | undefined
    let most = -1
    for (const earlier of all) {
      const shared = sharedChoices(runOf(earlier.of), runOf(item))
      if (shared !== undefined && shared > most) [parent, most] = [earlier, shared]
    }
    const attempt: AttemptTree<R> = { of: item, shared: Math.max(0, most), branches: [] }
    all.push(attempt)
    if (parent) parent.branches.push(attempt)
    else top.push(attempt)
  }
  return top
}
