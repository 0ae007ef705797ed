// Whether the same words can be worth something else with another past.
//
// passes:
//   * (told) "Some of it goes to the police."
//   * (not_told) "Shall we start with the form?"
//   -
//   * (wait) Wait.
//       { told:
//           ~ change(empathy, 1)
//       - else:
//           ~ change(empathy, -1)
//       }
//   * (ask) "What happened?"
//
// fails:
//   * (told) "Some of it goes to the police."
//   * (not_told) "Shall we start with the form?"
//   -
//   * (wait) Wait.
//       ~ change(empathy, 1)
//   * (ask) "What happened?"

import { SCORES } from '../../../../model/score.ts'
import type { OptionFigures } from '../../findings.ts'
import type { Rule, RuleFinding } from '../../rule.ts'
import { at, counted } from '../say.ts'
import { isScored, occasionsOf } from '../situations.ts'

export const dependsOnHistory: Rule = {
  id: 'depends-on-history',
  severity: 'error',
  about:
    'In a third of the scored decisions at least, what an option is worth depends on what came before. Otherwise good work is a list of good sentences. Nothing is claimed where not every run is known.',
  check(checked): readonly RuleFinding[] {
    if (!checked.findings.complete) return []
    const scored = checked.findings.points.filter((point) => occasionsOf(point).some(isScored))
    const depending = scored.filter(({ options }) => options.some(varies))
    if (depending.length * 3 >= scored.length) return []
    const fixed = scored.find((point) => !depending.includes(point))
    return [
      {
        message: `Unexpected ${depending.length} of ${counted(scored.length, 'decision')} in which the worth of an option depends on what came before, expected ${Math.ceil(scored.length / 3)} at least`,
        place: at(checked, fixed?.place),
        hint: 'Put the effects of an option into a condition: on what was said before, on a promise, on a score.',
      },
    ]
  },
}

const varies = ({ variants }: OptionFigures): boolean => {
  const [first, ...rest] = variants
  return rest.some((variant) => SCORES.some((score) => variant.effects[score] !== first?.effects[score]))
}
