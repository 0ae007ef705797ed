// What the room sees: the child, the words and the options as A to D, large enough for the back row. Nothing here tells
// one option from another, but for the hands that the room itself raised. Drawn from the room and its beats alone.

import type { ComponentChildren } from 'preact'
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks'
import type { About } from '../../model/about.ts'
import type { Beat } from '../../model/beat.ts'
import { debrief } from '../../model/debrief.ts'
import type { Choice } from '../../model/passage.ts'
import { type Page, pageAt, pagesOf } from '../../model/room/pages.ts'
import { openDecision, type Room, teamOf } from '../../model/room/room.ts'
import { handsAt, handsIn, type Share, splitOf } from '../../model/room/split.ts'
import { useSurroundings } from '../frame/context.ts'
import { useStore, whole } from '../frame/use-store.ts'
import { Prose } from '../parts/prose.tsx'
import { LinesView } from '../talk/lines-view.tsx'
import { StagePane } from '../talk/stage-pane.tsx'
import { Standing } from '../talk/standing.tsx'
import { group } from '../wording/group.ts'
import { Bar } from './bar.tsx'
import { letterOf } from './steps.ts'
import './audience.css'
import { ChangeChips } from '../debrief/judgement.tsx'
import { evidence } from '../wording/evidence.ts'
import { EvidenceLine } from './evidence-line.tsx'

interface AudienceViewProps {
  readonly about: About
  readonly room: Room
  readonly beats: readonly Beat[]
}

export function AudienceView({ about, room, beats }: AudienceViewProps) {
  const { settings, stillness } = useSurroundings()
  const { motion } = useStore(settings, whole)
  const { view } = room
  const isBack = view.showing === 'looking-back'
  // Looking back, the picture is of that moment.
  const pictured = isBack ? beats.slice(0, Math.min(view.decision + 1, beats.length)) : beats
  const beat = pictured.at(-1)
  if (!beat) return null
  const pages = pagesOf(beats)
  const page = pages[pageAt(pages, view.page)]
  // What the room has not read yet is not shown either.
  const seen = isBack ? beat.lines.length : (page?.seen ?? 0)
  return (
    <div class="audience" data-theme={view.theme} style={{ '--larger': String(1 + view.size * 0.18) }}>
      {view.blank && <p class="unseen">{group.audience.blank}</p>}
      <div class="audience-inner" hidden={view.blank}>
        <div class="audience-side">
          {motion !== 'off' && (
            <StagePane
              beats={pictured}
              lines={seen}
              still={stillness || motion === 'reduced'}
              story={about.id}
            />
          )}
          {view.scores && <Standing child={about.child.name} scores={beat.scores} display="words" />}
          <TeamName room={room} />
        </div>
        {isBack ? (
          <AudienceBack room={room} beats={beats} about={about} />
        ) : (
          <Talk about={about} room={room} beat={beat} pages={pages} />
        )}
      </div>
    </div>
  )
}

function TeamName({ room }: { readonly room: Room }) {
  const { aside } = teamOf(room)
  if (room.teams.length < 2 && !aside) return null
  return (
    <p class="audience-team">
      {room.teams.length > 1 && group.console.turn(group.console.team(letterOf(room.turn)))}
      {aside && <b>{group.audience.aside}</b>}
    </p>
  )
}

interface TalkProps {
  readonly about: About
  readonly room: Room
  readonly beat: Beat
  readonly pages: readonly Page[]
}

function Talk({ about, room, beat, pages }: TalkProps) {
  const { view } = room
  const at = pageAt(pages, view.page)
  const page = pages[at]
  const team = teamOf(room)
  const called = view.call === 'question' ? beat.discuss : undefined
  const isWriting = view.call === 'write'
  const call = isWriting
    ? (beat.say ?? group.audience.options)
    : view.call === 'reasons'
      ? group.audience.reasons
      : called
  const split = splitOf(
    team.aside ? undefined : handsAt(team, openDecision(team)),
    beat.choices.map(({ id }) => id),
  )
  return (
    <Scrolled contentKey={`${beat.number} ${at} ${view.call}`}>
      {call ? (
        <section class="call" aria-live="polite">
          <h2>{isWriting ? group.audience.write : group.audience.question}</h2>
          <p>{call}</p>
          {isWriting && <p class="about">{group.audience.writeAbout}</p>}
        </section>
      ) : (
        <div class="lines">
          <LinesView key={`${beat.number} ${at}`} lines={page?.lines ?? []} hard="full" />
        </div>
      )}
      {page?.options && !isWriting && beat.choices.length > 0 && (
        <Options choices={beat.choices} split={view.split ? split : undefined} />
      )}
      {beat.choices.length === 0 && at === pages.length - 1 && (
        <section class="call">
          <h2>{about.endings[beat.ending ?? '']?.title ?? group.audience.ended}</h2>
        </section>
      )}
    </Scrolled>
  )
}

/** Goes back to the top whenever its content changes (`contentKey`); can be scrolled by keyboard where it does not fit. */
function Scrolled({
  contentKey,
  children,
}: {
  readonly contentKey: string
  readonly children: ComponentChildren
}) {
  const box = useRef<HTMLElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies(contentKey): another page begins at its top
  useLayoutEffect(() => box.current?.scrollTo(0, 0), [contentKey])
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reachable by keyboard
    <section class="audience-text" ref={box} tabIndex={0} aria-label={group.audience.title}>
      {children}
    </section>
  )
}

interface OptionsProps {
  readonly choices: readonly Choice[]
  /** Present where the room is to see it. */
  readonly split: readonly Share[] | undefined
}

function Options({ choices, split }: OptionsProps) {
  const all = split ? handsIn(split) : 0
  return (
    <section class="audience-options" aria-label={group.audience.options}>
      <ol>
        {choices.map(({ id, text }, index) => (
          <li key={id}>
            <b class="letter">{letterOf(index)}</b>
            <span class="audience-option">
              <Prose text={text} />
              {split && all > 0 && <Bar share={split[index]} />}
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}

interface AudienceBackProps {
  readonly about: About
  readonly room: Room
  readonly beats: readonly Beat[]
}

/**
 * One decision looked back on, on the screen in front of the room: the options with the room's hands, the one that was
 * taken, what it led to, why, and what is known.
 */
function AudienceBack({ about, room, beats }: AudienceBackProps) {
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
      <ChangeChips effects={decision.effects} promises={decision.promises} />
      {decision.reason && (
        <p class="why">
          <Prose text={decision.reason} />
        </p>
      )}
      <EvidenceLine title={evidence.rests} ids={decision.evidence} />
    </section>
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
