// What somebody does who only sits there: blinks, and now and then breathes so that it shows. Rare and short,
// because each picture costs, and a page that is being read should cost next to nothing.

import type { Gesture, Timers } from './ticker.ts'

/** Seconds from one blink to the next, over and over; a breath goes with every third. */
const RESTS = [6.4, 8.8, 7.1, 9.4, 6.8, 8.2]
const BLINKS_PER_BREATH = 3
const BREATH_FRAMES = 6

export interface Idle {
  /** Begins to wait for the next blink; begins anew if it was waiting. */
  rest(): void
  pause(): void
}

export function createIdle(blink: () => void, breathe: () => void, timers: Timers): Idle {
  let timer: number | undefined
  let count = 0

  const pause = (): void => {
    if (timer !== undefined) timers.clearTimeout(timer)
    timer = undefined
  }
  const rest = (): void => {
    pause()
    const seconds = RESTS[count % RESTS.length] ?? 8
    timer = timers.setTimeout(() => {
      count += 1
      blink()
      if (count % BLINKS_PER_BREATH === 0) breathe()
      rest()
    }, seconds * 1000)
  }
  return { rest, pause }
}

/** Closed for a sixth of a second; the picture in between is the same and is not drawn. */
export const blinkOf = ({ close }: { close(eyesClosed: boolean): void }): Gesture => ({
  name: 'blink',
  frames: 3,
  draw(frame) {
    close(frame < 3)
    return frame !== 2
  },
  end: () => close(false),
})

export const breathOf = ({ breathe }: { breathe(part: number): void }): Gesture => ({
  name: 'breath',
  frames: BREATH_FRAMES,
  draw(frame) {
    breathe(Math.sin((frame / BREATH_FRAMES) * Math.PI))
    return true
  },
  end: () => breathe(0),
})
