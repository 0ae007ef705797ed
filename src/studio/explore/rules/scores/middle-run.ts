// Whether somebody who takes what comes ends somewhere below the middle.
//
// passes:
//   * (come) "I'll come with you on Friday."
//       ~ change(trust, 2)
//   * (ask) "Who is going with you on Friday?"
//       ~ change(trust, 1)
//   * (hurry) "Come on, we haven't got all day."
//
// fails:
//   * (come) "I'll come with you on Friday."
//       ~ change(trust, 1)
//   * (ask) "Who is going with you on Friday?"
//       ~ change(trust, 1)
//   * (hurry) "Come on, we haven't got all day."

import { between } from '../../figures/between.ts'
import { measured } from '../measured.ts'

export const middleRun = measured({
  id: 'middle-run',
  about:
    'Of all runs, half end at or below a place between 0.35 and 0.5 of the way from the worst run (0) to the best (1): there is room above it to be learned, and below it to fall. Nothing is claimed where not every run is known.',
  what: 'the middle run, between the worst and the best',
  unit: 'place',
  least: 0.35,
  most: 0.5,
  remedy:
    'Below it, too much is lost by ordinary slips; above it, too many options are as good as the best. Look at what a mean option of each decision is worth.',
  figure({ findings }) {
    if (!findings.complete || findings.middle === undefined) return undefined
    const value = between(findings, findings.middle)
    return value === undefined ? undefined : { value }
  },
})
