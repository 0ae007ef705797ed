// Saved runs by their ids, replayed beat by beat. Nothing is written.

import type { Playable } from '../../model/passage.ts'
import { type Replay, replay } from '../../model/replay.ts'
import { fail, ok, type Problem, type Result } from '../../model/result.ts'
import type { SavedRun } from '../../model/saved-run.ts'
import { useSurroundings } from '../frame/context.ts'
import type { Ports } from '../frame/ports.ts'
import { useLoaded } from '../frame/use-loaded.ts'

export interface ReplayedRun {
  readonly saved: SavedRun
  readonly story: Playable
  readonly replay: Replay
}

/** The value is `undefined` where there is no such run. */
export async function loadReplayedRun(
  { records, openStory }: Pick<Ports, 'records' | 'openStory'>,
  id: string,
): Promise<Result<ReplayedRun | undefined>> {
  const lookup = await records.load(id)
  if (!lookup.ok) return lookup
  const saved = lookup.value
  if (!saved) return ok(undefined)
  const story = await openStory(saved.run.story)
  if (!story.ok) return story
  const replayed = replay(story.value, saved.run)
  return replayed.ok ? ok({ saved, story: story.value, replay: replayed.value }) : fail(replayed.problem)
}

type RunsState =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'missing' }
  | { readonly kind: 'failed'; readonly problem: Problem }
  | { readonly kind: 'ready'; readonly runs: readonly ReplayedRun[] }

/** All of these runs, or why not. */
export function useReplayedRuns(ids: readonly string[]): RunsState {
  const surroundings = useSurroundings()
  const load = () => Promise.all(ids.map((id) => loadReplayedRun(surroundings, id)))
  const { value, failure } = useLoaded(load, [ids.join(' '), surroundings])
  if (failure) {
    const { cause } = failure
    return { kind: 'failed', problem: { code: 'save/unread', message: String(cause), cause } }
  }
  if (!value) return { kind: 'waiting' }
  const failed = value.find((result) => !result.ok)
  if (failed && !failed.ok) return { kind: 'failed', problem: failed.problem }
  const runs = value.flatMap((result) => (result.ok && result.value ? [result.value] : []))
  return runs.length === value.length ? { kind: 'ready', runs } : { kind: 'missing' }
}
