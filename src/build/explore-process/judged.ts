// Problems of every kind put into one list: with the story they are of, how much they weigh, and errors first.

import type { Problem } from '../../core/result.ts'
import { type Judged, SEVERITIES, type Severity } from '../../explore/rule.ts'

export const judgedAs = (problem: Problem, story: string, severity: Severity): Judged => ({
  ...problem,
  story,
  severity,
})

/** Errors first, then by file and line; what is said twice is said once. */
export function sortedProblems(problems: readonly Judged[]): readonly Judged[] {
  const once = new Map(problems.map((problem) => [JSON.stringify([problem.place, problem.message]), problem]))
  const file = ({ place }: Judged) => place?.file ?? ''
  return [...once.values()].sort(
    (a, b) =>
      SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
      file(a).localeCompare(file(b)) ||
      (a.place?.line ?? 0) - (b.place?.line ?? 0),
  )
}

export const errorsIn = (problems: readonly Judged[]): number =>
  problems.filter(({ severity }) => severity === 'error').length
