// What a choice did and why, shown after the child's answer where the trainee asked for it there. Names of moves and
// the evidence are fetched when first needed; the reason itself is there at once.

import type { Outcome } from '../../core/beat.ts'
import type { ScoreView } from '../../play/settings.ts'
import { words } from '../../wording/words.ts'
import { useLearning } from '../evidence/use-learning.ts'
import { lazy } from '../lazy.tsx'
import { effectsList } from '../score-words.ts'

const EvidenceList = lazy(() => import('../evidence/evidence-list.tsx').then((part) => part.EvidenceList))

export interface ReasonNoteProps {
  readonly outcome: Outcome
  readonly display: ScoreView
}

export function ReasonNote({ outcome, display }: ReasonNoteProps) {
  const { learning } = useLearning()
  const { reason, instead, move, evidence, see, effects, promises } = outcome
  if (!reason && !move) return null
  const said = effectsList(words, effects, display)
  const named = move ? learning?.moves[move] : undefined
  return (
    <aside class="reason" aria-labelledby="reason-title">
      <h2 id="reason-title">{words.reason.title}</h2>
      <p class="did">
        {said.length > 0 ? said.join(', ') : words.score.effects.none}
        {promises.map(({ promise, event }) => (
          <span key={`${promise} ${event}`}> · {words.promise[event]}</span>
        ))}
      </p>
      {reason && <p>{reason}</p>}
      {named && (
        <p class="move">
          <b>{named.name}.</b> {named.meaning}
        </p>
      )}
      {instead && (
        <p class="instead">
          <b>{words.reason.instead}:</b> {instead}
        </p>
      )}
      <EvidenceList evidence={evidence} see={see} />
    </aside>
  )
}
