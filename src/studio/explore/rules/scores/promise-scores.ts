// Whether a promise is paid for before it is kept.
//
// passes:
//   LIST promise_names = call
//   * (ring) "I'll ring you on Friday."
//       ~ promise(call)
//   * (wait) Wait.
//   -
//   { owed(call):
//       ~ kept(call)
//       ~ change(trust, 2)
//       You ring her.  # settles: call
//       # why: You had said Friday, and she could count on it.
//   }
//   * (go_home) Go home.
//
// fails:
//   LIST promise_names = call
//   * (ring) "I'll ring you on Friday."
//       ~ promise(call)
//       ~ change(trust, 1)

import { isUnchanged } from '../../../../model/score.ts'
import type { Rule, RuleFinding } from '../../rule.ts'
import { at, effectsIn, quoted } from '../say.ts'
import { optionsWhere, redLineOf } from '../situations.ts'

export const promiseScores: Rule = {
  id: 'promise-scores',
  severity: 'error',
  about:
    'Making a promise scores nothing. It scores when it is kept, late or broken; otherwise the best answer is always to promise more. One that crosses a red line costs at once, as red-line-net says.',
  check: (checked): readonly RuleFinding[] =>
    optionsWhere(
      checked.findings,
      (variant) =>
        !isUnchanged(variant.effects) &&
        !redLineOf(checked, variant) &&
        variant.promises.length > 0 &&
        variant.promises.every(({ event }) => event === 'made'),
    ).map(({ option, variant }) => ({
      message: `Unexpected ${effectsIn(variant.effects)} for ${quoted(option.text)}, which makes a promise, expected no score to change`,
      place: at(checked, option.place),
      hint: 'Move the change to where the promise is kept or broken.',
      log: variant.log,
    })),
}
