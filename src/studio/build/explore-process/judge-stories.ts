// Runs the rules on what exploring found: on a story of the house all of them, on any other Ink file those that hold for every
// story.

import type { Problem, Result } from '../../../model/result.ts'
import type { ExploredFigures } from '../../explore/exploration.ts'
import { judge, judgeAnywhere, judgeShelf } from '../../explore/judge.ts'
import { withSeverity } from '../../explore/judged-problems.ts'
import type { JudgedProblem, RuleInput } from '../../explore/rule.ts'
import { checkedOf } from '../checked.ts'
import type { ExploreResult } from './explore-stories.ts'
import type { PlayableSubject } from './explore-story.ts'

export function judgeStory(
  { file, house, compiled }: PlayableSubject,
  exploration: ExploredFigures,
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
