// Where the three scores came to, among all the places where a run of this story can end. A sentence first; the line
// beside it says the same to the eye. Not a mark: nothing here is better for being further along.

import type { Ranges } from '../../core/ranges.ts'
import { SCORES, type Scores } from '../../core/score.ts'
import { words } from '../../wording/words.ts'
import { TOP_SCORE } from './chart-geometry.ts'

const WIDTH = 220
const EDGE = 8
const x = (score: number): number => EDGE + ((WIDTH - 2 * EDGE) * score) / TOP_SCORE

export interface WhereItEndedProps {
  readonly ranges: Ranges
  readonly scores: Scores
}

export function WhereItEnded({ ranges, scores }: WhereItEndedProps) {
  return (
    <div class="where-ended">
      <h3>{words.debrief.ended}</h3>
      <p class="about">{ranges.complete ? words.debrief.endedAbout : words.debrief.endedAboutSome}</p>
      <ul>
        {SCORES.map((one) => (
          <li key={one}>
            <span>{words.debrief.endedOne(words.score.names[one], scores[one], ranges.scores[one])}</span>
            <svg viewBox={`0 0 ${WIDTH} 20`} aria-hidden="true" class={`line-${one}`}>
              <path class="all" d={`M${x(0)} 10H${x(TOP_SCORE)}`} />
              <path class="span" d={`M${x(ranges.scores[one].min)} 10H${x(ranges.scores[one].max)}`} />
              <circle cx={x(scores[one])} cy={10} r={5} />
            </svg>
          </li>
        ))}
      </ul>
    </div>
  )
}
