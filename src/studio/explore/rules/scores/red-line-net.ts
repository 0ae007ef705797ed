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

import type { Rule, RuleFinding } from '../../rule.ts'
import { at, effectsIn, quoted } from '../say.ts'
import { optionsWhere, redLineOf, worth } from '../situations.ts'

const AT_MOST = -2

export const redLineNet: Rule = {
  id: 'red-line-net',
  severity: 'error',
  about: `An option whose move crosses a red line comes to ${AT_MOST} or less, all three scores taken together, whatever else it does and on every condition.`,
  check: (checked): readonly RuleFinding[] =>
    optionsWhere(
      checked.findings,
      (variant) => redLineOf(checked, variant) !== undefined && worth(variant) > AT_MOST,
    ).map(({ option, variant }) => ({
      message: `Unexpected ${effectsIn(variant.effects)} for ${quoted(option.text)}, which crosses a red line, expected ${AT_MOST} or less together`,
      place: at(checked, option.place),
      hint: 'Let it cost what a supervisor would stop the day for, at once, and let it come back later.',
      log: variant.log,
    })),
}
