// Whether a run can stop without having ended.
//
// passes:
//   * (wait) Wait.
//       Ana says goodbye. # ending: home
//       -> END
//   * (go) Go.
//       You say goodbye. # ending: early
//       -> END
//
// fails:
//   * (wait) Wait.
//       Ana says goodbye. # ending: home
//       -> END
//   * (go) Go.
//       You say goodbye.
//       -> DONE

import { troubleRule } from './trouble.ts'

export const deadEnd = troubleRule({
  id: 'dead-end',
  about: 'No run stops before an ending, in a story that has endings.',
  kind: 'dead-end',
  message: () => 'Unexpected stop with nothing to choose and no # ending, expected one of the two',
  remedy: 'Lead on with ->, or mark the last line with # ending: and its id.',
})
