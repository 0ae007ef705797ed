// The title of an entry and after it what it is and how sure, in the same way wherever an entry is named: in a box below the
// title on a screen, in brackets on paper and for the ear. `titled` of the words is the same in plain text.

import { type Entry, isRule } from '../../model/evidence/entry.ts'
import { evidence as words } from '../wording/evidence.ts'

interface MarkedTitleProps {
  readonly entry: Entry
  /** Where the title leads, if anywhere. */
  readonly href?: string
}

export function MarkedTitle({ entry, href }: MarkedTitleProps) {
  const { title, kind } = entry
  return (
    <>
      {href ? (
        <a class="entry-title" href={href}>
          {title}
        </a>
      ) : (
        title
      )}{' '}
      <span class={`kind kind-${kind}`}>
        <span class="bracket">(</span>
        {words.mark(kind, isRule(entry) ? undefined : entry.sure)}
        <span class="bracket">)</span>
      </span>
    </>
  )
}
