// What a choice did and why, wherever one is looked back on or looked ahead to: changes and promises as chips, the move, the
// reason, what could be said instead, the evidence.

import type { Outcome } from '../../core/beat.ts'
import type { Effects } from '../../core/score.ts'
import { words } from '../../wording/words.ts'
import { EvidenceList } from '../evidence/evidence-list.tsx'
import { useLearning } from '../evidence/use-learning.ts'
import { Prose } from '../parts/prose.tsx'
import { effectsInFull } from '../score-words.ts'

export function Did({ effects, promises }: Pick<Outcome, 'effects' | 'promises'>) {
  return (
    <p class="did">
      {chipsOf(effects).map((one) => (
        <span key={one} class="chip">
          {one}
        </span>
      ))}
      {promises.map(({ promise, event }) => (
        <span key={`${promise} ${event}`} class="chip">
          {words.promise[event]}
        </span>
      ))}
    </p>
  )
}

function chipsOf(effects: Effects): readonly string[] {
  const said = effectsInFull(words, effects)
  return said.length > 0 ? said : [words.score.effects.none]
}

export function Judged({ outcome }: { readonly outcome: Outcome }) {
  const { learning } = useLearning()
  const { effects, promises, move, reason, instead, evidence, see } = outcome
  const named = move ? learning?.moves[move] : undefined
  return (
    <div class="judged">
      <Did effects={effects} promises={promises} />
      {named && (
        <p class="move">
          <b>{named.name}.</b> {named.meaning}
        </p>
      )}
      {reason && (
        <p class="why">
          <Prose text={reason} />
        </p>
      )}
      {instead && (
        <p class="instead">
          <b>{words.reason.instead}:</b> {instead}
        </p>
      )}
      <EvidenceList evidence={evidence} see={see} />
    </div>
  )
}
