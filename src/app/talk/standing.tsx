// How the three scores stand, in words or in numbers; nothing where the trainee wants them hidden.

import { SCORES, type Scores } from '../../model/score.ts'
import { scoreInWords } from '../parts/score-words.ts'
import type { ScoreView } from '../settings/settings.ts'
import { words } from '../wording/words.ts'

interface StandingProps {
  readonly scores: Scores
  readonly display: ScoreView
}

export function Standing({ scores, display }: StandingProps) {
  if (display === 'hidden') return null
  return (
    <section class="standing" aria-label={words.talk.scores}>
      <dl>
        {SCORES.map((score) => (
          <div key={score} class={`score-${score}`}>
            <dt>{words.score.names[score]}</dt>
            <dd>{scoreInWords(score, scores, display)}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
