// How far rules of thumb get that need no understanding, beside the limit for them; and somebody who learned from the other stories.

import { between } from '../explore/figures/between.ts'
import { STRATEGY_AT_MOST as LINE } from '../explore/rules/scores/strategy-too-good.ts'
import type { ReportSubject } from './report-subject.ts'
import { Table } from './table.tsx'
import { commandFor, number, place } from './words.ts'

const WIDTH = 240
/** In the tab order, so that the wide table can be scrolled by keyboard. */
const SCROLLS = { tabIndex: 0 }

export function Strategies({ subject: { strategies, file, findings } }: { readonly subject: ReportSubject }) {
  if (strategies.length === 0) return <p>No score changes in this story, so there is nothing to win.</p>
  const sorted = strategies
    .map((strategy) => ({ ...strategy, way: between(findings, strategy.placed) ?? 0 }))
    .sort((a, b) => b.way - a.way)
  return (
    <>
      <p>
        How far each comes from the worst run (0) to the best (1), in the mean of the three scores; beside it
        each score between the least and the greatest that a run can end with. Where a rule of thumb was
        played more than once, this is the 95th of 100 runs. None may pass {LINE}, but for whoever takes the
        move that was best elsewhere: that is what a look back teaches, and it should carry over.
      </p>
      <section class="wide" aria-label="Rules of thumb, a wide table" {...SCROLLS}>
        <Table heads={['Rule of thumb', 'Together', '', 'Trust', 'Empathy', 'Reliability', 'Runs']}>
          {sorted.map(({ name, way, scores, runs, log, learned }) => (
            <tr key={name} class={way > LINE && !learned ? 'error' : ''}>
              <th scope="row" title={commandFor(file, log)}>
                {name}
              </th>
              <td>{place(way)}</td>
              <td>
                <svg aria-hidden="true" class="bar" viewBox={`0 0 ${WIDTH} 14`} width={WIDTH} height="14">
                  <rect x="0" y="3" width={WIDTH * Math.max(0, way)} height="8" />
                  <path d={`M${WIDTH * LINE} 0V14`} />
                </svg>
              </td>
              <td>{place(scores.trust)}</td>
              <td>{place(scores.empathy)}</td>
              <td>{place(scores.reliability)}</td>
              <td>{number(runs)}</td>
            </tr>
          ))}
        </Table>
      </section>
    </>
  )
}
