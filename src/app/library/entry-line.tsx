// An entry in a list: its title leads to its own page; below it what it is and what was found.

import type { ComponentChildren } from 'preact'
import type { Entry } from '../../model/evidence/entry.ts'
import { MarkedTitle } from '../evidence/marked-title.tsx'
import { writeRoute } from '../frame/route.ts'

interface EntryLineProps {
  readonly entry: Entry
  /** Stands behind its title. */
  readonly mark?: ComponentChildren
  /** What else the list has to say of it. */
  readonly children?: ComponentChildren
}

export function EntryLine({ entry, mark, children }: EntryLineProps) {
  return (
    <li class={`evidence kind-${entry.kind}`}>
      <div>
        <MarkedTitle entry={entry} href={writeRoute({ kind: 'entry', entry: entry.id })} />
        {mark}
      </div>
      <p>{entry.found}</p>
      {children}
    </li>
  )
}
