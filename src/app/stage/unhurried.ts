// Says when there is time for what blocks the page, such as starting the moving stage: not in the first seconds, which belong to the
// trainee, never shortly after a click or a key, and then when the browser is idle.

import { type IdleWindow, quiet } from './ahead.ts'

/** Milliseconds from the start in which there is no time at all; and without a click or a key, as long as there was no answer. */
export const FIRST = 4000
/** Milliseconds without a click or a key once there was an answer: its text is on the screen by then, and a quick second click done. */
export const QUIET = 1200

const INPUTS = ['pointerdown', 'keydown', 'wheel'] as const

/** As much of a window as is needed. */
interface QuietWindow extends IdleWindow {
  clearTimeout(timer: number | undefined): void
  addEventListener(name: string, listener: () => void, options: AddEventListenerOptions): void
  removeEventListener(name: string, listener: () => void, options: EventListenerOptions): void
}

export interface Unhurried {
  /** From now on a short rest is enough. */
  answered(): void
  /** Resolves in an idle moment; not at all after `dispose`. Work that comes in pieces asks before each of them. */
  moment(): Promise<void>
  dispose(): void
}

export function createUnhurried(window: QuietWindow): Unhurried {
  let rest = FIRST
  let isQuiet = false
  let isEarly = true
  let isOver = false
  let timer: number | undefined
  let waiting: (() => void)[] = []

  const go = (): void => {
    // A click may have come between the rest and the idle moment.
    if (!isQuiet || isEarly) return
    const ready = waiting
    waiting = []
    for (const resolve of ready) resolve()
  }
  const goWhenIdle = (): void => void quiet(window, 0).then(go)
  const begin = (): void => {
    if (isOver) return
    isQuiet = false
    window.clearTimeout(timer)
    timer = window.setTimeout(() => {
      isQuiet = true
      goWhenIdle()
    }, rest)
  }

  for (const name of INPUTS) window.addEventListener(name, begin, { capture: true, passive: true })
  begin()
  const start = window.setTimeout(() => {
    isEarly = false
    if (isQuiet) goWhenIdle()
  }, FIRST)

  return {
    answered() {
      rest = QUIET
      begin()
    },
    moment: () =>
      new Promise((resolve) => {
        waiting.push(resolve)
        if (isQuiet && !isEarly) goWhenIdle()
      }),
    dispose() {
      isOver = true
      isQuiet = false
      waiting = []
      window.clearTimeout(timer)
      window.clearTimeout(start)
      for (const name of INPUTS) window.removeEventListener(name, begin, { capture: true })
    },
  }
}
