// One entry among others, open to be read; its title leads to its own page, where the decisions stand that practise it.

import type { Entry } from '../../evidence/entry.ts'
import { evidence } from '../../wording/evidence.ts'
import { EntryText, KindMark } from '../evidence/entry-text.tsx'
import type { Learning } from '../ports.ts'
import { writeRoute } from '../route.ts'
import { PractisedIn } from './practised-in.tsx'

export interface EntryViewProps {
  readonly entry: Entry
  readonly learning: Learning
  /** True where the trainee has come across it in a run. */
  readonly met: boolean
}

export function EntryView({ entry, learning, met }: EntryViewProps) {
  return (
    <article class={`evidence kind-${entry.kind}`} aria-labelledby={`entry-${entry.id}`}>
      <h2 id={`entry-${entry.id}`} tabIndex={-1}>
        <KindMark entry={entry} /> <a href={writeRoute({ kind: 'entry', entry: entry.id })}>{entry.title}</a>
      </h2>
      <EntryText entry={entry} linked={false} />
      <PractisedIn title={evidence.library.practised} practised={learning.practised[entry.id]} met={met} />
    </article>
  )
}
