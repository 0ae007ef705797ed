// Whether somebody can go round in circles for as long as they like.
//
// passes:
//   - (hall)
//   * (wait) Wait.
//       -> hall
//   * (go) Go.
//       -> END
//
// fails:
//   - (hall)
//   + (wait) Wait.
//       -> hall
//   * (go) Go.
//       -> END

import type { Rule, RuleFinding } from '../../rule.ts'
import { at } from '../say.ts'

export const loops: Rule = {
  id: 'loops',
  severity: 'error',
  about:
    'No choices lead back to where they were made: a run is as long as its story, and not as long as somebody likes.',
  check: (checked): readonly RuleFinding[] =>
    checked.findings.loops.map(({ choices, place, log }) => ({
      message: `Unexpected loop through ${choices.join(', ')}, expected every choice to lead on`,
      place: at(checked, place),
      hint: 'Use * in place of +, or count the rounds and lead on after the last.',
      log,
    })),
}
