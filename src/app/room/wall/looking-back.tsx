// One decision looked back on, on the wall: what was said, the options with the room's hands and the one that was taken; and under the
// picture of that moment what it did, why, and what is known.

import type { About } from '../../../model/about.ts'
import type { Beat } from '../../../model/beat.ts'
import { type Decision, debrief } from '../../../model/debrief.ts'
import type { PromiseChange } from '../../../model/promise.ts'
import { answeredTo } from '../../../model/room/pages.ts'
import { type Room, teamOf } from '../../../model/room/room.ts'
import { handsAt, handsIn, splitOf } from '../../../model/room/split.ts'
import { ChangeChips } from '../../debrief/judgement.tsx'
import { Prose } from '../../parts/prose.tsx'
import { evidence } from '../../wording/evidence.ts'
import { group } from '../../wording/group.ts'
import { Bar } from '../bar.tsx'
import { EvidenceLine } from '../evidence-line.tsx'
import { letterOf } from '../steps.ts'
import { Column, Said } from './column.tsx'

interface LookingBackProps {
  readonly about: About
  readonly room: Room
  readonly beats: readonly Beat[]
}

/**
 * One decision looked back on, on the screen in front of the room: the options with the room's hands, and the one that was
 * taken.
 */
export function LookingBack({ about, room, beats }: LookingBackProps) {
  const { decisions, ending } = debrief(beats)
  const decision = decisions[room.view.decision - 1]
  const beat = beats[room.view.decision - 1]
  if (!decision || !beat) {
    const ended = about.endings[ending ?? '']
    return (
      <Column kind="lines">
        <section class="call">
          <h2>{ended?.title ?? group.audience.ended}</h2>
          {ended && <p>{ended.summary}</p>}
        </section>
      </Column>
    )
  }
  const team = teamOf(room)
  const split = splitOf(
    handsAt(team, decision.number),
    beat.choices.map(({ id }) => id),
  )
  return (
    <Column kind="back">
      <h2>{group.audience.decision(decision.number)}</h2>
      <Said lines={answeredTo(beats.slice(0, decision.number))} short={room.view.short} />
      <ol class={handsIn(split) > 0 ? 'audience-options has-bars' : 'audience-options'}>
        {beat.choices.map(({ id, text }, index) => (
          <li key={id} class={id === decision.choice.id ? 'was-taken' : undefined}>
            <b class="letter">{letterOf(index)}</b>
            <span class="audience-option">
              <Prose text={text} />
              {id === decision.choice.id && <span class="chip">{group.audience.taken}</span>}
            </span>
            {handsIn(split) > 0 && <Bar share={split[index]} isCall={room.view.chat} />}
          </li>
        ))}
      </ol>
    </Column>
  )
}

/** What the decision that is looked back on did, why, and what is known: under the picture of that moment. */
export function WhyBack({ room, beats }: { readonly room: Room; readonly beats: readonly Beat[] }) {
  const decision = debrief(beats).decisions[room.view.decision - 1]
  if (!decision) return null
  return (
    <div class="audience-why">
      {teamOf(room).prepared.includes(decision.number) && <p>{group.audience.prepared}</p>}
      <ChangeChips effects={decision.moved} promises={[...decision.promises, ...settledOf(decision)]} />
      {decision.reason && (
        <p class="why">
          <Prose text={decision.reason} />
        </p>
      )}
      {decision.instead && (
        <p class="why">
          <b>{group.audience.tryThis}:</b> <Prose text={decision.instead} />
        </p>
      )}
      <EvidenceLine title={evidence.rests} ids={decision.evidence} />
    </div>
  )
}

/** What became of earlier promises in the same beat, as it is told with what the choice did. */
const settledOf = ({ settled = [] }: Decision): readonly PromiseChange[] =>
  settled.flatMap(({ promise, event }) => (event ? [{ promise, event }] : []))
