// Whether the options of a decision look alike from a distance.
//
// passes:
//   Ana: Are you coming back?
//   * (thursday) "On Thursday, at half past four."
//   * (will_ask) "I don't know yet. I'll ask today."
//
// fails:
//   Ana: Are you coming back?
//   * (yes) "Yes, on Thursday."
//   * (will_ask) "I don't know yet. I'll ask today, and ring you."

import type { Rule, RuleFinding } from '../../rule.ts'
import { lengthOf } from '../../telling-words.ts'
import { at, quoted } from '../say.ts'
import { type Offer, occasionsOf } from '../situations.ts'

/** An option this many times as long as the shortest is too long. */
const FACTOR = 2

export const optionLengths: Rule = {
  id: 'option-lengths',
  severity: 'error',
  about: `Options of one decision are of like length: the longest has less than ${FACTOR} times the characters of the shortest.`,
  check: (checked): readonly RuleFinding[] =>
    checked.findings.points.flatMap((point) => {
      const [worst] = occasionsOf(point)
        .flatMap(({ offers }) => spread(offers))
        .sort((a, b) => b.factor - a.factor)
      if (!worst || worst.factor < FACTOR) return []
      const { shortest, longest } = worst
      return [
        {
          message: `Unexpected ${length(longest)} characters in ${quoted(longest.variant.text)} beside ${length(shortest)} in ${quoted(shortest.variant.text)}, expected less than ${FACTOR} times as many`,
          place: at(checked, longest.option.place),
          hint: `Shorten it to under ${FACTOR * length(shortest)}, or give the short one something of its own.`,
          log: longest.variant.log,
        },
      ]
    }),
}

const length = ({ variant }: Offer): number => lengthOf(variant.text)

function spread(offers: readonly Offer[]) {
  const [shortest, ...rest] = [...offers].sort((a, b) => length(a) - length(b))
  const longest = rest.at(-1)
  if (!shortest || !longest) return []
  return [{ shortest, longest, factor: length(longest) / Math.max(1, length(shortest)) }]
}
