// The best and the worst run, by the mean of the three scores within their ranges. Told in full, so that a person can judge
// whether they read well.

import type { Beat } from '../../model/beat.ts'
import type { RunFigures } from '../explore/findings.ts'
import { Lines } from './decisions.tsx'
import type { ReportSubject } from './report-subject.ts'
import { commandFor, effectsOf, place, promisesOf } from './words.ts'

export function FullRuns({ subject }: { readonly subject: ReportSubject }) {
  const { findings, best, worst } = subject
  return (
    <>
      {findings.best && best && (
        <FullRun subject={subject} title="The best" run={findings.best} beats={best} />
      )}
      {findings.worst && worst && (
        <FullRun subject={subject} title="The worst" run={findings.worst} beats={worst} />
      )}
      {!best && !worst && <p>No run comes to an end.</p>}
    </>
  )
}

interface FullRunProps {
  readonly subject: ReportSubject
  readonly title: string
  readonly run: RunFigures
  readonly beats: readonly Beat[]
}

function FullRun({ subject, title, run: { scores, placed, log, ending }, beats }: FullRunProps) {
  return (
    <article class="run">
      <h3>{title}</h3>
      <p>
        Trust {scores.trust}, empathy {scores.empathy}, reliability {scores.reliability}: {place(placed)} of
        what can be reached{ending && `, ending “${subject.about?.endings[ending]?.title ?? ending}”`}.
      </p>
      <p class="quiet">
        <code>{commandFor(subject.file, log)}</code>
      </p>
      <details>
        <summary>Read it from start to end</summary>
        {beats.map((beat) => (
          <BeatView key={beat.number} subject={subject} beat={beat} />
        ))}
      </details>
    </article>
  )
}

function BeatView({
  subject,
  beat: { outcome, lines },
}: {
  readonly subject: ReportSubject
  readonly beat: Beat
}) {
  const promises = outcome ? promisesOf(outcome.promises, subject.about?.promises ?? {}) : ''
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
              {promisesOf([{ promise, event }], subject.about?.promises ?? {})}; {effectsOf(effects)}
            </p>
          ))}
        </div>
      )}
      <Lines lines={lines.filter(({ kind }) => kind !== 'trainee')} />
    </>
  )
}
