// The beats of a run that keeps changing, derived as cheaply as possible: a log that has only grown is continued, any
// other is replayed from its beginning. Both windows of a room have one; they share the log and nothing else.

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
    const continued = live && goesOn(live.run, run) ? further(live, run) : undefined
    const told = continued ? ok(continued) : replay(story, run)
    if (!told.ok) return told
    live = told.value
    const { beats, lost } = live
    return ok({ beats, ...(lost && { lost }) })
  }
}

const goesOn = (before: Run, now: Run): boolean =>
  before.seed === now.seed && before.choices.every(({ id }, index) => id === now.choices[index]?.id)

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

/** What each option would lead to, for the trainer alone: the run is replayed once for each option, and is not changed. */
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
