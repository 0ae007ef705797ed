// How far rules of thumb get that understand nothing, beside the line that none may pass.

import type { Told } from './told.ts'
import { commandFor, number, place } from './words.ts'

/** As in the rule strategy-too-good. */
const LINE = 0.75
const WIDTH = 240
/** What scrolls sideways must be scrollable by keyboard too. */
const SCROLLS = { tabIndex: 0 }

export function Strategies({ told: { strategies, file } }: { readonly told: Told }) {
  if (strategies.length === 0) return <p>No score changes in this story, so there is nothing to win.</p>
  const sorted = [...strategies].sort((a, b) => b.placed - a.placed)
  return (
    <>
      <p>
        Each score placed between the least and the greatest that a run can end with, and the mean of the
        three. Where a rule of thumb was played more than once, this is the 95th of 100 runs. None may pass{' '}
        {LINE}.
      </p>
      <section class="wide" aria-label="Rules of thumb, a wide table" {...SCROLLS}>
        <table>
          <thead>
            <tr>
              <th scope="col">Rule of thumb</th>
              <th scope="col">Together</th>
              <td />
              <th scope="col">Trust</th>
              <th scope="col">Empathy</th>
              <th scope="col">Reliability</th>
              <th scope="col">Runs</th>
            </tr>
          </thead>
          <tbody>
            {sorted.map(({ name, placed, scores, runs, log }) => (
              <tr key={name} class={placed > LINE ? 'error' : ''}>
                <th scope="row" title={commandFor(file, log)}>
                  {name}
                </th>
                <td>{place(placed)}</td>
                <td>
                  <svg aria-hidden="true" class="bar" viewBox={`0 0 ${WIDTH} 14`} width={WIDTH} height="14">
                    <rect x="0" y="3" width={WIDTH * placed} height="8" />
                    <path d={`M${WIDTH * LINE} 0V14`} />
                  </svg>
                </td>
                <td>{place(scores.trust)}</td>
                <td>{place(scores.empathy)}</td>
                <td>{place(scores.reliability)}</td>
                <td>{number(runs)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  )
}
