// Whether crossing a red line comes back.
//
// passes:
//   * (secret) "It stays in here."
//       # move: secrecy_promise
//   * (limits) "I write things down."
//   -
//   * (wait) Wait.
//     { secret:
//         Ana asks who else has read it.  # after: secret
//     }
//
// fails:
//   * (secret) "It stays in here."
//       # move: secrecy_promise
//   * (limits) "I write things down."
//   -
//   * (wait) Wait.
//     Ana asks who else has read it.

import type { Rule, RuleFinding, RuleInput } from '../../rule.ts'
import { at, quoted } from '../say.ts'
import { redLineOf } from '../situations.ts'

export const redLineTrace: Rule = {
  id: 'red-line-trace',
  severity: 'error',
  about:
    'An option that crosses a red line comes back: every run that takes it has a later line marked # after: that option, before or in its ending. Where it is the last choice, the line stands after a change of scene.',
  check: (checked): readonly RuleFinding[] =>
    crossing(checked).flatMap(({ option, log }) => {
      const untraced = checked.findings.untraced.find(({ choice }) => choice === option.id)
      const isMarked = checked.findings.afters.some(({ after }) => after.includes(option.id))
      if (isMarked && !untraced) return []
      return [
        {
          message: `Unexpected ${quoted(option.text)}, which crosses a red line, without a later trace in ${isMarked ? 'some runs' : 'any run'}, expected one in every run after it`,
          place: at(checked, option.place),
          hint: `Let a later line speak of what it led to, and write # after: ${option.id} on it; put one in each ending that can still be reached.`,
          log: untraced?.log ?? log,
        },
      ]
    }),
}

const crossing = ({ findings, moves }: RuleInput) =>
  findings.points.flatMap(({ options }) =>
    options.flatMap((option) => {
      const variant = option.variants.find((candidate) => redLineOf({ moves }, candidate))
      return variant ? [{ option, log: variant.log }] : []
    }),
  )
