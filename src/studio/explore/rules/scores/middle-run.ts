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
import { placeBeyond } from '../say.ts'

const LEAST = 0.35
const MOST = 0.5

export const middleRun = measured({
  id: 'middle-run',
  about:
    'Of all runs, half end at or below a place between 0.35 and 0.5 of the way from the worst run (0) to the best (1): there is room above it to be learned, and below it to fall. Nothing is claimed where not every run is known.',
  what: 'the middle run, between the worst and the best',
  unit: 'place',
  least: LEAST,
  most: MOST,
  inWords: (value) => {
    const isTooLow = value < LEAST
    return {
      message: `Unexpected ordinary run that comes out too ${isTooLow ? 'badly' : 'well'}, expected it a little below the middle between the worst run and the best (0 is the worst, 1 the best: half of the runs end at ${placeBeyond(value, isTooLow ? LEAST : MOST)} or lower, and ${LEAST.toFixed(2)} to ${MOST.toFixed(2)} is asked for)`,
      remedy: isTooLow
        ? 'Too much is lost by ordinary slips: let the options that a tired person takes cost less.'
        : 'Too many options are as good as the best: let the options that are merely sensible be worth less than the best one beside them.',
    }
  },
  figure({ findings }) {
    if (!findings.complete || findings.middle === undefined) return undefined
    const value = between(findings, findings.middle)
    return value === undefined ? undefined : { value }
  },
})
