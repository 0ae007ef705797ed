// A value that screens can look at and be told about. Ten lines of our own, since the screens know no store library;
// the run itself lives in one (play/session).

import type { Watched } from './ports.ts'

export interface Watchable<T> extends Watched<T> {
  readonly set: (next: T) => void
}

export function createWatchable<T>(first: T): Watchable<T> {
  let now = first
  const listeners = new Set<(now: T, before: T) => void>()
  return {
    getState: () => now,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    set(next) {
      const before = now
      now = next
      for (const listener of listeners) listener(now, before)
    },
  }
}
