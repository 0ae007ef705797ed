// Whether somebody who skips a hard stretch skips a choice with it.
//
// passes:
//   Dawn reads the letter out.  # hard: A letter is read. It says what it cost.
//   Then she folds it.  # hard_end
//   * (wait) Wait.
//   * (break) "Could we have five minutes?"
//
// fails:
//   Dawn reads the letter out.  # hard: A letter is read. It says what it cost.
//   * (wait) Wait.
//   * (break) "Could we have five minutes?"

import type { Rule, RuleFinding } from '../../rule.ts'
import { at } from '../say.ts'

export const hardHoldsNoChoice: Rule = {
  id: 'hard-holds-no-choice',
  severity: 'error',
  about:
    'A stretch that may be skipped ends before the next options. What is left out must not be what has to be decided about.',
  check: (checked): readonly RuleFinding[] =>
    checked.findings.points
      .filter(({ asked }) => asked.at(-1)?.hard !== undefined)
      .map(({ place, log }) => ({
        message: 'Unexpected options within a hard stretch, expected it to be over before them',
        place: at(checked, place),
        hint: 'Write # hard_end on the first line that everybody is to read, before the options.',
        log,
      })),
}
