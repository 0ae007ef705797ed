// A value that can be looked at and listened to: the part of a store that ports ask for. Ten lines of our own, since
// neither screens nor adapters know the store library; the run itself lives in one (play/session).

export interface Watched<T> {
  readonly getState: () => T
  readonly subscribe: (listener: (now: T, before: T) => void) => () => void
}

export interface Watchable<T> extends Watched<T> {
  /** Tells every listener, unless the value is the same. */
  readonly set: (next: T) => void
}

/** @param isSame what counts as no change; without it every value but the very same one is told. */
export function createWatched<T>(first: T, isSame: (one: T, other: T) => boolean = Object.is): Watchable<T> {
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
      if (isSame(before, next)) return
      now = next
      for (const listener of listeners) listener(now, before)
    },
  }
}

/** Two objects with the same values under the same names. */
export function isAlike<T extends object>(one: T, other: T): boolean {
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]) as Set<keyof T>
  return [...keys].every((key) => Object.is(one[key], other[key]))
}
