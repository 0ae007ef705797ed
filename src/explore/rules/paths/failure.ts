// Whether a run can end in an error of Ink's.
//
// passes:
//   * (wait) Wait.
//       -> END
//
// fails:
//   VAR left = 0
//   * (wait) Wait.
//       { 3 / left } left.

import { troubleRule } from './trouble.ts'

export const failure = troubleRule({
  id: 'failure',
  about: 'No run ends in an error of Ink’s, such as running out of content or reading what is not there.',
  kind: 'failure',
  message: ({ problem }) =>
    `Unexpected error while the story was told, expected none: ${problem?.message ?? 'Ink does not say which'}`,
  remedy: 'Play the log; the error is in the beat after its last choice.',
})
