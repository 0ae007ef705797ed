// A page with lines to write on, for everybody to take away. Printed, and never filled in here.

import { group } from '../wording/group.ts'
import './papers.css'

export function ReviewSheet() {
  return (
    <section class="sheet" aria-labelledby="sheet-title">
      <h2 id="sheet-title">{group.review.reflection}</h2>
      {group.review.reflectionLines.map((line) => (
        <div key={line} class="sheet-line">
          <p>{line}</p>
          <div class="rules" aria-hidden="true" />
        </div>
      ))}
    </section>
  )
}
