// Two to four questions about this run, in the supervisor's voice, and one sentence to take along. Saved with the run shortly after
// it is typed; nobody else ever sees it.

import { useEffect, useMemo, useState } from 'preact/hooks'
import { type About, promiseInWords } from '../../model/about.ts'
import type { Beat } from '../../model/beat.ts'
import { debrief } from '../../model/debrief.ts'
import { type Question, questionsFor } from '../../model/reflection.ts'
import type { Run } from '../../model/run.ts'
import type { RunNotes } from '../../model/saved-run.ts'
import { useLearning } from '../evidence/use-learning.ts'
import { useSurroundings } from '../frame/context.ts'
import { StillPicture } from '../parts/still-picture.tsx'
import { later } from '../wording/later.ts'
import './reflection.css'
import { WriteBox } from './write-box.tsx'

interface ReflectionViewProps {
  readonly about: About
  readonly run: Run
  readonly beats: readonly Beat[]
  readonly runId: string
}

export function ReflectionView({ about, run, beats, runId }: ReflectionViewProps) {
  const { records } = useSurroundings()
  const [notes, setNotes] = useState<RunNotes>()
  const [saved, setSaved] = useState(false)
  useEffect(() => {
    records.load(runId).then(
      (lookup) => setNotes((lookup.ok && lookup.value?.notes) || {}),
      () => setNotes({}),
    )
  }, [records, runId])
  const { learning, failed } = useLearning()
  const moves = learning?.moves
  const questions = useMemo(
    () => questionsFor(debrief(beats), moves ?? {}, (run.takenBack?.length ?? 0) > 0),
    [beats, moves, run.takenBack],
  )
  const change = (changes: RunNotes) => {
    const next = { ...notes, ...changes }
    setNotes(next)
    setSaved(false)
    void records.note(runId, next).then(() => setSaved(true))
  }
  const textOf = ({ id, number = 0, promise = '' }: Question): string =>
    later.reflection.questions[id]({
      child: about.child.name,
      number,
      promise: promiseInWords(about, promise),
    })
  // The questions depend on the moves, so none is shown before those have come, or have failed to come.
  const { manager } = about
  if (!notes || !manager || !(moves || failed)) return null
  return (
    <section class="reflection" aria-labelledby="reflection-title">
      <div class="reflection-head">
        <StillPicture
          subject={[manager.figure]}
          open={(stage, host) => stage.portrait(host, manager.figure)}
        />
        <div>
          <h2 id="reflection-title">{later.reflection.title(manager.name)}</h2>
          <p class="about">{later.reflection.about(manager.name)}</p>
        </div>
      </div>
      {questions.map((question) => (
        <WriteBox
          key={question.id}
          label={textOf(question)}
          value={notes.answers?.[question.id] ?? ''}
          change={(text) => change({ answers: { ...notes.answers, [question.id]: text } })}
        />
      ))}
      <WriteBox
        label={later.reflection.carry}
        about={later.reflection.carryAbout}
        lines={2}
        value={notes.carry ?? ''}
        change={(carry) => change({ carry })}
      />
      <WriteBox
        label={later.reflection.nickname}
        about={later.reflection.nicknameAbout}
        lines={1}
        value={notes.nickname ?? ''}
        change={(nickname) => change({ nickname })}
      />
      <p role="status" class="keeping">
        {saved && later.reflection.kept}
      </p>
    </section>
  )
}
