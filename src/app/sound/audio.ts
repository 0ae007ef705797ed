// Which bed is heard when: the last one asked for, while sound is on and the page can be visibility. Goes over from one to
// the next, and says in words what would be heard even where nothing can be. The player comes when first needed.

import type { Cue } from '../../model/passage.ts'
import type { Problem } from '../../model/result.ts'
import { type Bed, bedOf, captionOfBed, SILENCE } from './beds.ts'
import type { Loop, Player } from './player.ts'
import { strikesOf } from './strikes.ts'

/** Milliseconds of going over from one place to another, of turning off, and of a page being hidden. */
const FADES = { scene: 1800, off: 500, hidden: 150, volume: 120 } as const

interface SoundState {
  /** Undefined in silence. */
  readonly bed?: Bed
  /** The bed in words; there whether or not sound is on. */
  readonly caption?: string
  readonly on: boolean
  /** Why nothing can be heard although sound is on: the first problem since it was turned on or off. */
  readonly problem?: Problem
}

/** What the rest of the program may ask of sound. Everything that can be heard has a caption that does not depend on it. */
export interface Sound {
  readonly getState: () => SoundState
  readonly subscribe: (listener: (now: SoundState, before: SoundState) => void) => () => void
  /** Goes over to the bed that the last `sound` cue among these names; an unknown name is ignored. */
  readonly play: (cues: readonly Cue[]) => void
  /** Plays once what these ask for, over the bed; nothing where sound is off or the page cannot be visibility. */
  readonly strike: (cues: readonly Cue[]) => void
  /** Off until it is asked for. Call it from a click or a key: that is when a browser allows sound. */
  readonly setOn: (on: boolean) => void
  /** 0 to 1. */
  readonly setVolume: (volume: number) => void
  readonly dispose: () => void
}

/** Whether the page can be seen, passed in; see `visibilityOf`. */
interface PageVisibility {
  readonly isHidden: () => boolean
  /** Calls back at every change; returns how to stop that. */
  readonly onChange: (listener: () => void) => () => void
}

export const visibilityOf = (page: Document): PageVisibility => ({
  isHidden: () => page.hidden,
  onChange(listener) {
    page.addEventListener('visibilitychange', listener)
    return () => page.removeEventListener('visibilitychange', listener)
  },
})

/** Beds with howler, which is not even loaded before sound is on and there is something to hear. */
export function howlerAudio(
  visibility: PageVisibility,
  load: () => Promise<Player> = () => import('./howler-player.ts').then(({ howlerPlayer }) => howlerPlayer()),
): Sound {
  let heard: SoundState = { on: false }
  const listeners = new Set<(now: SoundState, before: SoundState) => void>()
  let volume = 0.6
  let playing: { readonly bed: Bed; readonly loop: Loop } | undefined
  let player: Player | undefined
  let loading = false
  let disposed = false

  function tell(next: SoundState): void {
    const before = heard
    heard = next
    for (const listener of listeners) listener(next, before)
  }

  /** Only the first problem is reported; the captions go on. */
  function trouble(code: 'sound/refused' | 'sound/not-loaded', message: string, cause: unknown): void {
    const problem: Problem = { code, message, cause }
    if (!disposed && !heard.problem) tell({ ...heard, problem })
  }

  const wanted = (): Bed | undefined =>
    heard.on && volume > 0 && !disposed && !visibility.isHidden() ? heard.bed : undefined

  /** Makes what can be heard what it should be, in so many milliseconds. */
  function follow(milliseconds: number): void {
    const bed = wanted()
    if (playing?.bed === bed) return
    playing?.loop.end(milliseconds)
    playing = undefined
    if (!bed) return
    if (!player) {
      void fetchPlayer()
      return
    }
    const refused = (cause: unknown) =>
      trouble('sound/refused', 'Unexpected refusal, expected the browser to play sound', cause)
    try {
      const loop = player.begin(bed, refused)
      playing = { bed, loop }
      loop.fadeTo(volume, FADES.scene)
    } catch (cause) {
      refused(cause)
    }
  }

  async function fetchPlayer(): Promise<void> {
    if (loading) return
    loading = true
    try {
      player = await load()
    } catch (cause) {
      trouble('sound/not-loaded', 'The part of the program that plays sound did not arrive', cause)
    }
    loading = false
    if (!player) return
    if (disposed) player.dispose()
    else follow(FADES.scene)
  }

  const stopWatching = visibility.onChange(() => follow(FADES.hidden))

  return {
    getState: () => heard,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    play(cues) {
      const next = bedOf(cues)
      if (next === undefined || next === heard.bed || disposed) return
      const { bed: _bed, caption: _caption, ...rest } = heard
      if (next !== SILENCE) tell({ ...rest, bed: next, caption: captionOfBed(next) })
      else if (heard.bed) tell(rest)
      follow(FADES.scene)
    },
    strike(cues) {
      const isHeard = heard.on && volume > 0 && !disposed && !visibility.isHidden()
      // The player is not loaded for this: the sound would come after its moment.
      if (!player || !isHeard) return
      for (const strike of strikesOf(cues)) player.strike(strike, volume, () => undefined)
    },
    setOn(on) {
      if (on === heard.on || disposed) return
      const { problem: _problem, ...rest } = heard
      tell({ ...rest, on })
      follow(FADES.off)
    },
    setVolume(next) {
      volume = Math.min(1, Math.max(0, next))
      if (playing && volume > 0) playing.loop.fadeTo(volume, FADES.volume)
      follow(FADES.off)
    },
    dispose() {
      disposed = true
      listeners.clear()
      stopWatching()
      follow(0)
      player?.dispose()
    },
  }
}
