// When the start page asks where something was used. Pure.

import type { SavedRun } from './saved-run.ts'

/** Milliseconds: four weeks. */
export const MONTH = 28 * 24 * 60 * 60 * 1000

export interface MonthLater {
  /** The run that is asked about: the newest of those that ended so long ago. */
  readonly run: SavedRun
  /** All that one answer settles, so that nobody is asked again for each. */
  readonly all: readonly SavedRun[]
}

/** Undefined where nothing ended long enough ago, or all of it was asked about before. */
export function monthLater(runs: readonly SavedRun[], now: number): MonthLater | undefined {
  const all = runs
    .filter(({ finished, notes }) => finished !== undefined && notes?.used === undefined)
    .filter((saved) => endedAt(saved) <= now - MONTH)
    .sort((a, b) => endedAt(b) - endedAt(a))
  const [run] = all
  return run && { run, all }
}

/** A run that was only written to since is as old as its last choice. */
const endedAt = ({ run, updated }: SavedRun): number => run.choices.at(-1)?.at ?? updated
