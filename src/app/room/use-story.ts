// A story for a screen that can do without it for a while: once it has arrived, or why it did not.

import { useEffect, useState } from 'preact/hooks'
import type { Playable } from '../../model/passage.ts'
import type { Problem, Result } from '../../model/result.ts'
import { useSurroundings } from '../frame/context.ts'

export interface ComingStory {
  readonly story?: Playable
  readonly problem?: Problem
  readonly again: () => void
}

export function useStory(id: string): ComingStory {
  const { openStory } = useSurroundings()
  const [attempt, setAttempt] = useState(1)
  const [result, setResult] = useState<Result<Playable>>()
  // biome-ignore lint/correctness/useExhaustiveDependencies(attempt): another attempt opens it again
  useEffect(() => {
    let gone = false
    setResult(undefined)
    void openStory(id).then((opened) => {
      if (!gone) setResult(opened)
    })
    return () => {
      gone = true
    }
  }, [id, attempt, openStory])
  return {
    ...(result?.ok && { story: result.value }),
    ...(result && !result.ok && { problem: result.problem }),
    again: () => setAttempt((last) => last + 1),
  }
}
