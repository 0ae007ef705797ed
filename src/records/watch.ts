// A value that can be looked at and listened to: the part of a zustand store that ports ask for, without zustand.

import type { Watched } from './saves.ts'

export interface Watchable<T> extends Watched<T> {
  /** Tells every listener, unless nothing is different. */
  readonly set: (next: T) => void
}

export function createWatched<T extends object>(first: T): Watchable<T> {
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

const isSame = <T extends object>(one: T, other: T): boolean => {
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]) as Set<keyof T>
  return [...keys].every((key) => Object.is(one[key], other[key]))
}
