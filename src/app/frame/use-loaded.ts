// A value that arrives later: asked for when the screen is first drawn and whenever an input changes. What arrives after the screen
// was left is dropped.

import { useEffect, useState } from 'preact/hooks'

interface Loaded<T> {
  /** Undefined until it has arrived, and where it did not. */
  readonly value?: T
  /** Why it did not arrive. */
  readonly failure?: { readonly cause: unknown }
  readonly isWaiting: boolean
  /** Asks for it again. */
  readonly again: () => void
}

type Arrival<T> = Omit<Loaded<T>, 'again'>

/** @param inputs what `load` depends on; with others the value is waited for anew */
export function useLoaded<T>(load: () => Promise<T>, inputs: readonly unknown[]): Loaded<T> {
  const [attempt, setAttempt] = useState(1)
  const [arrival, setArrival] = useState<Arrival<T>>({ isWaiting: true })
  // biome-ignore lint/correctness/useExhaustiveDependencies: the inputs say when it is another value, and an attempt asks again
  useEffect(() => {
    let isLeft = false
    const settle = (next: Arrival<T>) => {
      if (!isLeft) setArrival(next)
    }
    setArrival((last) => (last.isWaiting ? last : { isWaiting: true }))
    load().then(
      (value) => settle({ value, isWaiting: false }),
      (cause) => settle({ failure: { cause }, isWaiting: false }),
    )
    return () => {
      isLeft = true
    }
  }, [...inputs, attempt])
  return { ...arrival, again: () => setAttempt((last) => last + 1) }
}
