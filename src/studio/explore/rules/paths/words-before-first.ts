// Whether somebody who starts a story soon has something to decide.
//
// passes:
//   You wait, and the clock in the hall goes on ticking.
//   * (leave) Leave.
//
// fails:
//   - (again)
//   You wait, and the clock in the hall goes on ticking.
//   { again < 23: -> again }
//   * (leave) Leave.

import { measured } from '../measured.ts'

export const wordsBeforeFirst = measured({
  id: 'words-before-first',
  about:
    'The first decision comes after 220 words at the most. What was read longer ago is not remembered at it.',
  what: 'words before the first decision',
  unit: 'count',
  most: 220,
  remedy: 'Say who, where, when and what is at stake; leave the rest to where it is needed.',
  figure: ({ findings }) => ({ value: findings.opening }),
})
