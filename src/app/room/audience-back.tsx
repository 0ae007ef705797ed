// One decision looked back on, on the screen in front of the room: the options with the room's hands, the one that was
// taken, what it led to, why, and what is known.

import type { About } from '../../model/about.ts'
import type { Beat } from '../../model/beat.ts'
import { debrief } from '../../model/debrief.ts'
import { type Room, teamOf } from '../../model/room/room.ts'
import { handsAt, handsIn, splitOf } from '../../model/room/split.ts'
import { Did } from '../debrief/judged.tsx'
import { Prose } from '../parts/prose.tsx'
import { evidence } from '../wording/evidence.ts'
import { group } from '../wording/group.ts'
import { Bar } from './bar.tsx'
import { Known } from './known.tsx'
import { letterOf } from './steps.ts'

interface AudienceBackProps {
  readonly about: About
  readonly room: Room
  readonly beats: readonly Beat[]
}

export function AudienceBack({ about, room, beats }: AudienceBackProps) {
  const { decisions, ending } = debrief(beats)
  const decision = decisions[room.view.decision - 1]
  const beat = beats[room.view.decision - 1]
  if (!decision || !beat) {
    const ended = about.endings[ending ?? '']
    return (
      <div class="audience-text">
        <section class="call">
          <h2>{ended?.title ?? group.audience.ended}</h2>
          {ended && <p>{ended.summary}</p>}
        </section>
      </div>
    )
  }
  const team = teamOf(room)
  const split = splitOf(
    handsAt(team, decision.number),
    beat.choices.map(({ id }) => id),
  )
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reachable by keyboard
    <section class="audience-text audience-back" tabIndex={0} aria-label={group.audience.title}>
      <h2>{group.audience.decision(decision.number)}</h2>
      <ol class="audience-options">
        {beat.choices.map(({ id, text }, index) => (
          <li key={id} class={id === decision.choice.id ? 'was-taken' : undefined}>
            <b class="letter">{letterOf(index)}</b>
            <span class="audience-option">
              <Prose text={text} />
              {id === decision.choice.id && <span class="chip">{group.audience.taken}</span>}
              {handsIn(split) > 0 && <Bar share={split[index]} />}
            </span>
          </li>
        ))}
      </ol>
      {team.prepared.includes(decision.number) && <p class="about">{group.audience.prepared}</p>}
      <Did effects={decision.effects} promises={decision.promises} />
      {decision.reason && (
        <p class="why">
          <Prose text={decision.reason} />
        </p>
      )}
      <Known title={evidence.rests} ids={decision.evidence} />
    </section>
  )
}
