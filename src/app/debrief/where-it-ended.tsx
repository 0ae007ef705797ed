// Where the three scores came to, among all the places where a run of this story can end. A sentence first; the line
// beside it says the same to the eye. Not a mark: nothing here is better for being further along.

import type { Ranges } from '../../model/ranges.ts'
import type { Scores } from '../../model/score.ts'
import { later } from '../wording/later.ts'
import { endedOf } from './score-end.ts'

const WIDTH = 240
const HEIGHT = 24
const EDGE = 8
const MIDDLE = HEIGHT / 2
/** Half the height of the strokes that end a line. */
const STOP = 5

export interface WhereItEndedProps {
  readonly ranges: Pick<Ranges, 'complete' | 'scores'>
  readonly scores: Scores
}

export function WhereItEnded({ ranges, scores }: WhereItEndedProps) {
  return (
    <section class="where-ended" aria-labelledby="where-ended-title">
      <h3 id="where-ended-title">{later.debrief.ended}</h3>
      <p class="about">{ranges.complete ? later.debrief.endedAbout : later.debrief.endedAboutSome}</p>
      <ul>
        {endedOf(ranges, scores).map(({ score, sentence, from, to, at }) => (
          <li key={score}>
            <span>{sentence}</span>
            <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
              <path class="all" d={`M${x(0)} ${MIDDLE}H${x(1)}`} />
              <path class="span" d={`M${x(from)} ${MIDDLE}H${x(to)}${stop(from)}${stop(to)}`} />
              <circle cx={x(at)} cy={MIDDLE} r={5} />
            </svg>
          </li>
        ))}
      </ul>
    </section>
  )
}

const x = (place: number): number => EDGE + (WIDTH - 2 * EDGE) * place

const stop = (place: number): string => `M${x(place)} ${MIDDLE - STOP}v${2 * STOP}`
