// All entries on one page: findings by how sure they are, then what is asked of workers by what it is.

import { type Entry, isRule, RULES, STEPS } from '../../model/evidence/entry.ts'
import type { Learning } from '../frame/ports.ts'
import { evidence } from '../wording/evidence.ts'
import { EntryLine } from './entry-line.tsx'
import { LibraryPage } from './library-page.tsx'

const { library } = evidence

interface EntriesPart {
  readonly title: string
  readonly about: string
  /** What is said in place of a number where there is nothing, so that it is not taken for a list that did not come. */
  readonly none: string
  readonly entries: readonly Entry[]
}

export function EntriesScreen({ learning }: { readonly learning: Learning }) {
  const entries = Object.values(learning.catalogue.entries)
  const parts: readonly EntriesPart[] = [
    ...STEPS.map((step) => ({
      title: sentence(evidence.step(step)),
      about: evidence.steps[step],
      none: library.noneOnStep,
      entries: entries.filter((entry) => !isRule(entry) && entry.sure === step),
    })),
    ...RULES.map((kind) => ({
      title: evidence.kinds[kind],
      about: evidence.kindsAbout[kind],
      none: library.noneOfKind,
      entries: entries.filter((entry) => entry.kind === kind),
    })),
  ]
  return (
    <LibraryPage title={library.entriesTitle} print={library.print} route={{ kind: 'entries' }}>
      <p class="lead">{library.entriesLead}</p>
      {parts.map((part) => (
        <EntriesOf key={part.title} part={part} />
      ))}
    </LibraryPage>
  )
}

function EntriesOf({ part: { title, about, none, entries } }: { readonly part: EntriesPart }) {
  return (
    <section>
      <h2>{title}</h2>
      <p class="about">
        {about}. {entries.length > 0 ? `${library.entries(entries.length)}.` : none}
      </p>
      {entries.length > 0 && (
        <ul class="entry-lines">
          {entries.map((entry) => (
            <EntryLine key={entry.id} entry={entry} />
          ))}
        </ul>
      )}
    </section>
  )
}

const sentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`
