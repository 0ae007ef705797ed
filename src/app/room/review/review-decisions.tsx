// Each decision of a room: its options with the hands they had, which was taken, what that did and why.

import type { About } from '../../../model/about.ts'
import type { Beat } from '../../../model/beat.ts'
import { type Decision, debrief } from '../../../model/debrief.ts'
import type { Team } from '../../../model/room/room.ts'
import { handsAt, handsIn, isDivided, leading, type Share, splitOf } from '../../../model/room/split.ts'
import { answerTo } from '../../debrief/decision-quotes.ts'
import { Judgement } from '../../debrief/judgement.tsx'
import { PromiseLedger } from '../../debrief/promise-ledger.tsx'
import { Prose } from '../../parts/prose.tsx'
import { LinesView } from '../../talk/lines-view.tsx'
import { group } from '../../wording/group.ts'
import { later } from '../../wording/later.ts'
import { Bar } from '../bar.tsx'
import { letterOf } from '../steps.ts'
import { HowItEnded } from './how-it-ended.tsx'

interface ReviewDecisionsProps {
  readonly about: About
  readonly beats: readonly Beat[]
  readonly team: Team
  readonly show: (decision: number) => void
  /** The decision that the room's window shows now. */
  readonly shown: number | undefined
  /** True where the hands were votes in a chat. */
  readonly isCall: boolean
}

export function ReviewDecisions({ about, beats, team, show, shown, isCall }: ReviewDecisionsProps) {
  const { decisions, ending, promises } = debrief(beats)
  // Those first in which the least were of one mind.
  const divided = decisions
    .map((decision) => ({ decision, split: splitAt(team, beats, decision) }))
    .filter(({ split }) => isDivided(split))
    .sort((a, b) => largestShare(a.split) - largestShare(b.split))
  return (
    <>
      <HowItEnded about={about} ending={ending} />
      <h3>{group.review.where}</h3>
      {divided.length === 0 ? (
        <p>{group.review.nowhere}</p>
      ) : (
        <ol class="review-divided">
          {divided.map(({ decision: { number, choice }, split }) => (
            <li key={number}>
              <b>{group.review.choice(number)}</b> ({countsOf(split)}): <Prose text={choice.text} />{' '}
              <Show number={number} show={show} isShown={shown === number} />
            </li>
          ))}
        </ol>
      )}
      <ol class="review-list">
        {decisions.map((decision, index) => (
          <li key={decision.number}>
            <OneDecision
              about={about}
              decision={decision}
              next={decisions[index + 1]}
              beats={beats}
              team={team}
              show={show}
              isShown={shown === decision.number}
              isCall={isCall}
            />
          </li>
        ))}
      </ol>
      <h3>{later.debrief.promises}</h3>
      <PromiseLedger about={about} promises={promises} />
    </>
  )
}

const splitAt = (team: Team, beats: readonly Beat[], { number }: Decision) =>
  splitOf(handsAt(team, number), beats[number - 1]?.choices.map(({ id }) => id) ?? [])

const largestShare = (split: readonly Share[]): number => Math.max(...split.map(({ share }) => share))

/** As “A 7, B 5, C 0”. */
const countsOf = (split: readonly Share[]): string =>
  split.map(({ hands }, index) => `${letterOf(index)} ${hands}`).join(', ')

interface ShowProps {
  readonly number: number
  readonly show: (decision: number) => void
  readonly isShown: boolean
}

function Show({ number, show, isShown }: ShowProps) {
  return (
    <span class="not-on-paper">
      {isShown ? (
        <b>{group.review.shown}</b>
      ) : (
        <button type="button" class="quiet" onClick={() => show(number)}>
          {group.review.show}
          <span class="unseen">: {group.review.choice(number)}</span>
        </button>
      )}
    </span>
  )
}

interface OneDecisionProps {
  readonly about: About
  readonly decision: Decision
  readonly next: Decision | undefined
  readonly beats: readonly Beat[]
  readonly team: Team
  readonly show: (decision: number) => void
  readonly isShown: boolean
  readonly isCall: boolean
}

function OneDecision({ about, decision, next, beats, team, show, isShown, isCall }: OneDecisionProps) {
  const { number, before, choice } = decision
  const options = beats[number - 1]?.choices ?? []
  const split = splitAt(team, beats, decision)
  const ahead = leading(split)
  const place = options.findIndex(({ id }) => id === ahead)
  const tried = team.whatIfs.filter((whatIf) => whatIf.number === number && whatIf.id !== choice.id)
  return (
    <article class="review-decision" aria-labelledby={`review-${number}`}>
      <h3 id={`review-${number}`}>{group.review.choice(number)}</h3>
      <div class="exchange">
        <LinesView lines={before} hard="full" />
      </div>
      <ol class="review-options">
        {options.map(({ id, text }, index) => (
          <li key={id} class={id === choice.id ? 'was-taken' : undefined}>
            <b class="letter">{letterOf(index)}</b>
            <span>
              <Prose text={text} /> {id === choice.id && <span class="chip">{group.console.taken}</span>}
              {tried.some((whatIf) => whatIf.id === id) && <span class="chip">{group.review.whatIfs}</span>}
              {handsIn(split) > 0 && <Bar share={split[index]} isCall={isCall} />}
            </span>
          </li>
        ))}
      </ol>
      <p class="about">
        {team.prepared.includes(number)
          ? group.review.prepared
          : handsIn(split) === 0
            ? group.review.noHands
            : isDivided(split)
              ? group.review.divided
              : group.review.agreed}{' '}
        {ahead !== undefined && ahead !== choice.id && group.review.otherwise(letterOf(place))}
      </p>
      <div class="exchange">
        <LinesView lines={answerTo(decision, next)} hard="full" />
      </div>
      <Judgement about={about} outcome={decision} />
      <Show number={number} show={show} isShown={isShown} />
    </article>
  )
}
