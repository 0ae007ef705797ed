// Cold loads of two pages by turns, in changing order, so that a machine which gets busier or quieter meanwhile affects both
// alike.

import { coldLoad, type Load } from './cold-load.ts'
import type { Condition } from './conditions.ts'
import type { Subject } from './subject.ts'

export interface RaceResult {
  readonly condition: Condition
  /** Loads of each subject, in the order of the subjects; the n-th loads of all were made together. */
  readonly loads: readonly (readonly Load[])[]
}

export async function race(
  subjects: readonly Subject[],
  condition: Condition,
  rounds: number,
  say: (progress: string) => void,
): Promise<RaceResult> {
  const loads = subjects.map((): Load[] => [])
  for (let round = 1; round <= rounds; round++) {
    const order = subjects.map((subject, index) => ({ subject, ownLoads: loads[index] }))
    for (const { subject, ownLoads } of round % 2 === 1 ? order : order.reverse()) {
      say(`${subject.name}: cold load ${round} of ${rounds}, ${condition.name}`)
      ownLoads?.push(await coldLoad(subject, condition))
    }
  }
  return { condition, loads }
}
