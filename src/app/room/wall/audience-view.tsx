// What the room sees: the child, the words and the options as A to D, large enough for the back row. Nothing here tells
// one option from another, but for the hands that the room itself raised. Drawn from the room and its beats alone.

import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { type About, promiseInWords } from '../../../model/about.ts'
import { type Beat, upToLine } from '../../../model/beat.ts'
import { type Decision, debrief } from '../../../model/debrief.ts'
import type { Choice, Line } from '../../../model/passage.ts'
import type { PromiseChange } from '../../../model/promise.ts'
import { sceneOf } from '../../../model/room/guide.ts'
import { type Page, pageAt, pagesOfRoom } from '../../../model/room/pages.ts'
import { type Room, teamOf, timesLarger, type View, whatIfOf } from '../../../model/room/room.ts'
import { handsAt, handsIn, splitOf } from '../../../model/room/split.ts'
import { ChangeChips } from '../../debrief/judgement.tsx'
import { useSurroundings } from '../../frame/context.ts'
import { useLoaded } from '../../frame/use-loaded.ts'
import { useStore, whole } from '../../frame/use-store.ts'
import { Prose } from '../../parts/prose.tsx'
import { LinesView } from '../../talk/lines-view.tsx'
import { StagePane } from '../../talk/stage-pane.tsx'
import { Standing } from '../../talk/standing.tsx'
import { evidence } from '../../wording/evidence.ts'
import { group } from '../../wording/group.ts'
import { Bar } from '../bar.tsx'
import { callOf } from '../calls.ts'
import { EvidenceLine } from '../evidence-line.tsx'
import { letterOf, splitNow } from '../steps.ts'
import { usePlan } from '../use-plan.ts'
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
            <AudienceBack room={room} beats={beats} about={about} />
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

interface TalkProps {
  readonly about: About
  readonly room: Room
  readonly beat: Beat
  readonly beats: readonly Beat[]
  readonly pages: readonly Page[]
}

function Talk({ about, room, beat, beats, pages }: TalkProps) {
  const { view } = room
  const at = pageAt(pages, view.page)
  const page = pages[at]
  const isAlone = view.call === 'write' || view.call === 'rules'
  const hasOptions = page?.options === true && !isAlone && beat.choices.length > 0
  const isCalled = !hasOptions && callOf(beat, view.call) !== undefined
  return (
    <Column kind={hasOptions ? 'options' : 'lines'}>
      {isCalled ? (
        <>
          {view.call !== 'rules' && <Said lines={(page?.lines ?? []).slice(-1)} short={view.short} />}
          <Call about={about} beat={beat} call={view.call} />
        </>
      ) : hasOptions ? (
        <Options room={room} beats={beats} choices={beat.choices} />
      ) : page?.recap ? (
        <Recap about={about} room={room} beats={beats} />
      ) : (
        <div class="lines">
          <LinesView
            key={`${beat.number} ${at} ${view.short}`}
            lines={page?.lines ?? []}
            hard={view.short ? 'summary' : 'full'}
          />
        </div>
      )}
      {beat.choices.length === 0 && at === pages.length - 1 && (
        <section class="call">
          <h2>{about.endings[beat.ending ?? '']?.title ?? group.audience.ended}</h2>
        </section>
      )}
    </Column>
  )
}

interface BeforeProps {
  readonly about: About
  readonly beat: Beat
  readonly page: Page
  readonly room: Room
}

/** What the options answer to, and what was called up over them: under the picture of whoever said it. */
function Before({ about, beat, page, room: { view } }: BeforeProps) {
  if (view.call === 'write' || view.call === 'rules') return null
  return (
    <>
      <Said lines={page.lines} short={view.short} />
      {callOf(beat, view.call) !== undefined && <Call about={about} beat={beat} call={view.call} />}
    </>
  )
}

/** What is talked about or answered to, as it was told. */
function Said({ lines, short }: { readonly lines: readonly Line[]; readonly short: boolean }) {
  if (lines.length === 0) return null
  return (
    <div class="lines">
      <LinesView key={lines[0]?.text} lines={lines} hard={short ? 'summary' : 'full'} />
    </div>
  )
}

