// The console: what the room has before it, what comes next, the options, and everything that steers, on one screen. What is needed
// now and then is in a drawer that a key opens.

import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { Beat } from '../../../model/beat.ts'
import { type Command, type Room, teamOf, whatIfOf } from '../../../model/room/room.ts'
import { useSurroundings } from '../../frame/context.ts'
import { writeRoute } from '../../frame/route.ts'
import { useStore, whole } from '../../frame/use-store.ts'
import { useArrival } from '../../parts/use-arrival.ts'
import { group } from '../../wording/group.ts'
import { pressedAction } from '../keys.ts'
import { letterOf } from '../steps.ts'
import { type OpenRoom, useBeatsOf } from '../use-room.ts'
import { AudienceOver } from '../wall/audience-view.tsx'
import type { Connection } from '../windows/connection.ts'
import { Drawer, DrawerButtons, type DrawerPart } from './console-drawer.tsx'
import { NowPart } from './console-now.tsx'
import { OptionsPart } from './console-options.tsx'
import { RehearsalPart } from './console-rehearsal.tsx'
import { PromisesPart, ShowPart } from './console-show.tsx'
import { TimePart } from './console-time.tsx'
import { WindowsPart } from './console-windows.tsx'
import { useActions } from './use-actions.ts'
import { useAhead } from './use-ahead.ts'
import './console.css'
import '../../debrief/debrief.css'

interface ConsoleProps {
  readonly open: OpenRoom
  readonly room: Room
  readonly connection: Connection
}

export function Console({ open, room, connection }: ConsoleProps) {
  const { about, story, end } = open
  const { settings } = useSurroundings()
  const { singleKeys } = useStore(settings, whole)
  const beatsOf = useBeatsOf(story)
  const beats = beatsOf(room)
  const [here, showHere] = useState(false)
  const [drawer, openDrawer] = useState<DrawerPart>()
  const [draft, setDraft] = useState('')
  const heading = useArrival(group.console.titleOfWindow(about.title))
  const votes = useRef<HTMLTextAreaElement>(null)
  const copy = useRef<HTMLButtonElement>(null)
  const next = useRef<HTMLButtonElement>(null)
  const { act, send, done, say } = useActions({ end, room, beatsOf }, (action) => {
    switch (action) {
      case 'here':
        // In a call the window with the console is never the one to be looked at by others.
        if (!room.view.chat) showHere((now) => !now)
        return !room.view.chat
      case 'votes':
        votes.current?.focus()
        return true
      case 'copy':
        copy.current?.click()
        return true
      case 'close': {
        const isInField = document.activeElement === votes.current
        if (isInField) votes.current?.blur()
        openDrawer(undefined)
        return isInField || drawer !== undefined
      }
      default:
        openDrawer((now) => (now === action ? undefined : action))
        return true
    }
  })
  // Before it is painted, so that no key is lost that is pressed as soon as it is there.
  useLayoutEffect(() => {
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
  // Whoever comes back from looking back goes on with the story, and so does the room.
  useEffect(() => {
    if (end.getState().room?.view.showing === 'looking-back')
      end.send({ kind: 'view', view: { showing: 'talk' } })
  }, [end])
  const ahead = useAhead(story, room, beats.at(-1), drawer === 'behind')
  const beat = beats.at(-1)
  if (!beat) return null
  return (
    <div class={room.view.chat ? 'console in-call page' : 'console page'}>
      <header class="console-top">
        <h1 ref={heading} tabIndex={-1}>
          {group.console.for(about.title)}
        </h1>
        <WindowsPart room={room} connection={connection} here={() => showHere(true)} next={next} />
        <a class="quiet" href={writeRoute({ kind: 'review', room: room.id })}>
          {group.console.lookBack}
        </a>
      </header>
      {!connection.kept && <p class="about">{group.setup.notKept}</p>}
      <Elsewhere room={room} beats={beats} send={send} />
      <div class={drawer === 'behind' ? 'console-columns is-wide' : 'console-columns'}>
        <div class="console-main">
          <NowPart about={about} room={room} beats={beats} act={act} done={done} next={next} />
          {beat.choices.length > 0 ? (
            <OptionsPart
              story={story}
              room={room}
              beats={beats}
              act={act}
              send={send}
              say={say}
              votes={votes}
              copy={copy}
            />
          ) : (
            <p>
              {group.console.over}{' '}
              {beat.ending && group.console.ended(about.endings[beat.ending]?.title ?? beat.ending)}
            </p>
          )}
        </div>
        <div class="console-side">
          {drawer ? (
            <Drawer
              part={drawer}
              close={() => openDrawer(undefined)}
              about={about}
              story={story}
              room={room}
              beats={beats}
              ahead={ahead}
              send={send}
              draft={draft}
              setDraft={setDraft}
            />
          ) : (
            <>
              {room.rehearsal && (
                <RehearsalPart room={room} beats={beats} seen={connection.connected || here} />
              )}
              <ShowPart room={room} beats={beats} send={send} />
              <TimePart about={about} room={room} />
              <PromisesPart about={about} beats={beats} />
            </>
          )}
          <DrawerButtons open={drawer} show={openDrawer} />
        </div>
      </div>
      {here && <AudienceOver about={about} room={room} beats={beats} close={() => showHere(false)} />}
    </div>
  )
}

interface ElsewhereProps {
  readonly room: Room
  readonly beats: readonly Beat[]
  readonly send: (command: Command) => void
}

/** Whose turn it is where two teams play; and that what is shown is a “what if”. */
function Elsewhere({ room, beats, send }: ElsewhereProps) {
  const whatIf = whatIfOf(teamOf(room))
  const other = room.turn === 0 ? 1 : 0
  const place = (beats[(whatIf?.number ?? 0) - 1]?.choices ?? []).findIndex(({ id }) => id === whatIf?.tried)
  return (
    <>
      {room.teams.length > 1 && (
        <p class="console-turn">
          <b>{group.console.turn(group.console.team(letterOf(room.turn)))}</b>{' '}
          <button type="button" class="quiet" onClick={() => send({ kind: 'turn', team: other })}>
            {group.console.otherTeam(group.console.team(letterOf(other)))}
          </button>
        </p>
      )}
      {whatIf && (
        <p class="console-aside">
          {group.console.aside(whatIf.number, letterOf(place))}{' '}
          <button type="button" class="button" onClick={() => send({ kind: 'return' })}>
            {group.console.return}
          </button>
        </p>
      )}
    </>
  )
}
