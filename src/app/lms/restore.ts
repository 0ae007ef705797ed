// Brings the attempts that an LMS kept to where this browser keeps runs, so that everything else of the program finds
// them there. Knows the storage as three functions, and stories as something that can be replayed.

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
  readonly bring: (attempt: KeptAttempt) => Promise<unknown>
  /** Replaces the log of the run that has this id. */
  readonly replace: (attempt: KeptAttempt) => Promise<unknown>
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
  const here = new Map((await keeping.list()).runs.map((saved) => [keyOf(saved.id), saved]))
  const shortened: ShortRun[] = []
  let brought = 0
  for (const { story, attempts } of course.stories) {
    const missing = attempts.filter((attempt) => isMissing(attempt, here.get(attempt.key)))
    if (missing.length === 0) continue
    const opened = await openStory(story)
    if (!opened.ok) continue
    // Newest first in the course; brought in the order in which they were played.
    for (const attempt of [...missing].reverse()) {
      const restored = attemptOf(opened.value, attempt)
      if (!restored) continue
      const { saved, whole, beats } = restored
      const known = here.get(keyOf(saved.id))
      if (!whole) {
        shortened.push({ id: saved.id, whole: idOf(attempt.key), run: saved.run, beats })
        // It was brought before, or the course has it because it was played on: then it is left alone.
        if (known || holds(course, saved.id)) continue
      }
      await (known ? keeping.replace({ ...saved, id: known.id }) : keeping.bring(saved))
      brought++
    }
  }
  return { brought, shortened }
}

/** The LMS only knows minutes, and a minute may hold several choices; so within one the longer log is the newer. */
function isMissing({ minutes, log }: PackedAttempt, here: KeptAttempt | undefined): boolean {
  if (!here) return true
  const minutesHere = Math.floor(here.updated / 60_000)
  const more = log.length / CODE_LENGTH - here.run.choices.length
  return minutesHere === minutes ? more > 0 : minutesHere < minutes && more !== 0
}

function attemptOf(
  story: Playable,
  { key, seed, minutes, log }: PackedAttempt,
): { readonly saved: KeptAttempt; readonly whole: boolean; readonly beats: readonly Beat[] } | undefined {
  const updated = minutes * 60_000
  const read = readLog(story, log, seed, updated)
  if (!read.ok) return undefined
  const { run, whole } = read.value
  // A log that the story no longer follows to its end stays in the state as it is; what can be replayed gets an id of its own.
  const id = idOf(whole ? key : shortHash(`${key}/${story.revision}`, 5))
  const replayed = replay(story, run)
  const beats = replayed.ok ? replayed.value.beats : []
  const last = beats.at(-1)
  const finished = last?.ending && { revision: story.revision, ending: last.ending, scores: last.scores }
  return { saved: { id, run, updated, ...(finished && { finished }) }, whole, beats }
}
