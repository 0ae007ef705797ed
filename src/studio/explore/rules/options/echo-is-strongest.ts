// Whether picking the option that takes up the child's last words is as good as understanding the child.
//
// passes:
//   Ana: The dog ran off on Sunday.
//   * (dog) "Dogs do. My dog comes back for sausages."
//   * (looked) "Were you out looking for her all night?"
//       ~ change(empathy, 1)
//
// fails:
//   Ana: The dog ran off on Sunday.
//   * (dog) "On Sunday. Were you out with the dog?"
//       ~ change(empathy, 1)
//   * (poster) "Have you tried putting a poster up?"

import { echoes } from '../../telling-words.ts'
import { giveaway } from '../giveaway.ts'
import { single } from '../situations.ts'

export const echoIsStrongest = giveaway({
  id: 'echo-is-strongest',
  about:
    'Listening can be faked by repeating: the option with most of the last words said must not be the strongest too often.',
  what: 'the one that takes up most of the last words said',
  remedy: 'Let a weaker option take up the same word, or answer in other words here.',
  pick({ offers, point }) {
    const first = single(offers, ({ variant }) => echoes(variant.text, point.asked))
    return first && echoes(first.variant.text, point.asked) > 0 ? first : undefined
  },
})
