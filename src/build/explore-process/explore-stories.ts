// Explores stories: builds them, walks those that are not known yet, plays them by rules of thumb, and judges. Walks
// come first for all, since one rule of thumb knows what is best in the other stories. Prints and writes nothing.

import type { Problem, Result } from '../../core/result.ts'
import type { Findings } from '../../explore/findings.ts'
import type { Judged, StrategyFigures } from '../../explore/rule.ts'
import type { CompiledStory } from '../../story/compiled.ts'
import type { InkProcess } from '../ink-process.ts'
import type { Learning } from '../learning-files.ts'
import { catalogueWords } from './catalogue-words.ts'
import { codeHash, shortHash } from './code-hash.ts'
import { ask } from './explore-process.ts'
import type { Effort, Explored } from './explored.ts'
import { judgeStory } from './judge-story.ts'
import { judgedAs, sortedProblems } from './judged.ts'
import type { Kept, Key, Shelf } from './kept.ts'
import { sideBySide } from './side-by-side.ts'
import { type BuiltSubject, built, nameOf, type Subject } from './subject.ts'

export interface Exploring {
  readonly ink: InkProcess
  readonly learning: Result<Learning, readonly Problem[]>
  readonly kept: Shelf
  readonly effort: Effort
  /** How many processes at once. */
  readonly jobs: number
  readonly signal?: AbortSignal
  /** Problems that some random runs of a story show, while it is walked. Only where the effort asks for it. */
  readonly onEarly?: (story: BuiltSubject, early: Explored) => void
  readonly onProgress?: (story: BuiltSubject, states: number) => void
}

export interface ExploredStory extends BuiltSubject {
  /** Missing where it could not be built or walked; the problems say why. */
  readonly explored?: Explored
  /** True where nothing had to be run. */
  readonly wasKept: boolean
}

/** What a process may take besides the walk itself: random runs instead of it, and counting. */
const BESIDES_SECONDS = 60
const PLAY_SECONDS = 120

/** @param beside further stories of the house, of which only what is kept is used */
export async function exploreStories(
  subjects: readonly Subject[],
  beside: readonly Subject[],
  exploring: Exploring,
): Promise<readonly ExploredStory[]> {
  const code = codeHash()
  const { jobs, ink } = exploring
  const all = await Promise.all([...subjects, ...beside].map((one) => built(one, ink)))
  const ready = all.slice(0, subjects.length)
  const others = all.slice(subjects.length).flatMap((one) => keptFindings(one, code, exploring)?.value ?? [])
  const walked = await sideBySide(ready, jobs, (one) => walk(one, code, exploring))
  const house = walked.flatMap(({ story, findings }) => (story.house && findings ? [findings.value] : []))
  return sideBySide(walked, jobs, async (one) => {
    const shelf = [...house, ...others].filter(({ story }) => story !== one.story.file.id)
    return finish(one, await play(one, shelf, code, exploring), exploring)
  })
}

interface Got<T> extends Kept<T> {
  readonly wasKept: boolean
}

interface Walked {
  readonly story: BuiltSubject
  readonly findings?: Got<Findings>
  readonly problem?: Problem
}

interface Played {
  readonly strategies?: Got<readonly StrategyFigures[]>
  readonly problem?: Problem
}

async function walk(story: BuiltSubject, code: string, exploring: Exploring): Promise<Walked> {
  const { compiled, file } = story
  if (!compiled) return { story }
  const known = keptFindings(story, code, exploring)
  if (known) return { story, findings: { ...known, wasKept: true } }
  const { effort, signal, onEarly, onProgress } = exploring
  const began = Date.now()
  const answer = await ask({
    question: { kind: 'walk', file, compiled, effort },
    memory: effort.memory,
    seconds: effort.seconds * 2 + BESIDES_SECONDS,
    ...(signal && { signal }),
    onNews(news) {
      if (news.kind === 'progress') onProgress?.(story, news.states)
      else onEarly?.(story, judged(story, news.findings, [], secondsSince(began), [], exploring))
    },
  })
  if (!answer.ok) return { story, problem: answer.problem }
  const value = (answer.value as Extract<typeof answer.value, { kind: 'walked' }>).findings
  const findings = { value, seconds: secondsSince(began), limit: effort.seconds }
  exploring.kept.keep('findings', keyOf(story, compiled, code), findings)
  return { story, findings: { ...findings, wasKept: false } }
}

