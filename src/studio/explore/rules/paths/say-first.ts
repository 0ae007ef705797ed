// How often the trainee is asked for their own words before the options are shown.
//
// passes:
//   Ana: Are you coming back?  # say: What do you tell her?
//   * (wait) Wait.
//   * (ask) "Shall I?"
//   -
//   Ana: When?  # say: What do you tell her?
//   * (soon) Soon.
//   * (friday) On Friday.
//   -
//   Ana: And then?  # say: What do you tell her?
//   * (stay) Stay.
//   * (go) Go.
//
// fails:
//   Ana: Are you coming back?  # say: What do you tell her?
//   * (wait) Wait.
//   * (ask) "Shall I?"

import type { Rule } from '../../rule.ts'
import { at, counted, linesOf } from '../say.ts'

const FEWEST = 3
const MOST = 4

export const sayFirst: Rule = {
  id: 'say-first',
  severity: 'warning',
  about: `At ${FEWEST} or ${MOST} decisions of a story the trainee finds their own words before the options are shown: fewer is no practice, more is a burden.`,
  check: (checked) => {
    const marked = checked.findings.points.filter(({ say }) => say !== undefined)
    if (marked.length >= FEWEST && marked.length <= MOST) return []
    return [
      {
        message: `Unexpected ${counted(marked.length, 'decision')} with # say${marked.length > 0 ? ` (${linesOf(marked)})` : ''}, expected ${FEWEST} to ${MOST}`,
        place: at(checked, marked[0]?.place),
        hint: 'Mark those in which what is said decides most, on the last line before the options.',
      },
    ]
  },
}
