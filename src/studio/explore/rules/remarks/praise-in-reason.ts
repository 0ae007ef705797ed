// Whether a reason gives marks.
//
// passes:
//   * (wait) Wait.
//       # why: Ana had a minute of her own, and then she asked about the dog.
//
// fails:
//   * (wait) Wait.
//       # why: Well done. This was the correct thing to do.

import { tagRule } from '../tag-rule.ts'

const PRAISE =
  /\b(great (?:work|job|choice|answer|question|move|response|listening)|that(?:'|’)?s great|was great|good (?:work|job|choice|answer|move|response)|well done|excellent(?:ly)?|brilliant(?:ly)?|perfect(?:ly)?|correct(?:ly)?|incorrect(?:ly)?|fantastic|amazing|superb|wonderful(?:ly)?|right answer|wrong answer|right thing to (?:do|say)|best (?:choice|option|answer)|you(?:'|’)?re right|congratulations|full marks)\b/iu

export const praiseInReason = tagRule({
  id: 'praise-in-reason',
  about: 'A # why says what happened and gives no marks: no praise, no “correct”.',
  tag: 'why',
  message(value) {
    const word = PRAISE.exec(value.replace(/["“][^"“”]*["”]/gu, ''))?.[0]
    return word && `Unexpected “${word}” in # why, expected what the move did here`
  },
  remedy: () => 'Say what the child did or knew afterwards; the scores say the rest.',
})
