// The session, looked back on by the group: each decision with the room's split, what it led to and why; beside the other team or
// another laptop's group; to print or to save. No names anywhere.

import { useEffect, useId, useState } from 'preact/hooks'
import type { About } from '../../../model/about.ts'
import type { Playable } from '../../../model/passage.ts'
import { replay } from '../../../model/replay.ts'
import type { Room, Team } from '../../../model/room/room.ts'
import { writeRoute } from '../../frame/route.ts'
import { download } from '../../parts/download.ts'
import { ProblemPanel } from '../../parts/problem-panel.tsx'
import { ScreenTitle } from '../../parts/screen-title.tsx'
import { usePrinting } from '../../parts/use-printing.ts'
import { group } from '../../wording/group.ts'
import { words } from '../../wording/words.ts'
import { type ConsoleAction, pressedAction } from '../keys.ts'
import { EntryFailure, MissingRoom } from '../missing-room.tsx'
import { useRoomPorts } from '../ports.ts'
import { letterOf } from '../steps.ts'
import { type OpenRoom, useConnection, useEntry } from '../use-room.ts'
import type { RoomEnd } from '../windows/connection.ts'
import { ReviewCompare } from './review-compare.tsx'
import { ReviewDecisions } from './review-decisions.tsx'
import { ReviewPaper } from './review-paper.tsx'
import { ReviewSheet } from './review-sheet.tsx'
import '../../debrief/debrief.css'
import '../../style/print.css'
import '../../compare/compare.css'
import '../console/console.css'
import '../papers/papers.css'
import './review.css'

export function ReviewScreen({ id }: { readonly id: string }) {
  const entry = useEntry(id, 'console')
  if (entry.kind === 'opening') return <p class="waiting">{words.loading}</p>
  if (entry.kind === 'failed') return <EntryFailure alone entry={entry} />
  return <Opened open={entry.open} />
}

function Opened({ open }: { readonly open: OpenRoom }) {
  const { room } = useConnection(open)
  if (!room) return <MissingRoom title={group.review.title} story={open.about.id} />
  return <Review open={open} room={room} />
}

function Review({ open, room }: { readonly open: OpenRoom; readonly room: Room }) {
  const { about, story, end } = open
  const { rooms } = useRoomPorts()
  const [printing, print] = usePrinting<'two' | 'all'>()
  useRemote(end)
  return (
    <div class="review debrief page" data-print={printing}>
      <ScreenTitle title={group.review.title} />
      <p class="lead">
        {about.title}. {group.review.about}
      </p>
      <p class="ways">
        <button type="button" class="button" onClick={() => print('two')}>
          {room.teams.length > 1 ? group.review.printTeams : group.review.print}
        </button>
        <button type="button" class="quiet" onClick={() => print('all')}>
          {group.review.printAll(pagesOfAll(room))}
        </button>
        <button
          type="button"
          class="quiet"
          onClick={() => download(rooms.write(room), `alongside-${about.id}-group.json`)}
        >
          {group.review.save}
        </button>
        <a class="quiet" href={writeRoute({ kind: 'room', room: room.id })}>
          {group.review.toConsole}
        </a>
      </p>
      <ReviewPaper about={about} story={story} room={room} />
      {room.teams.map((team, index) => (
        <TeamReview
          key={index}
          about={about}
          story={story}
          room={room}
          team={team}
          index={index}
          show={(decision) => {
            end.send({ kind: 'turn', team: index })
            end.send({ kind: 'view', view: { showing: 'looking-back', decision, blank: false } })
          }}
        />
      ))}
      <NotesOnPaper room={room} />
      <Others about={about} story={story} room={room} />
      <ReviewSheet />
    </div>
  )
}

