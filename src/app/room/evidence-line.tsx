// What evidence says, in a line: each title with what it is and how sure, so that a rule of practice is never taken for a finding,
// on a projector or on paper either.

import { entriesOf } from '../evidence/evidence-list.tsx'
import { useLearning } from '../evidence/use-learning.ts'
import { titleAndMark } from './papers/hand-out.ts'

interface EvidenceLineProps {
  /** Says whether the reason rests on the entries or they are about the same thing, in the words of the look back. */
  readonly title: string
  readonly ids: readonly string[]
}

export function EvidenceLine({ title, ids }: EvidenceLineProps) {
  const { learning } = useLearning()
  const entries = learning ? entriesOf(learning.catalogue, ids) : []
  if (entries.length === 0) return null
  return (
    <p class="known">
      <b>{title}:</b> {entries.map(titleAndMark).join(' · ')}
    </p>
  )
}
