// What is quoted of the child's answer to a choice: enough to know the moment by, and nothing that the next choice
// quotes again as what it was an answer to. Pure.

import type { Decision } from '../../model/debrief.ts'
import type { Line } from '../../model/passage.ts'

const MOST = 3

export function answerTo(decision: Decision, next: Decision | undefined): readonly Line[] {
  const ownPart = decision.after.filter((line) => !next?.before.includes(line))
  return (ownPart.length > 0 ? ownPart : decision.after.slice(0, 1)).slice(0, MOST)
}
