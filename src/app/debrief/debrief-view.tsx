// The look back in three layers: what one screen and one sheet of paper can say; every choice, folded to a line; and the figures last,
// since they measure nothing. Nothing here ranks anybody.

import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { About, Moves } from '../../model/about.ts'
import { type Beat, beatKey } from '../../model/beat.ts'
import { type Decision, debrief } from '../../model/debrief.ts'
import { isRule, STEPS } from '../../model/evidence/entry.ts'
import { momentsOf } from '../../model/moments.ts'
import { type Run, upTo } from '../../model/run.ts'
import type { OwnWords } from '../../model/saved-run.ts'
import { SCORES } from '../../model/score.ts'
import { AttemptsView } from '../attempts/attempts-view.tsx'
import { entriesOf } from '../evidence/evidence-list.tsx'
import { MarkedTitle } from '../evidence/marked-title.tsx'
import { useLearning } from '../evidence/use-learning.ts'
import { useSurroundings } from '../frame/context.ts'
import { writeRoute } from '../frame/route.ts'
import { useStore, whole } from '../frame/use-store.ts'
import { bringToTop, focusInSight } from '../parts/in-sight.ts'
import { uncheckedWords } from '../parts/introduction.ts'
import { StillPicture } from '../parts/still-picture.tsx'
import { usePrinting } from '../parts/use-printing.ts'
import { ReflectionView } from '../reflection/reflection-view.tsx'
import { useNotes } from '../reflection/use-notes.ts'
import { sheetRoute } from '../sheet/runs-in-route.ts'
import { evidence } from '../wording/evidence.ts'
import { later } from '../wording/later.ts'
import { words } from '../wording/words.ts'
import { CourseReader, CourseTable } from './course-reader.tsx'
import { answerTo, takenBackAt } from './decision-quotes.ts'
import { DecisionView } from './decision-view.tsx'
import { Fold } from './fold.tsx'
import { InShort } from './in-short.tsx'
import { PromiseLedger } from './promise-ledger.tsx'
import { WhereItEnded } from './where-it-ended.tsx'

interface DebriefViewProps {
  readonly about: About
  readonly run: Run
  /** Of that run; never empty. */
  readonly beats: readonly Beat[]
  /** The id under which it is kept. */
  readonly runId?: string | undefined
  /** Where to begin to read: the number of a choice. */
  readonly choice?: number | undefined
}

