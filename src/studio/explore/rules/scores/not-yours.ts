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

import type { Rule, RuleFinding } from '../../rule.ts'
import { at, quoted } from '../say.ts'
import { optionsWhere, redLineOf } from '../situations.ts'

export const notYours: Rule = {
  id: 'not-yours',
  severity: 'error',
  about:
    'An option whose move crosses a red line promises with not_yours() and not with promise(): what it promises can be neither kept nor broken.',
  check: (checked): readonly RuleFinding[] =>
    optionsWhere(
      checked.findings,
      (variant) =>
        redLineOf(checked, variant) !== undefined && variant.promises.some(({ event }) => event === 'made'),
    ).map(({ option, variant }) => ({
      message: `Unexpected promise “${variant.promises.find(({ event }) => event === 'made')?.promise}” made by ${quoted(option.text)}, whose move crosses a red line, expected not_yours()`,
      place: at(checked, option.place),
      hint: 'Write ~ not_yours(…) there, and say in a later line what came of it; take out where it is kept or broken.',
      log: variant.log,
    })),
}
