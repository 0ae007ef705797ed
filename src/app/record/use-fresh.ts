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
  const { runs, again, ...rest } = useRuns()
  useEffect(() => {
    const aboutOf = (story: string) => surroundings.shelf.find(({ id }) => id === story)
    const stale = (runs ?? []).filter((saved) => isStale(saved, aboutOf(saved.run.story)))
    if (stale.length > 0)
      void refresh(stale, surroundings).then((isRefreshed) => (isRefreshed ? again() : undefined))
  }, [runs, again, surroundings])
  return { ...(runs && { runs }), again, ...rest }
}

/** True where at least one was worked out anew. A run that no longer replays to an ending stays as it is. */
async function refresh(
  stale: readonly SavedRun[],
  { openStory, records }: Pick<Ports, 'openStory' | 'records'>,
): Promise<boolean> {
  let isRefreshed = false
  for (const saved of stale) {
    const story = await openStory(saved.run.story)
    if (!story.ok) continue
    const replayed = replay(story.value, saved.run)
    const finished =
      replayed.ok && !replayed.value.lost ? finishedOf(replayed.value.beats, story.value.revision) : undefined
    if (!finished) continue
    records.refresh({ ...saved, finished })
    isRefreshed = true
  }
  return isRefreshed
}
