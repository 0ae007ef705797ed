// The evidence catalogue and the names of moves, once they have arrived.

import { useEffect, useState } from 'preact/hooks'
import { useSurroundings } from '../frame/context.ts'
import type { Learning } from '../frame/ports.ts'

let arrived: Learning | undefined

export function useLearning(): { readonly learning?: Learning; readonly failed: boolean } {
  const surroundings = useSurroundings()
  const [learning, setLearning] = useState(arrived)
  const [failed, setFailed] = useState(false)
  useEffect(() => {
    if (learning) return
    surroundings.learning().then(
      (loaded) => {
        arrived = loaded
        setLearning(loaded)
      },
      () => setFailed(true),
    )
  }, [learning, surroundings])
  return { ...(learning && { learning }), failed }
}

/** Fetches them before they are drawn, so that nothing moves when they are. What fails is asked for again then. */
export function useLearningAhead(isWanted: boolean): void {
  const { learning } = useSurroundings()
  useEffect(() => {
    if (!isWanted || arrived) return
    learning().then(
      (loaded) => {
        arrived = loaded
      },
      () => undefined,
    )
  }, [isWanted, learning])
}
