// All problems, errors first, each with a link to its decision further down.

import type { JudgedProblem } from '../explore/rule.ts'
import type { ReportSubject } from './report-subject.ts'
import { anchor, commandFor, SEVERITY_NAMES } from './words.ts'

export function Problems({ subject }: { readonly subject: ReportSubject }) {
  const { problems, file } = subject
  if (problems.length === 0) return <p>None: every rule of the house is kept.</p>
  return (
    <ol class="problems">
      {problems.map((problem, index) => (
        <li key={index} class={problem.severity}>
          <p>
            <strong>{SEVERITY_NAMES[problem.severity]}</strong> <Where subject={subject} problem={problem} />
          </p>
          <p>{problem.message}</p>
          {problem.hint && <p>{problem.hint}</p>}
          <p class="quiet">
            {problem.code}
            {problem.log && (
              <>
                {' '}
                <code>{commandFor(file, problem.log)}</code>
              </>
            )}
          </p>
        </li>
      ))}
    </ol>
  )
}

function Where({
  subject,
  problem: { place },
}: {
  readonly subject: ReportSubject
  readonly problem: JudgedProblem
}) {
  if (!place) return null
  const text = `${place.file}, line ${place.line}`
  const point = subject.findings.points.find(({ options }) =>
    options.some((option) => option.place?.file === place.file && option.place.line === place.line),
  )
  return point ? <a href={`#${anchor(point.id)}`}>{text}</a> : <span>{text}</span>
}
