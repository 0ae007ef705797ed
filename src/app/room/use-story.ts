// A story for a screen that can do without it for a while: once it has arrived, or why it did not.

import type { Playable } from '../../model/passage.ts'
import type { Problem } from '../../model/result.ts'
import { useSurroundings } from '../frame/context.ts'
import { useLoaded } from '../frame/use-loaded.ts'

export interface ComingStory {
  readonly story?: Playable
  readonly problem?: Problem
  readonly again: () => void
}

export function useStory(id: string): ComingStory {
  const { openStory } = useSurroundings()
  const { value, again } = useLoaded(() => openStory(id), [id, openStory])
  return {
    ...(value?.ok && { story: value.value }),
    ...(value && !value.ok && { problem: value.problem }),
    again,
  }
}
