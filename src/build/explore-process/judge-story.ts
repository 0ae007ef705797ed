// What the rules say of one story: all of them of a story of the house, and of any other Ink file only what would be
// a fault anywhere.

import type { Problem, Result } from '../../core/result.ts'
import type { Judged } from '../../explore/rule.ts'
import type { Learning } from '../learning-files.ts'
import type { ExploredStory } from './explore-stories.ts'
import type { Explored } from './explored.ts'
import { judgedAs } from './judged.ts'
import type { BuiltSubject } from './subject.ts'

export function judgeStory(
  story: BuiltSubject,
  found: Omit<Explored, 'problems'>,
  learning: Result<Learning, readonly Problem[]>,
): readonly Judged[] {
  void [story, found, learning]
  return []
}

/** What the rules say of all stories together. */
export function judgeTogether(
  stories: readonly ExploredStory[],
  learning: Result<Learning, readonly Problem[]>,
): readonly Judged[] {
  void stories
  // A catalogue that cannot be read is nobody's story's fault.
  return learning.ok ? [] : learning.problem.map((problem) => judgedAs(problem, '', 'error'))
}
