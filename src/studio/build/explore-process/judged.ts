// Problems of every kind put into one list: with the story they are of, how much they weigh, and errors first.

import type { Problem } from '../../../model/result.ts'
import { sorted } from '../../explore/judge.ts'
import type { JudgedProblem, Severity } from '../../explore/rule.ts'

export const judgedAs = (problem: Problem, story: string, severity: Severity): JudgedProblem => ({
  ...problem,
  story,
  severity,
})

/** In the order of `sorted`; what is said twice is said once. */
export const sortedProblems = (problems: readonly JudgedProblem[]): readonly JudgedProblem[] =>
  sorted([
    ...new Map(
      problems.map((problem) => [JSON.stringify([problem.place, problem.message]), problem]),
    ).values(),
  ])

export const errorsIn = (problems: readonly JudgedProblem[]): number =>
  problems.filter(({ severity }) => severity === 'error').length
