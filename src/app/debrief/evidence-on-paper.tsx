// On paper nothing can be opened, so there every piece of evidence that this run rests on stands once, in full, at the end. What is
// only about the same is named, since the pages would double.

import type { Decision } from '../../model/debrief.ts'
import { isRule, STEPS } from '../../model/evidence/entry.ts'
import { EntryText } from '../evidence/entry-text.tsx'
import { entriesOf } from '../evidence/evidence-list.tsx'
import { MarkedTitle } from '../evidence/marked-title.tsx'
import { useLearning } from '../evidence/use-learning.ts'
import { evidence as words } from '../wording/evidence.ts'

export function EvidenceOnPaper({ decisions }: { readonly decisions: readonly Decision[] }) {
  const { learning } = useLearning()
  if (!learning) return null
  const ids = new Set(decisions.flatMap(({ evidence }) => evidence))
  const seeIds = new Set(decisions.flatMap(({ see }) => see).filter((id) => !ids.has(id)))
  const entries = entriesOf(learning.catalogue, [...ids])
  const beside = entriesOf(learning.catalogue, [...seeIds])
  if (entries.length + beside.length === 0) return null
  // The steps are explained once: with each entry that would take another page.
  const steps = STEPS.filter((step) => entries.some((entry) => !isRule(entry) && entry.sure === step))
  return (
    <section class="on-paper">
      <h2>{words.onPaper}</h2>
      {steps.length > 0 && <p>{[...steps.map(words.stepAbout), words.surest].join(' ')}</p>}
      {entries.map((entry) => (
        <div key={entry.id} class={`evidence kind-${entry.kind}`}>
          <h3>
            <MarkedTitle entry={entry} />
          </h3>
          <EntryText entry={entry} linked={false} />
        </div>
      ))}
      {beside.length > 0 && (
        <>
          <h3>{words.see}</h3>
          <ul>
            {beside.map((entry) => (
              <li key={entry.id}>
                <MarkedTitle entry={entry} />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
