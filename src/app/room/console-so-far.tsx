// What was taken up to now, with the options that were not: any of them can be looked at with “what if”.

import type { Beat } from '../../model/beat.ts'
import type { Command, Team } from '../../model/room/room.ts'
import { Prose } from '../parts/prose.tsx'
import { group } from '../wording/group.ts'
import { useRoomPorts } from './ports.ts'
import { letterOf } from './steps.ts'

interface SoFarPartProps {
  readonly beats: readonly Beat[]
  readonly team: Team
  readonly send: (command: Command) => void
}

export function SoFarPart({ beats, team, send }: SoFarPartProps) {
  const { clock } = useRoomPorts()
  const taken = beats.slice(1)
  if (taken.length === 0) return null
  return (
    <details class="so-far panel">
      <summary>{group.console.soFar}</summary>
      <p class="ways">
        <button type="button" class="quiet" onClick={() => send({ kind: 'back' })}>
          {group.console.stepBack}
        </button>
      </p>
      <ol>
        {taken.map((beat, index) => {
          const number = index + 1
          const options = beats[index]?.choices ?? []
          return (
            <li key={number}>
              <ul>
                {options.map(({ id, text }, place) => {
                  const isTaken = id === beat.outcome?.choice.id
                  return (
                    <li key={id} class={isTaken ? 'was-taken' : undefined}>
                      <b class="letter">{letterOf(place)}</b> <Prose text={text} />{' '}
                      {isTaken ? (
                        <span class="chip">
                          {team.prepared.includes(number) ? group.console.prepared : group.console.taken}
                        </span>
                      ) : (
                        <button
                          type="button"
                          class="quiet"
                          aria-label={`${group.console.noteAt(number)}: ${group.console.whatIfLetter(letterOf(place))}`}
                          onClick={() => send({ kind: 'what-if', number, choice: id, at: clock() })}
                        >
                          {group.console.whatIfLetter(letterOf(place))}
                        </button>
                      )}
                    </li>
                  )
                })}
              </ul>
            </li>
          )
        })}
      </ol>
    </details>
  )
}
