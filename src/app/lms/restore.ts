// Brings the attempts that an LMS kept to where this browser keeps runs, so that everything else of the program finds
// them there. Knows the keeping as a few questions, and stories as something that can be told.

import type { Beat } from '../../model/beat.ts'
import type { Playable } from '../../model/passage.ts'
import { replay } from '../../model/replay.ts'
import type { Result } from '../../model/result.ts'
import type { Run, StoryId } from '../../model/run.ts'
import type { Scores } from '../../model/score.ts'
import { CODE_LENGTH, readLog, shortHash } from './codes.ts'
import { type Course, holds, idOf, keyOf, type PackedAttempt } from './course.ts'

export interface KeptAttempt {
  readonly id: string
  readonly run: Run
  readonly updated: number
  readonly finished?: { readonly revision: string; readonly ending: string; readonly scores: Scores }
}

export interface RunKeeper {
  readonly list: () => Promise<{ readonly runs: readonly KeptAttempt[] }>
  readonly bring: (kept: KeptAttempt) => Promise<unknown>
  /** Puts a log in the place of the one that has this id. */
  readonly replace: (kept: KeptAttempt) => Promise<unknown>
}

export interface RestoreResult {
  readonly brought: number
  readonly shortened: readonly ShortRun[]
}

/** An attempt at a story that has changed since, so that it is there only up to a point, as a run of its own. */
export interface ShortRun {
  readonly id: string
  /** The id of the whole one, whose log stays in the state as it is. */
  readonly whole: string
  readonly run: Run
  readonly beats: readonly Beat[]
}

/** @param openStory of a story in this package */
export async function restore(
  course: Course,
  openStory: (id: StoryId) => Promise<Result<Playable>>,
  keeping: RunKeeper,
): Promise<RestoreResult> {
  const here = new Map((await keeping.list()).runs.map((kept) => [keyOf(kept.id), kept]))
  const shortened: ShortRun[] = []
  let brought = 0
  for (const { story, attempts } of course.stories) {
    const missing = attempts.filter((attempt) => isMissing(attempt, here.get(attempt.key)))
    if (missing.length === 0) continue
    const opened = await openStory(story)
    if (!opened.ok) continue
    // The oldest first: what is kept last is the one that is gone on with.
    for (const attempt of [...missing].reverse()) {
      const found = attemptOf(opened.value, attempt)
      if (!found) continue
      const { kept, whole, beats } = found
      const known = here.get(keyOf(kept.id))
      if (!whole) {
        shortened.push({ id: kept.id, whole: idOf(attempt.key), run: kept.run, beats })
        // It may have been gone on with, here or elsewhere; then it comes by itself.
        if (known || holds(course, kept.id)) continue
      }
      await (known ? keeping.replace({ ...kept, id: known.id }) : keeping.bring(kept))
      brought++
    }
  }
  return { brought, shortened }
}

/** What is here is newer, or the same, where the LMS has not heard of anything later. A minute may hold several choices. */
function isMissing({ minutes, log }: PackedAttempt, here: KeptAttempt | undefined): boolean {
  if (!here) return true
  const minutesHere = Math.floor(here.updated / 60_000)
  const more = log.length / CODE_LENGTH - here.run.choices.length
  return minutesHere === minutes ? more > 0 : minutesHere < minutes && more !== 0
}

function attemptOf(
  story: Playable,
  { key, seed, minutes, log }: PackedAttempt,
): { readonly kept: KeptAttempt; readonly whole: boolean; readonly beats: readonly Beat[] } | undefined {
  const updated = minutes * 60_000
  const read = readLog(story, log, seed, updated)
  if (!read.ok) return undefined
  const { run, whole } = read.value
  // The log that no longer holds stays as it is in the state; what holds of it goes on beside it.
  const id = idOf(whole ? key : shortHash(`${key}/${story.revision}`, 5))
  const told = replay(story, run)
  const beats = told.ok ? told.value.beats : []
  const last = beats.at(-1)
  const finished = last?.ending && { revision: story.revision, ending: last.ending, scores: last.scores }
  return { kept: { id, run, updated, ...(finished && { finished }) }, whole, beats }
}
