// How many options are on offer at once.
//
// passes:
//   * (wait) Wait.
//   * (ask) "Shall I go?"
//
// fails:
//   * (wait) Wait.

import { isCutShort } from '../../figures/cut-short.ts'
import type { Rule, RuleFinding } from '../../rule.ts'
import { at, counted } from '../say.ts'
import { occasionsOf } from '../situations.ts'

const FEWEST = 2
const MOST = 4

export const optionCount: Rule = {
  id: 'option-count',
  severity: 'error',
  about: `Every decision offers ${FEWEST} to ${MOST} options: one is no choice, five are not weighed.`,
  check: (checked): readonly RuleFinding[] => {
    // Options whose runs fail are offered as well, and not among those that are counted.
    const fewest = isCutShort(checked.findings) ? 0 : FEWEST
    return checked.findings.points.flatMap((point) => {
      const counts = occasionsOf(point).map(({ offers }) => offers.length)
      const wrong = [Math.min(...counts), Math.max(...counts)].find((count) => count < fewest || count > MOST)
      if (wrong === undefined || counts.length === 0) return []
      return [
        {
          message: `Unexpected ${counted(wrong, 'option')} on offer at once, expected ${FEWEST} to ${MOST}`,
          place: at(checked, point.place),
          hint:
            wrong < FEWEST
              ? 'Add what else a decent, tired person might do, or tell on without a choice.'
              : 'Keep those that differ most, or put a condition on one.',
          log: point.log,
        },
      ]
    })
  },
}
