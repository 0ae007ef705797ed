// The console: the same beat as the room's, what the trainer alone may see, and everything that steers. Laid out to be used while
// talking: what is done all the time is large and in the middle, the rest stands beside it.

import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import type { Beat } from '../../model/beat.ts'
import { type Command, type Room, teamOf } from '../../model/room/room.ts'
import type { ChoiceId } from '../../model/run.ts'
import { useSurroundings } from '../frame/context.ts'
import { writeRoute } from '../frame/route.ts'
import { useStore, whole } from '../frame/use-store.ts'
import { ScreenTitle } from '../parts/screen-title.tsx'
import { group } from '../wording/group.ts'
import { AudienceOver } from './audience-view.tsx'
import type { Connection } from './connection.ts'
import { NowPart, SoFarPart } from './console-now.tsx'
import { OptionsPart } from './console-options.tsx'
import { JumpPart, KeysPart, NotesPart, PromisesPart } from './console-panels.tsx'
import { RehearsalPart } from './console-rehearsal.tsx'
import { ShowPart } from './console-show.tsx'
import { TimePart } from './console-time.tsx'
import { type PresenterAction, pressedAction } from './keys.ts'
import { useRoomPorts } from './ports.ts'
import { letterOf, markedAfter, nextStep, stepBefore } from './steps.ts'
import { type OpenRoom, useBeats } from './use-room.ts'
import './console.css'
import '../debrief/debrief.css'

interface ConsoleProps {
  readonly open: OpenRoom
  readonly room: Room
  readonly connection: Connection
}

export function Console({ open, room, connection }: ConsoleProps) {
  const { about, story, end } = open
  const { settings } = useSurroundings()
  const ports = useRoomPorts()
  const { singleKeys } = useStore(settings, whole)
  const beats = useBeats(story, room)
  const [here, showHere] = useState(false)
  const [blocked, setBlocked] = useState(false)
  const [stuck, setStuck] = useState(false)
  const [mark, setMark] = useState<{ readonly beat: string; readonly choice: ChoiceId | undefined }>()
  const beat = beats.at(-1)
  const at = `${beat?.number} ${room.turn}`
  const marked = mark?.beat === at ? mark.choice : undefined
  const send = (command: Command | undefined) => {
    setStuck(command === undefined)
    if (command) end.send(command)
  }
  const act = useActions({
    room,
    beats,
    marked,
    mark: (choice) => setMark({ beat: at, choice }),
    send,
    here: () => showHere((now) => !now),
  })
  useEffect(() => {
    if (!singleKeys) return
    const onKeyDown = (event: KeyboardEvent) => {
      const action = pressedAction(event)
      if (action && act(action)) event.preventDefault()
    }
    addEventListener('keydown', onKeyDown)
    const stopHearing = end.onAction(act)
    return () => {
      removeEventListener('keydown', onKeyDown)
      stopHearing()
    }
  }, [singleKeys, act, end])
  if (!beat) return null
  const team = teamOf(room)
  const openWindow = () => setBlocked(!ports.openWindow(writeRoute({ kind: 'audience', room: room.id })))
  return (
    <div class="console page">
      <ScreenTitle title={group.console.for(about.title)} />
      <div class="console-windows">
        <button type="button" class="button" onClick={openWindow}>
          {group.console.open}
        </button>
        <button type="button" class="quiet" onClick={() => showHere(true)}>
          {group.console.here}
        </button>
        <span role="status">
          {blocked && !connection.connected
            ? group.console.blocked
            : connection.otherVersion
              ? group.console.otherVersion
              : connection.connected
                ? group.console.connected
                : group.console.notConnected}
        </span>
      </div>
      {!connection.kept && <p class="about">{group.setup.notKept}</p>}
      {room.rehearsal && <RehearsalPart room={room} beats={beats} seen={connection.connected || here} />}
      {room.teams.length > 1 && <Turns room={room} send={send} />}
      {team.aside && (
        <p class="console-aside">
          {group.console.aside}{' '}
          <button type="button" class="button" onClick={() => send({ kind: 'return' })}>
            {group.console.return}
          </button>
        </p>
      )}
      <div class="console-columns">
        <div class="console-main">
          <NowPart
            beats={beats}
            room={room}
            next={() => act({ kind: 'next' })}
            previous={() => act({ kind: 'previous' })}
            stuck={stuck}
          />
          {beat.choices.length > 0 ? (
            <OptionsPart about={about} story={story} room={room} beat={beat} marked={marked} send={send} />
          ) : (
            <p>
              {group.console.over}{' '}
              {beat.ending && group.console.ended(about.endings[beat.ending]?.title ?? beat.ending)}
            </p>
          )}
          <SoFarPart beats={beats} team={team} send={send} />
        </div>
        <div class="console-side">
          <ShowPart room={room} beat={beat} send={send} />
          <TimePart about={about} room={room} send={send} />
          <PromisesPart about={about} beats={beats} />
          <NotesPart room={room} send={send} />
          <JumpPart story={story} room={room} send={send} />
          <p class="ways">
            <a class="button" href={writeRoute({ kind: 'review', room: room.id })}>
              {group.console.lookBack}
            </a>
            <a class="quiet" href={writeRoute({ kind: 'group', story: about.id })}>
              {group.console.leave}
            </a>
          </p>
          <KeysPart />
        </div>
      </div>
      {here && <AudienceOver about={about} room={room} beats={beats} close={() => showHere(false)} />}
    </div>
  )
}

