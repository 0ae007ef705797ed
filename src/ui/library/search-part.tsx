// The search of the library: what it finds stands below it, each entry with a way to its own page.

import { useId, useMemo, useState } from 'preact/hooks'
import { evidence } from '../../wording/evidence.ts'
import type { Learning } from '../ports.ts'
import { EntryLine } from './entry-line.tsx'
import { indexOf, search } from './search.ts'

const { library } = evidence

export function SearchPart({ learning }: { readonly learning: Learning }) {
  const id = useId()
  const [wanted, setWanted] = useState('')
  const index = useMemo(() => indexOf(learning.catalogue), [learning])
  const found = search(index, wanted)
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
        value={wanted}
        onInput={({ currentTarget }) => setWanted(currentTarget.value)}
      />
      <p role="status">
        {wanted.trim() !== '' &&
          (found.length > 0 ? library.found(found.length, wanted.trim()) : library.nothing)}
      </p>
      {found.length > 0 && (
        <ul class="entry-lines">
          {found.map((entry) => (
            <EntryLine key={entry.id} entry={entry} />
          ))}
        </ul>
      )}
    </search>
  )
}
