// How far apart the runs of a story can end, as exploring it found out. Kept beside each story, read by the build,
// shown at the end of a run. Plain data and one piece of arithmetic.

import type { Revision, StoryId } from './run.ts'
import { SCORES, type Score, type Scores } from './score.ts'

/** Least and greatest: of a score, what it can be when a run ends. */
export interface Span {
  readonly min: number
  readonly max: number
}

export interface Ranges {
  readonly story: StoryId
  /** The revision that was explored; for any other these may be wrong. */
  readonly revision: Revision
  /** False where the story was too large to walk whole: then runs may end outside these. */
  readonly complete: boolean
  readonly scores: Readonly<Record<Score, Span>>
  /** How many choices a run has; absent where it can go on for ever. */
  readonly choices?: Span
}

/** Where a score lies in its span, 0 to 1; one half where the span is a single point. */
export const placeIn = (score: number, { min, max }: Span): number =>
  max === min ? 0.5 : (score - min) / (max - min)

/** Mean of the three places, 0 to 1. */
export const placed = (scores: Scores, spans: Ranges['scores']): number =>
  SCORES.reduce((sum, score) => sum + placeIn(scores[score], spans[score]), 0) / SCORES.length
