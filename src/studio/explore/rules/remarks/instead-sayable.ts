// Whether what should have been said can be said aloud.
//
// passes:
//   * (hurry) "Come on, we haven't got all day."
//       # instead: "Take the time you need."
//
// fails:
//   * (hurry) "Come on, we haven't got all day."
//       # instead: Be more patient.

import type { Rule, RuleFinding } from '../../rule.ts'

const SAID = /["“][^"“”]*\p{L}[^"“”]*["”]/u

export const insteadSayable: Rule = {
  id: 'instead-sayable',
  severity: 'error',
  about: 'An # instead holds words in quotation marks that somebody could say aloud, and no advice.',
  check: ({ tags }): readonly RuleFinding[] =>
    tags
      .filter(({ key, value }) => key === 'instead' && !SAID.test(value))
      .map(({ value, place }) => ({
        message: `Unexpected advice “${value}” in # instead, expected words in quotation marks`,
        place,
        hint: 'Ask what the worker would say, and write that down.',
      })),
}