interface CallProps {
  readonly about: About
  readonly beat: Beat
  readonly call: View['call']
}

function Call({ about, beat, call }: CallProps) {
  const isWriting = call === 'write'
  if (call === 'rules') {
    return (
      <section class="call" aria-live="polite">
        <h2>{group.audience.rules}</h2>
        <ul>
          {group.pack.rulesShort.map((rule) => (
            <li key={rule}>{rule}</li>
          ))}
        </ul>
        <p>{about.contentNote}</p>
      </section>
    )
  }
  return (
    <section class="call" aria-live="polite">
      <h2>{isWriting ? group.audience.write : group.audience.question}</h2>
      <p>{callOf(beat, call)}</p>
      {isWriting && <p class="about">{group.audience.writeAbout}</p>}
    </section>
  )
}

interface RecapProps {
  readonly about: About
  readonly room: Room
  readonly beats: readonly Beat[]
}

/** Where the room was brought to a scene: what happened before it on any way, what is promised, and what became of promises meanwhile. */
function Recap({ about, room, beats }: RecapProps) {
  const { plan } = usePlan(about.id)
  const { prepared } = teamOf(room)
  const scene = sceneOf(beats.at(-1)?.choices[0]?.id ?? '')
  const { promises } = debrief(beats)
  const open = promises.filter(({ state }) => state === 'made')
  const meanwhile = promises.filter(({ events }) => prepared.includes(events.at(-1)?.number ?? 0))
  return (
    <section class="recap">
      <h2>{group.audience.recap}</h2>
      {plan?.recaps?.[scene] && <p>{plan.recaps[scene]}</p>}
      <p>
        {open.length === 0
          ? group.audience.nothingPromised
          : group.audience.promised(open.map(({ promise }) => promiseInWords(about, promise)))}
        {(['kept', 'broken'] as const).map((state) => {
          const those = meanwhile.filter((record) => record.state === state)
          if (those.length === 0) return null
          return ` ${group.audience.becameOf[state](those.map(({ promise }) => promiseInWords(about, promise)))}`
        })}
      </p>
    </section>
  )
}

interface ColumnProps {
  readonly kind: 'lines' | 'options' | 'back'
  readonly children: ComponentChildren
}

/** Words or options. Where even the smallest letters would not show all of them, it can be scrolled, by keyboard too. */
function Column({ kind, children }: ColumnProps) {
  return (
    <section
      class={`audience-text has-${kind}`}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reachable by keyboard
      tabIndex={0}
      aria-label={group.audience.title}
    >
      {children}
    </section>
  )
}

interface OptionsProps {
  readonly room: Room
  readonly beats: readonly Beat[]
  readonly choices: readonly Choice[]
}

function Options({ room, beats, choices }: OptionsProps) {
  const { split: isShown, offered, chat } = room.view
  const split = splitNow(room, beats)
  const hasBars = isShown && handsIn(split) > 0
  return (
    <section class="audience-options" aria-label={group.audience.options}>
      <ol class={hasBars ? 'has-bars' : undefined}>
        {choices.map(({ id, text }, index) => (
          <li key={id} class={id === offered ? 'is-offered' : undefined}>
            <b class="letter">{letterOf(index)}</b>
            <span class="audience-option">
              <Prose text={text} />
            </span>
            {hasBars && <Bar share={split[index]} isCall={room.view.chat} />}
          </li>
        ))}
      </ol>
      {chat && !hasBars && (
        <p class="audience-chat">{group.audience.inChat(choices.map((_, index) => letterOf(index)))}</p>
      )}
    </section>
  )
}

interface AudienceBackProps {
  readonly about: About
  readonly room: Room
  readonly beats: readonly Beat[]
}

/**
 * One decision looked back on, on the screen in front of the room: the options with the room's hands, and the one that was
 * taken.
 */
function AudienceBack({ about, room, beats }: AudienceBackProps) {
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
      <Said lines={decision.before.slice(-1)} short={room.view.short} />
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
function WhyBack({ room, beats }: { readonly room: Room; readonly beats: readonly Beat[] }) {
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
