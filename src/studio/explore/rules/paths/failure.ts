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
  about: 'No run ends in an error of Ink’s, such as running out of content or reading what is not there.',
  kind: 'failure',
  message: ({ problem }) =>
    `Unexpected failure of a run, expected it to be told to its end. Ink says: ${problem?.message.replace(/^Unexpected failure in \S+: /, '') ?? 'nothing'}`,
  remedy: 'Play the log; the error is in the beat after its last choice.',
})
