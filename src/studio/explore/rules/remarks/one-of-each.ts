// Whether a beat says twice what it was, of which the second is never shown.
//
// passes:
//   * (wait) Wait.
//       { trust > 10:
//           # why: Ana had a minute of her own.
//       - else:
//           # why: Ana had all afternoon.
//       }
//
// fails:
//   * (wait) Wait.
//       # why: Ana had a minute of her own.
//       Ana: Is that it?
//       # why: She was the one who ended it.

import type { Rule, RuleFinding } from '../../rule.ts'
import { at, quoted } from '../say.ts'
import { optionsWhere } from '../situations.ts'

export const oneOfEach: Rule = {
  id: 'one-of-each',
  severity: 'error',
  about:
    'Between an option and the next options there is one # move, one # why, one # instead and one # thought at most. Of two, the second is lost.',
  check: (checked): readonly RuleFinding[] =>
    optionsWhere(checked.findings, ({ twice }) => twice !== undefined).map(({ option, variant }) => ({
      message: `Unexpected second # ${variant.twice?.join(' and # ')} after ${quoted(option.text)}, expected one before the next options`,
      place: at(checked, option.place),
      hint: 'It may stand in a scene that the option leads to, or outside of the condition that it belongs to.',
      log: variant.log,
    })),
}
