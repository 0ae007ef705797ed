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
import { at, placeBeyond } from '../say.ts'

/** Of the way from the worst run to the best. */
export const STRATEGY_AT_MOST = 0.65

/** The worst of them: the report has the others. */
const SHOWN = 3

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
    const worst = good.slice(0, SHOWN)
    const more = good.length - worst.length
    const [ways, comes, gets, them] =
      good.length === 1
        ? ['way', 'it comes', 'this way of playing gets', 'it']
        : ['ways', 'they come', 'these ways of playing get', 'them']
    return [
      {
        message: `Unexpected ${ways} to do well without understanding the child: ${listed(
          worst.map(({ name }) => `“${name}”`),
          more,
        )}, expected none (0 is the worst run, 1 the best: ${comes} to ${worst.map(({ way }) => placeBeyond(way, STRATEGY_AT_MOST)).join(', ')}, and ${STRATEGY_AT_MOST} is the most)`,
        place: at(checked),
        hint: `Whoever plays so has read nothing, and should not come near the best run. Find the decisions that ${gets} right every time, and let ${them} fail in two or three.${more > 0 ? ' The report lists all of them.' : ''}`,
        log: first.log,
      },
    ]
  },
}

/** `a`, `a and b`, `a, b and 4 more`. */
function listed(names: readonly string[], more: number): string {
  const all = more > 0 ? [...names, `${more} more`] : names
  return all.length > 1 ? `${all.slice(0, -1).join(', ')} and ${all.at(-1)}` : all.join('')
}
