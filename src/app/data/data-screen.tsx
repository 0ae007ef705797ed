// One page for whoever looks after data protection: what is kept where, and what never leaves.

import { useArrival } from '../parts/use-arrival.ts'
import { later } from '../wording/later.ts'
import '../library/library.css'
import '../style/print.css'

export function DataScreen() {
  const heading = useArrival<HTMLHeadingElement>(later.data.title)
  return (
    <div class="data library page">
      <h1 ref={heading} tabIndex={-1}>
        {later.data.title}
      </h1>
      <p class="lead">{later.data.lead}</p>
      {later.data.parts.map(([title, text]) => (
        <div key={title}>
          <h2>{title}</h2>
          <p>{text}</p>
        </div>
      ))}
      <p class="ways">
        <button type="button" class="button" onClick={() => print()}>
          {later.data.print}
        </button>
      </p>
    </div>
  )
}
