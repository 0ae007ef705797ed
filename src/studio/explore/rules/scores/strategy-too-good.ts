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

import { between } from '../../figures/between.ts'
import type { Rule, RuleFinding } from '../../rule.ts'
import { at } from '../say.ts'

/** Of the way from the worst run to the best. */
export const STRATEGY_AT_MOST = 0.65

export const strategyTooGood: Rule = {
  id: 'strategy-too-good',
  severity: 'error',
  about: `No way of playing that understands nothing (the longest option, the politest, the silent one, always a promise) comes further than ${STRATEGY_AT_MOST} of the way from the worst run (0) to the best (1), in the mean of the three scores. Whoever takes the move that was best elsewhere has learned something, and may. Nothing is claimed where not every run is known.`,
  check({ findings, strategies, ...checked }): readonly RuleFinding[] {
    if (!findings.complete) return []
    const good = strategies
      .map((strategy) => ({ ...strategy, way: between(findings, strategy.placed) ?? 0 }))
      .filter(({ way, learned }) => !learned && way > STRATEGY_AT_MOST)
      .sort((a, b) => b.way - a.way)
    const [first] = good
    if (!first) return []
    const all = good.map(
      ({ name, way }, index) =>
        `${way.toFixed(2)}${index === 0 ? ' of the way from the worst run to the best' : ''} for “${name}”`,
    )
    return [
      {
        message: `Unexpected ${all.join(', ')}, expected ${STRATEGY_AT_MOST} at most`,
        place: at(checked),
        hint: `Find the decisions that ${good.length === 1 ? 'this way of playing gets' : 'these ways of playing get'} right every time, and let ${good.length === 1 ? 'it' : 'them'} fail in two or three.`,
        log: first.log,
      },
    ]
  },
}
