// One beat on the screen: its lines, what the choice before it did where that is wanted now, and the options, as far as they are to be
// seen. A new beat replaces the one before; with each part focus moves to what is new, and the page no further than it must.

import type { Ref, RefObject } from 'preact'
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { About } from '../../model/about.ts'
import type { Beat } from '../../model/beat.ts'
import type { Choice, Line } from '../../model/passage.ts'
import type { ChoiceId } from '../../model/run.ts'
import { useLearningAhead } from '../evidence/use-learning.ts'
import { useSurroundings } from '../frame/context.ts'
import { lazy } from '../frame/lazy.tsx'
import { writeRoute } from '../frame/route.ts'
import { useStore, whole } from '../frame/use-store.ts'
import { revealFrom } from '../parts/in-sight.ts'
import { ProblemPanel } from '../parts/problem-panel.tsx'
import { Prose } from '../parts/prose.tsx'
import { arrive } from '../parts/use-arrival.ts'
import type { Settings } from '../settings/settings.ts'
import { words } from '../wording/words.ts'
import type { OpenConversation } from './conversation.ts'
import { LinesView } from './lines-view.tsx'
import { measureBeat } from './measure.ts'
import { currentBeat, type Session } from './session.ts'
import { useCaptions } from './use-captions.ts'
import { useGuarded } from './use-guarded.ts'
import { useKeys } from './use-keys.ts'
import type { Shown } from './use-parts.ts'
import { useTerms } from './use-terms.ts'

const AloudButton = lazy(() => import('./aloud-button.tsx').then((part) => part.AloudButton))
const ReasonNote = lazy(() => import('./reason-note.tsx').then((part) => part.ReasonNote))
const SayFirst = lazy(() => import('./say-first.tsx').then((part) => part.SayFirst))

const NO_CHOICES: readonly Choice[] = []
const NONE: ReadonlySet<string> = new Set()

interface BeatViewProps {
  readonly about: About
  readonly conversation: OpenConversation
  readonly shown: Shown
  /** Whether what a choice did is told after it. */
  readonly tellsReasons: boolean
}

export function BeatView({ about, conversation, shown, tellsReasons }: BeatViewProps) {
  const { settings, launched } = useSurroundings()
  const { session, say, said } = conversation
  const now = useStore<Session, Session>(session, whole)
  const { scores, hard, singleKeys, captions, aloud, say: settingOfSaying } = useStore(settings, whole)
  const guarded = useGuarded()
  const beat = currentBeat(now)
  const [seenNote] = useState(now.run.choices.length > 0)
  const heard = useCaptions(now.beats, captions)
  const terms = useTerms(now.beats)
  const box = useRef<HTMLDivElement>(null)
  const start = useRef<HTMLParagraphElement>(null)
  const note = useRef<HTMLElement | null>(null)
  const [, noteCame] = useState<HTMLElement | null>(null)
  const placeNote = useCallback((element: HTMLElement | null) => {
    note.current = element
    noteCame(element)
  }, [])
  const end = useRef<HTMLElement>(null)
  const places = { start, note, end }
  useMeasuring(shown, box, places, beat.lines.length)
  // Not before somebody reads on: the story itself comes first on a slow line.
  useReasonsAhead(tellsReasons && (shown.part > 0 || beat.number > 0))

  const { problem } = now
  const { key, isMeasured } = shown
  const [answered, setAnswered] = useState<ReadonlySet<string>>(NONE)
  /** Also where the page was left since: whoever has written is not asked again. */
  const own = said(key)
  const isAsked = !own && wantsWords(beat, settingOfSaying) && !answered.has(key)
  const isCovered = isMeasured && shown.isWhole && isAsked
  useArrivals(shown, places, answered.has(key))
  useEffect(() => {
    if (settingOfSaying !== 'never') SayFirst.ahead()
  }, [settingOfSaying])
  /** What stands in the field; a key that shows the options takes it along, too. */
  const written = useRef('')
  const uncover = () => {
    const text = written.current.trim()
    if (text) say(key, text)
    written.current = ''
    setAnswered(new Set(answered).add(key))
  }
  const write = (words: string) => {
    written.current = words
  }
  const over = shown.isReminded ? beat.lines.at(-1) : undefined
  const choose = (id: ChoiceId) => guarded(() => session.commands.choose(id))
  const choices = shown.isWhole && !isCovered ? beat.choices : NO_CHOICES
  const next = isCovered ? uncover : shown.isWhole ? undefined : shown.next
  useKeys({ choices, singleKeys, choose, next, end })
  /** What stands at the end of what is to be seen. */
  const place = (element: HTMLElement | null) => {
    end.current = element
  }
  const newLines = useMemo(
    () => beat.lines.slice(shown.from, shown.lines),
    [beat.lines, shown.from, shown.lines],
  )
  const hasReason = shown.reasonAfter !== undefined
  const cut = outsideStretch(beat.lines, shown.reasonAfter ?? beat.lines.length)
  const view = { hard, terms, shown: shown.lines, start, startAt: shown.from }
  return (
    <>
      {problem && (
        <ProblemPanel
          problem={problem}
          way={{ label: words.problems.goOn, take: session.commands.dismissProblem }}
        />
      )}
      {beat.number === 0 && !seenNote && (
        <details class="content-note">
          <summary>{words.talk.contentNote}</summary>
          <p>{about.contentNote}</p>
        </details>
      )}
      <div class="beat" key={key}>
        <div class="lines" ref={box}>
          <LinesView {...view} lines={beat.lines.slice(0, cut)} captions={heard} />
          {hasReason && beat.outcome && (
            <ReasonNote about={about} outcome={beat.outcome} display={scores} place={placeNote} />
          )}
          {cut < beat.lines.length && (
            <LinesView {...view} lines={beat.lines.slice(cut)} captions={heard.slice(cut)} first={cut} />
          )}
        </div>
        {aloud && <AloudButton lines={newLines} choices={choices} />}
      </div>
      {!shown.isWhole ? (
        <p class="ways" ref={place}>
          <button
            type="button"
            class="button next-part"
            // The second half of a double click would pass over a part.
            onClick={({ detail }) => detail < 2 && shown.next()}
          >
            {words.talk.next}
          </button>
        </p>
      ) : isCovered ? (
        <SayFirst key={key} ask={beat.say} write={write} show={uncover} over={over} place={place} />
      ) : beat.choices.length > 0 ? (
        <OptionsView
          choices={beat.choices}
          singleKeys={singleKeys}
          choose={choose}
          over={over}
          own={own}
          place={place}
        />
      ) : (
        <section class="the-end" aria-labelledby="the-end-title" ref={place}>
          <h2 id="the-end-title" tabIndex={-1}>
            {about.endings[beat.ending ?? '']?.title ?? words.talk.theEnd}
          </h2>
          {launched && <launched.AtEnd />}
          <p>
            <a class="button" href={writeRoute({ kind: 'debrief', story: about.id })}>
              {words.talk.toDebrief}
            </a>
          </p>
        </section>
      )}
    </>
  )
}

