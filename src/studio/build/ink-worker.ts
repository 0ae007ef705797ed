// Runs in the worker process for Ink: compiles, tells, and answers. Reads stories from disk; writes nothing. Knows no cards,
// screens or time limits; the process that asks sets the time limit.

import type { Answers, Question } from './ink-process.ts'
import { sourceOf } from './story-source.ts'
import { compileAndOpen, tellRun } from './tell-story.ts'
import { answerQuestions } from './worker-process.ts'

answerQuestions((question: Question): Answers[Question['kind']] => {
  if (question.kind === 'start') return undefined
  return question.kind === 'compile'
    ? compileAndOpen(sourceOf(question.file))
    : tellRun(question.compiled, question.run, sourceOf(question.file))
})
