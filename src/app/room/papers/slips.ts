// How many slips go on a page, for the questions that a story asks before its options. Pure.

import type { GuideDecision } from '../../../model/room/guide.ts'
import { group } from '../../wording/group.ts'

export interface SlipRow {
  /** Absent on slips for any moment. */
  readonly decision?: GuideDecision
  readonly say: string
}

export interface SlipPage {
  readonly rows: readonly SlipRow[]
  /** Slips beside each other, all of one question, so that a row is cut off whole. */
  readonly columns: number
}

/** As high as a slip with lines to write on can be kept. */
const MOST_ROWS = 5

/** One page: a row for each question, or for the questions in turn until there are four rows. */
export function slipsOf(decisions: readonly GuideDecision[]): SlipPage {
  const asked = decisions.flatMap((decision): readonly SlipRow[] =>
    decision.say === undefined ? [] : [{ decision, say: decision.say }],
  )
  const questions = asked.length > 0 ? asked.slice(0, MOST_ROWS) : [{ say: group.pack.slipAnywhere }]
  const times = Math.max(1, Math.floor(4 / questions.length))
  return {
    rows: questions.flatMap((row) => Array.from({ length: times }, () => row)),
    // Three rows are high enough to write on in a narrow slip.
    columns: questions.length * times <= 3 ? 3 : 2,
  }
}
