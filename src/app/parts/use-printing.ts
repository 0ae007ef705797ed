// Prints a part of a screen: `data-print` says which, until the browser's dialog has gone.

import { useEffect, useState } from 'preact/hooks'

/** What is being printed by a button, and what such a button calls. Undefined while the browser's own command prints. */
export function usePrinting<Part extends string>(): readonly [Part | undefined, (part: Part) => void] {
  const [printing, setPrinting] = useState<Part>()
  useEffect(() => {
    if (!printing) return
    const done = () => setPrinting(undefined)
    addEventListener('afterprint', done)
    print()
    return () => removeEventListener('afterprint', done)
  }, [printing])
  return [printing, setPrinting]
}
