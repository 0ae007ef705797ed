// An entry in a list: its title leads to its own page; below it what it is and what was found.

import type { Entry } from '../../evidence/entry.ts'
import { MarkedTitle } from '../evidence/marked-title.tsx'
import { writeRoute } from '../route.ts'

export function EntryLine({ entry }: { readonly entry: Entry }) {
  return (
    <li class={`evidence kind-${entry.kind}`}>
      <div>
        <MarkedTitle entry={entry} href={writeRoute({ kind: 'entry', entry: entry.id })} />
      </div>
      <p>{entry.found}</p>
    </li>
  )
}
