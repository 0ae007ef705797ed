// Whether any run comes to an end at all, where they cannot all be walked.
//
// passes:
//   VAR steps = 0
//   - (hall)
//   ~ steps++
//   + (walk) Walk on. You have gone {steps} steps.
//       -> hall
//   + (go) Go.
//       -> END
//
// fails:
//   VAR steps = 0
//   - (hall)
//   ~ steps++
//   + (walk) Walk on. You have gone {steps} steps.
//       -> hall
//   + (wait) Wait. You have gone {steps} steps.
//       -> hall

import { neverEnds } from '../../figures/cut-short.ts'
import type { AnywhereRule, RuleFinding } from '../../rule.ts'
import { MAX_TURNS } from '../../sample.ts'
import { at, counted } from '../say.ts'

export const noEnd: AnywhereRule = {
  id: 'no-end',
  severity: 'error',
  about:
    'Runs come to an end. Where none of those that were tried did, nothing is said of how long runs are and what they score.',
  check(checked): readonly RuleFinding[] {
    const { findings } = checked
    if (!neverEnds(findings)) return []
    const [often] = [...findings.points].sort((a, b) => b.visits - a.visits)
    const tried =
      findings.counted.kind === 'sample'
        ? `none of ${counted(findings.counted.runs, 'random run')} came to an end within ${MAX_TURNS} choices`
        : `no end is among ${counted(findings.states, 'state')}`
    return [
      {
        message: `Unexpected story that goes on for ever: ${tried}, expected every run to end`,
        place: at(checked, often?.place),
        hint: `${often ? 'This decision comes again most often. ' : ''}Let one of its options lead on to an end, use * in place of + so that they run out, or count the rounds and lead on after the last.`,
        ...(often && { log: often.log }),
      },
    ]
  },
}
