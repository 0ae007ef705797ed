// The look back on one screen and on one sheet: what became of the child, the moments that mattered most, one promise, and one
// sentence to take along. Everything below it only says more.

import type { ComponentChildren } from 'preact'
import { type About, type Moves, promiseInWords } from '../../model/about.ts'
import type { Debrief } from '../../model/debrief.ts'
import { inOrder, type Moment, promiseBeside } from '../../model/moments.ts'
import { Prose } from '../parts/prose.tsx'
import { ScreenTitle } from '../parts/screen-title.tsx'
import type { Notes } from '../reflection/use-notes.ts'
import { WriteBox } from '../reflection/write-box.tsx'
import { evidence } from '../wording/evidence.ts'
import { later } from '../wording/later.ts'

interface InShortProps extends Notes {
  readonly about: About
  readonly looked: Debrief
  /** Whether the conversation has come to its end. */
  readonly over: boolean
  /** The weightiest first; undefined until it is known which they are. */
  readonly moments: readonly Moment[] | undefined
  readonly moves: Moves
  readonly picture: ComponentChildren
  /** Where one can go from here. */
  readonly ways: ComponentChildren
}

export function InShort({
  about,
  looked,
  over,
  moments: known,
  moves,
  picture,
  ways,
  notes,
  change,
  isKept,
}: InShortProps) {
  const moments = known ?? []
  const ended = about.endings[looked.ending ?? '']
  const promise = promiseBeside(looked.promises, moments)
  const [weightiest] = moments
  const sentence = moves[weightiest?.move ?? '']?.next ?? ''
  return (
    <div class="in-short">
      <header class="ending">
        <div>
          <ScreenTitle class="kicker" title={over ? later.debrief.title : later.debrief.titleSoFar} />
          <h2>{ended?.title ?? about.title}</h2>
          <p class="lead">
            {ended?.summary ?? (over ? later.debrief.unnamedEnding : later.debrief.unfinished)}
          </p>
        </div>
        {picture}
      </header>
      {moments.length > 0 && (
        <section aria-labelledby="moments-title">
          <h2 id="moments-title">{later.debrief.moments(moments.length)}</h2>
          <div class="moments">
            {inOrder(moments).map((moment) => (
              <MomentView key={moment.decision.number} about={about} moment={moment} moves={moves} />
            ))}
          </div>
        </section>
      )}
      <div class="in-short-foot">
        <div>
          {promise && (
            <p class="one-promise">
              <b>{later.debrief.onePromise[promise.state]}.</b>{' '}
              {later.debrief.promised(promiseInWords(about, promise.promise))}
            </p>
          )}
          {ways}
        </div>
        {over && notes && known && (
          <div>
            <WriteBox
              label={later.reflection.carry}
              about={later.reflection.carryAbout}
              lines={2}
              value={notes.carry ?? sentence}
              change={(carry) => change({ carry })}
            />
            {/* For the eye alone: what the manager asks has the same below, and says it to the ear. */}
            <p class="keeping" aria-hidden="true">
              {isKept && later.reflection.kept}
            </p>
          </div>
        )}
      </div>
    </div>
  )
}

interface MomentViewProps {
  readonly about: About
  readonly moment: Moment
  readonly moves: Moves
  /** What the trainee had written before seeing the options. */
  readonly said?: string | undefined
  /** On a sheet that the trainee brings along, where they speak of themselves. */
  readonly isMine?: boolean
}

/** One moment: what was done, what it led to, and what to carry on. */
export function MomentView({ about, moment, moves, said, isMine = false }: MomentViewProps) {
  const { kind, decision, promise, reason, move = '', instead } = moment
  const { number, choice } = decision
  const named = moves[move]
  const title = promise ? later.debrief.momentPromise[promise.event] : later.debrief.momentKinds[kind]
  return (
    <article class="moment">
      <h3>
        {later.debrief.choice(number)}: {title}
      </h3>
      <p>
        <b>{isMine ? later.sheet.did : later.debrief.did}.</b>{' '}
        {promise ? (
          later.debrief.promised(promiseInWords(about, promise.id), promise.madeAt)
        ) : (
          <Prose text={choice.text} />
        )}
      </p>
      {said && (
        <p>
          <b>{isMine ? later.sheet.said : later.debrief.ownWords}.</b> {said}
        </p>
      )}
      <p>
        <b>{later.debrief.ledTo}.</b> <Prose text={reason} />
      </p>
      <CarryOn instead={instead} move={named} />
    </article>
  )
}

/** Words that could have been said, unless the move was a slip, which says itself what to do instead. */
function CarryOn({
  instead,
  move,
}: {
  readonly instead?: string | undefined
  readonly move?: Moves[string] | undefined
}) {
  const { reason } = evidence
  if (instead && !move?.slip) {
    return (
      <p class="carry-on">
        <b>{reason.instead}.</b> <Prose text={instead} />
      </p>
    )
  }
  if (!move) return null
  return (
    <p class="carry-on">
      <b>{reason.next}.</b> {move.next}
    </p>
  )
}
