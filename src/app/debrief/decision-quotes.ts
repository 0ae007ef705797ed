// What is quoted at a decision that is looked back on: the answer to it, and what was taken back before it. Pure.

import type { Beat } from '../../model/beat.ts'
import type { Decision } from '../../model/debrief.ts'
import type { Line } from '../../model/passage.ts'
import type { Run } from '../../model/run.ts'

const MOST = 3

/**
 * Of the child's answer to a choice, enough to know the moment by, and nothing that the next choice quotes again as what it was
 * an answer to.
 */
export function answerTo(decision: Decision, next: Decision | undefined): readonly Line[] {
  const ownPart = decision.after.filter((line) => !next?.before.includes(line))
  return (ownPart.length > 0 ? ownPart : decision.after.slice(0, 1)).slice(0, MOST)
}

/**
 * In the words of the options where they are still on offer there, in the order in which it happened. Undefined where an
 * option's words are not known any more.
 */
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
