// Whether picking the only option that is done and not said is as good as understanding the child.
//
// passes:
//   Ana: I don't want to talk about it.
//   * (why_not) "All right. Shall we do the forms, then?"
//       ~ change(empathy, 1)
//   * (wait) Put the pen down, and wait.
//
// fails:
//   Ana: I don't want to talk about it.
//   * (why_not) "All right. Shall we do the forms, then?"
//   * (wait) Put the pen down, and wait.
//       ~ change(empathy, 1)

import { isUnspoken } from '../../telling-words.ts'
import { giveaway } from '../giveaway.ts'

export const unspokenIsStrongest = giveaway({
  id: 'unspoken-is-strongest',
  about:
    'Among three sentences the one gesture stands out: the only option without speech must not be the strongest too often.',
  what: 'the only one that is done and not said',
  remedy: 'Let a weaker option be a gesture too, or say this one aloud.',
  pick({ offers }) {
    const silent = offers.filter(({ variant }) => isUnspoken(variant.text))
    return silent.length === 1 && offers.length > 1 ? silent[0] : undefined
  },
})
