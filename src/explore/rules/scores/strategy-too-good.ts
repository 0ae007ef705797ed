// Whether the story can be beaten by a rule of thumb.
//
// passes:
//   * (ask) "What happened on Sunday?"
//       ~ change(trust, 1)
//   * (wait) Put the kettle on, and wait for her to say something.
//       ~ change(empathy, 1)
//
// fails:
//   * (ask) "What happened on Sunday?"
//   * (wait) Put the kettle on, and wait for her to say something.
//       ~ change(trust, 1)
//       ~ change(empathy, 1)
//       ~ change(reliability, 1)

import type { Found, Rule } from '../../rule.ts'
import { at } from '../say.ts'

const MOST = 0.75

export const strategyTooGood: Rule = {
  id: 'strategy-too-good',
  severity: 'error',
  about: `No way of playing that understands nothing (the longest option, the politest, the silent one, always a promise) ends above ${MOST} of the range that runs can reach, in the mean of the three scores. Nothing is claimed where the range is not known.`,
  check(checked): readonly Found[] {
    if (!checked.findings.complete) return []
    return checked.strategies
      .filter(({ placed }) => placed > MOST)
      .map(({ name, placed, log, runs }) => ({
        message: `Unexpected ${placed.toFixed(2)} of the reachable range for the strategy “${name}”${runs > 1 ? ` (95th of 100, ${runs} runs)` : ''}, expected ${MOST} at most`,
        place: at(checked),
        hint: 'Look along its log for the decisions that this strategy gets right every time, and let it fail in two or three of them.',
        log,
      }))
  },
}
