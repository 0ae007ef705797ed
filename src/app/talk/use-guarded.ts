// Runs what a click asks for. Where the program itself fails in it, the failure is thrown again while drawing, so that
// app.tsx shows its calm words instead of a button that does nothing.

import { useState } from 'preact/hooks'

export function useGuarded(): (work: () => void) => void {
  const [failure, setFailure] = useState<{ readonly cause: unknown }>()
  if (failure) throw failure.cause
  return (work) => {
    try {
      work()
    } catch (cause) {
      setFailure({ cause })
    }
  }
}