export function DebriefView({ about, run, beats, runId, choice }: DebriefViewProps) {
  const { settings, conversations, router, records } = useSurroundings()
  const { hard, motion } = useStore(settings, whole)
  const looked = useMemo(() => debrief(beats), [beats])
  const { decisions, course, promises } = looked
  const { learning, failed } = useLearning()
  // What a line is that must not be crossed, the moves say: no moment is told before they have come, or failed to.
  const isKnown = learning !== undefined || failed
  const moves = learning?.moves ?? NO_MOVES
  const moments = useMemo(
    () => (isKnown ? momentsOf(decisions, moves) : undefined),
    [decisions, moves, isKnown],
  )
  const marked = (moments ?? []).map(({ decision }) => decision.number)
  const last = course.at(-1)
  const [thoughts, setThoughts] = useState(false)
  const [opened, setOpened] = useState<ReadonlySet<number>>(new Set(choice === undefined ? [] : [choice]))
  const isAllOpen = decisions.every(({ number }) => opened.has(number))
  // Its first screen, or all of it with everything open; else what is open on the screen is what is printed.
  const [printing, print] = usePrinting<'first' | 'all'>()
  const over = beats.at(-1)?.choices.length === 0
  const own = useNotes(runId)
  const said = own.notes?.said ?? NO_WORDS
  const title = useRef<HTMLHeadingElement>(null)
  useLayoutEffect(() => {
    if (choice !== undefined) focusInSight(document.getElementById(`choice-${choice}`))
  }, [choice])
  /**
   * False for a run of an earlier time through a course. A new attempt from it would count this time, although its first choices do
   * not belong to it.
   */
  const mayTry = runId === undefined || records.mayGoOn(runId)
  const tryFrom = (number: number) => {
    conversations.branch(upTo(run, number - 1))
    router.go({ kind: 'talk', story: about.id })
  }
  const toggle = (number: number, open: boolean) => {
    const next = new Set(opened)
    if (open) next.add(number)
    else next.delete(number)
    setOpened(next)
  }
  const goTo = (number: number) => {
    toggle(number, true)
    focusAtTop(document.getElementById(`choice-${number}`))
  }
  const child = about.child.name
  const isPrintedWhole = printing === 'all'
  return (
    <div class="debrief page" data-print={printing}>
      {about.origin && <p class="unchecked">{uncheckedWords(about.origin)}</p>}
      <InShort
        about={about}
        looked={looked}
        over={over}
        moments={moments}
        moves={moves}
        {...own}
        picture={motion !== 'off' && <EndingPicture beats={beats} />}
        ways={
          decisions.length > 0 && (
            <p class="ways">
              <button type="button" class="button" onClick={() => focusAtTop(title.current)}>
                {later.debrief.every}
              </button>
              <button type="button" class="quiet" onClick={() => print('first')}>
                {later.debrief.printFirst}
              </button>
              {over && runId && (
                <a class="quiet" href={writeRoute(sheetRoute([runId]))}>
                  {later.debrief.sheet}
                </a>
              )}
            </p>
          )
        }
      />
      {decisions.length === 0 ? (
        <p>{later.debrief.noChoices}</p>
      ) : (
        <>
          <section aria-labelledby="choices-title">
            <h2 id="choices-title" ref={title} tabIndex={-1}>
              {later.debrief.every}
            </h2>
            <p class="about">{later.debrief.everyAbout}</p>
            <p class="ways">
              <button
                type="button"
                class="side"
                aria-pressed={isAllOpen}
                onClick={() => setOpened(new Set(isAllOpen ? [] : decisions.map(({ number }) => number)))}
              >
                {later.debrief.openAll}
              </button>
              <button
                type="button"
                class="side"
                aria-pressed={thoughts}
                onClick={() => setThoughts(!thoughts)}
              >
                {later.debrief.side(child)}
              </button>
            </p>
            {thoughts && <p class="about">{later.debrief.sideNote(child)}</p>}
            {!mayTry && <p class="about">{later.lms.olderTry}</p>}
            <ol class="decisions">
              {decisions.map((decision, index) => (
                <DecisionView
                  key={decision.number}
                  about={about}
                  decision={decision}
                  answer={answerTo(decision, decisions[index + 1])}
                  isMoment={marked.includes(decision.number)}
                  open={isPrintedWhole || opened.has(decision.number)}
                  toggle={(open) => toggle(decision.number, open)}
                  thoughts={thoughts}
                  hard={hard}
                  {...wordsAt(beats, decision, said)}
                  takenBack={takenBackAt(run, beats, decision.number)}
                  tryFrom={mayTry ? () => tryFrom(decision.number) : undefined}
                />
              ))}
            </ol>
          </section>
          <section aria-labelledby="promises-title">
            <h2 id="promises-title">{later.debrief.promises}</h2>
            <PromiseLedger about={about} promises={promises} />
          </section>
        </>
      )}
      {over && runId && <ReflectionView key={runId} about={about} run={run} beats={beats} {...own} />}
      {decisions.length > 0 && (
        <Figures isOpen={isPrintedWhole}>
          <p class="about">{later.debrief.courseAbout(child)}</p>
          <CourseReader course={course} decisions={decisions} marked={marked} goTo={goTo} />
          {marked.length > 0 && <p class="about">{later.debrief.markedAbout}</p>}
          <dl class="score-about">
            {SCORES.map((score) => (
              <div key={score}>
                <dt>{words.score.names[score]}</dt>
                <dd>{later.debrief.scoresAbout[score]}</dd>
              </div>
            ))}
          </dl>
          <CourseTable course={course} decisions={decisions} />
          {over && about.ranges && last && <WhereItEnded ranges={about.ranges} scores={last} />}
        </Figures>
      )}
      <AttemptsView about={about} current={runId} />
      {isPrintedWhole && <EvidenceOnPaper decisions={decisions} />}
      <DebriefWays about={about} over={over} mayGoOn={mayTry} printAll={() => print('all')} />
      <p class="printed">{later.debrief.printedFrom}</p>
    </div>
  )
}

