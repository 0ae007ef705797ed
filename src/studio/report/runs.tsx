// The run that comes furthest on all three scores and the one that comes least far, told in full: whether they read as
// they ought to is for a person to say.

import type { Beat } from '../../model/beat.ts'
import type { RunFigures } from '../explore/findings.ts'
import { Lines } from './decisions.tsx'
import type { ReportSubject } from './report-subject.ts'
import { commandFor, effectsOf, place, promisesOf } from './words.ts'

export function FullRuns({ told }: { readonly told: ReportSubject }) {
  const { findings, best, worst } = told
  return (
    <>
      {findings.best && best && <FullRun told={told} title="The best" run={findings.best} beats={best} />}
      {findings.worst && worst && (
        <FullRun told={told} title="The worst" run={findings.worst} beats={worst} />
      )}
      {!best && !worst && <p>No run comes to an end.</p>}
    </>
  )
}

interface FullRunProps {
  readonly told: ReportSubject
  readonly title: string
  readonly run: RunFigures
  readonly beats: readonly Beat[]
}

function FullRun({ told, title, run: { scores, placed, log, ending }, beats }: FullRunProps) {
  return (
    <article class="run">
      <h3>{title}</h3>
      <p>
        Trust {scores.trust}, empathy {scores.empathy}, reliability {scores.reliability}: {place(placed)} of
        what can be reached{ending && `, ending “${told.about?.endings[ending]?.title ?? ending}”`}.
      </p>
      <p class="quiet">
        <code>{commandFor(told.file, log)}</code>
      </p>
      <details>
        <summary>Read it from start to end</summary>
        {beats.map((beat) => (
          <BeatView key={beat.number} told={told} beat={beat} />
        ))}
      </details>
    </article>
  )
}

function BeatView({ told, beat: { outcome, lines } }: { readonly told: ReportSubject; readonly beat: Beat }) {
  const promises = outcome ? promisesOf(outcome.promises, told.about?.promises ?? {}) : ''
  return (
    <>
      {outcome && (
        <div class="took">
          <p>
            <b>You:</b> {outcome.choice.text}
          </p>
          <p class="effects">
            {effectsOf(outcome.effects)}
            {promises && `; ${promises}`}
          </p>
          {outcome.settled?.map(({ promise, event = 'not_yours', effects }) => (
            <p key={promise} class="effects">
              {promisesOf([{ promise, event }], told.about?.promises ?? {})}; {effectsOf(effects)}
            </p>
          ))}
        </div>
      )}
      <Lines lines={lines.filter(({ kind }) => kind !== 'trainee')} />
    </>
  )
}