/** A remote works while looking back too: on and back through the decisions on the room's window, and blank. */
function useRemote(end: RoomEnd): void {
  useEffect(() => {
    const act = (action: ConsoleAction): boolean => {
      const view = end.getState().room?.view
      if (!view) return false
      const isShown = view.showing === 'looking-back'
      switch (action.kind) {
        case 'next':
        case 'previous': {
          const by = isShown ? (action.kind === 'next' ? 1 : -1) : 0
          end.send({
            kind: 'view',
            view: { showing: 'looking-back', decision: view.decision + by, blank: false },
          })
          return true
        }
        case 'blank':
          end.send({ kind: 'view', view: { blank: !view.blank } })
          return true
        default:
          return false
      }
    }
    const onKeyDown = (event: KeyboardEvent) => {
      // Arrows scroll this page.
      const action = event.key.startsWith('Arrow') ? undefined : pressedAction(event)
      if (action && act(action)) event.preventDefault()
    }
    addEventListener('keydown', onKeyDown)
    const stopHearing = end.onAction(act)
    return () => {
      removeEventListener('keydown', onKeyDown)
      stopHearing()
    }
  }, [end])
}

/** About: a decision takes a page and a little more, with what was said, the options and why. */
const pagesOfAll = ({ teams }: Room): number =>
  Math.round(teams.reduce((sum, { run, aside }) => sum + (aside ?? run).choices.length * PAGES_EACH, 2))
const PAGES_EACH = 1.15

interface TeamReviewProps {
  readonly about: About
  readonly story: Playable
  readonly room: Room
  readonly team: Team
  readonly index: number
  readonly show: (decision: number) => void
}

function TeamReview({ about, story, room, team, index, show }: TeamReviewProps) {
  const replayed = replay(story, team.aside ?? team.run)
  if (!replayed.ok) return <ProblemPanel problem={replayed.problem} />
  const shown = room.view.showing === 'looking-back' && room.turn === index ? room.view.decision : undefined
  return (
    <section aria-labelledby={`review-team-${index}`}>
      <h2 id={`review-team-${index}`}>
        {room.teams.length > 1 ? group.console.team(letterOf(index)) : group.review.chose}
      </h2>
      <ReviewDecisions
        about={about}
        beats={replayed.value.beats}
        team={team}
        show={show}
        shown={shown}
        isCall={room.view.chat}
      />
    </section>
  )
}

function NotesOnPaper({ room }: { readonly room: Room }) {
  return (
    <section aria-labelledby="review-notes">
      <h2 id="review-notes">{group.review.notes}</h2>
      {room.notes.length === 0 ? (
        <p>{group.review.noNotes}</p>
      ) : (
        <ul>
          {room.notes.map((note, index) => (
            <li key={index}>
              <span class="about">
                {room.teams.length > 1 && `${group.console.team(letterOf(note.team))}. `}
                {group.console.noteAt(note.number)}:
              </span>{' '}
              {note.text}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

interface OthersProps {
  readonly about: About
  readonly story: Playable
  readonly room: Room
}

function Others({ about, story, room }: OthersProps) {
  const { rooms } = useRoomPorts()
  const id = useId()
  const [otherRoom, setOtherRoom] = useState<Room>()
  const [status, setStatus] = useState('')
  const read = async (input: HTMLInputElement) => {
    const file = input.files?.[0]
    if (!file) return
    const opened = rooms.read(await file.text())
    // The same file may be chosen again.
    input.value = ''
    if (!opened.ok) {
      const messages: Readonly<Record<string, string>> = group.problems.of
      return setStatus(messages[opened.problem.code] ?? group.problems.of['room/foreign'])
    }
    if (opened.value.story !== room.story) return setStatus(group.review.otherStory)
    setStatus('')
    setOtherRoom(opened.value)
  }
  const [first, second] = room.teams
  const theirs = otherRoom?.teams[0]
  return (
    <section class="review-others" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{group.review.compare}</h2>
      <p class="about">{group.review.compareAbout}</p>
      <p class="file-input">
        <label for={id}>{group.review.openFile}</label>
        <input
          id={id}
          type="file"
          accept=".json,application/json"
          onChange={({ currentTarget }) => void read(currentTarget)}
        />
      </p>
      <p role="status">{status}</p>
      {theirs ? (
        <ReviewCompare
          about={about}
          story={story}
          left={{ team: first, name: group.review.this }}
          right={{ team: theirs, name: group.review.other }}
        />
      ) : (
        second && (
          <ReviewCompare
            about={about}
            story={story}
            left={{ team: first, name: group.console.team(letterOf(0)) }}
            right={{ team: second, name: group.console.team(letterOf(1)) }}
          />
        )
      )}
    </section>
  )
}
