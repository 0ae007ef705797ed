// Whether what is told of the story is all of it.
//
// passes:
//   * (wait) Wait.
//   * (go) Go.
//
// fails:
//   VAR steps = 0
//   - (hall)
//   ~ steps++
//   + (walk) Walk on. You have gone {steps} steps.
//       -> hall
//   + (go) Go.
//       -> END

import { neverEnds } from '../../figures/cut-short.ts'
import type { Limit } from '../../graph.ts'
import type { AnywhereRule, RuleFinding } from '../../rule.ts'
import { at, counted } from '../say.ts'

const WHY: Partial<Readonly<Record<Limit, string>>> = {
  states: 'it has too many states',
  time: 'it took too long',
}

export const notComplete: AnywhereRule = {
  id: 'not-complete',
  severity: 'warning',
  about:
    'The story was walked to the end. Otherwise runs were tried at random, and rules that speak of all runs (never reached, never kept, at least, the reachable range) say nothing.',
  check(checked): readonly RuleFinding[] {
    const { stoppedBy, states } = checked.findings
    const whys = stoppedBy.flatMap((limit) => WHY[limit] ?? [])
    if (whys.length === 0 || neverEnds(checked.findings)) return []
    return [
      {
        message: `Unexpected size: exploring stopped after ${counted(states, 'state')} because ${whys.join(' and ')}, expected to know every run`,
        place: at(checked),
        hint: 'What is remembered for long multiplies states: remember less, or in fewer steps. Until then what no run reaches, and the like, is not told.',
      },
    ]
  },
}
