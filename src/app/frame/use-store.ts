// A hook on a vanilla zustand store (zustand's own hook is React's). Draws again when the selected part changes.

import { useLayoutEffect, useReducer, useRef } from 'preact/hooks'
import type { ReadonlyStore } from '../store.ts'

export function useStore<T, Part>(store: ReadonlyStore<T>, select: (state: T) => Part): Part {
  const [, drawAgain] = useReducer<number, void>((count) => count + 1, 0)
  const part = select(store.getState())
  const shown = useRef(part)
  const selecting = useRef(select)
  shown.current = part
  selecting.current = select
  useLayoutEffect(() => {
    const look = () => {
      if (!Object.is(selecting.current(store.getState()), shown.current)) drawAgain()
    }
    // Something may have changed between drawing and listening.
    look()
    return store.subscribe(look)
  }, [store])
  return part
}

export const whole = <T>(state: T): T => state
