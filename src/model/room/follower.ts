// Tells a run again and again as it changes, as cheaply as may be: a log that only went on is gone on with, any other is
// replayed. Both windows of a room have one; neither is told what the other sees, only the log.

import type { Beat } from '../beat.ts'
import type { Playable } from '../passage.ts'
import { advance, type Replay, replay } from '../replay.ts'
import { ok, type Problem, type Result } from '../result.ts'
import { type ChoiceId, type Run, take } from '../run.ts'

interface FollowResult {
  /** Never empty. */
  readonly beats: readonly Beat[]
  /** Why the rest of the log could not be followed. */
  readonly lost?: Problem
}

export type Follower = (run: Run) => Result<FollowResult>

export function createFollower(story: Playable): Follower {
  let live: Replay | undefined
  return (run) => {
    const on = live && !live.lost && goesOn(live.run, run) ? further(live, run) : undefined
    if (on) live = on
    else {
      const replayed = replay(story, run)
      if (!replayed.ok) return replayed
      live = replayed.value
    }
    return ok({ beats: live?.beats ?? [], ...(live?.lost && { lost: live.lost }) })
  }
}

const goesOn = (before: Run, now: Run): boolean =>
  before.seed === now.seed &&
  before.choices.length <= now.choices.length &&
  before.choices.every(({ id }, index) => id === now.choices[index]?.id)

/** Undefined where a choice cannot be taken: then the telling is spent. */
function further(live: Replay, run: Run): Replay | undefined {
  const beats = [...live.beats]
  for (const { id } of run.choices.slice(live.run.choices.length)) {
    const next = advance(beats, live.telling, id, run.seed)
    if (!next.ok) return undefined
    beats.push(next.value)
  }
  return { run, beats, telling: live.telling }
}

/** What each option would lead to, for the trainer alone: the run is told once for each, and goes nowhere. */
export function lookAhead(
  story: Playable,
  run: Run,
  choices: readonly { readonly id: ChoiceId }[],
): Readonly<Record<ChoiceId, Beat>> {
  const beats: Record<ChoiceId, Beat> = {}
  for (const { id } of choices) {
    const replayed = replay(story, take(run, id, 0))
    const beat = replayed.ok && !replayed.value.lost ? replayed.value.beats.at(-1) : undefined
    if (beat) beats[id] = beat
  }
  return beats
}
