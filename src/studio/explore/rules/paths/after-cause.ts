// Whether what a line says has happened, has happened.
//
// passes:
//   * (lend) Lend her the pen.
//   * (keep) Keep the pen.
//   -
//   * (wait) Wait.
//     { lend:
//         Ana gives the pen back.  # after: lend
//     }
//
// fails:
//   * (lend) Lend her the pen.
//   * (keep) Keep the pen.
//   -
//   * (wait) Wait.
//     Ana gives the pen back.  # after: lend

import type { Rule, RuleFinding } from '../../rule.ts'
import { asSeen, at, percent, quoted } from '../say.ts'

export const afterCause: Rule = {
  id: 'after-cause',
  severity: 'error',
  about:
    'A line that is marked # after: a choice is only shown in runs that took that choice, or one of several. Mark every line that speaks of something earlier which not every run has.',
  check: (checked): readonly RuleFinding[] =>
    checked.findings.afters
      .filter(({ without }) => without !== undefined)
      .map(({ text, after, share, without = [] }) => ({
        message: `Unexpected line ${quoted(text)} in runs${asSeen(checked)} without ${after.join(' or ')} (${percent(1 - share)} of those that show it), expected it only after that`,
        place: at(checked, checked.words.find((words) => text.includes(words.text.trim()))?.place),
        hint: 'Put it on the condition that it speaks of, or let it speak of what every run has.',
        log: without,
      })),
}
