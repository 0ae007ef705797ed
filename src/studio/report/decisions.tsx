// Every decision: what was said before it, and of each option its words, how often it is taken, what it does and why.

import type { Line, Remarks } from '../../model/passage.ts'
import type { OptionFigures, Point, Variant } from '../explore/findings.ts'
import type { ReportSubject } from './report-subject.ts'
import { anchor, effectsOf, ofRuns, percent, promisesOf } from './words.ts'

export function Decisions({ subject }: { readonly subject: ReportSubject }) {
  return (
    <>
      {subject.findings.points.map((point, index) => (
        <Decision key={point.id} subject={subject} point={point} number={index + 1} />
      ))}
    </>
  )
}

function Decision({
  subject,
  point,
  number,
}: {
  readonly subject: ReportSubject
  readonly point: Point
  readonly number: number
}) {
  const { id, place, visits, asked, discuss, options, pinned } = point
  return (
    <article id={anchor(id)} aria-labelledby={`${anchor(id)}-heading`}>
      <h3 id={`${anchor(id)}-heading`}>Decision {number}</h3>
      <p class="quiet">
        {place && `${place.file}, line ${place.line}. `}
        {visits > 1.005 ? `${visits.toFixed(1).replace('.0', '')} times in a run.` : `In ${ofRuns(visits)}.`}
        {pinned && ' Shown in the written order.'}
      </p>
      <Lines lines={asked} />
      {discuss && <p class="discuss">For a group: {discuss}</p>}
      <ul class="options">
        {options.map((option) => (
          <Option key={option.id} subject={subject} option={option} />
        ))}
      </ul>
    </article>
  )
}

function Option({ subject, option }: { readonly subject: ReportSubject; readonly option: OptionFigures }) {
  const { text, share, place, variants } = option
  return (
    <li>
      <h4>{text}</h4>
      <p class="quiet">
        Taken by {percent(share)} of the runs that come here{place && `; line ${place.line}`}.
      </p>
      {variants.map((variant, index) => (
        <VariantView
          key={index}
          subject={subject}
          variant={variant}
          only={variants.length === 1}
          shown={text}
        />
      ))}
    </li>
  )
}

interface VariantProps {
  readonly subject: ReportSubject
  readonly variant: Variant
  readonly only: boolean
  readonly shown: string
}

function VariantView({ subject, variant, only, shown }: VariantProps) {
  const { text, share, effects, promises, settled = [], answer, ending } = variant
  const names = subject.about?.promises ?? {}
  return (
    <div class={only ? 'variant' : 'variant one-of-several'}>
      {!only && <p class="quiet">Of those, {percent(share)}:</p>}
      {text !== shown && <p>“{text}”</p>}
      <p class="effects">
        {effectsOf(effects)}
        {promises.length > 0 && `; ${promisesOf(promises, names)}`}
        {ending && `; ending: ${subject.about?.endings[ending]?.title ?? ending}`}
      </p>
      <RemarksView subject={subject} remarks={variant} />
      {settled.map((settlement) => (
        <section key={settlement.promise} class="settled">
          <p class="effects">
            {promisesOf([{ promise: settlement.promise, event: settlement.event ?? 'not_yours' }], names)};{' '}
            {effectsOf(settlement.effects)}
          </p>
          <RemarksView subject={subject} remarks={settlement} />
        </section>
      ))}
      {answer.length > 0 && (
        <details>
          <summary>What comes back</summary>
          <Lines lines={answer} />
        </details>
      )}
    </div>
  )
}

function RemarksView({ subject, remarks }: { readonly subject: ReportSubject; readonly remarks: Remarks }) {
  const { move, reason, differ, instead, thought, evidence, see } = remarks
  return (
    <dl>
      {move && <Remark name="Move" text={subject.moves[move] ?? move} />}
      {reason && <Remark name="Why" text={reason} />}
      {differ && <Remark name="Where people differ" text={differ} />}
      {instead && <Remark name="Instead" text={instead} />}
      {thought && <Remark name="Thought" text={thought} />}
      {evidence.length > 0 && <Remark name="Rests on" text={entriesOf(subject, evidence)} />}
      {see.length > 0 && <Remark name="About the same subject" text={entriesOf(subject, see)} />}
    </dl>
  )
}

const entriesOf = (subject: ReportSubject, ids: readonly string[]): string =>
  ids.map((id) => subject.evidence[id] ?? id).join(' · ')

const Remark = ({ name, text }: { readonly name: string; readonly text: string }) => (
  <div>
    <dt>{name}</dt>
    <dd>{text}</dd>
  </div>
)

export const Lines = ({ lines }: { readonly lines: readonly Line[] }) => (
  <>
    {lines.map(({ kind, speaker, text }, index) => (
      <p key={index} class={kind}>
        {speaker && <b>{speaker}: </b>}
        {text}
      </p>
    ))}
  </>
)
