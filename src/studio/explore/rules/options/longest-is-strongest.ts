// Whether picking the longest option is as good as understanding the child.
//
// passes:
//   Ana: Are you going to tell my mum?
//   * (some) "Some of it. Shall I say which?"
//       ~ change(trust, 1)
//   * (kind) "Your mum is a nice person, and she worries."
//
// fails:
//   Ana: Are you going to tell my mum?
//   * (some) "Some of it would go to her. Shall I say which?"
//       ~ change(trust, 1)
//   * (kind) "Your mum is nice, and she worries."

import { lengthOf } from '../../telling-words.ts'
import { giveaway } from '../giveaway.ts'
import { single } from '../situations.ts'

export const longestIsStrongest = giveaway({
  id: 'longest-is-strongest',
  about:
    'The best option takes care to write, and so it grows: the longest must not be the strongest too often.',
  what: 'the longest',
  remedy: 'Give a weaker option the detail, the wit or the reason that makes this one long.',
  pick: ({ offers }) => single(offers, ({ variant }) => lengthOf(variant.text)),
})
