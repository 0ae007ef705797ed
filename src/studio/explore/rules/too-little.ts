// Whether there is enough of a story for its balance to be judged: of two decisions a half is one, which says nothing. No rule itself.

import type { Findings } from '../findings.ts'

/** Decisions from which on a story can be looked at as a whole. */
export const ENOUGH = 5

/** No run comes to a fifth decision. False where not every run is known, or where one goes round without end. */
export const isTooLittle = ({
  complete,
  decisions: { max },
}: Pick<Findings, 'complete' | 'decisions'>): boolean => complete && max !== null && max < ENOUGH
