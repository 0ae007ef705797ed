// Runs the rules on one story: all of them on a story of the house, and on any other Ink file only those that hold for
// every story.

import type { Problem, Result } from '../../../model/result.ts'
import { judge, judgeAnywhere, judgeShelf } from '../../explore/judge.ts'
import type { JudgedProblem } from '../../explore/rule.ts'
import { checkedOf } from '../checked.ts'
import type { ExploredStory } from './explore-stories.ts'
import type { Exploration } from './explored.ts'
import { judgedAs } from './judged.ts'
import type { BuiltSubject } from './subject.ts'

export function judgeStory(
  { file, house, compiled }: BuiltSubject,
  exploration: Omit<Exploration, 'problems'>,
): readonly JudgedProblem[] {
  if (!compiled) return []
  if (!house) return judgeAnywhere({ findings: exploration.findings, file: file.file })
  const checked = checkedOf(file.root, compiled, exploration)
  if (checked.ok) return judge(checked.value)
  // Problems of the card were reported when the story was built as well; sortedProblems lists each once.
  return checked.problem.map((problem) => judgedAs(problem, file.id, 'error'))
}

/** What the rules say of all stories together; nothing where one of them could not be explored. */
export function judgeTogether(stories: readonly ExploredStory[]): readonly JudgedProblem[] {
  const checked: Result<Parameters<typeof judgeShelf>[0][number], readonly Problem[]>[] = stories.flatMap(
    ({ file, compiled, explored }) =>
      compiled && explored ? [checkedOf(file.root, compiled, explored)] : [],
  )
  const known = checked.flatMap((result) => (result.ok ? [result.value] : []))
  return known.length === stories.length ? judgeShelf(known) : []
}
