// Whether the same choices can give another story.
//
// passes:
//   * (wait) Wait.
//       Ana comes.
//
// fails:
//   * (wait) Wait.
//       {~Ana comes.|Nobody comes.}

import type { Rule, RuleFinding } from '../../rule.ts'
import { at } from '../say.ts'

export const usesChance: Rule = {
  id: 'uses-chance',
  severity: 'error',
  about:
    'No lots are drawn: two people who chose alike must be able to talk about the same thing, and no story that draws lots can be known as a whole.',
  check: (checked): readonly RuleFinding[] =>
    checked.findings.stoppedBy.includes('chance')
      ? [
          {
            message: 'Unexpected drawing of lots, expected the same choices to give the same story',
            place: at(checked),
            hint: 'Look for {~, shuffle and RANDOM, and let something that the trainee did decide.',
          },
        ]
      : [],
}
