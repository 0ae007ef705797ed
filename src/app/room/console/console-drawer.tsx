// What a trainer needs now and then, each opened by a key of its own and shut by the same: notes, what was taken so far, going to a
// scene, what each option does, the whole plan, the keys. It takes the place of what stands beside the options; the room never sees it.

import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { About } from '../../../model/about.ts'
import type { Beat } from '../../../model/beat.ts'
import type { Playable } from '../../../model/passage.ts'
import { replay } from '../../../model/replay.ts'
import { wayTo } from '../../../model/room/guide.ts'
import { pagesOfRoom, samePlace } from '../../../model/room/pages.ts'
import {
  after,
  type Command,
  MOST_NOTE,
  openDecision,
  type Room,
  teamOf,
  whatIfOf,
} from '../../../model/room/room.ts'
import { Judgement } from '../../debrief/judgement.tsx'
import { useSurroundings } from '../../frame/context.ts'
import { writeRoute } from '../../frame/route.ts'
import { useStore, whole } from '../../frame/use-store.ts'
import { Prose } from '../../parts/prose.tsx'
import { LinesView } from '../../talk/lines-view.tsx'
import { group } from '../../wording/group.ts'
import { useRoomPorts } from '../ports.ts'
import { letterOf } from '../steps.ts'
import { sceneInWords, useGuide } from '../use-guide.ts'
import { usePlan } from '../use-plan.ts'
import { PlanPart } from './console-time.tsx'
import { KeyCap } from './key-cap.tsx'
import type { Ahead } from './use-ahead.ts'

const PARTS = ['notes', 'so-far', 'scenes', 'behind', 'plan', 'keys'] as const
export type DrawerPart = (typeof PARTS)[number]

interface DrawerButtonsProps {
  readonly open: DrawerPart | undefined
  readonly show: (part: DrawerPart | undefined) => void
}

export function DrawerButtons({ open, show }: DrawerButtonsProps) {
  return (
    <section class="panel" aria-label={group.console.drawerTitle}>
      <div class="switches">
        {PARTS.map((part) => {
          const [name, letter] = group.console.drawer[part]
          return (
            <button
              key={part}
              type="button"
              class="switch"
              aria-expanded={open === part}
              onClick={() => show(open === part ? undefined : part)}
            >
              {name} <KeyCap>{letter}</KeyCap>
            </button>
          )
        })}
      </div>
    </section>
  )
}

interface PartProps {
  readonly about: About
  readonly story: Playable
  readonly room: Room
  readonly beats: readonly Beat[]
  readonly ahead: Ahead | undefined
  readonly send: (command: Command) => void
  /** A note that is being written: it stays while the drawer is shut. */
  readonly draft: string
  readonly setDraft: (text: string) => void
}

interface DrawerProps extends PartProps {
  readonly part: DrawerPart
  readonly close: () => void
}

export function Drawer({ part, close, ...of }: DrawerProps) {
  const box = useRef<HTMLElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies(part): another part opens with focus in it
  useLayoutEffect(() => {
    const before = document.activeElement
    const field = box.current?.querySelector('textarea')
    ;(field ?? box.current)?.focus()
    return () => {
      // Focus that went elsewhere meanwhile is left there.
      if (document.activeElement === document.body && before instanceof HTMLElement) before.focus()
    }
  }, [part])
  return (
    <section class="drawer" ref={box} tabIndex={-1} aria-labelledby="drawer-title">
      <header>
        <h2 id="drawer-title">{group.console.drawer[part][0]}</h2>
        <button type="button" class="quiet" onClick={close}>
          {group.console.close} <KeyCap>Esc</KeyCap>
        </button>
      </header>
      <Contents part={part} {...of} close={close} />
    </section>
  )
}

function Contents({ part, ...of }: DrawerProps) {
  switch (part) {
    case 'notes':
      return <NotesPart {...of} />
    case 'so-far':
      return <SoFarPart {...of} />
    case 'scenes':
      return <ScenesPart {...of} />
    case 'behind':
      return <BehindPart {...of} />
    case 'plan':
      return <PlanPart {...of} />
    case 'keys':
      return <KeysPart about={of.about} />
  }
}

