// The look back of a group on two pages for each team: what the room chose; then where to talk again, the notes and lines to write
// on. On paper only, and the same whatever is open on the screen.

import type { About } from '../../../model/about.ts'
import type { Beat } from '../../../model/beat.ts'
import { debrief } from '../../../model/debrief.ts'
import type { Playable } from '../../../model/passage.ts'
import { replay } from '../../../model/replay.ts'
import type { Room } from '../../../model/room/room.ts'
import { handsAt, handsIn, isDivided, type Share, splitOf } from '../../../model/room/split.ts'
import { PromiseLedger } from '../../debrief/promise-ledger.tsx'
import { useLearning } from '../../evidence/use-learning.ts'
import { Prose } from '../../parts/prose.tsx'
import { evidence } from '../../wording/evidence.ts'
import { group } from '../../wording/group.ts'
import { later } from '../../wording/later.ts'
import { letterOf } from '../steps.ts'
import { HowItEnded } from './how-it-ended.tsx'
import { type CountedDecision, notesThatFit, type Pick, picksOf } from './review-picks.ts'
import { SheetLines } from './review-sheet.tsx'

interface ReviewPaperProps {
  readonly about: About
  readonly story: Playable
  readonly room: Room
}

export function ReviewPaper({ about, story, room }: ReviewPaperProps) {
  return (
    <div class="review-paper for-paper">
      {room.teams.map((team, index) => {
        const replayed = replay(story, team.aside ?? team.run)
        if (!replayed.ok) return null
        return <TeamPaper key={index} about={about} room={room} index={index} beats={replayed.value.beats} />
      })}
    </div>
  )
}

interface TeamPaperProps {
  readonly about: About
  readonly room: Room
  readonly index: number
  readonly beats: readonly Beat[]
}

function TeamPaper({ about, room, index, beats }: TeamPaperProps) {
  const team = room.teams[index] ?? room.teams[0]
  const looked = debrief(beats)
  const counted = looked.decisions.map(
    (decision): CountedDecision => ({
      decision,
      split: splitOf(
        handsAt(team, decision.number),
        beats[decision.number - 1]?.choices.map(({ id }) => id) ?? [],
      ),
      isPrepared: team.prepared.includes(decision.number),
    }),
  )
  const title =
    room.teams.length > 1
      ? group.review.paperTeam(about.title, group.console.team(letterOf(index)))
      : group.review.paper(about.title)
  return (
    <>
      <section class="paper-chose" aria-label={title}>
        <h2>{title}</h2>
        <p>
          {group.review.about} {team.prepared.length > 0 && group.review.preparedAbout}
        </p>
        <Chosen counted={counted} />
        <HowItEnded about={about} ending={looked.ending} />
        <h3>{later.debrief.promises}</h3>
        <PromiseLedger about={about} promises={looked.promises} />
        <p class="paper-from">{later.debrief.printedFrom}</p>
      </section>
      <section class="fixed-page" aria-label={group.review.again}>
        {counted.length > 0 && (
          <>
            <h2>{group.review.again}</h2>
            <div class="paper-picks">
              {picksOf(counted).map((pick) => (
                <PickOnPaper key={pick.decision.number} pick={pick} />
              ))}
            </div>
          </>
        )}
        <Notes room={room} index={index} />
        <h2>{group.review.reflection}</h2>
        <SheetLines />
      </section>
    </>
  )
}

/** Each decision in a line or two. */
function Chosen({ counted }: { readonly counted: readonly CountedDecision[] }) {
  return (
    <table>
      <thead>
        <tr>
          <td />
          <th scope="col">{group.review.tableChoice}</th>
          <th scope="col">{group.review.tableHands}</th>
          <td />
        </tr>
      </thead>
      <tbody>
        {counted.map(({ decision, split, isPrepared }) => (
          <tr key={decision.number}>
            <th scope="row">{decision.number}</th>
            <td>
              <TakenLetter id={decision.choice.id} split={split} /> <Prose text={decision.choice.text} />
            </td>
            <td>
              <HandsInLine split={split} />
            </td>
            <td class="paper-state">
              {isPrepared
                ? group.review.preparedShort
                : handsIn(split) === 0
                  ? group.review.noHandsShort
                  : isDivided(split)
                    ? group.review.dividedShort
                    : group.review.agreedShort}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function TakenLetter({ id, split }: { readonly id: string; readonly split: readonly Share[] }) {
  return <b>{letterOf(split.findIndex((share) => share.id === id))}</b>
}

/** “A 7, B 12, C 1”; nothing where no hands were counted. */
function HandsInLine({ split }: { readonly split: readonly Share[] }) {
  if (handsIn(split) === 0) return null
  return (
    <>
      {split.map(({ id, hands }, index) => (
        <span key={id} class="paper-hands">
          {index > 0 && ', '}
          <b>{letterOf(index)}</b> {hands}
        </span>
      ))}
    </>
  )
}

function PickOnPaper({ pick: { decision, split, kind } }: { readonly pick: Pick }) {
  const { learning } = useLearning()
  const { number, choice, reason, instead, move } = decision
  const named = move ? learning?.moves[move] : undefined
  const words = instead ?? named?.next
  return (
    <article>
      <h3>{group.review.choice(number)}</h3>
      <p>
        {kind === 'divided' ? group.review.againDivided : group.review.againChanged}
        {handsIn(split) > 0 && ': '}
        <HandsInLine split={split} />
      </p>
      <p>
        <TakenLetter id={choice.id} split={split} /> <Prose text={choice.text} />
      </p>
      {reason && (
        <p>
          <b>{group.review.why}.</b> <Prose text={reason} />
        </p>
      )}
      {words && (
        <p>
          <b>{instead ? evidence.reason.instead : evidence.reason.next}.</b> <Prose text={words} />
        </p>
      )}
    </article>
  )
}

function Notes({ room, index }: { readonly room: Room; readonly index: number }) {
  const { notes, more, isShortened } = notesThatFit(room.notes.filter(({ team }) => team === index))
  return (
    <>
      <h2>{group.review.notes}</h2>
      {notes.length + more === 0 ? (
        <p>{group.review.noNotes}</p>
      ) : (
        <ul>
          {notes.map((note, place) => (
            <li key={place}>
              <b>{group.console.noteAt(note.number)}:</b> {note.text}
            </li>
          ))}
        </ul>
      )}
      {more > 0 ? <p>{group.review.moreNotes(more)}</p> : isShortened && <p>{group.review.noteShortened}</p>}
    </>
  )
}
