// What the room has before it: the words of the beat, how far it has seen them, the question for the group, and the way on; and
// what was taken up to now.

import type { Beat } from '../../model/beat.ts'
import { pageAt, pagesOf } from '../../model/room/pages.ts'
import type { Command, Room, Team } from '../../model/room/room.ts'
import { Prose } from '../parts/prose.tsx'
import { LinesView } from '../talk/lines-view.tsx'
import { group } from '../wording/group.ts'
import { useRoomPorts } from './ports.ts'
import { letterOf } from './steps.ts'

interface NowPartProps {
  /** Of the run; never empty. */
  readonly beats: readonly Beat[]
  readonly room: Room
  readonly next: () => void
  readonly previous: () => void
  /** True where “next” had nothing to go on to. */
  readonly stuck: boolean
}

export function NowPart({ beats, room, next, previous, stuck }: NowPartProps) {
  const beat = beats.at(-1)
  const pages = pagesOf(beats)
  const at = pageAt(pages, room.view.page)
  if (!beat) return null
  return (
    <section class="console-now" aria-labelledby="console-now">
      <h2 id="console-now">{group.console.now}</h2>
      <div class="console-beat lines">
        <LinesView key={`${beat.number} ${at}`} lines={pages[at]?.lines ?? []} hard="full" />
      </div>
      {pages.length > 1 && (
        <details class="behind">
          <summary>{group.console.all}</summary>
          <div class="console-beat lines">
            <LinesView key={beat.number} lines={beat.lines} hard="full" />
          </div>
        </details>
      )}
      {beat.discuss && (
        <div class="console-question">
          <h3>{group.console.question}</h3>
          <p>{beat.discuss}</p>
        </div>
      )}
      <div class="console-steps">
        <button type="button" class="button" onClick={next}>
          {group.console.next}
        </button>
        <button type="button" class="quiet" onClick={previous}>
          {group.console.previous}
        </button>
        <span role="status" class="console-page">
          {group.console.page(at + 1, pages.length)}
          {pages[at]?.options && beat.choices.length > 0 ? `: ${group.console.optionsShown}` : ''}.
          {room.view.call === 'write' ? ` ${group.console.writing}` : ''}
          {stuck ? ` ${group.console.chooseFirst}` : ''}
        </span>
      </div>
    </section>
  )
}

interface SoFarPartProps {
  readonly beats: readonly Beat[]
  readonly team: Team
  readonly send: (command: Command) => void
}

/** What was taken up to now, with the options that were not: any of them can be looked at with “what if”. */
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
