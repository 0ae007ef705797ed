// One theme with all that is known of it: to read, or to print as a hand-out.

import { byTheme } from '../../evidence/catalogue.ts'
import { later } from '../../wording/later.ts'
import { words } from '../../wording/words.ts'
import { useLearning } from '../evidence/use-learning.ts'
import { useArrival } from '../parts/use-arrival.ts'
import { writeRoute } from '../route.ts'
import '../style/library.css'
import '../style/print.css'
import { EntryView } from './entry-view.tsx'
import { useMet } from './use-met.ts'

export function ThemeScreen({ theme: id }: { readonly theme: string }) {
  const { learning, failed } = useLearning()
  const met = useMet()
  const themes = learning?.catalogue.themes ?? {}
  const theme = Object.hasOwn(themes, id) ? themes[id] : undefined
  const name = theme?.name ?? later.library.title
  const heading = useArrival<HTMLHeadingElement>(name)
  return (
    <div class="library page">
      <h1 ref={heading} tabIndex={-1}>
        {name}
      </h1>
      {failed && <p role="alert">{words.evidence.unavailable}</p>}
      {!failed && !learning && <p class="waiting">{words.evidence.loading}</p>}
      {learning && <p class="lead">{theme?.about ?? later.library.unknown}</p>}
      {learning && theme && (
        <div class="entries">
          {byTheme(learning.catalogue, id).map((entry) => (
            <EntryView
              key={entry.id}
              entry={entry}
              practised={learning.practised[entry.id]}
              met={met.has(entry.id)}
            />
          ))}
        </div>
      )}
      <p class="ways">
        <button type="button" class="button" onClick={() => print()}>
          {later.library.handOut}
        </button>
        <a class="quiet" href={writeRoute({ kind: 'library' })}>
          {later.library.back}
        </a>
      </p>
      <p class="printed">{words.debrief.printedFrom}</p>
    </div>
  )
}
