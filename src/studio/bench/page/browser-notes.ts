// What the browser itself says of a page: how long tasks held its main thread, and how long each click took until the next picture was
// on the screen (Event Timing). That is asked of the compositor, which a script cannot see.

import type { Page } from '@playwright/test'

interface Notes {
  readonly tasks: { readonly at: number; readonly milliseconds: number }[]
  readonly shown: { readonly at: number; readonly milliseconds: number }[]
}
type NotingWindow = typeof globalThis & { notes: Notes }

interface TimedEvent extends PerformanceEntry {
  readonly interactionId: number
}

/** Milliseconds; what a task may take before somebody notices. */
const UNNOTICED = 50
/** Milliseconds between the press of a button and the click, at the most. */
const ONE_CLICK = 50
/** Milliseconds until the browser has reported what has ended. */
const REPORTED = 500

export const noteTasksAndClicks = (page: Page): Promise<unknown> => page.addInitScript(note)

/** Runs in the page before its first line. */
function note(): void {
  const notes: Notes = { tasks: [], shown: [] }
  Object.assign(globalThis, { notes })
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) {
      notes.tasks.push({ at: startTime, milliseconds: duration })
    }
  }).observe({ type: 'longtask', buffered: true })
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      if ((entry as TimedEvent).interactionId > 0)
        notes.shown.push({ at: entry.startTime, milliseconds: entry.duration })
    }
    // Lengths are rounded to 8 ms, and none below 16 is reported.
  }).observe({ type: 'event', durationThreshold: 16, buffered: true } as PerformanceObserverInit)
}

/** Milliseconds that tasks held the main thread beyond 50 each, of those that began in the first `first` milliseconds of the page. */
export const heldIn = (page: Page, first: number): Promise<number> =>
  page.evaluate(
    async ({ first, unnoticed, reported }) => {
      await new Promise((resolve) =>
        setTimeout(resolve, Math.max(reported, first + reported - performance.now())),
      )
      return (globalThis as NotingWindow).notes.tasks
        .filter(({ at }) => at < first)
        .reduce((sum, { milliseconds }) => sum + Math.max(0, milliseconds - unnoticed), 0)
    },
    { first, unnoticed: UNNOTICED, reported: REPORTED },
  )

/** For each click (when the browser received it, in milliseconds since the page began to load): until the next picture; 0 where that took less than 16. */
export const shownAfter = (page: Page, clicks: readonly number[]): Promise<readonly number[]> =>
  page.evaluate(
    async ({ clicks, within, reported }) => {
      await new Promise((resolve) => setTimeout(resolve, reported))
      const { shown } = (globalThis as NotingWindow).notes
      return clicks.map((click) =>
        Math.max(
          0,
          ...shown
            .filter(({ at }) => at <= click + 1 && at > click - within)
            .map(({ milliseconds }) => milliseconds),
        ),
      )
    },
    { clicks, within: ONE_CLICK, reported: REPORTED },
  )
