// What a choice did and why, in short, where the trainee wants it soon after: what it led to, and what to carry on. More opens. Names of
// moves and the evidence are fetched when first needed; the reason itself is there at once.

import type { Ref } from 'preact'
import { type About, promiseInWords } from '../../model/about.ts'
import type { Outcome } from '../../model/beat.ts'
import { Advice } from '../evidence/advice.tsx'
import { useLearning } from '../evidence/use-learning.ts'
import { lazy } from '../frame/lazy.tsx'
import { effectsList } from '../parts/score-words.ts'
import type { ScoreView } from '../settings/settings.ts'
import { evidence as evidenceWords } from '../wording/evidence.ts'
import { words } from '../wording/words.ts'

const EvidenceList = lazy(() => import('../evidence/evidence-list.tsx').then((part) => part.EvidenceList))

interface ReasonNoteProps {
  readonly about: About
  readonly outcome: Outcome
  readonly display: ScoreView
  readonly place: Ref<HTMLElement>
}

export function ReasonNote({ about, outcome, display, place }: ReasonNoteProps) {
  const { settled = [] } = outcome
  return (
    <aside class="reason" aria-labelledby="reason-title" ref={place} tabIndex={-1}>
      <h2 id="reason-title">{evidenceWords.reason.title}</h2>
      <Why {...outcome} display={display} />
      {settled.map((settlement) => {
        const { promise, from, event = 'not_yours' } = settlement
        return (
          <section key={`${promise} ${from}`} class="settled">
            <h3>
              {evidenceWords.promise[event]}: {promiseInWords(about, promise)}
            </h3>
            <Why {...settlement} promises={[]} display={display} />
          </section>
        )
      })}
    </aside>
  )
}

type WhyProps = Omit<Outcome, 'choice' | 'settled'> & Pick<ReasonNoteProps, 'display'>

function Why({ effects, promises, move, reason, differ, instead, evidence, see, display }: WhyProps) {
  const { learning } = useLearning()
  const changes = effectsList(effects, display)
  const named = move ? learning?.moves[move] : undefined
  const hasMore =
    named !== undefined ||
    instead !== undefined ||
    differ !== undefined ||
    evidence.length > 0 ||
    see.length > 0
  return (
    <>
      <p class="did">
        {changes.length > 0 ? changes.join(', ') : words.score.effects.none}
        {promises.map(({ promise, event }) => (
          <span key={`${promise} ${event}`}> · {evidenceWords.promise[event]}</span>
        ))}
      </p>
      {reason && <p>{reason}</p>}
      {/* What helps elsewhere is no advice where it did not help: then the words that could have been said come first. */}
      {instead ? <Advice instead={instead} /> : <Advice move={named} />}
      {hasMore && (
        <details class="more">
          <summary>{evidenceWords.reason.more}</summary>
          {named && (
            <p class="move">
              <b>{named.name}.</b> {named.meaning}
            </p>
          )}
          <Advice differ={differ} move={instead ? named : undefined} instead={instead} isSaid />
          <EvidenceList evidence={evidence} see={see} />
        </details>
      )}
    </>
  )
}
