// The debrief: first what happened to the child, then the scores as a picture and a table, the promises, and every
// choice with its reason. Nothing here ranks anybody.

import { useLayoutEffect, useMemo, useState } from 'preact/hooks'
import type { About } from '../../model/about.ts'
import { type Beat, beatKey } from '../../model/beat.ts'
import { type Decision, debrief } from '../../model/debrief.ts'
import { isRule, STEPS } from '../../model/evidence/entry.ts'
import { type Run, upTo } from '../../model/run.ts'
import type { OwnWords } from '../../model/saved-run.ts'
import { SCORES } from '../../model/score.ts'
import { AttemptsView } from '../attempts/attempts-view.tsx'
import { EntryText } from '../evidence/entry-text.tsx'
import { entriesOf } from '../evidence/evidence-list.tsx'
import { MarkedTitle } from '../evidence/marked-title.tsx'
import { useLearning } from '../evidence/use-learning.ts'
import { useSurroundings } from '../frame/context.ts'
import { writeRoute } from '../frame/route.ts'
import { useLoaded } from '../frame/use-loaded.ts'
import { useStore, whole } from '../frame/use-store.ts'
import { focusInSight } from '../parts/in-sight.ts'
import { ScreenTitle } from '../parts/screen-title.tsx'
import { StillPicture } from '../parts/still-picture.tsx'
import { ReflectionView } from '../reflection/reflection-view.tsx'
import { evidence } from '../wording/evidence.ts'
import { later } from '../wording/later.ts'
import { words } from '../wording/words.ts'
import { turningPoints } from './chart-geometry.ts'
import { CourseReader, CourseTable } from './course-reader.tsx'
import { answerTo, takenBackAt } from './decision-quotes.ts'
import { DecisionView } from './decision-view.tsx'
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
  const { decisions, course, promises, ending } = useMemo(() => debrief(beats), [beats])
  const turns = useMemo(() => turningPoints(decisions), [decisions])
  const last = course.at(-1)
  const [thoughts, setThoughts] = useState(false)
  const over = beats.at(-1)?.choices.length === 0
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
  const said = useOwnWords(runId)
  const ended = about.endings[ending ?? '']
  const child = about.child.name
  return (
    <div class="debrief page">
      <header class="ending">
        <div>
          <ScreenTitle class="kicker" title={over ? later.debrief.title : later.debrief.titleSoFar} />
          <h2>{ended?.title ?? about.title}</h2>
          <p class="lead">
            {ended?.summary ?? (over ? later.debrief.unnamedEnding : later.debrief.unfinished)}
          </p>
        </div>
        {motion !== 'off' && <EndingPicture beats={beats} />}
      </header>
      {decisions.length === 0 ? (
        <p>{later.debrief.noChoices}</p>
      ) : (
        <>
          <section aria-labelledby="course-title">
            <h2 id="course-title">{later.debrief.course}</h2>
            <p class="about">{later.debrief.courseAbout(child)}</p>
            <CourseReader course={course} decisions={decisions} turns={turns} />
            {turns.length > 0 && <p class="about">{later.debrief.turningAbout}</p>}
            <dl class="score-about">
              {SCORES.map((score) => (
                <div key={score}>
                  <dt>{words.score.names[score]}</dt>
                  <dd>{words.score.about[score]}</dd>
                </div>
              ))}
            </dl>
            <CourseTable course={course} decisions={decisions} />
            {over && about.ranges && last && <WhereItEnded ranges={about.ranges} scores={last} />}
          </section>
          <section aria-labelledby="promises-title">
            <h2 id="promises-title">{later.debrief.promises}</h2>
            <PromiseLedger about={about} promises={promises} />
          </section>
          <section aria-labelledby="choices-title">
            <h2 id="choices-title">{later.debrief.choices}</h2>
            <button type="button" class="side" aria-pressed={thoughts} onClick={() => setThoughts(!thoughts)}>
              {later.debrief.side(child)}
            </button>
            {thoughts && <p class="about">{later.debrief.sideNote(child)}</p>}
            {!mayTry && <p class="about">{later.lms.olderTry}</p>}
            <ol class="decisions">
              {decisions.map((decision, index) => (
                <DecisionView
                  key={decision.number}
                  about={about}
                  decision={decision}
                  answer={answerTo(decision, decisions[index + 1])}
                  turning={turns.includes(decision.number)}
                  thoughts={thoughts}
                  hard={hard}
                  {...wordsAt(beats, decision, said)}
                  takenBack={takenBackAt(run, beats, decision.number)}
                  tryFrom={mayTry ? () => tryFrom(decision.number) : undefined}
                />
              ))}
            </ol>
          </section>
        </>
      )}
      {over && runId && <ReflectionView key={runId} about={about} run={run} beats={beats} runId={runId} />}
      <AttemptsView about={about} current={runId} />
      <EvidenceOnPaper decisions={decisions} />
      <DebriefWays about={about} over={over} mayGoOn={mayTry} />
      <p class="printed">{later.debrief.printedFrom}</p>
    </div>
  )
}

/** What the trainee wrote before seeing options, by beat. */
function useOwnWords(runId: string | undefined): OwnWords {
  const { records } = useSurroundings()
  const { value } = useLoaded(async () => (runId ? records.load(runId) : undefined), [records, runId])
  return (value?.ok && value.value?.notes?.said) || NO_WORDS
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
}

function DebriefWays({ about, over, mayGoOn }: DebriefWaysProps) {
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
        <button type="button" class="quiet" onClick={() => print()}>
          {later.debrief.print}
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

/**
 * On paper nothing can be opened, so there every piece of evidence that this run rests on stands once, in full, at the end. What is
 * only about the same is named, since the pages would double.
 */
function EvidenceOnPaper({ decisions }: { readonly decisions: readonly Decision[] }) {
  const { learning } = useLearning()
  if (!learning) return null
  const ids = new Set(decisions.flatMap((decision) => decision.evidence))
  const seeIds = new Set(decisions.flatMap(({ see }) => see).filter((id) => !ids.has(id)))
  const entries = entriesOf(learning.catalogue, [...ids])
  const beside = entriesOf(learning.catalogue, [...seeIds])
  if (entries.length + beside.length === 0) return null
  // The steps are explained once: with each entry that would take another page.
  const steps = STEPS.filter((step) => entries.some((entry) => !isRule(entry) && entry.sure === step))
  return (
    <section class="on-paper">
      <h2>{evidence.onPaper}</h2>
      {steps.length > 0 && <p>{[...steps.map(evidence.stepAbout), evidence.surest].join(' ')}</p>}
      {entries.map((entry) => (
        <div key={entry.id} class={`evidence kind-${entry.kind}`}>
          <h3>
            <MarkedTitle entry={entry} />
          </h3>
          <EntryText entry={entry} linked={false} />
        </div>
      ))}
      {beside.length > 0 && (
        <>
          <h3>{evidence.see}</h3>
          <ul>
            {beside.map((entry) => (
              <li key={entry.id}>
                <MarkedTitle entry={entry} />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