function keptFindings(story: BuiltSubject, code: string, { kept, effort }: Exploring) {
  const { compiled } = story
  const known = compiled && kept.read<Findings>('findings', keyOf(story, compiled, code))
  // More time may find more.
  const isAsGood = known && (!known.value.stoppedBy.includes('time') || known.limit >= effort.seconds)
  return isAsGood ? known : undefined
}

async function play(
  { story, findings }: Walked,
  shelf: readonly Findings[],
  code: string,
  { learning, kept, effort, signal }: Exploring,
): Promise<Played> {
  const { compiled, file } = story
  if (!compiled || !findings || !isScored(findings.value)) return {}
  const catalogue = learning.ok ? catalogueWords(learning.value.catalogue) : []
  const key = keyOf(story, compiled, playedBy(code, [findings.value, ...shelf], catalogue))
  const known = kept.read<readonly StrategyFigures[]>('strategies', key)
  if (known) return { strategies: { ...known, wasKept: true } }
  const began = Date.now()
  const answer = await ask({
    question: { kind: 'play', file, compiled, findings: findings.value, shelf, catalogue },
    memory: effort.memory,
    seconds: PLAY_SECONDS,
    ...(signal && { signal }),
  })
  if (!answer.ok) return { problem: answer.problem }
  const value = (answer.value as Extract<typeof answer.value, { kind: 'played' }>).strategies
  const strategies = { value, seconds: secondsSince(began), limit: PLAY_SECONDS }
  kept.keep('strategies', key, strategies)
  return { strategies: { ...strategies, wasKept: false } }
}

/** Where no score moves, there is nothing that a rule of thumb could win. */
const isScored = ({ scores }: Findings): boolean => Object.values(scores).some(({ min, max }) => min < max)

function finish({ story, findings, problem }: Walked, played: Played, exploring: Exploring): ExploredStory {
  const { strategies } = played
  const failures = [problem, played.problem].flatMap((one) =>
    one ? [judgedAs(one, story.file.id, 'error')] : [],
  )
  if (!findings) {
    return { ...story, problems: sortedProblems([...story.problems, ...failures]), wasKept: false }
  }
  const seconds = findings.seconds + (strategies?.seconds ?? 0)
  const explored = judged(story, findings.value, strategies?.value ?? [], seconds, failures, exploring)
  const wasKept = findings.wasKept && strategies?.wasKept !== false && !played.problem
  return { ...story, explored, problems: explored.problems, wasKept }
}

function judged(
  story: BuiltSubject,
  findings: Findings,
  strategies: readonly StrategyFigures[],
  seconds: number,
  failures: readonly Judged[],
  { learning }: Exploring,
): Explored {
  const problems = [...story.problems, ...failures, ...judgeStory(story, findings, strategies, learning)]
  return { findings, strategies, problems: sortedProblems(problems), seconds }
}

const keyOf = (story: Subject, { revision }: CompiledStory, by: string): Key => ({
  story: nameOf(story),
  revision,
  by,
})

const playedBy = (code: string, findings: readonly Findings[], catalogue: readonly string[]): string =>
  shortHash([
    code,
    ...findings
      .map(({ story, revision, complete, states }) => `${story} ${revision} ${complete} ${states}`)
      .sort(),
    ...catalogue,
  ])

const secondsSince = (began: number): number => Math.round((Date.now() - began) / 10) / 100