interface Places {
  readonly start: RefObject<HTMLElement | null>
  readonly note: RefObject<HTMLElement | null>
  readonly end: RefObject<HTMLElement | null>
}

/** Measures a beat while all of it is there, before it is painted. */
function useMeasuring(
  { isMeasured, measured, reasonAfter }: Shown,
  box: RefObject<HTMLElement | null>,
  { note, end }: Places,
  count: number,
): void {
  useLayoutEffect(() => {
    if (isMeasured || !box.current || !end.current) return
    const picture = document.querySelector('.stage')
    const reason = reasonAfter === undefined ? undefined : note.current
    measured(measureBeat({ lines: box.current, reason, end: end.current, picture }, count))
  })
}

/**
 * With each part, focus goes to what is new, and the page so far that it can be read, but never past where it begins.
 * @param isUncovered true once the options of this beat stand in the place of the question before them
 */
function useArrivals(
  { key, part, isMeasured, isReasonAlone, from, lines }: Shown,
  { start, note, end }: Places,
  isUncovered: boolean,
) {
  const arrivedAt = useRef<string>(undefined)
  useLayoutEffect(() => {
    const place = `${key} ${part} ${isUncovered}`
    if (!isMeasured || arrivedAt.current === place) return
    // The reason may still be being fetched: focus waits for it, and has nowhere else to go.
    if (isReasonAlone && !note.current) return
    const isArrival = arrivedAt.current !== undefined || arrive()
    arrivedAt.current = place
    const [heading] = end.current?.getElementsByTagName('h2') ?? []
    const isOld = !isReasonAlone && (isUncovered || from >= lines)
    const first = isReasonAlone ? note.current : isOld ? heading : start.current
    if (!isArrival || !first) return
    first.focus({ preventScroll: true })
    if (part === 0 && !isUncovered) scrollTo(0, 0)
    // What is said again over the options belongs to them.
    revealFrom((isOld && end.current) || first, end.current ?? first)
  })
}

/** Whether the options are covered until the trainee has found words of their own: where an author marks it, or always. */
const wantsWords = ({ choices, say }: Beat, wanted: Settings['say']): boolean =>
  choices.length > 0 && (wanted === 'every' || (wanted === 'marked' && say !== undefined))

/** What tells a reason is fetched before there is one: coming late, it would move the options that are read already. */
function useReasonsAhead(isWanted: boolean): void {
  useLearningAhead(isWanted)
  useEffect(() => {
    if (isWanted) ReasonNote.ahead()
  }, [isWanted])
}

/** The number of lines at which nothing is put into the middle of a hard stretch, which is one thing. */
function outsideStretch(lines: readonly Line[], count: number): number {
  let number = count
  while (number > 0 && lines[number]?.hard && lines[number]?.hard === lines[number - 1]?.hard) number--
  return number
}

interface OptionsViewProps {
  readonly choices: readonly Choice[]
  readonly singleKeys: boolean
  readonly choose: (id: ChoiceId) => void
  /** What was said last, where something else stands between. */
  readonly over?: Line | undefined
  /** What the trainee would have said before they saw these. */
  readonly own: string | undefined
  readonly place: Ref<HTMLElement>
}

/** The options as real buttons. 1 to 9 choose one too, unless single keys are off. */
function OptionsView({ choices, singleKeys, choose, over, own, place }: OptionsViewProps) {
  return (
    <section class="options" aria-labelledby="options-title" ref={place}>
      {over && (
        <div class="over">
          <LinesView lines={[over]} hard="summary" />
        </div>
      )}
      <h2 id="options-title" tabIndex={-1}>
        {words.talk.options}
      </h2>
      {own && <SayFirst own={own} />}
      <ol>
        {choices.map((choice, index) => (
          <li key={choice.id}>
            <button
              type="button"
              class="option"
              aria-keyshortcuts={singleKeys && index < 9 ? String(index + 1) : undefined}
              onClick={({ detail }) => {
                // The second half of a double click would fall on an option that nobody has read.
                if (detail < 2) choose(choice.id)
              }}
            >
              <Prose text={choice.text} />
            </button>
          </li>
        ))}
      </ol>
    </section>
  )
}
