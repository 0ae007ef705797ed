// What is said and drawn of where each score came to, among all the places where it can. Pure. Nothing here is a share
// or a grade: scores keep the numbers that they have everywhere else.

import type { Ranges, ScoreSpan } from '../../model/ranges.ts'
import { SCORES, type Score, type Scores, TOP_SCORE } from '../../model/score.ts'
import { later } from '../wording/later.ts'
import { words } from '../wording/words.ts'

export interface ScoreEnd {
  readonly score: Score
  /** The whole of it in words. */
  readonly sentence: string
  /** On the line of the picture, 0 to 1, where 1 is the highest that any score can be. */
  readonly from: number
  readonly to: number
  readonly at: number
}

export function endedOf(
  { complete, scores: spans }: Pick<Ranges, 'complete' | 'scores'>,
  scores: Scores,
): readonly ScoreEnd[] {
  return SCORES.map((score) => {
    const at = scores[score]
    // Not every run may have been explored, and this one shows that its own scores can be reached.
    const span = around(spans[score], at)
    const name = words.score.names[score]
    const always = span.min === span.max ? later.debrief.endedAlways : later.debrief.endedOne
    const say = complete ? always : later.debrief.endedSome
    return {
      score,
      sentence: say(name, at, span.min, span.max),
      from: onLine(span.min),
      to: onLine(span.max),
      at: onLine(at),
    }
  })
}

const around = ({ min, max }: ScoreSpan, at: number): ScoreSpan => ({
  min: Math.min(min, at),
  max: Math.max(max, at),
})

const onLine = (score: number): number => Math.min(Math.max(score / TOP_SCORE, 0), 1)
