// Whether what should have been said can be said aloud.
//
// passes:
//   * (hurry) "Come on, we haven't got all day."
//       # instead: "Take the time you need."
//
// fails:
//   * (hurry) "Come on, we haven't got all day."
//       # instead: Be more patient.

import { tagRule } from '../tag-rule.ts'

const SAID = /["“][^"“”]*\p{L}[^"“”]*["”]/u

export const insteadSayable = tagRule({
  id: 'instead-sayable',
  about: 'An # instead holds words in quotation marks that somebody could say aloud, and no advice.',
  tag: 'instead',
  message: (value) =>
    SAID.test(value)
      ? undefined
      : `Unexpected advice “${value}” in # instead, expected words in quotation marks`,
  remedy: () => 'Ask what the worker would say, and write that down.',
})
