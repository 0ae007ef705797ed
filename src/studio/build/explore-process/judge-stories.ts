// Runs the rules on what exploring found: on a story of the house all of them, on any other Ink file those that hold for every
// story. Puts problems of every kind into one list: with their story and their severity, errors first.

import type { Problem, Result } from '../../../model/result.ts'
import { judge, judgeAnywhere, judgeShelf, sorted } from '../../explore/judge.ts'
import type { JudgedProblem, RuleInput, Severity } from '../../explore/rule.ts'
import { checkedOf } from '../checked.ts'
import type { ExploreResult } from './explore-stories.ts'
import type { Exploration, PlayableSubject } from './explore-story.ts'

export function judgeStory(
  { file, house, compiled }: PlayableSubject,
  exploration: Omit<Exploration, 'problems'>,
): readonly JudgedProblem[] {
  if (!house) return judgeAnywhere({ findings: exploration.findings, file: file.file })
  const checked = checkedOf(file.root, compiled, exploration)
  if (checked.ok) return judge(checked.value)
  // Problems of the card were reported when the story was built as well; sortProblems lists each once.
  return checked.problem.map((problem) => withSeverity(problem, file.id, 'error'))
}

/** What the rules say of all stories together, drafts apart; nothing where one of them could not be explored. */
export function judgeTogether(stories: readonly ExploreResult[]): readonly JudgedProblem[] {
  const released = stories.filter(({ draft }) => !draft)
  const inputs: readonly Result<RuleInput, readonly Problem[]>[] = released.flatMap(
    ({ file, compiled, exploration }) =>
      compiled && exploration ? [checkedOf(file.root, compiled, exploration)] : [],
  )
  const complete = inputs.flatMap((input) => (input.ok ? [input.value] : []))
  return complete.length === released.length ? judgeShelf(complete) : []
}

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
