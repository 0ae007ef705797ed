// What somebody does who only sits there: blinks, and now and then breathes so that it shows. Rare and short,
// because each picture costs, and a page that is being read should cost next to nothing.

import type { Gesture, Timers } from './ticker.ts'

/** Seconds before each blink, over and over; a breath goes with every third, and has longer rests around it. */
const RESTS = [6.4, 7.2, 9.6, 8.1, 6.8, 9.9]
const BLINKS_PER_BREATH = 3
const CALMER = 1.6
/** How far breathed in, frame by frame. Where nothing changes no picture is drawn. */
const BREATH = [0.6, 0.6, 1, 1, 1, 1, 0.4, 0.4, 0]

export interface Idle {
  /** Begins to wait for the next blink; begins anew if it was waiting. */
  rest(): void
  pause(): void
}

/** `calm` where pictures are dear, on a large canvas: blinks come further apart then, and a breath is not shown. */
export function createIdle(
  blink: () => void,
  breathe: () => void,
  timers: Timers,
  calm: () => boolean = () => false,
): Idle {
  let timer: number | undefined
  let count = 0

  const pause = (): void => {
    if (timer !== undefined) timers.clearTimeout(timer)
    timer = undefined
  }
  const rest = (): void => {
    pause()
    const seconds = (RESTS[count % RESTS.length] ?? 8) * (calm() ? CALMER : 1)
    timer = timers.setTimeout(() => {
      count += 1
      blink()
      if (count % BLINKS_PER_BREATH === 0 && !calm()) breathe()
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
  frames: BREATH.length,
  draw(frame) {
    const part = BREATH[frame - 1] ?? 0
    breathe(part)
    return part !== (BREATH[frame - 2] ?? 0)
  },
  end: () => breathe(0),
})
