// Whether a run is as long as a story is.
//
// passes:
//   - (again)
//   You wait, and the clock in the hall goes on ticking.
//   { again < 190: -> again }
//   * (leave) Leave.
//
// fails:
//   You wait, and the clock in the hall goes on ticking.
//   * (leave) Leave.

import { orOwed } from '../say.ts'
import { onAPath } from './on-a-path.ts'

export const wordsOnAPath = onAPath({
  id: 'words-on-a-path',
  about: 'A run has 1,800 to 2,800 words, options taken included: twelve to fifteen minutes.',
  what: 'word',
  least: 1800,
  most: 2800,
  rangeOf: ({ findings }) => findings.words,
  remedies: {
    tooFew: (checked) =>
      `The report shows the shortest run. Tell more where every run comes, or have fewer options lead past what is told.${orOwed(checked, 'words-on-a-path')}`,
    tooMany:
      'The report shows the longest run. Shorten what every run is told, or let a run that takes one way miss another.',
  },
})
