// Measures several pages by turns, in changing order, so that a machine which gets busier or quieter meanwhile affects all alike.

import type { Subject } from './subject.ts'

/**
 * What was measured of each page, in the order of the pages; the n-th of all were measured together.
 *
 * @param measure called with the number of the round, from 0
 */
export async function byTurns<Measured>(
  pages: readonly Subject[],
  rounds: number,
  measure: (page: Subject, round: number) => Promise<Measured>,
): Promise<readonly (readonly Measured[])[]> {
  const measured = pages.map((): Measured[] => [])
  for (let round = 0; round < rounds; round++) {
    const order = pages.map((page, index) => ({ page, own: measured[index] }))
    for (const { page, own } of round % 2 === 0 ? order : order.reverse())
      own?.push(await measure(page, round))
  }
  return measured
}
