// The two steps of exploring one story: walking every run of it, and playing it by rules of thumb. Each is read from the cache, or
// done now in a worker process of its own, which is ended afterwards, when its time is over, or when the answer is no longer wanted.

import type { Catalogue } from '../../../model/evidence/catalogue.ts'
import { fail, ok, type Problem, type Result } from '../../../model/result.ts'
import type { CompiledStory } from '../../../model/story/compiled.ts'
import type { Exploration, ExploredFigures } from '../../explore/exploration.ts'
import { isScored } from '../../explore/explore.ts'
import type { Findings } from '../../explore/findings.ts'
import type { StrategyFigures } from '../../explore/rule.ts'
import type { InkProcess } from '../ink-process.ts'
import type { Learning } from '../learning-files.ts'
import type { BuildResult } from '../story-files.ts'
import { askWorker, startWorker, type WorkerFailure } from '../worker-process.ts'
import { type CacheEntry, type CacheKey, type ExploreCache, shortHash } from './explore-cache.ts'
import type { AnswerTo, Effort, ExploreQuestion, News } from './explore-worker.ts'
import { cacheName, type Subject } from './subject.ts'

export interface ExploreSetup {
  readonly ink: InkProcess
  /** Gives a story of the house where the caller has built it already; without it each is built anew. */
  readonly built?: (id: string) => Promise<BuildResult>
  readonly learning: Result<Learning, readonly Problem[]>
  readonly cache: ExploreCache
  readonly effort: Effort
  /** How many worker processes at once. */
  readonly jobs: number
  /** Lets every other process go first: for an author who goes on writing meanwhile. */
  readonly behind?: boolean
  readonly signal?: AbortSignal
  /** What some random runs of a story show, while it is walked. Only where the effort asks for it. */
  readonly onEarly?: (story: Subject, early: Exploration) => void
  readonly onProgress?: (story: Subject, states: number) => void
}

export type PlayableSubject = Subject & { readonly compiled: CompiledStory }

/** A result that was worked out just now, or that was in the cache. */
export interface StepResult<T> extends CacheEntry<T> {
  readonly fromCache: boolean
}

/** Time that a process may need besides the walk: for random runs before it or instead of it, and for counting. */
const BESIDES_SECONDS = 60
const PLAY_SECONDS = 120

/**
 * @param code hash of the code that walks
 * @param onEarly called with the findings of random runs, before the walk is done
 */
export async function walkStory(
  story: PlayableSubject,
  code: string,
  setup: ExploreSetup,
  onEarly: (findings: Findings, seconds: number) => void,
): Promise<Result<StepResult<Findings>>> {
  const cached = readFindings(story, code, setup)
  if (cached) return ok({ ...cached, fromCache: true })
  const { compiled, file } = story
  const { effort, cache, onProgress } = setup
  const began = Date.now()
  const answer = await ask(
    { kind: 'walk', file, compiled, effort },
    effort.seconds * 2 + BESIDES_SECONDS,
    setup,
    (news) => {
      if (news.kind === 'progress') onProgress?.(story, news.states)
      else onEarly(news.findings, secondsSince(began))
    },
  )
  if (!answer.ok) return answer
  const entry = { value: answer.value, seconds: secondsSince(began), limit: effort.seconds }
  cache.write('findings', keyOf(story, code), entry)
  return ok({ ...entry, fromCache: false })
}

/** Findings from the cache, where it has them of this revision. */
export function readFindings(
  story: PlayableSubject,
  code: string,
  { cache, effort }: Pick<ExploreSetup, 'cache' | 'effort'>,
): CacheEntry<Findings> | undefined {
  const cached = cache.read<Findings>('findings', keyOf(story, code))
  // A walk that ran out of time may find more with a longer limit than it had.
  const isAsGood = cached && (!cached.value.stoppedBy.includes('time') || cached.limit >= effort.seconds)
  return isAsGood ? cached : undefined
}

/**
 * @param shelf findings of the other stories
 * @param code hash of the code that plays
 */
