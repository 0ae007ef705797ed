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

import { troubleRule } from './trouble.ts'

export const failure = troubleRule({
  id: 'failure',
  about:
    'No run ends in an error of Ink’s, such as running out of content or reading what is not there. Until then nothing is said of how long runs are and what they score.',
  kind: 'failure',
  message: ({ problem }) =>
    `Unexpected failure of a run, expected it to be told to its end. Ink says: ${problem?.message.replace(/^Unexpected failure in \S+: /, '') ?? 'nothing'}`,
  remedy: 'Play up to here: the error is in what is told after the last choice.',
})
