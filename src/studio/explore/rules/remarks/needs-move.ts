// Whether every option says which practice skill, or which common slip, it is.
//
// passes:
//   * (wait) Wait.
//       # move: wait
//
// fails:
//   * (wait) Wait.

import { lacking } from './lacking.ts'

export const needsMove = lacking({
  id: 'needs-move',
  about: 'Every option has a # move from stories/moves.yaml, so that what was practised can be told.',
  tag: 'move',
  isThere: ({ move }) => Boolean(move),
  remedy: 'Choose the one of stories/moves.yaml that fits, or add one there.',
})
