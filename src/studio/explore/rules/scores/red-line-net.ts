// Whether crossing a red line costs more than a clumsy sentence.
//
// passes:
//   * (secret) "It stays in here."
//       ~ change(trust, -2)
//       # move: secrecy_promise
//
// fails:
//   * (secret) "It stays in here."
//       ~ change(trust, -1)
//       # move: secrecy_promise

import { optionRule } from '../option-rule.ts'
import { effectsIn, quoted } from '../say.ts'
import { redLineOf, worth } from '../situations.ts'

const AT_MOST = -2

export const redLineNet = optionRule({
  id: 'red-line-net',
  about: `An option whose move crosses a red line comes to ${AT_MOST} or less, all three scores taken together, whatever else it does and on every condition.`,
  isWrong: (variant, checked) => redLineOf(checked, variant) !== undefined && worth(variant) > AT_MOST,
  message: ({ option, variant }) =>
    `Unexpected ${effectsIn(variant.effects)} for ${quoted(option.text)}, which crosses a red line, expected ${AT_MOST} or less together`,
  remedy: 'Let it cost what a supervisor would stop the day for, at once, and let it come back later.',
})
