// Whether picking the option with the most numbers, times and names is as good as understanding the child.
//
// passes:
//   Ana: Are you coming back?
//   * (when) "I am. When would be good for you?"
//       ~ change(trust, 1)
//   * (thursdays) "On Thursday at four. It's on my list."
//
// fails:
//   Ana: Are you coming back?
//   * (thursdays) "On Thursday, at four o'clock."
//       ~ change(trust, 1)
//   * (of_course) "Of course I am, don't worry."

import { exactness } from '../../telling-words.ts'
import { giveaway } from '../giveaway.ts'
import { single } from '../situations.ts'

export const mostSpecificIsStrongest = giveaway({
  id: 'most-specific-is-strongest',
  about:
    'Good practice is exact, and stock phrases are not: the most exact option must not be the strongest too often.',
  what: 'the one with the most numbers, times and names',
  remedy: 'Give a weaker option a number, a day or a name of its own.',
  pick: ({ offers }) => single(offers, ({ variant }) => exactness(variant.text)),
})
