// The opening beat of a story before what tells the story is there: the build has told it once, so its lines and
// options can be read, and one chosen, while the rest is still on its way. It remembers the option that was chosen and moves nothing.

import { createStore } from 'zustand/vanilla'
import { openingBeat } from '../../model/beat.ts'
import type { Passage } from '../../model/passage.ts'
import type { ChoiceId, Revision, Run } from '../../model/run.ts'
import type { Session, SessionStore } from './session.ts'

/** What the build knows of how a story opens: the same for every seed. Absent for a story whose opening depends on it. */
export interface Opening {
  readonly revision: Revision
  readonly passage: Passage
}

export interface Preview {
  /** Looks like the session that will take its place, and gives the same beat. */
  readonly session: SessionStore
  /** The option that was chosen meanwhile, to be taken once the story can be told. */
  readonly wanted: () => ChoiceId | undefined
}

export function createPreview(run: Run, { passage }: Opening): Preview {
  const store = createStore<Session>(() => ({ run, beats: [openingBeat(passage, run.seed)] }))
  let wanted: ChoiceId | undefined
  const nothing = () => undefined
  const commands = {
    choose(id: ChoiceId) {
      wanted = id
    },
    back: nothing,
    backTo: nothing,
    dismissProblem: nothing,
    retell: nothing,
  }
  return { session: Object.assign(store, { commands }), wanted: () => wanted }
}