/** What the trainer writes while the group talks. Kept with the session, for the sheet at the end. */
function NotesPart({ room, send, draft: text, setDraft: setText }: PartProps) {
  const { clock } = useRoomPorts()
  const id = useId()
  const keep = () => {
    send({ kind: 'note', text, at: clock() })
    setText('')
  }
  return (
    <>
      <label for={id}>{group.console.note}</label>
      <textarea
        id={id}
        rows={3}
        maxLength={MOST_NOTE}
        value={text}
        onInput={({ currentTarget }) => setText(currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || text.trim() === '') return
          event.preventDefault()
          keep()
        }}
      />
      <p>
        <button type="button" class="quiet" disabled={text.trim() === ''} onClick={keep}>
          {group.console.keepNote} <KeyCap>Ctrl Enter</KeyCap>
        </button>
      </p>
      {room.notes.length > 0 && (
        <ul class="note-list">
          {room.notes.map((note, index) => (
            <li key={note.at + index}>
              <span class="about">{group.console.noteAt(note.number)}:</span> {note.text}{' '}
              <button
                type="button"
                class="quiet"
                aria-label={group.console.removeNote(index + 1)}
                onClick={() => send({ kind: 'remove-note', index })}
              >
                {group.setup.remove}
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

/** What was taken up to now, with the options that were not: any of them can be looked at with “what if”. */
function SoFarPart({ room, beats, send }: PartProps) {
  const { clock } = useRoomPorts()
  const team = teamOf(room)
  const whatIf = whatIfOf(team)
  const taken = beats.slice(1)
  if (taken.length === 0) return <p>{group.console.nothingYet}</p>
  return (
    <>
      <p class="ways">
        <button type="button" class="quiet" onClick={() => send({ kind: 'back' })}>
          {group.console.stepBack}
        </button>
      </p>
      <ol class="console-taken">
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
                          {whatIf && number >= whatIf.number
                            ? group.console.onlyWhatIf
                            : team.prepared.includes(number)
                              ? group.console.prepared
                              : group.console.taken}
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
    </>
  )
}

/** Going to a scene without playing all that lies between: the choices are filled in, and stay marked as prepared. */
function ScenesPart({ story, room, send, close }: PartProps & { readonly close: () => void }) {
  const { clock } = useRoomPorts()
  const guide = useGuide(story)
  const { plan } = usePlan(room.story)
  const [asked, ask] = useState<{ readonly scene: string; readonly lost: number }>()
  const goTo = (scene: string) => {
    if (!guide) return
    const { run, aside } = teamOf(room)
    const own = (aside ?? run).choices
    const log = wayTo(story, guide, own, scene, run.seed)
    if (!log) return
    const lost = own.length - own.filter(({ id }, index) => id === log[index]).length
    if (lost > 0 && asked?.scene !== scene) return ask({ scene, lost })
    const at = clock()
    const jump = {
      kind: 'jump',
      choices: log.map((id, index) => ({ id, at: own[index]?.at ?? at })),
    } as const
    send({ ...jump, page: scenePage(story, after(room, jump)) })
    close()
  }
  return (
    <>
      <p class="about">{group.console.jumpAbout}</p>
      {guide ? (
        <ul class="scenes">
          {guide.scenes.map((scene) => (
            <li key={scene}>
              <button type="button" class="quiet" onClick={() => goTo(scene)}>
                {asked?.scene === scene
                  ? group.console.jumpBack(sceneInWords(scene, plan), asked.lost)
                  : group.console.jumpTo(sceneInWords(scene, plan))}
              </button>
            </li>
          ))}
        </ul>
      ) : (
        <p role="status">{group.console.gathering}</p>
      )}
    </>
  )
}

/** The page to arrive at: the recap, or where the room has played it itself, the one on which the scene begins. */
function scenePage(story: Playable, room: Room): number {
  const replayed = replay(story, teamOf(room).run)
  if (!replayed.ok) return 0
  const { beats } = replayed.value
  const pages = pagesOfRoom(room, beats)
  const { lines = [], entered = 0 } = beats.at(-1) ?? {}
  const start = lines[entered]
  if (pages[0]?.recap || !start) return 0
  return samePlace(pages, { lines: [start], seen: 0, options: false })
}

/** As many lines of the answer as show the trainer what is coming. */
const LINES = 3

function BehindPart({ about, room, beats, ahead, send }: PartProps) {
  const { clock } = useRoomPorts()
  const number = openDecision(teamOf(room))
  const choices = beats.at(-1)?.choices ?? []
  if (choices.length === 0) return <p>{group.console.over}</p>
  return (
    <ol class="console-behind">
      {choices.map(({ id, text }, index) => (
        <li key={id}>
          <p>
            <b class="letter">{letterOf(index)}</b> <Prose text={text} />{' '}
            <button
              type="button"
              class="quiet"
              onClick={() => send({ kind: 'what-if', number, choice: id, at: clock() })}
            >
              {group.console.whatIfLetter(letterOf(index))}
            </button>
          </p>
          <Behind about={about} next={ahead?.[id]} />
        </li>
      ))}
    </ol>
  )
}

function Behind({ about, next }: { readonly about: About; readonly next: Beat | undefined }) {
  if (!next?.outcome) return <p>{group.console.lookingAhead}</p>
  return (
    <>
      <Judgement about={about} outcome={next.outcome} />
      <h3>{group.console.comesNext}</h3>
      <div class="console-beat lines">
        <LinesView lines={next.lines.filter(({ kind }) => kind !== 'trainee').slice(0, LINES)} hard="full" />
      </div>
    </>
  )
}

/** Which keys do what, and whether they do it at all (WCAG 2.1.4 asks that single keys can be turned off). */
function KeysPart({ about }: { readonly about: About }) {
  const { settings } = useSurroundings()
  const { singleKeys } = useStore(settings, whole)
  return (
    <div class="keys">
      <label class="check">
        <input
          type="checkbox"
          checked={singleKeys}
          onChange={({ currentTarget }) => settings.change({ singleKeys: currentTarget.checked })}
        />{' '}
        {group.console.keysOn}
      </label>
      <dl>
        {group.console.keysList.map(([key, does]) => (
          <div key={key}>
            <dt>{key}</dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <p>
        <a class="quiet" href={writeRoute({ kind: 'group', story: about.id })}>
          {group.console.leave}
        </a>
      </p>
    </div>
  )
}
