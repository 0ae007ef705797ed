// In the place of a session whose story did not come: why, and a way to try again where that may help.

import { ProblemPanel } from '../parts/problem-panel.tsx'
import { words } from '../wording/words.ts'
import type { Entry } from './use-room.ts'

export interface FailedProps {
  readonly entry: Extract<Entry, { readonly kind: 'failed' }>
  readonly alone?: boolean
}

export function Failed({ entry: { problem, again }, alone = false }: FailedProps) {
  // A story that is not on the shelf will not be there at another try either.
  if (problem.code === 'story/unknown') return <ProblemPanel alone={alone} problem={problem} />
  return <ProblemPanel alone={alone} problem={problem} way={{ label: words.problems.retry, take: again }} />
}
