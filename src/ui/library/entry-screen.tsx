// One entry at an address of its own, to be put into a note, a slide or a message: all of it, the decisions that practise it, and
// what is about the same.

import { lookUp } from '../../evidence/catalogue.ts'
import type { Entry } from '../../evidence/entry.ts'
import { evidence } from '../../wording/evidence.ts'
import { later } from '../../wording/later.ts'
import { EntryText, KindMark } from '../evidence/entry-text.tsx'
import { entriesOf } from '../evidence/evidence-list.tsx'
import { useArrival } from '../parts/use-arrival.ts'
import type { Learning } from '../ports.ts'
import { writeRoute } from '../route.ts'
import { EntryLine } from './entry-line.tsx'
import { LibraryWays } from './library-ways.tsx'
import { PractisedIn } from './practised-in.tsx'
import { YourDecisions } from './your-decisions.tsx'

const { library } = evidence

export interface EntryScreenProps {
  readonly learning: Learning
  readonly entry: string
}

export function EntryScreen({ learning, entry: id }: EntryScreenProps) {
  const entry = lookUp(learning.catalogue, id)
  const heading = useArrival<HTMLHeadingElement>(entry?.title ?? library.title)
  return (
    <div class="library entry-page page">
      <h1 ref={heading} tabIndex={-1}>
        {entry?.title ?? library.title}
      </h1>
      {entry ? <Whole entry={entry} learning={learning} /> : <p class="lead">{library.unknownEntry}</p>}
      <LibraryWays print={entry && library.print} />
      <p class="printed">{later.debrief.printedFrom}</p>
    </div>
  )
}

function Whole({ entry, learning }: { readonly entry: Entry; readonly learning: Learning }) {
  const { catalogue, practised, seen } = learning
  const beside = entriesOf(catalogue, entry.see ?? [])
  return (
    <>
      <div class={`evidence kind-${entry.kind}`}>
        <p>
          <KindMark entry={entry} />
        </p>
        <EntryText entry={entry} linked={false} />
      </div>
      <YourDecisions entry={entry.id} />
      <PractisedIn title={library.practised} practised={practised[entry.id]} />
      <PractisedIn title={library.seen} practised={seen[entry.id]} />
      {(practised[entry.id] || seen[entry.id]) && <p class="about">{library.decisionsAbout}</p>}
      {beside.length > 0 && (
        <section aria-labelledby="also-title">
          <h2 id="also-title">{library.also}</h2>
          <ul class="entry-lines">
            {beside.map((other) => (
              <EntryLine key={other.id} entry={other} />
            ))}
          </ul>
        </section>
      )}
      <section aria-labelledby="under-title">
        <h2 id="under-title">{library.under}</h2>
        <ul class="plain">
          {entry.themes.map((theme) => (
            <li key={theme}>
              <a href={writeRoute({ kind: 'theme', theme })}>{catalogue.themes[theme]?.name ?? theme}</a>
            </li>
          ))}
        </ul>
      </section>
    </>
  )
}
