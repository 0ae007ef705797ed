// Whether a reason can be taken in at once.
//
// passes:
//   * (wait) Wait.
//       # why: You said nothing, so Ana had a minute of her own.
//
// fails:
//   * (wait) Wait.
//       # why: You said nothing, so Ana had a minute of her own, and in that minute she went over what had been said on Sunday, and by whom, and what it had meant to her nan.

import { quoted } from '../say.ts'
import { tagRule } from '../tag-rule.ts'

const MOST = 30

export const whyLength = tagRule({
  id: 'why-length',
  about: `A # why has ${MOST} words at the most.`,
  tag: 'why',
  message(value) {
    const count = value.split(/\s+/u).filter(Boolean).length
    return count <= MOST
      ? undefined
      : `Unexpected ${count} words in # why ${quoted(value)}, expected ${MOST} at most`
  },
  remedy: () =>
    'Say what in the words did it, and what the child could then do or not do. The move says the rest.',
})
