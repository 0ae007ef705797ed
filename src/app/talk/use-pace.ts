// How many lines of a beat are to be seen: all at once, or one more whenever the next is asked for. Nothing is timed.

import { useState } from 'preact/hooks'
import type { Line } from '../../model/passage.ts'
import type { Pace } from '../settings/settings.ts'

export interface LinePace {
  readonly lines: readonly Line[]
  readonly isWhole: boolean
  readonly next: () => void
}

/** @param key of the beat: another one begins again at its first line */
export function usePace(key: string, lines: readonly Line[], pace: Pace): LinePace {
  const [seen, setSeen] = useState({ key, count: 1 })
  const count = seen.key === key ? seen.count : 1
  const shown = pace === 'whole' ? lines : lines.slice(0, count)
  return {
    lines: shown,
    isWhole: shown.length >= lines.length,
    next: () => setSeen({ key, count: count + 1 }),
  }
}
