// Whether a promise that comes due is booked by itself.
//
// passes:
//   LIST promise_names = call
//   * (ring) "I'll ring you on Friday."
//       ~ promise(call)
//   * (not_ring) "I can't say when I'll ring."
//   -
//   * (go_home) Go home on Friday.
//     You put your coat on.
//     { owed(call):
//         ~ broken(call)
//         ~ change(trust, -2)
//         Ana looks at the phone until ten.  # settles: call
//         # why: You had said Friday, so she waited for it.
//     }
//
// fails:
//   LIST promise_names = call
//   * (ring) "I'll ring you on Friday."
//       ~ promise(call)
//   * (not_ring) "I can't say when I'll ring."
//   -
//   * (go_home) Go home on Friday.
//     You put your coat on.
//     { owed(call):
//         ~ broken(call)
//         ~ change(trust, -2)
//         Ana looks at the phone until ten.
//     }

import type { Variant } from '../../findings.ts'
import { optionRule } from '../option-rule.ts'
import { quoted } from '../say.ts'

export const promiseApart = optionRule({
  id: 'promise-apart',
  about:
    'A promise that is kept or broken stands in a stretch of its own that begins with # settles: the promise, with its own scores and its own # why, and is not booked under what was chosen last.',
  isWrong: (variant) => wrongIn(variant) !== undefined,
  message: ({ option, variant }) =>
    `Unexpected ${wrongIn(variant)} after ${quoted(option.text)}, expected it to stand by itself with its reason`,
  remedy:
    'Write # settles: and the promise on the first line that shows it, with the changes right before that line, and a # why after it.',
})

function wrongIn({ promises, settled = [] }: Variant): string | undefined {
  const loose = promises.find(({ event }) => event === 'kept' || event === 'broken')
  if (loose) return `promise “${loose.promise}” that is ${loose.event}`
  const mute = settled.find(({ reason }) => !reason)
  return mute && `promise “${mute.promise}” that is settled without a # why`
}
