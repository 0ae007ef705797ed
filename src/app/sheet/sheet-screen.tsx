// One page for supervision, from one run or several: the moments that mattered, what would be tried, a question from each side, and room
// to write. What is written is kept with the first of the runs.

import { useMemo } from 'preact/hooks'
import type { About, Moves } from '../../model/about.ts'
import { beatKey } from '../../model/beat.ts'
import { debrief } from '../../model/debrief.ts'
import { inOrder, type Moment, momentsOf } from '../../model/moments.ts'
import { questionsFor } from '../../model/reflection.ts'
import { dayOf } from '../attempts/attempt-name.ts'
import { type ReplayedRun, useReplayedRuns } from '../attempts/use-replayed-runs.ts'
import { MomentView } from '../debrief/in-short.tsx'
import { useLearning } from '../evidence/use-learning.ts'
import { useSurroundings } from '../frame/context.ts'
import { writeRoute } from '../frame/route.ts'
import { ProblemPanel } from '../parts/problem-panel.tsx'
import { ScreenTitle } from '../parts/screen-title.tsx'
import { questionText } from '../reflection/question-text.ts'
import { useNotes } from '../reflection/use-notes.ts'
import { WriteBox } from '../reflection/write-box.tsx'
import { later } from '../wording/later.ts'
import { words } from '../wording/words.ts'
import '../debrief/debrief.css'
import '../reflection/reflection.css'
import '../style/print.css'
import './sheet.css'
import { idsOf } from './runs-in-route.ts'

interface SheetScreenProps {
  /** As the address has them. */
  readonly runs: string
}

export function SheetScreen({ runs: inRoute }: SheetScreenProps) {
  const { shelf } = useSurroundings()
  const state = useReplayedRuns(idsOf(inRoute))
  const { learning, failed } = useLearning()
  if (state.kind === 'waiting' || !(learning || failed)) return <p class="waiting">{words.loading}</p>
  if (state.kind === 'failed') return <ProblemPanel alone problem={state.problem} />
  const played = state.kind === 'ready' ? state.runs : []
  const runs = played.flatMap((run) => {
    const about = shelf.find(({ id }) => id === run.saved.run.story)
    return about ? [{ ...run, about }] : []
  })
  const [first] = runs
  if (!first) return <ProblemPanel alone problem={{ code: 'save/gone', message: later.compare.missing }} />
  return <Sheet first={first} runs={runs} moves={learning?.moves ?? {}} />
}

interface SheetRun extends ReplayedRun {
  readonly about: About
}

interface SheetProps {
  readonly first: SheetRun
  /** The first among them. */
  readonly runs: readonly SheetRun[]
  readonly moves: Moves
}

/** Ids under which its answers stand beside those to the manager's questions. */
const ATTEMPT = 'sheet_try'
const MINE = 'sheet_mine'
const ASK = 'sheet_ask'

function Sheet({ first, runs, moves }: SheetProps) {
  const { notes, change, isKept } = useNotes(first.saved.id)
  const parts = useMemo(
    () =>
      runs.map((run) => {
        const looked = debrief(run.replay.beats)
        const most = runs.length > 1 ? 1 : undefined
        return { run, looked, moments: momentsOf(looked.decisions, moves).slice(0, most) }
      }),
    [runs, moves],
  )
  const [opening] = parts
  const [question] = opening
    ? questionsFor(opening.looked, moves, (first.replay.run.takenBack?.length ?? 0) > 0)
    : []
  const { answers = {}, carry } = notes ?? {}
  const box = (id: string, label: string, suggested: string) => (
    <WriteBox
      label={label}
      lines={3}
      value={answers[id] ?? suggested}
      change={(text) => change({ answers: { ...answers, [id]: text } })}
    />
  )
  const sentence = carry ?? moves[opening?.moments[0]?.move ?? '']?.next ?? ''
  return (
    <div class="sheet page">
      <ScreenTitle title={later.sheet.title} />
      <p class="about">{later.sheet.about}</p>
      {parts.map((part) => (
        <RunPart key={part.run.saved.id} {...part} moves={moves} />
      ))}
      {notes && (
        <section class="sheet-room" aria-label={later.sheet.room}>
          {box(ATTEMPT, later.sheet.attempt, sentence)}
          {box(MINE, later.sheet.mine, '')}
          {box(ASK, later.sheet.ask, question ? questionText(first.about, question) : '')}
        </section>
      )}
      <p role="status" class="keeping">
        {isKept && later.reflection.kept}
      </p>
      <p class="ways">
        <button type="button" class="button" onClick={() => print()}>
          {later.sheet.print}
        </button>
        <a class="quiet" href={writeRoute({ kind: 'record' })}>
          {words.record}
        </a>
      </p>
      <p class="printed">{later.debrief.printedFrom}</p>
    </div>
  )
}

interface RunPartProps {
  readonly run: SheetRun
  readonly moments: readonly Moment[]
  readonly moves: Moves
}

function RunPart({ run, moments, moves }: RunPartProps) {
  const { about, saved, replay } = run
  const ending = about.endings[replay.beats.at(-1)?.ending ?? '']?.title ?? later.compare.notEnded
  return (
    <section class="sheet-run" aria-label={about.title}>
      <h2>{about.title}</h2>
      <p class="about">{later.sheet.runAbout(about.child.name, ending, dayOf(saved))}</p>
      <div class="moments">
        {inOrder(moments).map((moment) => {
          const asked = replay.beats[moment.decision.number - 1]
          return (
            <MomentView
              key={moment.decision.number}
              about={about}
              moment={moment}
              moves={moves}
              said={asked && saved.notes?.said?.[beatKey(asked)]}
              isMine
            />
          )
        })}
      </div>
    </section>
  )
}
