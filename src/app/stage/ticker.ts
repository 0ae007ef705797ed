// Twelve pictures a second while something moves, and no timer at all while nothing does. Short gestures run side
// by side and share their pictures. Knows no figure and no canvas.

export const FRAME_MILLISECONDS = 1000 / 12

/** The two calls that are needed of a window; a test passes its own. */
export interface Timers {
  readonly setTimeout: (run: () => void, milliseconds: number) => number
  readonly clearTimeout: (timer: number) => void
}

export interface Gesture {
  /** Of two gestures with one name, the later ends the earlier. */
  readonly name: string
  readonly frames: number
  /** Draws frame 1 to `frames`. Returns false when nothing changed and no new picture is needed. */
  readonly draw: (frame: number) => boolean
  /** Called once, whether the gesture came to its end or was cut short. */
  readonly end?: () => void
}

export interface Ticker {
  start(gesture: Gesture): void
  /** Ends a gesture early, if it runs. */
  stop(name: string): void
  /** Ends everything; nothing runs afterwards. */
  dispose(): void
}

interface ActiveGesture {
  readonly gesture: Gesture
  frame: number
}

export function createTicker(render: () => void, timers: Timers): Ticker {
  const running = new Map<string, ActiveGesture>()
  let timer: number | undefined
  let done = false

  const finish = (name: string): void => {
    const ended = running.get(name)
    running.delete(name)
    ended?.gesture.end?.()
  }

  const tick = (): void => {
    timer = undefined
    let changed = false
    for (const [name, active] of [...running]) {
      active.frame += 1
      changed = active.gesture.draw(active.frame) || changed
      if (active.frame >= active.gesture.frames && running.get(name) === active) finish(name)
    }
    if (changed) render()
    wake()
  }

  const wake = (): void => {
    if (done || running.size === 0 || timer !== undefined) return
    timer = timers.setTimeout(tick, FRAME_MILLISECONDS)
  }

  return {
    start(gesture) {
      if (done) return
      finish(gesture.name)
      running.set(gesture.name, { gesture, frame: 0 })
      wake()
    },
    stop(name) {
      finish(name)
    },
    dispose() {
      done = true
      if (timer !== undefined) timers.clearTimeout(timer)
      timer = undefined
      for (const name of [...running.keys()]) finish(name)
    },
  }
}

/** How far a movement is, slowing down, at a part of its time from 0 to 1. */
export const ease = (part: number): number => 1 - (1 - part) ** 2

/** Who is on turn: what is asked for later overtakes what was asked for before. */
export interface Turns {
  next(): number
  /** True when the turn was overtaken, or everything has ended. */
  over(turn: number): boolean
  /** False when the turn was over before the wait was. */
  wait(milliseconds: number, turn: number): Promise<boolean>
  end(): void
  ended(): boolean
}

export function createTurns(timers: Timers): Turns {
  let current = 0
  let done = false
  let waiting: { readonly timer: number; readonly resolve: (held: boolean) => void } | undefined

  const release = (): void => {
    if (!waiting) return
    timers.clearTimeout(waiting.timer)
    waiting.resolve(false)
    waiting = undefined
  }
  const over = (turn: number): boolean => done || turn !== current
  return {
    over,
    next() {
      release()
      current += 1
      return current
    },
    wait(milliseconds, turn) {
      if (over(turn)) return Promise.resolve(false)
      return new Promise((resolve) => {
        const timer = timers.setTimeout(() => {
          waiting = undefined
          resolve(!over(turn))
        }, milliseconds)
        waiting = { timer, resolve }
      })
    },
    end() {
      done = true
      release()
    },
    ended: () => done,
  }
}
