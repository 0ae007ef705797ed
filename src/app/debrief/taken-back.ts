// What was taken back at a decision, in the words of its options where they are still on offer there. Pure.

import type { Beat } from '../../model/beat.ts'
import type { Run } from '../../model/run.ts'

/** Undefined where an option's words are not known any more. In the order in which it happened. */
export function takenBackAt(
  { takenBack = [] }: Run,
  beats: readonly Beat[],
  number: number,
): readonly (string | undefined)[] {
  const offered = beats[number - 1]?.choices ?? []
  return takenBack
    .filter((entry) => entry.number === number)
    .map(({ id }) => offered.find((choice) => choice.id === id)?.text)
}
