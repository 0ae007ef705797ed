// Puts problems of every kind into one list: with their story and their severity, errors first.

import type { Problem } from '../../model/result.ts'
import { sorted } from './judge.ts'
import type { JudgedProblem, Severity } from './rule.ts'

export const withSeverity = (problem: Problem, story: string, severity: Severity): JudgedProblem => ({
  ...problem,
  story,
  severity,
})

/** In the order of `sorted`; of problems with the same place and message only one is left. */
export const sortProblems = (problems: readonly JudgedProblem[]): readonly JudgedProblem[] =>
  sorted([
    ...new Map(
      problems.map((problem) => [JSON.stringify([problem.place, problem.message]), problem]),
    ).values(),
  ])

export const countErrors = (problems: readonly JudgedProblem[]): number =>
  problems.filter(({ severity }) => severity === 'error').length
