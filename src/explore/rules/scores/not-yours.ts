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

import type { Found, Rule } from '../../rule.ts'
import { at, quoted } from '../say.ts'
import { optionsWhere } from '../situations.ts'

export const notYours: Rule = {
  id: 'not-yours',
  severity: 'error',
  about:
    'A promise of secrecy, or of what others decide, is made with not_yours() and not with promise(): it can be neither kept nor broken.',
  check: (checked): readonly Found[] =>
    optionsWhere(
      checked.findings,
      ({ move = '', promises }) =>
        checked.moves[move]?.redLine !== undefined && promises.some(({ event }) => event === 'made'),
    ).map(({ option, variant }) => ({
      message: `Unexpected promise “${variant.promises.find(({ event }) => event === 'made')?.promise}” made by ${quoted(option.text)}, whose move crosses a red line, expected not_yours()`,
      place: at(checked, option.place),
      hint: 'Write ~ not_yours(…) there, and say in a later line what came of it; take out where it is kept or broken.',
      log: variant.log,
    })),
}
