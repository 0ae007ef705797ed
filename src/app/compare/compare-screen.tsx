// Two attempts side by side: how far they went together, what each did where they part, and what came of it.

import { useMemo } from 'preact/hooks'
import type { About } from '../../model/about.ts'
import { type Comparison, compare, type Side } from '../../model/compare.ts'
import type { Decision } from '../../model/debrief.ts'
import { SCORES } from '../../model/score.ts'
import { attemptName, dayOf, oldestFirst } from '../attempts/attempt-name.ts'
import { type ReplayedRun, useReplayedRuns } from '../attempts/use-replayed-runs.ts'
import { useRuns } from '../attempts/use-runs.ts'
import { ChangeChips } from '../debrief/judgement.tsx'
import { PromiseLedger } from '../debrief/promise-ledger.tsx'
import { useSurroundings } from '../frame/context.ts'
import { writeRoute } from '../frame/route.ts'
import { ProblemPanel } from '../parts/problem-panel.tsx'
import { Prose } from '../parts/prose.tsx'
import { ScreenTitle } from '../parts/screen-title.tsx'
import { later } from '../wording/later.ts'
import { words } from '../wording/words.ts'
import '../debrief/debrief.css'
import '../style/print.css'
import './compare.css'

interface CompareScreenProps {
  readonly firstId: string
  readonly secondId: string
}

export function CompareScreen({ firstId, secondId }: CompareScreenProps) {
  const { shelf } = useSurroundings()
  const state = useReplayedRuns([firstId, secondId])
  if (state.kind === 'waiting') return <p class="waiting">{words.loading}</p>
  if (state.kind === 'failed') return <ProblemPanel alone problem={state.problem} />
  const [first, second] = state.kind === 'ready' ? state.runs : []
  const about = shelf.find(({ id }) => id === first?.saved.run.story)
  if (!first || !second || !about || second.saved.run.story !== about.id) {
    return <ProblemPanel alone problem={{ code: 'save/gone', message: later.compare.missing }} />
  }
  return <Compared about={about} first={first} second={second} />
}

interface ComparedProps {
  readonly about: About
  readonly first: ReplayedRun
  readonly second: ReplayedRun
}

function Compared({ about, first, second }: ComparedProps) {
  const { runs = [] } = useRuns()
  const mine = oldestFirst(runs.filter(({ run }) => run.story === about.id && run.choices.length > 0))
  const nameOf = ({ saved }: ReplayedRun, otherwise: string) => {
    const place = mine.findIndex(({ id }) => id === saved.id)
    return place < 0 ? otherwise : attemptName(saved, place + 1)
  }
  const comparison = useMemo(() => compare(first.replay.beats, second.replay.beats), [first, second])
  const columns = [
    { attempt: first, side: comparison.one, name: nameOf(first, later.compare.first) },
    { attempt: second, side: comparison.other, name: nameOf(second, later.compare.second) },
  ] as const
  return (
    <div class="compare debrief page">
      <ScreenTitle title={later.compare.title} />
      <p class="lead">
        {about.title}. {later.compare.about}
      </p>
      <p>{whereTheyPart(comparison)}</p>
      <div class="beside">
        {columns.map(({ attempt, side, name }, index) => (
          <section key={index} aria-label={name}>
            <h2>{name}</h2>
            <p class="about">{dayOf(attempt.saved)}</p>
            <EndingPart about={about} side={side} />
            {comparison.parting && (
              <>
                <h3>{later.compare.parting}</h3>
                <ChoiceTaken
                  decision={index === 0 ? comparison.parting.one : comparison.parting.other}
                  inFull
                />
              </>
            )}
            {side.own.length > (comparison.parting ? 1 : 0) && (
              <>
                <h3>{later.compare.after}</h3>
                <ol class="took-list" start={comparison.together.length + (comparison.parting ? 2 : 1)}>
                  {side.own.slice(comparison.parting ? 1 : 0).map((decision) => (
                    <li key={decision.number}>
                      <ChoiceTaken decision={decision} />
                    </li>
                  ))}
                </ol>
              </>
            )}
            <h3>{later.compare.promises}</h3>
            <PromiseLedger about={about} promises={side.debrief.promises} />
            <p>
              <a class="quiet" href={writeRoute({ kind: 'attempt', story: about.id, run: attempt.saved.id })}>
                {later.attempts.lookBack}
                <span class="unseen">: {name}</span>
              </a>
            </p>
          </section>
        ))}
      </div>
    </div>
  )
}

function whereTheyPart({ together, parting, one: first, other: second }: Comparison): string {
  if (parting) return later.compare.together(together.length)
  return first.own.length === 0 && second.own.length === 0 ? later.compare.same : later.compare.further
}

function EndingPart({ about, side: { debrief } }: { readonly about: About; readonly side: Side }) {
  const ended = about.endings[debrief.ending ?? '']
  const last = debrief.course.at(-1)
  return (
    <div class="ended-so">
      <h3>{ended ? later.compare.ended : later.compare.notEnded}</h3>
      {ended && (
        <p>
          <b>{ended.title}.</b> {ended.summary}
        </p>
      )}
      <h4>{later.compare.scores}</h4>
      <dl class="ended-scores">
        {SCORES.map((score) => (
          <div key={score}>
            <dt>{words.score.names[score]}</dt>
            <dd>{words.score.of(last?.[score] ?? 0)}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}

function ChoiceTaken({
  decision,
  inFull = false,
}: {
  readonly decision: Decision
  readonly inFull?: boolean
}) {
  const { choice, effects, reason, promises } = decision
  return (
    <div class="took-one">
      <p class="took-words">
        <Prose text={choice.text} />
      </p>
      <ChangeChips effects={effects} promises={promises} />
      {inFull && reason && (
        <p class="why">
          <Prose text={reason} />
        </p>
      )}
    </div>
  )
}
