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
  const [found, setFound] = useState<Result<Playable>>()
  // biome-ignore lint/correctness/useExhaustiveDependencies(attempt): another attempt opens it again
  useEffect(() => {
    let gone = false
    setFound(undefined)
    void openStory(id).then((now) => {
      if (!gone) setFound(now)
    })
    return () => {
      gone = true
    }
  }, [id, attempt, openStory])
  return {
    ...(found?.ok && { story: found.value }),
    ...(found && !found.ok && { problem: found.problem }),
    again: () => setAttempt((last) => last + 1),
  }
}
