// An entry in a list: its title leads to its own page; below it what it is and what was found.

import type { Entry } from '../../evidence/entry.ts'
import { KindMark } from '../evidence/entry-text.tsx'
import { writeRoute } from '../route.ts'

export function EntryLine({ entry }: { readonly entry: Entry }) {
  return (
    <li class={`evidence kind-${entry.kind}`}>
      <a class="entry-title" href={writeRoute({ kind: 'entry', entry: entry.id })}>
        {entry.title}
      </a>
      <p>
        <KindMark entry={entry} /> {entry.found}
      </p>
    </li>
  )
}
