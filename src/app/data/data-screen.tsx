// One page for whoever looks after data protection: what is kept where, and what never leaves.

import { writeRoute } from '../frame/route.ts'
import { ScreenTitle } from '../parts/screen-title.tsx'
import { later } from '../wording/later.ts'
import { start } from '../wording/start.ts'
import '../library/library.css'
import '../style/print.css'

export function DataScreen() {
  return (
    <div class="data library page">
      <ScreenTitle title={later.data.title} />
      <p class="lead">{later.data.lead}</p>
      {later.data.parts.map(([title, text]) => (
        <div key={title}>
          <h2>{title}</h2>
          <p>{text}</p>
        </div>
      ))}
      <p>
        <a href={writeRoute({ kind: 'about' })}>{start.home.about}</a>
      </p>
      <p class="ways">
        <button type="button" class="button" onClick={() => print()}>
          {later.data.print}
        </button>
      </p>
    </div>
  )
}
