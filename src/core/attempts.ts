// Several runs of one story as attempts: which branched from which, and where. Nothing of that is recorded: runs with
// one seed that begin alike are one beginning with several ways on. Pure.

import type { Run } from './run.ts'

export interface Attempt<R> {
  readonly of: R
  /** How many choices it shares with what it branched from. */
  readonly shared: number
  readonly branches: readonly Attempt<R>[]
}

interface Growing<R> {
  readonly of: R
  readonly shared: number
  readonly branches: Growing<R>[]
}

/** How many choices two runs have in common from the beginning; none where chance may differ. */
export function sharedChoices(one: Run, other: Run): number {
  if (one.story !== other.story || one.seed !== other.seed) return 0
  let count = 0
  while (count < one.choices.length && one.choices[count]?.id === other.choices[count]?.id) count++
  return count
}

/**
 * The attempts as trees, in the order in which they are given: each under the earlier one that it shares most with,
 * the earliest of several; at the top where it shares no choice with any.
 * @param runs oldest first
 */
export function attemptsOf<R>(runs: readonly R[], runOf: (one: R) => Run): readonly Attempt<R>[] {
  const top: Growing<R>[] = []
  const all: Growing<R>[] = []
  for (const of of runs) {
    let parent: Growing<R> | undefined
    let most = 0
    for (const earlier of all) {
      const shared = sharedChoices(runOf(earlier.of), runOf(of))
      if (shared > most) [parent, most] = [earlier, shared]
    }
    const attempt: Growing<R> = { of, shared: most, branches: [] }
    all.push(attempt)
    if (parent) parent.branches.push(attempt)
    else top.push(attempt)
  }
  return top
}
