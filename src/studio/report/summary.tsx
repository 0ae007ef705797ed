// A few sentences about the story, and whether every run was walked or only a sample.

import type { ReportSubject } from './report-subject.ts'
import { counted, manyOf, number } from './words.ts'

export function Summary({ subject }: { readonly subject: ReportSubject }) {
  const { findings, about, problems, file } = subject
  const errors = problems.filter(({ severity }) => severity === 'error').length
  return (
    <>
      {!findings.complete && <Incomplete subject={subject} />}
      <p class="lead">
        {about && `${about.child.name}, ${about.child.age}. `}A run has{' '}
        {manyOf(findings.decisions, 'decision')} and {manyOf(findings.words, 'word')}, and comes to one of{' '}
        {counted(findings.endings.length, 'ending')}.{' '}
        {errors === 0 ? 'No rule of the house is broken' : `${counted(errors, 'thing')} must be mended`}
        {problems.length > errors && `; ${number(problems.length - errors)} to consider`}.
      </p>
      <p class="quiet">
        {wayOf(subject)} {file === undefined ? 'Version' : `${file}, version`} {findings.revision}.
      </p>
    </>
  )
}

function Incomplete({ subject: { findings } }: { readonly subject: ReportSubject }) {
  const why = findings.stoppedBy.includes('chance')
    ? 'The story draws lots, so there is no end of it.'
    : 'The story was too large to be walked in the time it was given.'
  return (
    <p class="sample" role="note">
      <strong>This is a sample, not the whole.</strong> {why} Least, greatest and “never” are only what was
      seen.
    </p>
  )
}

function wayOf({ findings: { counted: by, states, complete } }: ReportSubject): string {
  if (by.kind === 'sample') return `${number(by.runs)} random runs were played. Shares are of these runs.`
  const walked = complete ? 'Every run was walked' : 'Part of the story was walked'
  if (by.kind === 'walkers') {
    return `${walked} (${number(states)} states). The story goes round, so shares are of walkers who take every option as often as any other.`
  }
  return `${walked}: ${number(by.runs)} different ones, through ${number(states)} states. Shares are of all of them.`
}
