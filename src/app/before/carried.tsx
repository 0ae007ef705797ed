// The sentence that the trainee wanted to take along, from the newest attempt that has one.

import { useRuns } from '../attempts/use-runs.ts'
import { later } from '../wording/later.ts'
import '../library/library.css'

export function Carried() {
  const { runs = [] } = useRuns()
  const carry = runs.find(({ notes }) => notes?.carry?.trim())?.notes?.carry
  if (!carry) return null
  return (
    <section aria-labelledby="carried">
      <h2 id="carried">{later.reflection.carried}</h2>
      <p class="carry">{carry}</p>
    </section>
  )
}
