// Whether a beat says twice what it was, of which the second is never shown.
//
// passes:
//   * (wait) Wait.
//       { trust > 10:
//           # why: Ana had a minute of her own.
//       - else:
//           # why: Ana had all afternoon.
//       }
//
// fails:
//   * (wait) Wait.
//       # why: Ana had a minute of her own.
//       Ana: Is that it?
//       # why: She was the one who ended it.

import { optionRule } from '../option-rule.ts'
import { quoted } from '../say.ts'

export const oneOfEach = optionRule({
  id: 'one-of-each',
  about:
    'Between an option and the next options there is one # move, one # why, one # instead and one # thought at most. Of two, the second is lost.',
  isWrong: ({ twice }) => twice !== undefined,
  message: ({ option, variant }) =>
    `Unexpected second # ${variant.twice?.join(' and # ')} after ${quoted(option.text)}, expected one before the next options`,
  remedy: 'It may stand in a scene that the option leads to, or outside of the condition that it belongs to.',
})
