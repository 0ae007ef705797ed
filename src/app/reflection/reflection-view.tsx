// Two to four questions about this run, in the supervisor's voice. What is written is saved with the run shortly after it is typed;
// nobody else ever sees it.

import { useMemo } from 'preact/hooks'
import type { About } from '../../model/about.ts'
import type { Beat } from '../../model/beat.ts'
import { debrief } from '../../model/debrief.ts'
import { questionsFor } from '../../model/reflection.ts'
import type { Run } from '../../model/run.ts'
import { useLearning } from '../evidence/use-learning.ts'
import { StillPicture } from '../parts/still-picture.tsx'
import { later } from '../wording/later.ts'
import { questionText } from './question-text.ts'
import './reflection.css'
import type { Notes } from './use-notes.ts'
import { WriteBox } from './write-box.tsx'

interface ReflectionViewProps extends Notes {
  readonly about: About
  readonly run: Run
  readonly beats: readonly Beat[]
}

export function ReflectionView({ about, run, beats, notes, change, isKept }: ReflectionViewProps) {
  const { learning, failed } = useLearning()
  const moves = learning?.moves
  const questions = useMemo(
    () => questionsFor(debrief(beats), moves ?? {}, (run.takenBack?.length ?? 0) > 0),
    [beats, moves, run.takenBack],
  )
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
          label={questionText(about, question)}
          value={notes.answers?.[question.id] ?? ''}
          change={(text) => change({ answers: { ...notes.answers, [question.id]: text } })}
        />
      ))}
      <WriteBox
        label={later.reflection.nickname}
        about={later.reflection.nicknameAbout}
        lines={1}
        value={notes.nickname ?? ''}
        change={(nickname) => change({ nickname })}
      />
      <p role="status" class="keeping">
        {isKept && later.reflection.kept}
      </p>
    </section>
  )
}
