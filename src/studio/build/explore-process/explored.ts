// What exploring one story gives, and what a process that does it is asked and answers. Plain JSON throughout, since
// it crosses processes and is kept on disk. Types only.

import type { Problem } from '../../../model/result.ts'
import type { CompiledStory } from '../../../model/story/compiled.ts'
import type { Findings } from '../../explore/findings.ts'
import type { JudgedProblem, StrategyFigures } from '../../explore/rule.ts'
import type { StoryFile } from '../ink-process.ts'

export interface Exploration {
  readonly findings: Findings
  readonly strategies: readonly StrategyFigures[]
  readonly problems: readonly JudgedProblem[]
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

interface StoryQuestion {
  readonly file: StoryFile
  readonly compiled: CompiledStory
}

interface WalkQuestion extends StoryQuestion {
  readonly kind: 'walk'
  readonly effort: Effort
}

interface PlayQuestion extends StoryQuestion {
  readonly kind: 'play'
  readonly findings: Findings
  /** Of the other stories. */
  readonly shelf: readonly Findings[]
  /** All words of the evidence catalogue. */
  readonly catalogue: readonly string[]
}

export type ExploreQuestion = WalkQuestion | PlayQuestion

/** What a question is answered with in the end. */
export type AnswerTo<Q extends ExploreQuestion> = Q extends WalkQuestion
  ? Findings
  : readonly StrategyFigures[]

export type News =
  | { readonly kind: 'progress'; readonly states: number }
  | { readonly kind: 'early'; readonly findings: Findings }

/** `ready` once, any number of news, then `done` or `failed`. */
export type ChildMessage =
  | News
  | { readonly kind: 'ready' }
  | { readonly kind: 'done'; readonly value: AnswerTo<ExploreQuestion> }
  | { readonly kind: 'failed'; readonly problem: Problem }
