// For the administrator of an LMS: what was found, what was called, what was answered. Holds no name, and can be copied
// as text.

import { useState } from 'preact/hooks'
import { useStore, whole } from '../frame/use-store.ts'
import { ScreenTitle } from '../parts/screen-title.tsx'
import { later } from '../wording/later.ts'
import type { DiagnosticsReport, LaunchPort } from './launch-port.ts'

export function DiagnosticsScreen({ launch }: { readonly launch: LaunchPort }) {
  // Draws this again whenever the LMS was told something.
  useStore(launch.status, whole)
  const [copied, setCopied] = useState<'copied' | 'notCopied'>()
  const report = launch.diagnostics()
  const { facts, call, given, answer, error, time } = later.lms.report
  const copy = () =>
    navigator.clipboard?.writeText(inText(report, launch)).then(
      () => setCopied('copied'),
      () => setCopied('notCopied'),
    ) ?? setCopied('notCopied')
  return (
    <div class="diagnostics page">
      <ScreenTitle title={later.lms.diagnostics} />
      <p class="lead">{later.lms.diagnosticsAbout}</p>
      <dl>
        {facts(report, launch).map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <h2>{later.lms.key}</h2>
      <p>
        {later.lms.keyAbout} {/* In this window it would end the visit. */}
        <a href="./decisions.html" target="_blank" rel="noopener">
          {later.lms.keyLink}
        </a>
      </p>
      <h2>{later.lms.calls}</h2>
      {report.calls.length === 0 ? (
        <p>{later.lms.noCalls}</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reachable by keyboard
        <section class="table-wide" tabIndex={0} aria-label={later.lms.calls}>
          <table>
            <thead>
              <tr>
                {[time, call, given, answer, error].map((name) => (
                  <th key={name} scope="col">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {report.calls.map((entry, n) => (
                <tr key={`${entry.at}/${n}`}>
                  <td>{new Date(entry.at).toLocaleTimeString('en-GB')}</td>
                  <td>{entry.call}</td>
                  <td>{entry.given}</td>
                  <td>{entry.answer}</td>
                  <td>{entry.error ?? ''}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
      <p class="ways">
        <button type="button" class="button" onClick={copy}>
          {later.lms.copy}
        </button>
        <span role="status">{copied && later.lms[copied]}</span>
      </p>
      {copied === 'notCopied' && <pre>{inText(report, launch)}</pre>}
    </div>
  )
}

function inText(report: DiagnosticsReport, launch: LaunchPort): string {
  const facts = later.lms.report.facts(report, launch).map(([name, value]) => `${name}: ${value}`)
  const calls = report.calls.map(({ at, call, given, answer, error }) =>
    [new Date(at).toISOString(), call, given, answer, error].filter(Boolean).join(' | '),
  )
  return [...facts, '', ...calls].join('\n')
}
