// A change in law or guidance by its title, leading to its part of the page of changes. That page has one address, so which part
// was asked for is kept here until it has been shown.

import type { Change } from '../../model/evidence/entry.ts'
import { writeRoute } from '../frame/route.ts'

let wanted: string | undefined

export function ChangeLink({ change: { id, title } }: { readonly change: Pick<Change, 'id' | 'title'> }) {
  const want = ({ ctrlKey, metaKey, shiftKey }: MouseEvent) => {
    // With one of these keys the link opens apart and this page stays; its next visit to the changes should begin at the top.
    wanted = ctrlKey || metaKey || shiftKey ? undefined : id
  }
  return (
    <a href={writeRoute({ kind: 'changes' })} onClick={want}>
      {title}
    </a>
  )
}

/** The id of the change that a link asked for, once. */
export function takeWantedChange(): string | undefined {
  const id = wanted
  wanted = undefined
  return id
}
