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
import { optionRule } from '../option-rule.ts'
import { effectsIn, quoted } from '../say.ts'
import { redLineOf } from '../situations.ts'

export const promiseScores = optionRule({
  id: 'promise-scores',
  about:
    'Making a promise scores nothing. It scores when it is kept, late or broken; otherwise the best answer is always to promise more. One that crosses a red line costs at once, as red-line-net says.',
  isWrong: (variant, checked) =>
    !isUnchanged(variant.effects) &&
    !redLineOf(checked, variant) &&
    variant.promises.length > 0 &&
    variant.promises.every(({ event }) => event === 'made'),
  message: ({ option, variant }) =>
    `Unexpected ${effectsIn(variant.effects)} for ${quoted(option.text)}, which makes a promise, expected no score to change`,
  remedy: 'Move the change to where the promise is kept or broken.',
})
