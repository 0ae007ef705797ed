// Explores stories: builds them, walks those that are not in the cache, plays them by rules of thumb, and judges. Walks all of them
// first, since one rule of thumb uses what is best in the other stories. Prints nothing, and writes only to the cache.

import type { About } from '../../../model/about.ts'
import type { Problem } from '../../../model/result.ts'
import type { CompiledStory } from '../../../model/story/compiled.ts'
import type { Exploration } from '../../explore/exploration.ts'
import type { Findings } from '../../explore/findings.ts'
import { sortProblems, withSeverity } from '../../explore/judged-problems.ts'
import type { JudgedProblem, Severity } from '../../explore/rule.ts'
import { onlyWarns } from '../../ink/includes.ts'
import { buildStory, isDraft } from '../story-files.ts'
import { codeHash } from './explore-cache.ts'
import {
  type ExploreSetup,
  type PlayableSubject,
  playStory,
  readFindings,
  type StepResult,
  walkStory,
} from './explore-story.ts'
import { judgeStory } from './judge-stories.ts'
import type { Subject } from './subject.ts'

interface SubjectBuild extends Subject {
  /** Only of a house story. */
  readonly about?: About
  /** What is wrong with it only warns while it can be played, and it does not count among the other stories. */
  readonly draft: boolean
  /** Missing where the story cannot be played. */
  readonly compiled?: CompiledStory
  readonly problems: readonly JudgedProblem[]
}

export interface ExploreResult extends SubjectBuild {
  /** Missing where it could not be built or walked; the problems say why. */
  readonly exploration?: Exploration
  /** True where everything was in the cache. */
  readonly fromCache: boolean
}

/** @param beside further stories of the house, which are not walked: only their cached findings are used */
export async function exploreStories(
  subjects: readonly Subject[],
  beside: readonly Subject[],
  setup: ExploreSetup,
): Promise<readonly ExploreResult[]> {
  const code = codeHash()
  const { jobs } = setup
  const builds = await Promise.all([...subjects, ...beside].map((subject) => build(subject, setup)))
  const others = builds
    .slice(subjects.length)
    .filter(isPlayable)
    .filter(({ draft }) => !draft)
    .flatMap((story) => readFindings(story, code, setup)?.value ?? [])
  const walks = await mapInJobs(builds.slice(0, subjects.length), jobs, (story) => walk(story, code, setup))
  const house = walks.flatMap(({ story, findings }) =>
    story.house && !story.draft && findings ? [findings.value] : [],
  )
  return mapInJobs(walks, jobs, (result) => {
    const shelf = [...house, ...others].filter(({ story }) => story !== result.story.file.id)
    return finish(result, shelf, code, setup)
  })
}

async function build(subject: Subject, { ink, built }: ExploreSetup): Promise<SubjectBuild> {
  const { file, house } = subject
  const draft = house && isDraft(file.root, file.id)
  const all = (problems: readonly Problem[], severity: Severity) =>
    problems.map((problem) => withSeverity(problem, file.id, severity))
  if (!house) {
    const compilation = await ink.compile(file)
    if (!compilation.ok) return { ...subject, draft, problems: all(compilation.problem, 'error') }
    const { story, warnings: inkWarnings } = compilation.value
    return { ...subject, draft, compiled: story, problems: all(inkWarnings, 'warning') }
  }
  const result = await (built?.(file.id) ?? buildStory(file.root, file.id, ink))
  if (!result.ok) return { ...subject, draft, problems: all(result.problem, 'error') }
  const { about, compiled, warnings } = result.value
  // In a story of the house warnings count as errors, but for the few that may be meant.
  const [mere, errors] = [warnings.filter(onlyWarns), warnings.filter((problem) => !onlyWarns(problem))]
  return { ...subject, about, draft, compiled, problems: [...all(errors, 'error'), ...all(mere, 'warning')] }
}

const isPlayable = (story: SubjectBuild): story is SubjectBuild & PlayableSubject =>
  story.compiled !== undefined

interface WalkResult {
  readonly story: SubjectBuild
  readonly findings?: StepResult<Findings>
  readonly problem?: Problem
}

async function walk(story: SubjectBuild, code: string, setup: ExploreSetup): Promise<WalkResult> {
  if (!isPlayable(story)) return { story }
  const findings = await walkStory(story, code, setup, (early, seconds) =>
    setup.onEarly?.(story, withProblems(story, { findings: early, strategies: [], seconds }, [])),
  )
  return findings.ok ? { story, findings: findings.value } : { story, problem: findings.problem }
}

async function finish(
  { story, findings, problem }: WalkResult,
  shelf: readonly Findings[],
  code: string,
  setup: ExploreSetup,
): Promise<ExploreResult> {
  if (!findings || !isPlayable(story)) {
    const failures = problem ? [withSeverity(problem, story.file.id, 'error')] : []
    return { ...story, problems: weighed(story, [...story.problems, ...failures]), fromCache: false }
  }
  const strategies = await playStory(story, findings.value, shelf, code, setup)
  const figures = {
    findings: findings.value,
    strategies: strategies.ok ? strategies.value.value : [],
    seconds: findings.seconds + (strategies.ok ? strategies.value.seconds : 0),
  }
  const exploration = withProblems(story, figures, strategies.ok ? [] : [strategies.problem])
  const fromCache = findings.fromCache && strategies.ok && strategies.value.fromCache
  return { ...story, exploration, problems: exploration.problems, fromCache }
}

function withProblems(
  story: SubjectBuild & PlayableSubject,
  figures: Omit<Exploration, 'problems'>,
  failures: readonly Problem[],
): Exploration {
  const problems = [
    ...story.problems,
    ...failures.map((problem) => withSeverity(problem, story.file.id, 'error')),
    ...judgeStory(story, figures),
  ]
  return { ...figures, problems: weighed(story, problems) }
}

/** Sorted; of a draft all of them only warn, unless it cannot be played at all. */
const weighed = (
  { draft, compiled }: SubjectBuild,
  problems: readonly JudgedProblem[],
): readonly JudgedProblem[] =>
  sortProblems(
    draft && compiled ? problems.map((problem) => ({ ...problem, severity: 'warning' })) : problems,
  )

/** `map` with a job that takes its time, for so many items at once. */
async function mapInJobs<T, R>(
  items: readonly T[],
  jobs: number,
  run: (item: T) => Promise<R>,
): Promise<readonly R[]> {
  const results: R[] = []
  let next = 0
  async function work(): Promise<void> {
    while (next < items.length) {
      const index = next++
      results[index] = await run(items[index] as T)
    }
  }
  await Promise.all(Array.from({ length: Math.min(jobs, items.length) }, work))
  return results
}
