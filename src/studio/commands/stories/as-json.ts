// The findings, as `npm run stories -- --json` prints them. Other programs read these fields: new ones may be added, but none is
// renamed.

import { SCORES } from '../../../model/score.ts'
import type { ExploreResult } from '../../build/explore-process/explore-stories.ts'
import type { Trouble } from '../../explore/findings.ts'
import type { JudgedProblem } from '../../explore/rule.ts'

/** Where a run cannot end: no options and no ending, or no way out of a circle. */
const DEAD_ENDS: readonly Trouble['kind'][] = ['dead-end', 'no-way-out']

export const storiesAsJson = (stories: readonly ExploreResult[], shelf: readonly JudgedProblem[]) => ({
  stories: stories.map(storyAsJson),
  /** Of all stories together. */
  problems: shelf,
})

function storyAsJson({ file, exploration, problems, fromCache }: ExploreResult) {
  if (!exploration) return { id: file.id, file: file.file, complete: false, kept: false, problems }
  const { findings, strategies, seconds } = exploration
  const {
    story: _,
    complete,
    decisions,
    words,
    endings,
    unreached,
    troubles,
    states,
    scores,
    ...rest
  } = findings
  return {
    id: file.id,
    file: file.file,
    decisions,
    words,
    endings,
    unreached,
    deadEnds: troubles.filter(({ kind }) => DEAD_ENDS.includes(kind)),
    scores: Object.fromEntries(SCORES.map((score) => [score, scores[score]])),
    strategies: Object.fromEntries(strategies.map(({ name, ...figures }) => [name, figures])),
    problems,
    complete,
    states,
    seconds,
    /** True where everything was in the cache. */
    kept: fromCache,
    troubles,
    ...rest,
  }
}
