// The reachable range of each score, in the form of the ranges.json beside a story.

import type { Ranges, ScoreSpan } from '../../../model/ranges.ts'
import type { Findings, ScoreRange } from '../findings.ts'

const spanOf = ({ min, max }: ScoreRange): ScoreSpan => ({ min, max })

export const rangesOf = ({ story, revision, complete, scores }: Findings): Ranges => ({
  story,
  revision,
  complete,
  scores: {
    trust: spanOf(scores.trust),
    empathy: spanOf(scores.empathy),
    reliability: spanOf(scores.reliability),
  },
})
