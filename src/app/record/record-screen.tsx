// The record: what was played and practised here, what was written, and how to take it along or delete it for good.

import { useRef, useState } from 'preact/hooks'
import type { About } from '../../model/about.ts'
import { beatKey } from '../../model/beat.ts'
import { QUESTIONS, type QuestionId } from '../../model/reflection.ts'
import type { OwnWords, SavedRun } from '../../model/saved-run.ts'
import { attemptName, dayOf, oldestFirst } from '../attempts/attempt-name.ts'
import { useReplayedRuns } from '../attempts/use-replayed-runs.ts'
import { useLearning } from '../evidence/use-learning.ts'
import { useSurroundings } from '../frame/context.ts'
import { writeRoute } from '../frame/route.ts'
import { useLoaded } from '../frame/use-loaded.ts'
import { ScreenTitle } from '../parts/screen-title.tsx'
import { besides } from '../wording/besides.ts'
import { later } from '../wording/later.ts'
import { words } from '../wording/words.ts'
import '../library/library.css'
import '../style/print.css'
import '../reflection/reflection.css'
import { SheetChoice } from '../sheet/sheet-choice.tsx'
import { FilePart } from './file-part.tsx'
import { type KeptAbout, KeptRuns } from './kept-runs.tsx'
import { themesMet } from './summaries.ts'
import { useFresh } from './use-fresh.ts'

export function RecordScreen() {
  const { shelf, own } = useSurroundings()
  // A service's own stories come later than the others: before that, none is called gone.
  const { value: ownStories } = useLoaded(own, [own])
  const { runs, problems, failed, again } = useFresh()
  const begun = oldestFirst((runs ?? []).filter(({ run }) => run.choices.length > 0))
  return (
    <div class="record page">
      <ScreenTitle title={later.record.title} />
      <p class="lead">{later.record.lead}</p>
      {failed && <p role="alert">{later.attempts.failed}</p>}
      {problems.length > 0 && <p role="status">{later.record.problems}</p>}
      {!runs && !failed && <p class="waiting">{words.loading}</p>}
      {runs && begun.length === 0 && <p>{later.record.empty}</p>}
      {begun.length > 0 && (
        <>
          <Practised runs={begun} />
          {shelf.map((about) => (
            <KeptRuns
              key={about.id}
              about={about}
              runs={begun.filter(({ run }) => run.story === about.id)}
              reload={again}
            />
          ))}
          {(ownStories ? gone(begun, shelf) : []).map((about) => (
            <KeptRuns
              key={about.id}
              isGone
              about={about}
              runs={begun.filter(({ run }) => run.story === about.id)}
              reload={again}
            />
          ))}
          <SheetChoice
            attempts={finishedOf(
              begun.filter(({ run }) => shelf.some(({ id }) => id === run.story)),
              shelf,
            )}
          />
          <Notes runs={begun} />
        </>
      )}
      {runs && <FilePart runs={runs} reload={again} />}
      <DeleteAll isEmpty={begun.length === 0} reload={again} />
      <p class="ways">
        <button type="button" class="button" onClick={() => print()}>
          {later.record.print}
        </button>
        <a class="quiet" href={writeRoute({ kind: 'data' })}>
          {words.dataNote}
        </a>
      </p>
      <p class="printed">{later.debrief.printedFrom}</p>
    </div>
  )
}

function Practised({ runs }: { readonly runs: readonly SavedRun[] }) {
  const { learning } = useLearning()
  if (!learning) return null
  const met = themesMet(runs, learning.catalogue)
  if (met.length === 0) return null
  return (
    <section aria-labelledby="practised-title">
      <h2 id="practised-title">{later.record.practised}</h2>
      <p class="about">{later.record.practisedAbout}</p>
      <ul class="practised-themes">
        {met.map(({ theme, times }) => (
          <li key={theme}>
            <a href={writeRoute({ kind: 'theme', theme })}>{learning.catalogue.themes[theme]?.name}</a>:{' '}
            {later.record.times(times)}
          </li>
        ))}
      </ul>
    </section>
  )
}

interface DeleteAllProps {
  /** Nothing is kept, so there is nothing to delete. */
  readonly isEmpty: boolean
  readonly reload: () => Promise<void>
}

/** Deletes everything that is kept here, after asking once. */
function DeleteAll({ isEmpty, reload }: DeleteAllProps) {
  const { records } = useSurroundings()
  const [gone, setGone] = useState(false)
  const remove = async () => {
    await records.removeAll()
    setGone(true)
    await reload()
  }
  return (
    <>
      {!isEmpty && <Asking remove={remove} />}
      {/* Stays when there is nothing more to delete, so that a screen reader hears that it is done. */}
      <p role="status">{gone && later.record.allGone}</p>
    </>
  )
}