interface Actor {
  readonly room: Room
  readonly beats: readonly Beat[]
  readonly marked: ChoiceId | undefined
  readonly mark: (choice: ChoiceId | undefined) => void
  readonly send: (command: Command | undefined) => void
  readonly here: () => void
}

/** Carries out an action; false where it means nothing now. The same function at every render, so that listeners stay. */
function useActions(now: Actor): (action: PresenterAction) => boolean {
  const { clock } = useRoomPorts()
  const latest = useRef(now)
  latest.current = now
  return useCallback(
    (action) => {
      const { room, beats, marked, mark, send, here } = latest.current
      const beat = beats.at(-1)
      if (!beat) return false
      const { view } = room
      switch (action.kind) {
        case 'hand': {
          const choice = beat.choices[action.option - 1]?.id
          if (choice === undefined) return false
          send({ kind: 'hand', choice, by: action.by })
          break
        }
        case 'next':
          send(nextStep({ room, beats, marked, now: clock() }))
          break
        case 'previous':
          send(stepBefore({ room, beats }))
          break
        case 'mark-next':
        case 'mark-previous':
          mark(markedAfter(beat, marked, action.kind === 'mark-next' ? 1 : -1))
          break
        case 'blank':
          send({ kind: 'view', view: { blank: !view.blank } })
          break
        case 'question':
          if (!beat.discuss) return false
          send({ kind: 'view', view: { call: view.call === 'question' ? 'none' : 'question' } })
          break
        case 'reasons':
          send({ kind: 'view', view: { call: view.call === 'reasons' ? 'none' : 'reasons' } })
          break
        case 'write':
          send({ kind: 'view', view: { call: view.call === 'write' ? 'none' : 'write' } })
          break
        case 'split':
          send({ kind: 'view', view: { split: !view.split } })
          break
        case 'here':
          here()
          break
      }
      return true
    },
    [clock],
  )
}

function Turns({ room, send }: { readonly room: Room; readonly send: (command: Command) => void }) {
  const other = room.turn === 0 ? 1 : 0
  return (
    <p class="console-turn">
      <b>{group.console.turn(group.console.team(letterOf(room.turn)))}</b>{' '}
      <button type="button" class="quiet" onClick={() => send({ kind: 'turn', team: other })}>
        {group.console.otherTeam(group.console.team(letterOf(other)))}
      </button>
    </p>
  )
}
