// One entry of the catalogue, open to be read, with where it is practised.

import type { Practised } from '../../evidence/coverage.ts'
import type { Entry } from '../../evidence/entry.ts'
import { later } from '../../wording/later.ts'
import { words } from '../../wording/words.ts'
import { useSurroundings } from '../context.ts'
import { EvidenceText } from '../evidence/evidence-list.tsx'

export interface EntryViewProps {
  readonly entry: Entry
  readonly practised?: readonly Practised[] | undefined
  /** True where the trainee has come across it in a run. */
  readonly met: boolean
}

export function EntryView({ entry, practised = [], met }: EntryViewProps) {
  const { shelf } = useSurroundings()
  return (
    <article class={`evidence kind-${entry.kind}`} aria-labelledby={`entry-${entry.id}`}>
      <h2 id={`entry-${entry.id}`}>
        <span class="kind">{words.evidence.kinds[entry.kind]}</span> {entry.title}
      </h2>
      <EvidenceText entry={entry} />
      {practised.length > 0 && (
        <p class="practised">
          <b>{later.library.practisedIn}:</b>{' '}
          {practised
            .map(({ story, decisions }) =>
              later.library.decisions(shelf.find(({ id }) => id === story)?.title ?? story, decisions),
            )
            .join(' · ')}
          {met && <span class="met"> {later.library.met}</span>}
        </p>
      )}
    </article>
  )
}
