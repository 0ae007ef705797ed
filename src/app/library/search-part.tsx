// The search of the library: what it finds stands below it, words of the work first, then entries, each with a way to its own page.

import { useId, useMemo, useState } from 'preact/hooks'
import { shortAuthors, yearOf } from '../../model/evidence/reference.ts'
import { ChangeLink } from '../evidence/change-link.tsx'
import { dayInWords } from '../evidence/day-in-words.ts'
import { ReferenceText } from '../evidence/entry-text.tsx'
import { TermLink } from '../evidence/term-link.tsx'
import { useGlossary } from '../evidence/use-glossary.ts'
import type { Learning } from '../frame/ports.ts'
import { writeRoute } from '../frame/route.ts'
import { evidence } from '../wording/evidence.ts'
import { EntryLine } from './entry-line.tsx'
import { type EntryHit, indexOf, type SearchHits, search } from './search.ts'

const { library } = evidence

/** Kept with the page's place in the browser's history: there on the way back from a result, and not on a fresh visit. */
function savedQuery(): string {
  const saved: unknown = history.state?.search
  return typeof saved === 'string' ? saved : ''
}

/** When the field is left, and not at each key: browsers refuse what changes the history too often. */
function saveQuery(query: string): void {
  history.replaceState({ ...history.state, search: query }, '')
}

export function SearchPart({ learning }: { readonly learning: Learning }) {
  const id = useId()
  const [query, setQuery] = useState(savedQuery)
  const { glossary } = useGlossary()
  const index = useMemo(() => indexOf(learning.catalogue, glossary), [learning, glossary])
  const hits = search(index, query)
  return (
    <search class="search">
      <label for={id}>{library.search}</label>
      <p id={`${id}-about`} class="about">
        {library.searchAbout}
      </p>
      <input
        id={id}
        type="search"
        autocomplete="off"
        aria-describedby={`${id}-about`}
        value={query}
        onInput={({ currentTarget }) => setQuery(currentTarget.value)}
        onBlur={({ currentTarget }) => saveQuery(currentTarget.value)}
      />
      <p role="status">{query.trim() !== '' && howMany(hits, query)}</p>
      <Hits hits={hits} />
    </search>
  )
}

function howMany({ terms, entries, works, changes }: SearchHits, query: string): string {
  if (terms.length + entries.length + works.length + changes.length === 0) return library.nothing
  return library.found(
    { terms: terms.length, entries: entries.length, works: works.length, changes: changes.length },
    query.trim().split(/\s+/),
  )
}

function Hits({ hits: { terms, entries, works, changes } }: { readonly hits: SearchHits }) {
  return (
    <>
      {terms.length > 0 && (
        <>
          <h2 class="search-kind">{library.words}</h2>
          <ul class="works">
            {terms.map((term) => (
              <li key={term.id}>
                <TermLink term={term} />: {term.means}
              </li>
            ))}
          </ul>
        </>
      )}
      {entries.length > 0 && (
        <>
          {terms.length > 0 && <h2 class="search-kind">{library.entriesFound}</h2>}
          <ul class="entry-lines">
            {entries.map((hit) => (
              <HitLine key={hit.entry.id} hit={hit} />
            ))}
          </ul>
        </>
      )}
      {works.length > 0 && (
        <>
          <h2 class="search-kind">{evidence.sources}</h2>
          <ul class="works">
            {works.map((work) => (
              <li key={work.id}>
                <ReferenceText work={work} />
              </li>
            ))}
          </ul>
          <p>
            <a href={writeRoute({ kind: 'works' })}>{library.citedWhere}</a>
          </p>
        </>
      )}
      {changes.length > 0 && (
        <>
          <h2 class="search-kind">{library.changes}</h2>
          <ul class="works">
            {changes.map((change) => (
              <li key={change.id}>
                <ChangeLink change={change} />
                <p class="about">
                  {library.changeOn(dayInWords(change.on), evidence.nations[change.nation])}
                </p>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}

function HitLine({ hit: { entry, onlyIn } }: { readonly hit: EntryHit }) {
  return (
    <EntryLine entry={entry}>
      {onlyIn && <p class="about">{library.inSource(shortAuthors(onlyIn), yearOf(onlyIn))}</p>}
    </EntryLine>
  )
}
