// Looking back on one attempt of several: the same view as of the conversation that is open, of a run that is only
// looked at.

import '../debrief/debrief.css'
import '../style/print.css'
import type { About } from '../../model/about.ts'
import { DebriefView } from '../debrief/debrief-view.tsx'
import { ProblemPanel } from '../parts/problem-panel.tsx'
import { later } from '../wording/later.ts'
import { words } from '../wording/words.ts'
import { useTold } from './use-told.ts'

export interface AttemptScreenProps {
  readonly about: About
  readonly run: string
  /** Where to begin to read: the number of a choice. */
  readonly choice?: number | undefined
}

export function AttemptScreen({ about, run: id, choice }: AttemptScreenProps) {
  const telling = useTold([id])
  if (telling.kind === 'waiting') return <p class="waiting">{words.loading}</p>
  if (telling.kind === 'failed') return <ProblemPanel alone problem={telling.problem} />
  const [told] = telling.kind === 'told' ? telling.runs : []
  if (!told || told.recorded.run.story !== about.id) {
    return <ProblemPanel alone problem={{ code: 'save/gone', message: later.compare.missing }} />
  }
  return (
    <DebriefView about={about} run={told.replay.run} beats={told.replay.beats} kept={id} choice={choice} />
  )
}
