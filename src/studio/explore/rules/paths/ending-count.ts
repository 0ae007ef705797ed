// Whether it can turn out in enough ways.
//
// passes:
//   * (a) Wait.
//       Ana comes. # ending: she_comes
//   * (b) Ring.
//       Ana answers. # ending: she_answers
//   * (c) Write.
//       Ana writes back. # ending: she_writes
//   * (d) Go home.
//       Ana waits. # ending: she_waits
//
// fails:
//   * (a) Wait.
//       Ana comes. # ending: she_comes
//   * (b) Ring.
//       Ana answers. # ending: she_answers

import type { Rule, RuleFinding } from '../../rule.ts'
import { at, counted, orOwed } from '../say.ts'

const LEAST = 4

export const endingCount: Rule = {
  id: 'ending-count',
  severity: 'error',
  about: `A story has at least ${LEAST} endings that can be reached. Nothing is claimed where not every run is known.`,
  check(checked): readonly RuleFinding[] {
    const { complete, endings } = checked.findings
    if (!complete || endings.length >= LEAST) return []
    return [
      {
        message: `Unexpected ${counted(endings.length, 'ending')}, expected ${LEAST} at least`,
        place: at(checked),
        hint: `An ending differs in what happens to the child. Mark its last line with # ending: and its id.${orOwed(checked, 'ending-count')}`,
      },
    ]
  },
}
