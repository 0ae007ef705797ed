// Every rule of thumb that plays a story. A new one is a line here.

import type { Playable } from '../../../model/passage.ts'
import type { Findings } from '../findings.ts'
import type { StrategyFigures } from '../rule.ts'
import { bestElsewhere } from './best-elsewhere.ts'
import { BY_PLACE } from './by-place.ts'
import { byPromises } from './by-promises.ts'
import { BY_WORDS, mostLikeTheCatalogue } from './by-words.ts'
import { figuresOf } from './play.ts'

export interface Background {
  readonly findings: Findings
  /** Findings of the other stories. */
  readonly shelf?: readonly Findings[]
  /** Texts or words of the evidence catalogue. */
  readonly catalogue: readonly string[]
}

export function playStrategies(
  story: Playable,
  { findings, shelf = [], catalogue }: Background,
): readonly StrategyFigures[] {
  const strategies = [
    ...BY_PLACE,
    ...BY_WORDS,
    mostLikeTheCatalogue(catalogue),
    ...byPromises(findings),
    bestElsewhere(findings, shelf),
  ]
  return strategies.flatMap((strategy) => figuresOf(story, strategy, findings) ?? [])
}
