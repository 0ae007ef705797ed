// Whether every run comes to some of the decisions at which the trainee is asked for their own words, and to none too many of them.
//
// passes:
//   Ana: Are you coming back?  # say: What do you tell her?
//   * (wait) Wait.
//   * (ask) "Shall I?"
//   -
//   Ana: When?  # say: What do you tell her?
//   * (soon) Soon.
//   * (friday) On Friday.
//
// fails:
//   Ana: Are you coming back?  # say: What do you tell her?
//   * (wait) Wait.
//     -> END
//   * (ask) "Shall I?"
//   -
//   Ana: When?  # say: What do you tell her?
//   * (soon) Soon.
//   * (friday) On Friday.

import { onAPath } from './on-a-path.ts'

export const sayFirstOnAPath = onAPath({
  id: 'say-first-on-a-path',
  about:
    'At 2 to 4 decisions of any run the trainee finds their own words first. A story may mark decisions that exclude one another; say-first counts those of the whole story.',
  what: 'marked decision',
  least: 2,
  most: 4,
  rangeOf: ({ findings }) => findings.said,
  remedies: {
    tooFew: () =>
      'Mark, with # say, a decision that every run comes to; or those of two ways, of which a run takes one.',
    tooMany: 'Take # say off a decision that every run comes to.',
  },
})
