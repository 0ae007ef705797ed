// The one kind of store: zustand's, without React; small, and without an opinion about what shows it. Who only looks and listens
// is given a ReadonlyStore.

import { createStore, type StoreApi } from 'zustand/vanilla'
import { shallow } from 'zustand/vanilla/shallow'

export type ReadonlyStore<T> = Pick<StoreApi<T>, 'getState' | 'subscribe'>

export interface ValueStore<T> extends ReadonlyStore<T> {
  /** Tells every listener, unless the value is the same, or an object with the same values under the same names. */
  readonly set: (next: T) => void
}

export function createValueStore<T>(first: T): ValueStore<T> {
  const { getState, setState, subscribe } = createStore<T>(() => first)
  return {
    getState,
    subscribe,
    set(next) {
      if (!shallow(getState(), next)) setState(() => next, true)
    },
  }
}
