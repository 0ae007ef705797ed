// How runs end: endings, promises, circles, places where a trainee would be stuck, and lines that no run reaches.

import type { Log } from '../explore/findings.ts'
import { isSharedInk } from '../explore/shared-ink.ts'
import type { ReportSubject } from './report-subject.ts'
import { Table } from './table.tsx'
import { commandFor, ofRuns, percent } from './words.ts'

export function Ends({ subject }: { readonly subject: ReportSubject }) {
  const { findings, about, file } = subject
  const { endings, promises, afters, loops, troubles, unreached, lines } = findings
  return (
    <>
      <h3>Endings</h3>
      {endings.length === 0 && <p>None is named.</p>}
      <ul>
        {endings.map(({ id, share, log }) => (
          <li key={id}>
            <strong>{about?.endings[id]?.title ?? id}</strong>, {ofRuns(share)}.{' '}
            <Shown file={file} log={log} />
          </li>
        ))}
      </ul>
      <h3>Promises</h3>
      {promises.length === 0 && <p>None can be made.</p>}
      <ul>
        {promises.map(({ id, made, kept, broken, not_yours }) => (
          <li key={id}>
            <strong>{about?.promises[id] ?? id}</strong>:{' '}
            {not_yours
              ? 'not yours to promise.'
              : `${may('made', made)}, ${may('kept', kept)}, ${may('broken', broken)}.`}
          </li>
        ))}
      </ul>
      <h3>Lines that speak of something earlier</h3>
      {afters.length === 0 ? (
        <p>None is marked with # after.</p>
      ) : (
        <Table heads={['Line', 'After', 'So in', '']}>
          {afters.map(({ text, after, share, without }) => (
            <tr key={`${after} ${text}`} class={without ? 'error' : ''}>
              <td>{text}</td>
              <td>{after.join(' or ')}</td>
              <td>{percent(share)}</td>
              <td>{without && <Shown file={file} log={without} />}</td>
            </tr>
          ))}
        </Table>
      )}
      {(loops.length > 0 || troubles.length > 0) && <h3>Ways round, and places to be stuck</h3>}
      <ul>
        {troubles.map(({ kind, place, log, problem }, index) => (
          <li key={index}>
            {TROUBLES[kind]}
            {place && ` at ${place.file}, line ${place.line}`}. {problem?.message}{' '}
            <Shown file={file} log={log} />
          </li>
        ))}
        {loops.map(({ choices, log }, index) => (
          <li key={index}>
            One can go round by {choices.join(', ')}. <Shown file={file} log={log} />
          </li>
        ))}
      </ul>
      <h3>Reached and not reached</h3>
      <p>
        {lines.reached} of {lines.all} lines are {findings.complete ? 'reached' : 'reached by these runs'}.
      </p>
      <ul>
        {unreached.map(({ kind, name, place }, index) => (
          <li key={index}>
            Not reached: {kind === 'line' ? 'a line' : `${kind} ${name}`}
            {place && ` (${place.file}, line ${place.line})`}
            {place && isSharedInk(place.file, file) && ', which all stories share: none has to use all of it'}
          </li>
        ))}
      </ul>
    </>
  )
}

const TROUBLES = {
  'dead-end': 'A dead end',
  failure: 'The story fails',
  'never-stops': 'The story goes on without stopping',
  'no-way-out': 'No way out',
} as const

const may = (event: string, log: Log | undefined): string => (log ? `can be ${event}` : `never ${event}`)

const Shown = ({ file, log }: { readonly file: string | undefined; readonly log: Log }) => (
  <details class="inline">
    <summary>How to see it</summary>
    <code>{commandFor(file, log)}</code>
  </details>
)
