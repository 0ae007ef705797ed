// What the room sees: the child, the words and the options as A to D, large enough for the back row. Nothing here tells
// one option from another, but for the hands that the room itself raised. Drawn from the room and its beats alone.

import { useEffect, useRef } from 'preact/hooks'
import type { About } from '../../../model/about.ts'
import { type Beat, upToLine } from '../../../model/beat.ts'
import { pageAt, pagesOfRoom } from '../../../model/room/pages.ts'
import { type Room, teamOf, timesLarger, whatIfOf } from '../../../model/room/room.ts'
import { useSurroundings } from '../../frame/context.ts'
import { useLoaded } from '../../frame/use-loaded.ts'
import { useStore, whole } from '../../frame/use-store.ts'
import { StagePane } from '../../talk/stage-pane.tsx'
import { Standing } from '../../talk/standing.tsx'
import { group } from '../../wording/group.ts'
import { letterOf } from '../steps.ts'
import { LookingBack, WhyBack } from './looking-back.tsx'
import { Before, Talk } from './talk.tsx'
import { useFit } from './use-fit.ts'
import './audience.css'

interface AudienceViewProps {
  readonly about: About
  readonly room: Room
  readonly beats: readonly Beat[]
}

export function AudienceView({ about, room, beats }: AudienceViewProps) {
  const { settings, stillness } = useSurroundings()
  const { motion } = useStore(settings, whole)
  const inner = useFit()
  const { view } = room
  const isBack = view.showing === 'looking-back'
  // Looking back, the picture is of that moment.
  const pictured = isBack ? beats.slice(0, Math.min(view.decision + 1, beats.length)) : beats
  const beat = pictured.at(-1)
  if (!beat) return null
  const pages = pagesOfRoom(room, beats)
  const page = pages[pageAt(pages, view.page)]
  // What the room has not read yet is not shown either.
  const seen = isBack ? beat.lines.length : (page?.seen ?? 0)
  const whatIf = whatIfOf(teamOf(room))
  return (
    <div
      class={whatIf && !isBack ? 'audience is-what-if' : 'audience'}
      data-theme={view.theme}
      style={{ '--larger': String(timesLarger(view.size)) }}
    >
      {view.blank && <p class="unseen">{group.audience.blank}</p>}
      <div class="audience-whole" hidden={view.blank}>
        {whatIf && !isBack && <WhatIfBand whatIf={whatIf} beats={beats} />}
        <div class="audience-inner" ref={inner}>
          <div class="audience-side">
            {motion !== 'off' && (
              <StagePane
                beats={pictured}
                lines={seen}
                still={stillness || motion === 'reduced'}
                story={about.id}
              />
            )}
            {!isBack && page?.options && <Before about={about} beat={beat} page={page} room={room} />}
            {isBack ? (
              <WhyBack room={room} beats={beats} />
            ) : (
              <Place about={about} room={room} beats={beats} seen={seen} />
            )}
            {view.scores && <Standing child={about.child.name} scores={beat.scores} display="words" />}
          </div>
          {isBack ? (
            <LookingBack room={room} beats={beats} about={about} />
          ) : (
            <Talk about={about} room={room} beat={beat} beats={beats} pages={pages} />
          )}
        </div>
      </div>
    </div>
  )
}

interface WhatIfBandProps {
  readonly whatIf: NonNullable<ReturnType<typeof whatIfOf>>
  readonly beats: readonly Beat[]
}

/** Over everything, so that nobody takes what is only looked at for what the room did. */
function WhatIfBand({ whatIf, beats }: WhatIfBandProps) {
  const options = beats[whatIf.number - 1]?.choices ?? []
  const letter = (id: string | undefined) => letterOf(options.findIndex((option) => option.id === id))
  return (
    <p class="audience-what-if" role="status">
      <b>{group.audience.whatIf(letter(whatIf.tried))}</b>{' '}
      {whatIf.taken === undefined
        ? group.audience.whatIfOpen(whatIf.number)
        : group.audience.whatIfTaken(whatIf.number, letter(whatIf.taken))}
    </p>
  )
}

interface PlaceProps {
  readonly about: About
  readonly room: Room
  readonly beats: readonly Beat[]
  /** How many lines of the newest beat are to be seen. */
  readonly seen: number
}

/** Where this is, which choice it is, and whose turn: for whoever looked away. */
function Place({ about, room, beats, seen }: PlaceProps) {
  const { stage } = useSurroundings()
  const { value: port } = useLoaded(stage, [stage])
  const place = port?.placeOf(upToLine(beats, seen))
  const beat = beats.at(-1)
  return (
    <div class="audience-place">
      <p>{place ?? about.title}</p>
      <p class="audience-number">
        {room.teams.length > 1 && <b>{group.console.team(letterOf(room.turn))}. </b>}
        {beat && beat.choices.length > 0 && group.audience.decision(beat.number + 1)}
      </p>
    </div>
  )
}

interface AudienceOverProps extends AudienceViewProps {
  readonly close: () => void
}

/** The room's view laid over the console, where there is no second window: one key brings the console back. */
export function AudienceOver({ close, ...shown }: AudienceOverProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    // A dialog of its own keeps focus and screen readers out of the console beneath.
    dialog.current?.showModal()
  }, [])
  return (
    <dialog class="audience-over" ref={dialog} aria-label={group.audience.title} onClose={close}>
      <AudienceView {...shown} />
      <button type="button" class="quiet back-to-console" onClick={() => dialog.current?.close()}>
        {group.console.backToConsole}
      </button>
    </dialog>
  )
}
