// What a choice did and why, wherever one is looked back on or looked ahead to: changes and promises as chips, the move, the
// reason, what to do with it, the evidence; then, apart from it, what became of earlier promises in the same beat.

import { type About, promiseInWords } from '../../model/about.ts'
import type { Outcome } from '../../model/beat.ts'
import type { PromiseRecall } from '../../model/debrief.ts'
import type { Effects } from '../../model/score.ts'
import { Advice } from '../evidence/advice.tsx'
import { EvidenceList } from '../evidence/evidence-list.tsx'
import { useLearning } from '../evidence/use-learning.ts'
import { Prose } from '../parts/prose.tsx'
import { effectsInFull } from '../parts/score-words.ts'
import { evidence as evidenceWords } from '../wording/evidence.ts'
import { later } from '../wording/later.ts'
import { words } from '../wording/words.ts'

type ChangeChipsProps = Pick<Outcome, 'effects' | 'promises'>

export function ChangeChips({ effects, promises }: ChangeChipsProps) {
  return (
    <p class="did">
      {chipsOf(effects).map((chip) => (
        <span key={chip} class="chip">
          {chip}
        </span>
      ))}
      {promises.map(({ promise, event }) => (
        <span key={`${promise} ${event}`} class="chip">
          {evidenceWords.promise[event]}
        </span>
      ))}
    </p>
  )
}

function chipsOf(effects: Effects): readonly string[] {
  const changes = effectsInFull(effects)
  return changes.length > 0 ? changes : [words.score.effects.none]
}

interface JudgementProps {
  readonly about: About
  readonly outcome: Omit<Outcome, 'settled'> & { readonly settled?: readonly PromiseRecall[] }
}

export function Judgement({ about, outcome }: JudgementProps) {
  return (
    <div class="judged">
      <Why {...outcome} />
      {outcome.settled?.map((settled) => {
        const { promise, from, madeAt, event = 'not_yours' } = settled
        return (
          <section key={`${promise} ${from}`} class="settled">
            <h4>{evidenceWords.promise[event]}</h4>
            <p>{later.debrief.promised(promiseInWords(about, promise), madeAt)}</p>
            <Why {...settled} promises={[]} />
          </section>
        )
      })}
    </div>
  )
}

type WhyProps = Omit<Outcome, 'choice' | 'settled'>

function Why({ effects, promises, move, reason, differ, instead, evidence, see }: WhyProps) {
  const { learning } = useLearning()
  const named = move ? learning?.moves[move] : undefined
  return (
    <>
      <ChangeChips effects={effects} promises={promises} />
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
      <Advice instead={instead} differ={differ} move={named} />
      <EvidenceList evidence={evidence} see={see} />
    </>
  )
}
