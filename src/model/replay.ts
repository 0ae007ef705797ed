// Derives a run's beats by telling its choices to the story again. The one way to resume, step back, compare
// and debrief. Knows no Ink: it takes anything that can be told.

import { type Beat, nextBeat, openingBeat } from './beat.ts'
import type { Playable, Telling } from './passage.ts'
import { ok, type Problem, type Result } from './result.ts'
import { type ChoiceId, type Run, upTo } from './run.ts'

/** A run brought to life: its beats so far and the telling that can go on from there. */
export interface Replay {
  /** The part of the run that still holds on this story: the whole of it unless `lost` is present. */
  readonly run: Run
  /** Never empty; the last one is where the trainee is. */
  readonly beats: readonly Beat[]
  readonly telling: Telling
  /** Why the rest of the log could not be followed: the choice is gone, or the story fails there. */
  readonly lost?: Problem
}

/** Fails only where the story cannot even begin. */
export function replay(story: Playable, run: Run): Result<Replay> {
  const begun = story.begin(run.seed)
  if (!begun.ok) return begun
  const telling = begun.value
  const beats: Beat[] = [openingBeat(telling.passage, run.seed)]
  for (const { id } of run.choices) {
    const next = advance(beats, telling, id, run.seed)
    if (next.ok) {
      beats.push(next.value)
      continue
    }
    // A telling that failed half-way through a beat is spent, so the part that holds is told afresh.
    const held = replay(story, upTo(run, beats.length - 1))
    return held.ok ? ok({ ...held.value, lost: next.problem }) : held
  }
  return ok({ run, beats, telling })
}

/** The next beat of a live telling. The caller appends it; `beats` is not changed. */
export function advance(beats: readonly Beat[], telling: Telling, id: ChoiceId, seed: number): Result<Beat> {
  const last = beats[beats.length - 1] as Beat
  const passage = telling.choose(id)
  return passage.ok ? ok(nextBeat(last, id, passage.value, seed)) : passage
}
