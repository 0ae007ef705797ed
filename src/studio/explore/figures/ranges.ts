// The reachable range of each score, in the form of the ranges.json beside a story.

import type { Ranges, Span } from '../../../model/ranges.ts'
import type { Findings, ScoreRange } from '../findings.ts'

const spanOf = ({ min, max }: ScoreRange): Span => ({ min, max })

export const rangesOf = ({ story, revision, complete, scores, decisions }: Findings): Ranges => ({
  story,
  revision,
  complete,
  scores: {
    trust: spanOf(scores.trust),
    empathy: spanOf(scores.empathy),
    reliability: spanOf(scores.reliability),
  },
  ...(decisions.max !== null && { choices: { min: decisions.min, max: decisions.max } }),
})
