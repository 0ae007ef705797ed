// Runs in a worker process: walks one story, or plays it by rules of thumb, and answers. Reads the story's files; writes nothing.
// The process that asks sets the time limit and caches the answer. Questions, news and answers are plain JSON.

import { fail, ok, type Problem, type Result } from '../../../model/result.ts'
import type { CompiledStory } from '../../../model/story/compiled.ts'
import { findingsOf } from '../../explore/figures/findings.ts'
import type { Findings } from '../../explore/findings.ts'
import { retold } from '../../explore/retell.ts'
import type { StrategyFigures } from '../../explore/rule.ts'
import { sample } from '../../explore/sample.ts'
import { playStrategies } from '../../explore/strategies/all-strategies.ts'
import { walk } from '../../explore/walk.ts'
import { forkable } from '../../ink/forkable.ts'
import type { Forkable } from '../../ink/turn.ts'
import type { StoryFile } from '../ink-process.ts'
import { sourceOf } from '../story-source.ts'
import { answerQuestions, sendNews } from '../worker-process.ts'

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

/** What a question is answered with. */
export type AnswerTo<Q extends ExploreQuestion> = Q extends WalkQuestion
  ? Findings
  : readonly StrategyFigures[]

export type News =
  | { readonly kind: 'progress'; readonly states: number }
  | { readonly kind: 'early'; readonly findings: Findings }

const SEED = 1
/** For the early answer: enough runs for most lines and endings, in two seconds at most. */
const EARLY = { runs: 400, ms: 2000 }
/** Random runs in place of a walk that took too long; `share` is of the time that the walk had. */
const INSTEAD = { runs: 20_000, share: 1 / 3 }
const PROGRESS_MS = 250

const report = (news: News): void => sendNews(news)

const until = (ms: number): (() => boolean) => {
  const end = Date.now() + ms
  return () => Date.now() < end
}

function explore(story: Forkable, effort: Effort): Findings {
  if (effort.early) {
    const seen = sample(story, { runs: EARLY.runs, seed: SEED, goOn: until(EARLY.ms) })
    report({ kind: 'early', findings: findingsOf(seen) })
  }
  const ms = effort.seconds * 1000
  let lastProgress = Date.now()
  const walked = walk(story, {
    goOn: until(ms),
    onProgress({ states: walkedStates }) {
      if (Date.now() - lastProgress < PROGRESS_MS) return
      lastProgress = Date.now()
      report({ kind: 'progress', states: walkedStates })
    },
  })
  if (walked.stoppedBy.length === 0) return findingsOf(walked)
  const { stoppedBy, states, turns } = walked
  const instead = sample(story, { runs: INSTEAD.runs, seed: SEED, goOn: until(ms * INSTEAD.share) })
  const findings = findingsOf(instead)
  return {
    ...findings,
    complete: false,
    stoppedBy,
    states: Math.max(states, findings.states),
    turns: turns + findings.turns,
  }
}

function answer(question: ExploreQuestion): AnswerTo<ExploreQuestion> {
  const story = forkable(question.compiled, sourceOf(question.file))
  if (question.kind === 'walk') return explore(story, question.effort)
  const { findings, shelf, catalogue } = question
  return playStrategies(retold(story), { findings, shelf, catalogue })
}

const failure = (cause: unknown, { file }: ExploreQuestion): Problem => ({
  code: 'explore/failed',
  message: `Unexpected failure while exploring ${file.file}, expected every run of it: ${cause instanceof Error ? cause.message : cause}`,
  place: { file: file.file, line: 1 },
  hint: 'This is the program’s fault, not the story’s. The stories before the last change will show which line it stumbles on.',
  // Sent as text, since an error loses its name on the way; a developer needs to see where it was thrown.
  cause: cause instanceof Error ? cause.stack : cause,
})

answerQuestions((question: ExploreQuestion): Result<AnswerTo<ExploreQuestion>> => {
  try {
    return ok(answer(question))
  } catch (cause) {
    return fail(failure(cause, question))
  }
})
