// What the room sees: the child, the words and the options as A to D, large enough for the back row. Nothing here tells
// one option from another, but for the hands that the room itself raised. Drawn from the room and its beats alone.

import type { ComponentChildren } from 'preact'
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks'
import { type About, promiseInWords } from '../../../model/about.ts'
import { type Beat, beatKey, upToLine } from '../../../model/beat.ts'
import { debrief } from '../../../model/debrief.ts'
import type { Choice } from '../../../model/passage.ts'
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
import { EvidenceLine } from '../evidence-line.tsx'
import { letterOf, splitNow } from '../steps.ts'
import { usePlan } from '../use-plan.ts'
import './audience.css'

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
        <div class="audience-inner">
          <Side contentKey={`${beatKey(beat)} ${view.page} ${view.call} ${view.size} ${view.scores}`}>
            {motion !== 'off' && (
              <StagePane
                beats={pictured}
                lines={seen}
                still={stillness || motion === 'reduced'}
                story={about.id}
              />
            )}
            {!isBack && page?.options && <Before beat={beat} page={page} room={room} />}
            {!isBack && <Place about={about} room={room} beats={beats} seen={seen} />}
            {view.scores && <Standing child={about.child.name} scores={beat.scores} display="words" />}
          </Side>
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
  const hasOptions = page?.options === true && view.call !== 'write' && beat.choices.length > 0
  const isCalled = !hasOptions && callOf(beat, view.call) !== undefined
  return (
    <Fitted
      contentKey={`${beatKey(beat)} ${at} ${view.call} ${view.size} ${view.split} ${view.chat} ${view.short}`}
      kind={hasOptions ? 'options' : 'lines'}
    >
      {isCalled ? (
        <Call beat={beat} call={view.call} />
      ) : hasOptions ? (
        <Options room={room} beats={beats} choices={beat.choices} />
      ) : page?.recap ? (
        <Recap about={about} beats={beats} />
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
    </Fitted>
  )
}

/** What the options answer to, or what was called up over them: under the picture of whoever said it. */
function Before({
  beat,
  page,
  room: { view },
}: {
  readonly beat: Beat
  readonly page: Page
  readonly room: Room
}) {
  if (view.call === 'write') return null
  if (callOf(beat, view.call) !== undefined) return <Call beat={beat} call={view.call} />
  return (
    <div class="lines">
      <LinesView key={beat.number} lines={page.lines} hard={view.short ? 'summary' : 'full'} />
    </div>
  )
}

/** Undefined where nothing is called up, or nothing is written for it. */
function callOf({ say, discuss }: Beat, call: View['call']): string | undefined {
  switch (call) {
    case 'write':
      return say ?? group.audience.options
    case 'reasons':
      return group.audience.reasons
    case 'question':
      return discuss
    case 'none':
      return undefined
  }
}

function Call({ beat, call }: { readonly beat: Beat; readonly call: View['call'] }) {
  const isWriting = call === 'write'
  return (
    <section class="call" aria-live="polite">
      <h2>{isWriting ? group.audience.write : group.audience.question}</h2>
      <p>{callOf(beat, call)}</p>
      {isWriting && <p class="about">{group.audience.writeAbout}</p>}
    </section>
  )
}

/** Where the room was brought to a scene: what happened before it on any way, and what is promised. */
function Recap({ about, beats }: { readonly about: About; readonly beats: readonly Beat[] }) {
  const { plan } = usePlan(about.id)
  const scene = sceneOf(beats.at(-1)?.choices[0]?.id ?? '')
  const open = debrief(beats).promises.filter(({ state }) => state === 'made')
  return (
    <section class="recap">
      <h2>{group.audience.recap}</h2>
      {plan?.recaps?.[scene] && <p>{plan.recaps[scene]}</p>}
      <p>
        {open.length === 0
          ? group.audience.nothingPromised
          : group.audience.promised(open.map(({ promise }) => promiseInWords(about, promise)))}
      </p>
    </section>
  )
}

/** The largest letters of a page, beside what was asked for; never below one 28th of the window. */
const LARGEST = 1.3
const STEP = 0.03
const LEAST = 1 / 28
/** How much of the window the picture has. Where the least letters do not fit beside it, it gives way. */
const SIDES = ['', '40%', '32%', '26%'] as const

interface FittedProps {
  /** Fits again whenever this changes. */
  readonly contentKey: string
  readonly kind: 'lines' | 'options' | 'back'
  readonly children: ComponentChildren
}

/** Has letters as large as leave everything to be seen. Where even the smallest would not, it can be scrolled, by keyboard too. */
function Fitted({ contentKey, kind, children }: FittedProps) {
  const box = useFit<HTMLElement>(contentKey, fitWords)
  return (
    <section
      class={`audience-text is-${kind}`}
      ref={box}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reachable by keyboard
      tabIndex={0}
      aria-label={group.audience.title}
    >
      {children}
    </section>
  )
}

/** The picture and what stands under it: what is under it leaves room for the picture. */
function Side({ contentKey, children }: Omit<FittedProps, 'kind'>) {
  const box = useFit<HTMLDivElement>(contentKey, fitSide)
  return (
    <div class="audience-side" ref={box}>
      {children}
    </div>
  )
}

function useFit<Box extends HTMLElement>(contentKey: string, fit: (box: Box) => unknown) {
  const ref = useRef<Box>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies(contentKey): another page has other letters, and begins at its top
  useLayoutEffect(() => {
    const box = ref.current
    if (!box) return undefined
    const again = () => fit(box)
    again()
    box.scrollTo(0, 0)
    const watcher = new ResizeObserver(again)
    watcher.observe(box)
    // Letters of the typeface are wider than those that stand for it until it comes.
    void document.fonts.ready.then(again)
    return () => watcher.disconnect()
  }, [contentKey, fit])
  return ref
}

function fitWords(box: HTMLElement): void {
  const window = box.closest<HTMLElement>('.audience')
  for (const side of SIDES) {
    window?.style.setProperty('--side', side)
    if (fitLetters(box)) return
  }
}

/** The picture gives way where what stands under it does not fit with the least letters either. */
function fitSide(box: HTMLElement): void {
  box.style.setProperty('--gives', '0')
  if (!fitLetters(box, 1)) box.style.setProperty('--gives', '1')
}

/** True where all of it is to be seen. */
function fitLetters(box: HTMLElement, largest = LARGEST): boolean {
  for (let times = largest; ; times -= STEP) {
    box.style.setProperty('--fit', times.toFixed(2))
    const isWhole = box.scrollHeight <= box.clientHeight
    const letters = Number.parseFloat(getComputedStyle(box).fontSize)
    if (isWhole || letters <= innerHeight * LEAST * (1 + STEP)) return isWhole
  }
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
            {hasBars && <Bar share={split[index]} />}
          </li>
        ))}
      </ol>
      {chat && (
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
      <Fitted contentKey="ended" kind="lines">
        <section class="call">
          <h2>{ended?.title ?? group.audience.ended}</h2>
          {ended && <p>{ended.summary}</p>}
        </section>
      </Fitted>
    )
  }
  const team = teamOf(room)
  const split = splitOf(
    handsAt(team, decision.number),
    beat.choices.map(({ id }) => id),
  )
  return (
    <Fitted contentKey={`back ${room.turn} ${decision.number} ${room.view.size}`} kind="back">
      <h2>{group.audience.decision(decision.number)}</h2>
      <ol class={handsIn(split) > 0 ? 'audience-options has-bars' : 'audience-options'}>
        {beat.choices.map(({ id, text }, index) => (
          <li key={id} class={id === decision.choice.id ? 'was-taken' : undefined}>
            <b class="letter">{letterOf(index)}</b>
            <span class="audience-option">
              <Prose text={text} />
              {id === decision.choice.id && <span class="chip">{group.audience.taken}</span>}
            </span>
            {handsIn(split) > 0 && <Bar share={split[index]} />}
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
    </Fitted>
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
