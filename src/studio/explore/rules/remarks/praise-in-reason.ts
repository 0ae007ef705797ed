// Whether a reason gives marks.
//
// passes:
//   * (wait) Wait.
//       # why: Ana had a minute of her own, and then she asked about the dog.
//
// fails:
//   * (wait) Wait.
//       # why: Well done. This was the correct thing to do.

import type { Rule, RuleFinding } from '../../rule.ts'

const PRAISE =
  /\b(great (?:work|job|choice|answer|question|move|response|listening)|that(?:'|’)?s great|was great|good (?:work|job|choice|answer|move|response)|well done|excellent(?:ly)?|brilliant(?:ly)?|perfect(?:ly)?|correct(?:ly)?|incorrect(?:ly)?|fantastic|amazing|superb|wonderful(?:ly)?|right answer|wrong answer|right thing to (?:do|say)|best (?:choice|option|answer)|you(?:'|’)?re right|congratulations|full marks)\b/iu

export const praiseInReason: Rule = {
  id: 'praise-in-reason',
  severity: 'error',
  about: 'A # why says what happened and gives no marks: no praise, no “correct”.',
  check: ({ tags }): readonly RuleFinding[] =>
    tags.flatMap(({ key, value, place }) => {
      const word = key === 'why' ? PRAISE.exec(value.replace(/["“][^"“”]*["”]/gu, ''))?.[0] : undefined
      if (!word) return []
      return [
        {
          message: `Unexpected “${word}” in # why, expected what the move did here`,
          place,
          hint: 'Say what the child did or knew afterwards; the scores say the rest.',
        },
      ]
    }),
}
