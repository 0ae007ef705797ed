// Whether what nobody could promise is written as such.
//
// passes:
//   LIST promise_names = fine
//   * (fine_then) "The panel will be fine."
//       ~ not_yours(fine)
//       # move: promise_outcome
//
// fails:
//   LIST promise_names = fine
//   * (fine_then) "The panel will be fine."
//       ~ promise(fine)
//       # move: promise_outcome

import type { Variant } from '../../findings.ts'
import { optionRule } from '../option-rule.ts'
import { quoted } from '../say.ts'
import { redLineOf } from '../situations.ts'

export const notYours = optionRule({
  id: 'not-yours',
  about:
    'An option whose move crosses a red line promises with not_yours() and not with promise(): what it promises can be neither kept nor broken.',
  isWrong: (variant, checked) =>
    redLineOf(checked, variant) !== undefined && madePromise(variant) !== undefined,
  message: ({ option, variant }) =>
    `Unexpected promise “${madePromise(variant)}” made by ${quoted(option.text)}, whose move crosses a red line, expected not_yours()`,
  remedy:
    'Write ~ not_yours(…) there, and say in a later line what came of it; take out where it is kept or broken.',
})

const madePromise = ({ promises }: Variant): string | undefined =>
  promises.find(({ event }) => event === 'made')?.promise
