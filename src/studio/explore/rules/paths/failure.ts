// Whether a run can end in an error of Ink's.
//
// passes:
//   * (wait) Wait.
//       -> hall
//   === hall ===
//   The clock ticks.
//   -> END
//
// fails:
//   * (wait) Wait.
//       -> hall
//   === hall ===
//   The clock ticks.

import { endsLoose } from '../../../ink/turn.ts'
import { troubleRule } from './trouble.ts'

export const failure = troubleRule({
  id: 'failure',
  about:
    'No run ends in an error of Ink’s, such as running out of content or reading what is not there. Until then nothing is said of how long runs are and what they score.',
  kind: 'failure',
  // A loose end is said in the words in which the compiler says it, so that it is told once.
  message: ({ problem }) =>
    problem && endsLoose(problem)
      ? problem.message
      : `Unexpected failure of a run, expected it to be told to its end. Ink says: ${problem?.message.replace(/^Unexpected failure in \S+: /, '') ?? 'nothing'}`,
  remedy: 'Play up to here: the error is in what is told after the last choice.',
})
