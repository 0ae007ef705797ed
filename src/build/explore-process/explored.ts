// What exploring one story gives, and what a process that does it is asked and answers. Plain JSON throughout, since
// it crosses processes and is kept on disk. Types only.

import type { Problem } from '../../core/result.ts'
import type { Findings } from '../../explore/findings.ts'
import type { Judged, StrategyFigures } from '../../explore/rule.ts'
import type { CompiledStory } from '../../story/compiled.ts'
import type { StoryFile } from '../ink-process.ts'

export interface Explored {
  readonly findings: Findings
  readonly strategies: readonly StrategyFigures[]
  readonly problems: readonly Judged[]
  /** What it took to find this out, also where it was found out earlier and kept. */
  readonly seconds: number
}

export interface Effort {
  /** After which the walk is given up for random runs. */
  readonly seconds: number
  /** Of the process, in megabytes. */
  readonly memory: number
  /** Whether random runs are to be told first, for an answer within seconds. */
  readonly early: boolean
}

export type ExploreQuestion =
  | {
      readonly kind: 'walk'
      readonly file: StoryFile
      readonly compiled: CompiledStory
      readonly effort: Effort
    }
  | {
      readonly kind: 'play'
      readonly file: StoryFile
      readonly compiled: CompiledStory
      readonly findings: Findings
      /** Of the other stories. */
      readonly shelf: readonly Findings[]
      /** All words of the evidence catalogue. */
      readonly catalogue: readonly string[]
    }

/** Any number of the first two, then one of the others. */
export type ExploreAnswer =
  | { readonly kind: 'progress'; readonly states: number; readonly turns: number }
  | { readonly kind: 'early'; readonly findings: Findings }
  | { readonly kind: 'walked'; readonly findings: Findings }
  | { readonly kind: 'played'; readonly strategies: readonly StrategyFigures[] }
  | { readonly kind: 'failed'; readonly problem: Problem }
