// What a story shows between two choices, as the story itself tells it: before anything is compared,
// ordered or attributed. The story folder makes these from Ink; beat.ts turns them into beats.

import type { Ledger } from './promise.ts'
import type { Place, Result } from './result.ts'
import type { ChoiceId, Revision, StoryId } from './run.ts'
import type { Effects, Scores } from './score.ts'

export const CUE_KINDS = ['scene', 'with', 'pose', 'face', 'look', 'lean', 'sound'] as const
export type CueKind = (typeof CUE_KINDS)[number]

/**
 * Something stage or sound should do as a line appears. `with` says who is on the stage: a figure's name or
 * `nobody`. An unknown value is an error in checks and ignored in play.
 */
export interface Cue {
  readonly kind: CueKind
  readonly value: string
}

/** `trainee` is the echo of the option taken; what it says was the trainee's, never the child's. */
export type LineKind = 'speech' | 'narration' | 'trainee'

export interface Line {
  readonly kind: LineKind
  /** Only of speech: the name before the colon. */
  readonly speaker?: string
  readonly text: string
  readonly cues: readonly Cue[]
  /** Present on every line of a hard stretch: the plain summary that may stand in for it. */
  readonly hard?: string
  /** Choices of which the author says that one led to this line, however long ago. */
  readonly after?: readonly ChoiceId[]
}

/** An option as the story offers it. Its id is unique among the options of one passage. */
export interface Choice {
  readonly id: ChoiceId
  readonly text: string
  readonly place?: Place
}

/** What the author says about the choice that led here. All empty where nothing was said. */
export interface Remarks {
  readonly move?: string
  readonly reason?: string
  readonly instead?: string
  readonly thought?: string
  /** Where experienced people differ: both sides, in a sentence each. */
  readonly differ?: string
  /** Ids of entries that say what the reason says. */
  readonly evidence: readonly string[]
  /** Ids of entries that are about the same subject. */
  readonly see: readonly string[]
  /** Tags that stood there more than once, of which only the first counts. A mistake in a house story. */
  readonly twice?: readonly string[]
}

/** A stretch of a passage in which it shows what became of a promise: booked by itself, not under the choice before. */
export interface PromiseStretch extends Remarks {
  readonly promise: string
  /** Index of the first of its lines; it goes on to the next of these, or to the end of the passage. */
  readonly from: number
  readonly effects: Effects
}

export interface Passage {
  readonly lines: readonly Line[]
  /** Index of the first line of the knot that it comes to; absent where it begins in that knot. */
  readonly entered?: number
  /** As written by the author. */
  readonly choices: readonly Choice[]
  /** True where the author asks for the written order to be shown (`# order: written`). */
  readonly pinned: boolean
  readonly remarks: Remarks
  /** In the order of the lines. */
  readonly settlings?: readonly PromiseStretch[]
  readonly scores: Scores
  readonly ledger: Ledger
  /** Question for a group. */
  readonly discuss?: string
  /** Asked before the options are shown: what the trainee would say or do in their own words. */
  readonly say?: string
  /** Present on the last passage of an ending. */
  readonly ending?: string
}

/** A story being told: moves forward only. To go back, begin again and replay. */
export interface Telling {
  /** The passage told last. */
  readonly passage: Passage
  /** Fails with `story/no-such-choice` (nothing moved), `story/runtime`, `story/too-long` or `story/never-stops` (the telling is spent). */
  readonly choose: (id: ChoiceId) => Result<Passage>
}

/** A story that can be told any number of times. Telling it twice with one seed and the same choices gives the same. */
export interface Playable {
  readonly id: StoryId
  readonly revision: Revision
  readonly begin: (seed: number) => Result<Telling>
}
