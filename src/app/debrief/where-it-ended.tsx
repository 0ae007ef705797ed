// Where the three scores came to, among all the places where a run of this story can end. A sentence first; the line
// beside it says the same to the eye. Not a mark: nothing here is better for being further along.

import type { Ranges, Span } from '../../model/ranges.ts'
import { SCORES, type Score, type Scores, TOP_SCORE } from '../../model/score.ts'
import { later } from '../wording/later.ts'
import { words } from '../wording/words.ts'

const WIDTH = 240
const HEIGHT = 24
const EDGE = 8
const MIDDLE = HEIGHT / 2
/** Half the height of the strokes that end a line. */
const STOP = 5

interface WhereItEndedProps {
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

interface ScoreEnd {
  readonly score: Score
  /** The whole of it in words. */
  readonly sentence: string
  /** On the line of the picture, 0 to 1, where 1 is the highest that any score can be. */
  readonly from: number
  readonly to: number
  readonly at: number
}

/**
 * What is said and drawn of where each score came to, among all the places where it can. Pure. Nothing here is a share
 * or a grade: scores keep the numbers that they have everywhere else.
 */
export function endedOf(
  { complete, scores: spans }: Pick<Ranges, 'complete' | 'scores'>,
  scores: Scores,
): readonly ScoreEnd[] {
  return SCORES.map((score) => {
    const at = scores[score]
    // Not every run may have been explored, and this one shows that its own scores can be reached.
    const span = around(spans[score], at)
    const name = words.score.names[score]
    const always = span.min === span.max ? later.debrief.endedAlways : later.debrief.endedOne
    const say = complete ? always : later.debrief.endedSome
    return {
      score,
      sentence: say(name, at, span.min, span.max),
      from: onLine(span.min),
      to: onLine(span.max),
      at: onLine(at),
    }
  })
}

const around = ({ min, max }: Span, at: number): Span => ({
  min: Math.min(min, at),
  max: Math.max(max, at),
})

const onLine = (score: number): number => Math.min(Math.max(score / TOP_SCORE, 0), 1)
