// Pairs of a reason and an entry of the catalogue that it is said to rest on, drawn by a seed, for somebody who wrote neither to
// judge. Pure.

import { shuffled } from '../../model/shuffle.ts'
import type { Findings } from './findings.ts'

export interface RestingReason {
  readonly id: string
  readonly story: string
  /** The option's id. */
  readonly option: string
  readonly reason: string
  /** Id of the entry. */
  readonly entry: string
}

/** Every pair once, in an order of the seed's. */
export function restingReasons(stories: readonly Findings[], seed: number): readonly RestingReason[] {
  const pairs = new Map<string, RestingReason>()
  for (const { story, points } of stories) {
    for (const { options } of points) {
      for (const { id: option, variants } of options) {
        for (const { reason, evidence } of variants) {
          for (const entry of reason ? evidence : []) {
            const id = `${story}/${option}/${entry}/${reason}`
            pairs.set(id, { id, story, option, reason: reason ?? '', entry })
          }
        }
      }
    }
  }
  return shuffled([...pairs.values()], seed)
}
