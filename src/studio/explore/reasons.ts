// Pairs of a reason and the entry of the evidence catalogue that it names, shuffled by a seed, to be judged by somebody who wrote
// neither. Pure.

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

/** Every pair once, shuffled by the seed. */
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
