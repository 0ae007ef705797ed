// One theme with all that is known of it, its founding entry first: to read, or to print as a hand-out.

import { byTheme } from '../../evidence/catalogue.ts'
import { evidence } from '../../wording/evidence.ts'
import { later } from '../../wording/later.ts'
import { focusInSight } from '../parts/in-sight.ts'
import { useArrival } from '../parts/use-arrival.ts'
import type { Learning } from '../ports.ts'
import { EntryView } from './entry-view.tsx'
import { LibraryWays } from './library-ways.tsx'
import { useMet } from './use-met.ts'

const { library } = evidence

export interface ThemeScreenProps {
  readonly learning: Learning
  readonly theme: string
}

export function ThemeScreen({ learning, theme: id }: ThemeScreenProps) {
  const met = useMet()
  const { catalogue } = learning
  const theme = Object.hasOwn(catalogue.themes, id) ? catalogue.themes[id] : undefined
  const name = theme?.name ?? library.title
  const heading = useArrival<HTMLHeadingElement>(name)
  const entries = theme ? byTheme(catalogue, id) : []
  return (
    <div class="library page">
      <h1 ref={heading} tabIndex={-1}>
        {name}
      </h1>
      <p class="lead">{theme?.about ?? library.unknownTheme}</p>
      {entries.length > 3 && (
        <nav class="contents" aria-label={library.entries(entries.length)}>
          <ul>
            {entries.map(({ id: entry, title }) => (
              <li key={entry}>
                <button
                  type="button"
                  class="quiet"
                  onClick={() => focusInSight(document.getElementById(`entry-${entry}`))}
                >
                  {title}
                </button>
              </li>
            ))}
          </ul>
        </nav>
      )}
      <div class="entries">
        {entries.map((entry) => (
          <EntryView key={entry.id} entry={entry} learning={learning} met={met.has(entry.id)} />
        ))}
      </div>
      <LibraryWays print={theme && library.handOut} />
      <p class="printed">{later.debrief.printedFrom}</p>
    </div>
  )
}
