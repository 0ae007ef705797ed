// Lines to write on, for everybody to take away. Printed, and never filled in here.

import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'
import { group } from '../../wording/group.ts'
import { WritingLines } from '../papers/writing-lines.tsx'
import '../papers/papers.css'

interface ReviewSheetProps {
  /** Where it is shown and how large: on a screen and its paper, or on paper alone. */
  readonly class?: string
  readonly children?: ComponentChildren
}

export function ReviewSheet({ class: name = '', children }: ReviewSheetProps) {
  const id = useId()
  return (
    <section class={`sheet ${name}`} aria-labelledby={id}>
      <h2 id={id}>{group.review.reflection}</h2>
      <SheetLines />
      {children}
    </section>
  )
}

/** The questions alone, for a page that has a heading of its own. */
export function SheetLines() {
  return (
    <>
      {group.review.reflectionLines.map((line) => (
        <div key={line} class="sheet-line">
          <p>{line}</p>
          <WritingLines />
        </div>
      ))}
    </>
  )
}
