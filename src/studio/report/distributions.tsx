// How the scores at the ends of runs are spread: one picture for each score, with its numbers in a table.

import { SCORES } from '../../model/score.ts'
import type { Distribution } from '../explore/findings.ts'
import type { ReportSubject } from './report-subject.ts'
import { Table } from './table.tsx'
import { percent, place, SCORE_NAMES } from './words.ts'

export function Distributions({ subject: { findings } }: { readonly subject: ReportSubject }) {
  return (
    <>
      <p>Each bar is the share of runs that end there.</p>
      <div class="spreads">
        {SCORES.map((score) => {
          const { start, min, max } = findings.scores[score]
          return (
            <Spread
              key={score}
              title={SCORE_NAMES[score]}
              about={`Begins at ${start}. Runs end anywhere from ${min} to ${max}.`}
              at={(value) => String(value)}
              step={1}
              distribution={findings.distribution[score]}
            />
          )
        })}
        <Spread
          title="All three together"
          about="Each score placed in its range, 0 to 1, and the mean of the three."
          at={(value) => `${place(value)} to ${place(value + 0.05)}`}
          step={0.05}
          distribution={findings.together}
        />
      </div>
    </>
  )
}

interface SpreadProps {
  readonly title: string
  readonly about: string
  readonly at: (value: number) => string
  readonly step: number
  readonly distribution: Distribution
}

const WIDTH = 340
const HEIGHT = 150
const FOOT = 22

function Spread({ title, about, at, step, distribution }: SpreadProps) {
  const [first, last] = [distribution[0]?.at ?? 0, distribution.at(-1)?.at ?? 0]
  const bars = Math.round((last - first) / step) + 1
  const most = Math.max(0.0001, ...distribution.map(({ share }) => share))
  const width = WIDTH / bars
  const likeliest = distribution.find(({ share }) => share === most)
  const sentence = likeliest ? `Most often ${at(likeliest.at)}, ${percent(most)} of runs.` : 'No run ends.'
  return (
    <figure class="spread">
      <figcaption>
        <strong>{title}</strong> {about}
      </figcaption>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT + FOOT}`} role="img" aria-label={`${title}: ${sentence}`}>
        {distribution.map(({ at: value, share }) => {
          const x = Math.round((value - first) / step) * width
          const height = Math.max(1, (HEIGHT * share) / most)
          return (
            <rect key={value} x={x + 1} y={HEIGHT - height} width={Math.max(1, width - 2)} height={height} />
          )
        })}
        <path class="axis" d={`M0 ${HEIGHT}H${WIDTH}`} />
        <text x={2} y={HEIGHT + 16}>
          {at(first)}
        </text>
        {bars > 1 && (
          <text x={WIDTH - 2} y={HEIGHT + 16} text-anchor="end">
            {at(last)}
          </text>
        )}
      </svg>
      <p class="quiet">{sentence}</p>
      <details>
        <summary>{title} in numbers</summary>
        <Table heads={['Ends at', 'Share of runs']}>
          {distribution.map(({ at: value, share }) => (
            <tr key={value}>
              <th scope="row">{at(value)}</th>
              <td>{percent(share)}</td>
            </tr>
          ))}
        </Table>
      </details>
    </figure>
  )
}