const NO_MOVES: Moves = {}
/** Of A4, for any run of these stories; the journeys hold it to that. */
const MOST_PAGES = 8

function focusAtTop(element: HTMLElement | null): void {
  if (!element) return
  bringToTop(element)
  element.focus({ preventScroll: true })
}

/** The last layer, folded until somebody wants it. */
function Figures({ isOpen, children }: { readonly isOpen: boolean; readonly children: ComponentChildren }) {
  const [opened, setOpened] = useState(false)
  return (
    <section class="figures">
      <Fold
        level={2}
        open={isOpen || opened}
        toggle={setOpened}
        head={
          <>
            <span class="fold-name">{later.debrief.figures}</span>
            <span class="moved-short">{later.debrief.figuresAbout}</span>
          </>
        }
      >
        {children}
      </Fold>
    </section>
  )
}

const NO_WORDS: OwnWords = {}

function wordsAt(beats: readonly Beat[], { number, choice }: Decision, said: OwnWords) {
  const asked = beats[number - 1]
  const key = asked && beatKey(asked)
  return {
    said: key !== undefined && Object.hasOwn(said, key) ? said[key] : undefined,
    others: (asked?.choices ?? []).filter(({ id }) => id !== choice.id).map(({ text }) => text),
  }
}

interface DebriefWaysProps {
  readonly about: About
  readonly over: boolean
  /** False of a run of an earlier time through the course: the way on would lead into another one. */
  readonly mayGoOn: boolean
  readonly printAll: () => void
}

function DebriefWays({ about, over, mayGoOn, printAll }: DebriefWaysProps) {
  const { router } = useSurroundings()
  return (
    <footer class="debrief-foot">
      {over && <p>{later.debrief.dip}</p>}
      <p class="ways">
        {over || !mayGoOn ? (
          <button type="button" class="button" onClick={() => router.go({ kind: 'before', story: about.id })}>
            {later.debrief.again}
          </button>
        ) : (
          <a class="button" href={writeRoute({ kind: 'talk', story: about.id })}>
            {later.debrief.goOn}
          </a>
        )}
        <button type="button" class="quiet" onClick={printAll}>
          {later.debrief.printAll(MOST_PAGES)}
        </button>
        <a class="quiet" href={writeRoute({ kind: 'home' })}>
          {words.start}
        </a>
      </p>
    </footer>
  )
}

/** The last picture of the run, beside how it ended. */
function EndingPicture({ beats }: { readonly beats: readonly Beat[] }) {
  return (
    <StillPicture
      subject={[beats]}
      open={(stage, host) => {
        const view = stage.open(host, true)
        view.cut(beats)
        return view
      }}
    />
  )
}

/** On paper nothing can be opened, so there every entry that this run rests on stands once, with what it is and how sure. */
function EvidenceOnPaper({ decisions }: { readonly decisions: readonly Decision[] }) {
  const { learning } = useLearning()
  if (!learning) return null
  const parts = decisions.flatMap((decision) => [decision, ...(decision.settled ?? [])])
  const rests = new Set(parts.flatMap(({ evidence: ids }) => ids))
  const entries = entriesOf(learning.catalogue, [...rests])
  if (entries.length === 0) return null
  // The steps are explained once, and only those that are named.
  const steps = STEPS.filter((step) => entries.some((entry) => !isRule(entry) && entry.sure === step))
  return (
    <section class="on-paper">
      <h2>{evidence.onPaper}</h2>
      {steps.length > 0 && <p>{[...steps.map(evidence.stepAbout), evidence.surest].join(' ')}</p>}
      <ul>
        {entries.map((entry) => (
          <li key={entry.id}>
            <MarkedTitle entry={entry} />
          </li>
        ))}
      </ul>
      <p>{later.debrief.inLibrary}</p>
    </section>
  )
}
