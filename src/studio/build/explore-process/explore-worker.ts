// Runs in a worker process: walks one story, or plays it by rules of thumb, and answers. Reads the story's files; writes nothing.
// The process that asks sets the time limit and caches the answer. Questions, news and answers are plain JSON.

import { fail, ok, type Problem, type Result } from '../../../model/result.ts'
import type { CompiledStory } from '../../../model/story/compiled.ts'
import { explore } from '../../explore/explore.ts'
import type { Findings } from '../../explore/findings.ts'
import { retold } from '../../explore/retell.ts'
import type { StrategyFigures } from '../../explore/rule.ts'
import { playStrategies } from '../../explore/strategies/all-strategies.ts'
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

const report = (news: News): void => sendNews(news)

const walkOf = (story: Forkable, { seconds, early }: Effort): Findings =>
  explore(story, {
    seconds,
    ...(early && { onEarly: (seen: Findings) => report({ kind: 'early', findings: seen }) }),
    onProgress: (states) => report({ kind: 'progress', states }),
  })

function answer(question: ExploreQuestion): AnswerTo<ExploreQuestion> {
  const story = forkable(question.compiled, sourceOf(question.file))
  if (question.kind === 'walk') return walkOf(story, question.effort)
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
