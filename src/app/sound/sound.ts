// What the rest of the program may ask of sound. Types and names only. Sound comes afterwards: nobody waits for it,
// and everything that can be heard has a caption that does not depend on it.

import type { Cue } from '../../model/passage.ts'
import type { Problem } from '../../model/result.ts'
import type { Bed } from './beds.ts'

export interface SoundState {
  /** Undefined in silence. */
  readonly bed?: Bed
  /** The bed in words; there whether or not sound is on. */
  readonly caption?: string
  readonly on: boolean
  /** Why nothing can be heard although sound is on: the first problem since it was turned on or off. */
  readonly problem?: Problem
}

export interface Sound {
  readonly getState: () => SoundState
  readonly subscribe: (listener: (now: SoundState, before: SoundState) => void) => () => void
  /** Goes over to the bed that the last `sound` cue among these names; an unknown name is ignored. */
  readonly play: (cues: readonly Cue[]) => void
  /** Plays once what these ask for, over the bed; nothing where sound is off or the page cannot be seen. */
  readonly strike: (cues: readonly Cue[]) => void
  /** Off until it is asked for. Call it from a click or a key: that is when a browser allows sound. */
  readonly setOn: (on: boolean) => void
  /** 0 to 1. */
  readonly setVolume: (volume: number) => void
  readonly dispose: () => void
}
