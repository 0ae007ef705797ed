// Looking back on one attempt of several: the same view as for the open conversation, but of a saved run, which it does
// not change.

import '../debrief/debrief.css'
import '../style/print.css'
import type { About } from '../../model/about.ts'
import { DebriefView } from '../debrief/debrief-view.tsx'
import { ProblemPanel } from '../parts/problem-panel.tsx'
import { later } from '../wording/later.ts'
import { words } from '../wording/words.ts'
import { useReplayedRuns } from './use-replayed-runs.ts'

interface AttemptScreenProps {
  readonly about: About
  readonly run: string
  /** Where to begin to read: the number of a choice. */
  readonly choice?: number | undefined
}

export function AttemptScreen({ about, run: id, choice }: AttemptScreenProps) {
  const state = useReplayedRuns([id])
  if (state.kind === 'waiting') return <p class="waiting">{words.loading}</p>
  if (state.kind === 'failed') return <ProblemPanel alone problem={state.problem} />
  const [attempt] = state.kind === 'ready' ? state.runs : []
  if (!attempt || attempt.saved.run.story !== about.id) {
    return <ProblemPanel alone problem={{ code: 'save/gone', message: later.compare.missing }} />
  }
  return (
    <DebriefView
      about={about}
      run={attempt.replay.run}
      beats={attempt.replay.beats}
      runId={id}
      choice={choice}
    />
  )
}
