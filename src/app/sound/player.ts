// The little of an audio library that beds need. howler-player.ts is one; tests have their own.

import type { Bed } from './beds.ts'
import type { Strike } from './strikes.ts'

/** One bed that goes round and round, at first not to be heard. */
export interface Loop {
  /** Goes over to this volume, above 0 to 1, in so many milliseconds. */
  readonly fadeTo: (volume: number, milliseconds: number) => void
  /** Fades out and is over; nothing may be asked of it afterwards. */
  readonly end: (milliseconds: number) => void
}

export interface Player {
  /** Begins a bed. `refused` is called where it cannot be loaded or the browser allows no sound. */
  readonly begin: (bed: Bed, refused: (cause: unknown) => void) => Loop
  /** Plays it once, over whatever else is heard. */
  readonly strike: (strike: Strike, volume: number, refused: (cause: unknown) => void) => void
  readonly dispose: () => void
}
