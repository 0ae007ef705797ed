// Explores stories: builds them, walks those that are not in the cache, plays them by rules of thumb, and judges. Walks all of them
// first, since one rule of thumb uses what is best in the other stories. Prints nothing, and writes only to the cache.

import type { Problem, Result } from '../../../model/result.ts'
import type { Findings } from '../../explore/findings.ts'
import type { StrategyFigures } from '../../explore/rule.ts'
import { codeHash } from './code-hash.ts'
import type { Exploration } from './explored.ts'
import type { ExploreSetup, StepResult } from './exploring.ts'
import { judgeStory } from './judge-story.ts'
import { judgedAs, sortedProblems } from './judged.ts'
import { playStory } from './play-story.ts'
import { sideBySide } from './side-by-side.ts'
import { type BuiltSubject, built, type Subject } from './subject.ts'
import { isCompiled, keptFindings, walkStory } from './walk-story.ts'

export interface ExploredStory extends BuiltSubject {
  /** Missing where it could not be built or walked; the problems say why. */
  readonly explored?: Exploration
  /** True where everything was in the cache. */
  readonly wasKept: boolean
}

/** @param beside further stories of the house, which are not walked: only their cached findings are used */
export async function exploreStories(
  subjects: readonly Subject[],
  beside: readonly Subject[],
  exploring: ExploreSetup,
): Promise<readonly ExploredStory[]> {
  const code = codeHash()
  const { jobs, ink } = exploring
  const all = await Promise.all([...subjects, ...beside].map((subject) => built(subject, ink)))
  const others = all
    .slice(subjects.length)
    .filter(isCompiled)
    .flatMap((story) => keptFindings(story, code, exploring)?.value ?? [])
  const walked = await sideBySide(all.slice(0, subjects.length), jobs, (story) =>
    walk(story, code, exploring),
  )
  const house = walked.flatMap(({ story, findings }) => (story.house && findings ? [findings.value] : []))
  return sideBySide(walked, jobs, (result) => {
    const shelf = [...house, ...others].filter(({ story }) => story !== result.story.file.id)
    return finish(result, shelf, code, exploring)
  })
}

interface WalkResult {
  readonly story: BuiltSubject
  readonly findings?: StepResult<Findings>
  readonly problem?: Problem
}

async function walk(story: BuiltSubject, code: string, exploring: ExploreSetup): Promise<WalkResult> {
  if (!isCompiled(story)) return { story }
  const walked = await walkStory(story, code, exploring, (findings, seconds) =>
    exploring.onEarly?.(story, judged(story, { findings, strategies: [], seconds }, [])),
  )
  return walked.ok ? { story, findings: walked.value } : { story, problem: walked.problem }
}

async function finish(
  { story, findings, problem }: WalkResult,
  shelf: readonly Findings[],
  code: string,
  exploring: ExploreSetup,
): Promise<ExploredStory> {
  if (!findings || !isCompiled(story)) {
    const failures = problem ? [judgedAs(problem, story.file.id, 'error')] : []
    return { ...story, problems: sortedProblems([...story.problems, ...failures]), wasKept: false }
  }
  const played: Result<StepResult<readonly StrategyFigures[]>> = await playStory(
    story,
    findings.value,
    shelf,
    code,
    exploring,
  )
  const exploration = {
    findings: findings.value,
    strategies: played.ok ? played.value.value : [],
    seconds: findings.seconds + (played.ok ? played.value.seconds : 0),
  }
  const explored = judged(story, exploration, played.ok ? [] : [played.problem])
  const wasKept = findings.wasKept && played.ok && played.value.wasKept
  return { ...story, explored, problems: explored.problems, wasKept }
}

function judged(
  story: BuiltSubject,
  exploration: Omit<Exploration, 'problems'>,
  failures: readonly Problem[],
): Exploration {
  const problems = [
    ...story.problems,
    ...failures.map((problem) => judgedAs(problem, story.file.id, 'error')),
    ...judgeStory(story, exploration),
  ]
  return { ...exploration, problems: sortedProblems(problems) }
}
