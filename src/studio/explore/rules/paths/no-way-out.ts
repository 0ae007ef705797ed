// Whether a trainee can come to a place from which nothing leads to an end.
//
// passes:
//   - (hall)
//   + (wait) Wait.
//       -> hall
//   * (go) Go.
//       -> END
//
// fails:
//   - (hall)
//   + (wait) Wait.
//       -> hall
//   + (sit) Sit down.
//       -> hall

import { troubleRule } from './trouble.ts'

export const noWayOut = troubleRule({
  id: 'no-way-out',
  about: 'From every decision some option leads to an end, sooner or later.',
  kind: 'no-way-out',
  message: () => 'Unexpected decision from which nothing leads to an end, expected a way out',
  remedy: 'Let one of its options lead on, or use * in place of + so that they run out.',
})
