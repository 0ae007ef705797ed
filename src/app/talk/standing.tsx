// How the three scores stand for the child, in words or in numbers, each with its place among the five words and with what just moved
// it; nothing where the trainee wants them hidden.

import { type Effects, SCORES, type Scores } from '../../model/score.ts'
import { bandAt, effectShort, scoreInWords } from '../parts/score-words.ts'
import type { ScoreView } from '../settings/settings.ts'
import { words } from '../wording/words.ts'

export interface StandingProps {
  readonly child: string
  readonly scores: Scores
  /** What moved with the choice before; absent where there was none. */
  readonly moved?: Effects | undefined
  readonly display: ScoreView
}

export function Standing({ child, scores, moved, display }: StandingProps) {
  if (display === 'hidden') return null
  return (
    <section class="standing" aria-labelledby="standing-title">
      <h2 id="standing-title">{words.talk.scores(child)}</h2>
      <dl>
        {SCORES.map((score) => (
          <div key={score} class={`score-${score}`}>
            <dt>{words.score.names[score]}</dt>
            <dd>
              {scoreInWords(score, scores, display)}
              {display === 'words' && <Steps at={bandAt(score, scores[score])} of={BANDS} />}
              {moved && moved[score] !== 0 && (
                <span class="moved"> {effectShort(moved[score], display)}</span>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

const BANDS = words.score.bands.trust.length

/** Which of the words it is, from the lowest: as so many steps, and for who listens as a number. */
function Steps({ at, of: all }: { readonly at: number; readonly of: number }) {
  return (
    <>
      <span class="unseen">{words.score.step(at + 1, all)}</span>
      <span class="steps" aria-hidden="true">
        {Array.from({ length: all }, (_, step) => (
          <i key={step} class={step <= at ? 'on' : undefined} />
        ))}
      </span>
    </>
  )
}
