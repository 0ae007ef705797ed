// On paper nothing can be opened, so there every piece of evidence that this run met stands once, in full, at the end.

import type { Decision } from '../../core/debrief.ts'
import { shown } from '../../evidence/catalogue.ts'
import { words } from '../../wording/words.ts'
import { EvidenceText } from '../evidence/evidence-list.tsx'
import { useLearning } from '../evidence/use-learning.ts'

export function EvidenceOnPaper({ decisions }: { readonly decisions: readonly Decision[] }) {
  const { learning } = useLearning()
  if (!learning) return null
  const ids = new Set(decisions.flatMap(({ evidence }) => evidence))
  const entries = [...ids].flatMap((id) => shown(learning.catalogue, id) ?? [])
  if (entries.length === 0) return null
  return (
    <section class="on-paper">
      <h2>{words.debrief.evidence}</h2>
      {entries.map((entry) => (
        <div key={entry.id} class={`evidence kind-${entry.kind}`}>
          <h3>
            <span class="kind">{words.evidence.kinds[entry.kind]}</span> {entry.title}
          </h3>
          <EvidenceText entry={entry} />
        </div>
      ))}
    </section>
  )
}
