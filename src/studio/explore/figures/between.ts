// Where a run lies between the worst run of a story and its best.

import type { Findings } from '../findings.ts'

/** @returns 0 at the worst run, 1 at the best; undefined where all runs are placed alike */
export function between({ best, worst }: Findings, placed: number): number | undefined {
  if (!best || !worst || best.placed === worst.placed) return undefined
  return (placed - worst.placed) / (best.placed - worst.placed)
}