export async function playStory(
  story: PlayableSubject,
  findings: Findings,
  shelf: readonly Findings[],
  code: string,
  setup: ExploreSetup,
): Promise<Result<StepResult<readonly StrategyFigures[]>>> {
  // Rules of thumb are measured by scores; where no score ever changes there is nothing to measure.
  if (!isScored(findings)) return ok({ value: [], seconds: 0, limit: PLAY_SECONDS, fromCache: true })
  const { compiled, file } = story
  const catalogue = catalogueOf(setup)
  const key = strategiesKey(story, [findings, ...shelf], catalogue, code)
  const cached = setup.cache.read<readonly StrategyFigures[]>('strategies', key)
  if (cached) return ok({ ...cached, fromCache: true })
  const began = Date.now()
  const answer = await ask({ kind: 'play', file, compiled, findings, shelf, catalogue }, PLAY_SECONDS, setup)
  if (!answer.ok) return answer
  const entry = { value: answer.value, seconds: secondsSince(began), limit: PLAY_SECONDS }
  setup.cache.write('strategies', key, entry)
  return ok({ ...entry, fromCache: false })
}

/**
 * Both steps from the cache, without a process; undefined where it does not have both of this revision.
 *
 * @param shelf findings of the other stories
 * @param code hash of the code that walks and plays
 */
export function readFigures(
  story: PlayableSubject,
  shelf: readonly Findings[],
  code: string,
  setup: Pick<ExploreSetup, 'cache' | 'effort' | 'learning'>,
): ExploredFigures | undefined {
  const findings = readFindings(story, code, setup)?.value
  if (!findings || !isScored(findings)) return findings && { findings, strategies: [] }
  const key = strategiesKey(story, [findings, ...shelf], catalogueOf(setup), code)
  const strategies = setup.cache.read<readonly StrategyFigures[]>('strategies', key)?.value
  return strategies && { findings, strategies }
}

const catalogueOf = ({ learning }: Pick<ExploreSetup, 'learning'>): readonly string[] =>
  learning.ok ? catalogueWords(learning.value.catalogue) : []

const strategiesKey = (
  story: PlayableSubject,
  known: readonly Findings[],
  catalogue: readonly string[],
  code: string,
): CacheKey => keyOf(story, shortHash([code, ...known.map(writeVersion).sort(), ...catalogue]))

const writeVersion = ({ story, revision, complete, states }: Findings): string =>
  `${story} ${revision} ${complete} ${states}`

/** Every word that the evidence catalogue uses, for the rule of thumb that looks for them in options. */
export function catalogueWords({ entries }: Catalogue): readonly string[] {
  const texts = Object.values(entries).flatMap(({ title, found }) => [title, found])
  return [...new Set(texts.flatMap((text) => text.toLowerCase().match(/[\p{L}’']+/gu) ?? []))].sort()
}

const keyOf = (story: PlayableSubject, hash: string): CacheKey => ({
  story: cacheName(story),
  revision: story.compiled.revision,
  hash,
})

const secondsSince = (began: number): number => Math.round((Date.now() - began) / 10) / 100

/** Asks in a worker process that is ended afterwards. After `seconds` it is ended whatever it is doing. */
async function ask<Q extends ExploreQuestion>(
  question: Q,
  seconds: number,
  { effort: { memory }, behind, signal }: ExploreSetup,
  onNews?: (news: News) => void,
): Promise<Result<AnswerTo<Q>>> {
  const { file } = question.file
  if (signal?.aborted) return fail(cancelled(file))
  const worker = startWorker(new URL('./explore-worker.ts', import.meta.url), memory, behind)
  const limits = { milliseconds: seconds * 1000, signal, onNews }
  const answer = await askWorker<Result<AnswerTo<Q>>, News>(worker, question, limits)
  worker.kill('SIGKILL')
  return answer.ok ? answer.value : fail(problemOf(answer.problem, file, seconds, memory))
}

function problemOf({ kind, cause }: WorkerFailure, file: string, seconds: number, memory: number): Problem {
  if (kind === 'cancelled') return cancelled(file)
  if (kind === 'late') return late(file, seconds)
  return { ...died(file, memory), ...(cause !== undefined && { cause }) }
}

const cancelled = (file: string): Problem => ({
  code: 'explore/cancelled',
  message: `Unexpected change of ${file} while it was explored, expected it to stay`,
  place: { file, line: 1 },
})

const late = (file: string, seconds: number): Problem => ({
  code: 'explore/never-stops',
  message: `Unexpected endless exploring of ${file}, expected an end within ${seconds} seconds`,
  place: { file, line: 1 },
  hint: 'One of its beats may go round for ever: look for diverts that lead to each other, or a function that calls itself.',
})

const died = (file: string, memory: number): Problem => ({
  code: 'explore/died',
  message: `Unexpected growth of ${file} beyond ${memory} MB, expected a story that can be held in memory`,
  place: { file, line: 1 },
  hint: 'A text or a list grows each time round a loop: look for a variable that is added to itself. A story that is merely large takes more with --memory.',
})
