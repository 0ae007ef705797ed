// Saved runs by their ids, replayed beat by beat. Nothing is written.

import { useEffect, useState } from 'preact/hooks'
import type { Playable } from '../../model/passage.ts'
import { type Replay, replay } from '../../model/replay.ts'
import { fail, ok, type Problem, type Result } from '../../model/result.ts'
import type { SavedRun } from '../../model/saved-run.ts'
import { useSurroundings } from '../frame/context.ts'
import type { Ports } from '../frame/ports.ts'

export interface ReplayedRun {
  readonly recorded: SavedRun
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
  const recorded = lookup.value
  if (!recorded) return ok(undefined)
  const story = await openStory(recorded.run.story)
  if (!story.ok) return story
  const replayed = replay(story.value, recorded.run)
  return replayed.ok ? ok({ recorded, story: story.value, replay: replayed.value }) : fail(replayed.problem)
}

export type RunsState =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'missing' }
  | { readonly kind: 'failed'; readonly problem: Problem }
  | { readonly kind: 'ready'; readonly runs: readonly ReplayedRun[] }

/** All of these runs, or why not. */
export function useReplayedRuns(ids: readonly string[]): RunsState {
  const surroundings = useSurroundings()
  const [state, setState] = useState<RunsState>({ kind: 'waiting' })
  const key = ids.join(' ')
  useEffect(() => {
    let gone = false
    const wanted = key === '' ? [] : key.split(' ')
    const set = (next: RunsState) => {
      if (!gone) setState(next)
    }
    Promise.all(wanted.map((id) => loadReplayedRun(surroundings, id))).then(
      (all) => {
        const failed = all.find((result) => !result.ok)
        if (failed && !failed.ok) return set({ kind: 'failed', problem: failed.problem })
        const runs = all.flatMap((result) => (result.ok && result.value ? [result.value] : []))
        set(runs.length === wanted.length ? { kind: 'ready', runs } : { kind: 'missing' })
      },
      (cause) => set({ kind: 'failed', problem: { code: 'save/unread', message: String(cause), cause } }),
    )
    return () => {
      gone = true
    }
  }, [key, surroundings])
  return state
}
