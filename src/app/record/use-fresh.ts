// The record with every summary up to date: those of another version of a story are worked out anew by telling the run
// again, one after another, and kept.

import { useEffect } from 'preact/hooks'
import { replay } from '../../model/replay.ts'
import type { SavedRun } from '../../model/saved-run.ts'
import { type Runs, useRuns } from '../attempts/use-runs.ts'
import { useSurroundings } from '../frame/context.ts'
import type { Ports } from '../frame/ports.ts'
import { finishedOf } from '../talk/conversation.ts'
import { isStale } from './summaries.ts'

export function useFresh(): Runs {
  const surroundings = useSurroundings()
  const { runs, again, ...others } = useRuns()
  useEffect(() => {
    const aboutOf = (story: string) => surroundings.shelf.find(({ id }) => id === story)
    const stale = (runs ?? []).filter((one) => isStale(one, aboutOf(one.run.story)))
    if (stale.length > 0) void refresh(stale, surroundings).then((some) => (some ? again() : undefined))
  }, [runs, again, surroundings])
  return { ...(runs && { runs }), again, ...others }
}

/** True where at least one could be. What cannot be told any more stays as it is. */
async function refresh(
  stale: readonly SavedRun[],
  { openStory, records }: Pick<Ports, 'openStory' | 'records'>,
): Promise<boolean> {
  let some = false
  for (const one of stale) {
    const story = await openStory(one.run.story)
    if (!story.ok) continue
    const told = replay(story.value, one.run)
    const finished =
      told.ok && !told.value.lost ? finishedOf(told.value.beats, story.value.revision) : undefined
    if (!finished) continue
    records.refresh({ ...one, finished })
    some = true
  }
  return some
}
