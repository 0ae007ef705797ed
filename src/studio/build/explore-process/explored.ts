// What exploring one story gives, and the questions to a process that does it, with their answers. Plain JSON throughout, since
// it crosses processes and is cached on disk. Types only.

import type { Problem } from '../../../model/result.ts'
import type { CompiledStory } from '../../../model/story/compiled.ts'
import type { Findings } from '../../explore/findings.ts'
import type { JudgedProblem, StrategyFigures } from '../../explore/rule.ts'
import type { StoryFile } from '../ink-process.ts'

export interface Exploration {
  readonly findings: Findings
  readonly strategies: readonly StrategyFigures[]
  readonly problems: readonly JudgedProblem[]
  /** How long exploring took; where the result is cached, how long it took then. */
  readonly seconds: number
}

export interface Effort {
  /** After which the walk is given up for random runs. */
  readonly seconds: number
  /** Of the process, in megabytes. */
  readonly memory: number
  /** Whether to send the findings of some random runs first, for an answer within seconds. */
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