function Asking({ remove }: { readonly remove: () => Promise<void> }) {
  const { launched } = useSurroundings()
  const asking = useRef<HTMLDialogElement>(null)
  const yes = () => {
    asking.current?.close()
    void remove()
  }
  return (
    <section class="file-part" aria-labelledby="all-title">
      <h2 id="all-title">{later.record.all}</h2>
      <p class="about">{later.record.allAbout}</p>
      <p class="ways">
        <button type="button" class="quiet" onClick={() => asking.current?.showModal()}>
          {later.record.all}
        </button>
      </p>
      <dialog ref={asking} aria-labelledby="all-ask">
        <p id="all-ask">{later.record.allAsk}</p>
        {launched && <p>{launched.deleting}</p>}
        <p class="ways">
          <button type="button" class="button" onClick={() => asking.current?.close()}>
            {later.record.no}
          </button>
          <button type="button" class="quiet" onClick={yes}>
            {later.record.yes}
          </button>
        </p>
      </dialog>
    </section>
  )
}

/** What was written after attempts, in one place: the sentences to take along first. */
function Notes({ runs }: { readonly runs: readonly SavedRun[] }) {
  const withNotes = runs.filter(
    ({ notes }) =>
      notes?.carry?.trim() ||
      notes?.used ||
      answersOf(notes?.answers).length > 0 ||
      Object.keys(notes?.said ?? {}).length > 0,
  )
  return (
    <section aria-labelledby="wrote-title">
      <h2 id="wrote-title">{later.record.wrote}</h2>
      {withNotes.length === 0 && <p>{later.record.wroteNothing}</p>}
      {withNotes.map((saved) => (
        <AttemptNotes key={saved.id} saved={saved} number={placeOf(saved, runs)} />
      ))}
    </section>
  )
}

/** Stories of a service that were taken off since, with what is still known of them. */
function gone(runs: readonly SavedRun[], shelf: readonly About[]): readonly KeptAbout[] {
  const ids = new Set(runs.map(({ run }) => run.story))
  return [...ids]
    .filter((id) => shelf.every((about) => about.id !== id))
    .map((id) => ({ id, title: id.replace(/^own-/, '').replaceAll('_', ' '), endings: {} }))
}

function finishedOf(runs: readonly SavedRun[], shelf: readonly About[]) {
  return runs
    .filter(({ finished }) => finished !== undefined)
    .map((saved) => {
      const title = shelf.find(({ id }) => id === saved.run.story)?.title ?? saved.run.story
      return { saved, name: `${title}: ${attemptName(saved, placeOf(saved, runs))}, ${dayOf(saved)}` }
    })
}

/** Among the attempts at its own story, from 1. */
const placeOf = (saved: SavedRun, runs: readonly SavedRun[]): number =>
  runs.filter(({ run }) => run.story === saved.run.story).indexOf(saved) + 1

function AttemptNotes({ saved, number }: { readonly saved: SavedRun; readonly number: number }) {
  const { shelf } = useSurroundings()
  const about = shelf.find(({ id }) => id === saved.run.story)
  const child = about?.child.name ?? saved.run.story
  return (
    <div class="wrote">
      <h3>
        {about?.title ?? saved.run.story}: {attemptName(saved, number)}
      </h3>
      <p class="about">{dayOf(saved)}</p>
      {saved.notes?.carry?.trim() && <p class="carry">{saved.notes.carry}</p>}
      {saved.notes?.used && (
        <p class="own-words">
          <b>{later.monthLater.record}:</b> {saved.notes.used}
        </p>
      )}
      {saved.notes?.said && <SaidFirst id={saved.id} said={saved.notes.said} child={child} />}
      <dl>
        {answersOf(saved.notes?.answers).map(([id, answer]) => (
          <div key={id}>
            <dt>{later.reflection.asked[id](child)}</dt>
            <dd>{answer}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}

interface SaidFirstProps {
  readonly id: string
  readonly said: OwnWords
  readonly child: string
}

/**
 * Own words before the options, each with the question: alone, a sentence that was meant for a child can frighten whoever finds it.
 * Without it until the run has been told again, and where the run no longer comes by there.
 */
function SaidFirst({ id, said, child }: SaidFirstProps) {
  const replayed = useReplayedRuns([id])
  const beats = replayed.kind === 'ready' ? replayed.runs.flatMap(({ replay }) => replay.beats) : []
  return (
    <>
      {Object.entries(said).map(([key, words]) => {
        const beat = beats.find((other) => beatKey(other) === key)
        const label = beat
          ? later.debrief.ownWordsAt(child, beat.number + 1, beat.say ?? besides.sayFirst.ask)
          : later.debrief.ownWordsWith(child)
        return (
          <p key={key} class="own-words">
            <b>{label}:</b> {words}
          </p>
        )
      })}
    </>
  )
}

function answersOf(
  answers: Readonly<Record<string, string>> = {},
): readonly (readonly [QuestionId, string])[] {
  return QUESTIONS.flatMap((id) => {
    const answer = Object.hasOwn(answers, id) ? answers[id]?.trim() : undefined
    return answer ? [[id, answer] as const] : []
  })
}
