// Whether a reason can be taken in at once.
//
// passes:
//   * (wait) Wait.
//       # why: You said nothing, so Ana had a minute of her own.
//
// fails:
//   * (wait) Wait.
//       # why: You said nothing, so Ana had a minute of her own, and in that minute she went over what had been said on Sunday, and by whom, and what it had meant to her nan.

import type { Rule, RuleFinding } from '../../rule.ts'
import { quoted } from '../say.ts'

const MOST = 30

export const whyLength: Rule = {
  id: 'why-length',
  severity: 'error',
  about: `A # why has ${MOST} words at the most.`,
  check: ({ tags }): readonly RuleFinding[] =>
    tags.flatMap(({ key, value, place }) => {
      const count = value.split(/\s+/u).filter(Boolean).length
      if (key !== 'why' || count <= MOST) return []
      return [
        {
          message: `Unexpected ${count} words in # why ${quoted(value)}, expected ${MOST} at most`,
          place,
          hint: 'Say what in the words did it, and what the child could then do or not do. The move says the rest.',
        },
      ]
    }),
}
