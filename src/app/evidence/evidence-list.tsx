// The evidence behind a reason, opened in place. Each entry says what it is and how sure, so that a rule is never taken for a
// finding; and what a reason rests on is told apart from what is only about the same.

import type { Outcome } from '../../model/beat.ts'
import { type Catalogue, lookUp } from '../../model/evidence/catalogue.ts'
import type { Entry } from '../../model/evidence/entry.ts'
import './evidence.css'
import { evidence as words } from '../wording/evidence.ts'
import { EntryText } from './entry-text.tsx'
import { MarkedTitle } from './marked-title.tsx'
import { useLearning } from './use-learning.ts'

export function EvidenceList({ evidence, see }: Pick<Outcome, 'evidence' | 'see'>) {
  const { learning, failed } = useLearning()
  if (evidence.length + see.length === 0) return null
  if (failed) return <p class="waiting">{words.unavailable}</p>
  if (!learning) return <p class="waiting">{words.loading}</p>
  return (
    <>
      <Part title={words.rests} entries={entriesOf(learning.catalogue, evidence)} />
      <Part title={words.see} entries={entriesOf(learning.catalogue, see)} />
    </>
  )
}

export const entriesOf = (catalogue: Catalogue, ids: readonly string[]): readonly Entry[] =>
  ids.flatMap((id) => lookUp(catalogue, id) ?? [])

function Part({ title, entries }: { readonly title: string; readonly entries: readonly Entry[] }) {
  if (entries.length === 0) return null
  return (
    <>
      <p class="rests">{title}</p>
      <div class="evidence-list">
        {entries.map((entry) => (
          <details key={entry.id} class={`evidence kind-${entry.kind}`}>
            <summary>
              <MarkedTitle entry={entry} />
            </summary>
            <EntryText entry={entry} />
          </details>
        ))}
      </div>
    </>
  )
}
