// What was promised and what became of it, as a ledger: one line each, with the choices where it happened.

import { type About, promiseInWords } from '../../model/about.ts'
import type { Debrief } from '../../model/debrief.ts'
import { later } from '../wording/later.ts'

interface PromiseLedgerProps {
  readonly about: About
  readonly promises: Debrief['promises']
}

export function PromiseLedger({ about, promises }: PromiseLedgerProps) {
  if (promises.length === 0) return <p>{later.debrief.promisesNone}</p>
  return (
    <ul class="ledger">
      {promises.map(({ promise, state, events }) => (
        <li key={promise} class={`promise-${state}`}>
          <b class="state">{later.debrief.states[state]}</b>
          <span class="what">{later.debrief.promised(promiseInWords(about, promise))}</span>
          <span class="when">
            {events.map(({ event, number }) => later.debrief.events[event](number)).join(', ')}
          </span>
        </li>
      ))}
    </ul>
  )
}
