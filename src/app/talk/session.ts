// One play-through as the interface sees it: a zustand store holding the run and what is derived from it, and
// the commands that change it. Every command is one update, but for a choice that fails, which is two. Knows no storage, stage or clock of its own.

import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Beat } from '../../model/beat.ts'
import type { Playable } from '../../model/passage.ts'
import { advance, type Replay, replay } from '../../model/replay.ts'
import type { Problem, Result } from '../../model/result.ts'
import { type ChoiceId, type Run, stepBack, take, upTo } from '../../model/run.ts'

export interface Session {
  /** What is recorded. */
  readonly run: Run
  /** Derived from the run; never empty. */
  readonly beats: readonly Beat[]
  /** What went wrong with the last command or on resuming. The run stands as it did before. */
  readonly problem?: Problem
  /** True while `run` is the part of a longer log that this telling can follow, and nothing was chosen since. */
  readonly isCut?: boolean
}

interface SessionCommands {
  /** Takes an option of the current beat. On failure the run is unchanged and `problem` says why. */
  readonly choose: (id: ChoiceId) => void
  /** Back to the beat before; does nothing at the opening. */
  readonly back: () => void
  /** Back to the beat with this number. */
  readonly backTo: (number: number) => void
  readonly dismissProblem: () => void
  /** Continues the same run on another telling of the story, as when its author has saved a change. */
  readonly retell: (story: Playable) => void
}

export type SessionStore = StoreApi<Session> & { readonly commands: SessionCommands }

/**
 * Brings a run to life. A run that no longer holds on this story resumes at the last point that does, with
 * `problem` saying so; its log is cut there in memory only, so whoever stores runs must keep the longer one.
 * Fails where the story cannot begin.
 */
export function createSession(
  story: Playable,
  recorded: Run,
  clock: () => number,
): Result<{ readonly session: SessionStore; readonly lost: boolean }> {
  const begun = replay(story, recorded)
  if (!begun.ok) return begun
  let live: Replay = begun.value
  let current = story
  /** The log as it was found or last changed: what a mended story is told again, the part that was lost included. */
  let whole = recorded
  const store = createStore<Session>(() => sessionOf(live))

  /** Puts the session at what `wanted` replays to. */
  function retellRun(wanted: Run): void {
    whole = wanted
    const replayed = replay(current, wanted)
    if (replayed.ok) {
      live = replayed.value
      store.setState(sessionOf(live), true)
    } else store.setState({ problem: replayed.problem })
  }

  const commands: SessionCommands = {
    choose(id) {
      const { run, beats } = store.getState()
      const next = advance(beats, live.telling, id, run.seed)
      if (next.ok) {
        whole = take(run, id, clock())
        store.setState({ run: whole, beats: [...beats, next.value] }, true)
        return
      }
      retellRun(whole)
      store.setState({ problem: next.problem })
    },
    back: () => retellRun(stepBack(store.getState().run)),
    backTo: (number) => retellRun(upTo(store.getState().run, number)),
    dismissProblem() {
      const { problem: _, ...rest } = store.getState()
      store.setState(rest, true)
    },
    retell(next) {
      current = next
      retellRun(whole)
    },
  }
  return { ok: true, value: { session: Object.assign(store, { commands }), lost: live.lost !== undefined } }
}

const sessionOf = ({ run, beats, lost }: Replay): Session => ({
  run,
  beats,
  ...(lost && { problem: lost, isCut: true }),
})

/** The beat the trainee is at. */
export const currentBeat = ({ beats }: Session): Beat => beats[beats.length - 1] as Beat

/** True where the story has told its last beat. */
export const isOver = (session: Session): boolean => currentBeat(session).choices.length === 0
