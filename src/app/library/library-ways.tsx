// Ways about a page of the library: back to its first page from the top and from the foot, printing it, and what the print says of
// where it came from.

import { dayInWords } from '../evidence/day-in-words.ts'
import { type LibraryRoute, writeRoute } from '../frame/route.ts'
import { evidence } from '../wording/evidence.ts'

const { library } = evidence

/** Above the heading. */
export function LibraryBack() {
  return (
    <p class="library-back">
      <a class="quiet" href={writeRoute({ kind: 'library' })}>
        <span aria-hidden="true">←{'\u00a0'}</span>
        {library.title}
      </a>
    </p>
  )
}

export function LibraryWays({ print: label }: { readonly print?: string | undefined }) {
  return (
    <p class="ways">
      {label && (
        <button type="button" class="button" onClick={() => print()}>
          {label}
        </button>
      )}
      <a class="quiet" href={writeRoute({ kind: 'library' })}>
        {library.toLibrary}
      </a>
    </p>
  )
}

/** The last line of a print. The address is the part that is the same wherever the library is kept. */
export function LibraryFoot({ route }: { readonly route: LibraryRoute }) {
  const today = new Date().toISOString().slice(0, 10)
  return <p class="printed">{library.printedOn(dayInWords(today), writeRoute(route))}</p>
}
