// The one run of each story that is open, for screens that know runs but no ids: which id each is kept under. A run
// begun anew, or one put aside, gets an id of its own.

import { ok, type Result } from '../core/result.ts'
import type { Run, StoryId } from '../core/run.ts'
import type { Finished } from './saved-run.ts'
import type { Keeping, Saves, Watched } from './saves.ts'

export interface OpenRuns {
  /** From the synchronous copies; see Saves.openRunSync. */
  readonly openRun: (story: StoryId) => Result<Run | undefined>
  /** Also where there is no synchronous copy, as after storage was full. */
  readonly findRun: (story: StoryId) => Promise<Result<Run | undefined>>
  /** Keeps the run as the open one of its story. Returns at once; a copy is written by then. */
  readonly keep: (run: Run, finished?: Finished) => void
  /** Keeps the run as it is; whatever is kept next for this story is another run. */
  readonly putAside: (run: Run) => void
  readonly keeping: Watched<Keeping>
}

export function openRuns(saves: Saves, newId: () => string): OpenRuns {
  const open = new Map<StoryId, { readonly id: string; readonly seed: number }>()

  function keep(run: Run, finished?: Finished): void {
    const now = open.get(run.story)
    // The seed tells a run begun anew from the one before.
    const id = now?.seed === run.seed ? now.id : newId()
    open.set(run.story, { id: saves.put({ id, run, ...(finished && { finished }) }), seed: run.seed })
  }

  function takeUp(found: ReturnType<Saves['openRunSync']>): Result<Run | undefined> {
    if (!found.ok || !found.value) return found as Result<undefined>
    const { id, run } = found.value
    open.set(run.story, { id, seed: run.seed })
    return ok(run)
  }

  return {
    keeping: saves.keeping,
    openRun: (story) => takeUp(saves.openRunSync(story)),
    findRun: async (story) => takeUp(await saves.openRun(story)),
    keep,
    putAside(run) {
      keep(run)
      open.delete(run.story)
    },
  }
}
