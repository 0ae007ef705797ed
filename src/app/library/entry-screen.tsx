// One entry at an address of its own, to be put into a note, a slide or a message: all of it, the decisions that practise it, and
// what is about the same.

import { lookUp } from '../../model/evidence/catalogue.ts'
import { type Entry, isRule } from '../../model/evidence/entry.ts'
import { EntryText } from '../evidence/entry-text.tsx'
import { entriesOf } from '../evidence/evidence-list.tsx'
import { MarkedTitle } from '../evidence/marked-title.tsx'
import type { Learning } from '../frame/ports.ts'
import { writeRoute } from '../frame/route.ts'
import { evidence } from '../wording/evidence.ts'
import { EntryLine } from './entry-line.tsx'
import { LibraryBack, LibraryFoot, LibraryWays } from './library-ways.tsx'
import { PractisedIn } from './practised-in.tsx'
import { useLibraryArrival } from './use-library-arrival.ts'
import { YourDecisions } from './your-decisions.tsx'

const { library } = evidence

export interface EntryScreenProps {
  readonly learning: Learning
  readonly entry: string
}

export function EntryScreen({ learning, entry: id }: EntryScreenProps) {
  const entry = lookUp(learning.catalogue, id)
  const heading = useLibraryArrival(entry?.title ?? library.title)
  return (
    <div class="library entry-page page">
      <LibraryBack />
      <h1 ref={heading} tabIndex={-1}>
        {entry ? <MarkedTitle entry={entry} /> : library.title}
      </h1>
      {entry ? <Whole entry={entry} learning={learning} /> : <p class="lead">{library.unknownEntry}</p>}
      <LibraryWays print={entry && library.print} />
      {entry && <LibraryFoot route={{ kind: 'entry', entry: id }} />}
    </div>
  )
}

function Whole({ entry, learning }: { readonly entry: Entry; readonly learning: Learning }) {
  const { catalogue } = learning
  const beside = entriesOf(catalogue, entry.see ?? [])
  return (
    <>
      <div class={`evidence kind-${entry.kind}`}>
        <EntryText entry={entry} linked={false} asPage />
        {!isRule(entry) && (
          <p class="steps-mean">
            <a href={writeRoute({ kind: 'library' })}>{evidence.stepsMean}</a>
          </p>
        )}
      </div>
      <YourDecisions entry={entry.id} />
      <PractisedIn entry={entry.id} learning={learning} />
      {beside.length > 0 && (
        <section aria-labelledby="also-title">
          <h2 id="also-title">{library.also}</h2>
          <ul class="entry-lines">
            {beside.map((related) => (
              <EntryLine key={related.id} entry={related} />
            ))}
          </ul>
        </section>
      )}
      <section class="under" aria-labelledby="under-title">
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
