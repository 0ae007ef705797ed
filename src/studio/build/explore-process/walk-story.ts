// Findings of one story: from the cache where it has this revision, or else from a process that walks it now.

import { ok, type Result } from '../../../model/result.ts'
import type { CompiledStory } from '../../../model/story/compiled.ts'
import type { Findings } from '../../explore/findings.ts'
import { ask } from './explore-process.ts'
import { type ExploreSetup, keyOf, type StepResult, secondsSince } from './exploring.ts'
import type { CacheEntry } from './kept.ts'
import type { BuiltSubject } from './subject.ts'

/** Time that a process may need besides the walk: for random runs before it or instead of it, and for counting. */
const BESIDES_SECONDS = 60

export type PlayableSubject = BuiltSubject & { readonly compiled: CompiledStory }

export const isCompiled = (story: BuiltSubject): story is PlayableSubject => story.compiled !== undefined

/**
 * @param code hash of the code that walks
 * @param onEarly called with the findings of random runs, before the walk is done
 */
export async function walkStory(
  story: PlayableSubject,
  code: string,
  exploring: ExploreSetup,
  onEarly: (findings: Findings, seconds: number) => void,
): Promise<Result<StepResult<Findings>>> {
  const known = keptFindings(story, code, exploring)
  if (known) return ok({ ...known, wasKept: true })
  const { compiled, file } = story
  const { effort, signal, kept, onProgress } = exploring
  const began = Date.now()
  const walked = await ask({
    question: { kind: 'walk', file, compiled, effort },
    memory: effort.memory,
    seconds: effort.seconds * 2 + BESIDES_SECONDS,
    ...(signal && { signal }),
    onNews(news) {
      if (news.kind === 'progress') onProgress?.(story, news.states)
      else onEarly(news.findings, secondsSince(began))
    },
  })
  if (!walked.ok) return walked
  const got = { value: walked.value, seconds: secondsSince(began), limit: effort.seconds }
  kept.keep('findings', keyOf(story, compiled, code), got)
  return ok({ ...got, wasKept: false })
}

export function keptFindings(
  story: PlayableSubject,
  code: string,
  { kept, effort }: ExploreSetup,
): CacheEntry<Findings> | undefined {
  const known = kept.read<Findings>('findings', keyOf(story, story.compiled, code))
  // A walk that ran out of time may find more with a longer limit than it had.
  const isAsGood = known && (!known.value.stoppedBy.includes('time') || known.limit >= effort.seconds)
  return isAsGood ? known : undefined
}
