// What exploring one story gives, before and after the rules have looked at it. Types only.

import type { Findings } from './findings.ts'
import type { JudgedProblem, StrategyFigures } from './rule.ts'

export interface ExploredFigures {
  readonly findings: Findings
  readonly strategies: readonly StrategyFigures[]
}

export interface Exploration extends ExploredFigures {
  readonly problems: readonly JudgedProblem[]
  /** How long exploring took; where the result is cached, how long it took then. */
  readonly seconds: number
}
