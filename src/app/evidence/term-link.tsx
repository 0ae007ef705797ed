// A word of the work that leads to its place in the list of all of them. That list has one address, so which word was asked for is kept
// here until it has been shown.

import type { Term } from '../../model/evidence/term.ts'
import { writeRoute } from '../frame/route.ts'

let wanted: string | undefined

export function TermLink({ term: { id, term } }: { readonly term: Pick<Term, 'id' | 'term'> }) {
  const want = ({ ctrlKey, metaKey, shiftKey }: MouseEvent) => {
    // With one of these keys the link opens apart, and this page stays.
    wanted = ctrlKey || metaKey || shiftKey ? undefined : id
  }
  return (
    <a href={writeRoute({ kind: 'words' })} onClick={want}>
      {term}
    </a>
  )
}

/** The id of the term that a link asked for, once. */
export function takeWantedTerm(): string | undefined {
  const id = wanted
  wanted = undefined
  return id
}
