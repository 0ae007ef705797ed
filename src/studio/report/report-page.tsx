// One story's report as one HTML page that loads nothing and has no script. It begins with what must be mended and ends with two
// runs in full.

import { renderToString } from 'preact-render-to-string'
import { Decisions } from './decisions.tsx'
import { Distributions } from './distributions.tsx'
import { Ends } from './ends.tsx'
import { DecisionMap } from './map.tsx'
import { Measures } from './measures.tsx'
import { Problems } from './problems.tsx'
import { type ReportSubject, titleOf } from './report-subject.ts'
import { FullRuns } from './runs.tsx'
import { Strategies } from './strategies.tsx'
import { Summary } from './summary.tsx'

const SECTIONS = [
  ['problems', 'Problems', Problems],
  ['measures', 'What is measured', Measures],
  ['map', 'Map of decisions', DecisionMap],
  ['scores', 'Where the scores come to', Distributions],
  ['strategies', 'Playing without understanding', Strategies],
  ['ends', 'Endings, promises, and what is never reached', Ends],
  ['decisions', 'Decision by decision', Decisions],
  ['runs', 'The best and the worst run', FullRuns],
] as const

/**
 * @param style text of report.css
 * @returns a whole HTML document
 */
export function reportPage(subject: ReportSubject, style: string): string {
  const title = `${titleOf(subject)}: what the story can do`
  return documentOf(
    title,
    style,
    <>
      <header>
        <h1>{titleOf(subject)}</h1>
        <Summary subject={subject} />
        <nav aria-label="In this report">
          <ol>
            {SECTIONS.map(([id, heading]) => (
              <li key={id}>
                <a href={`#${id}`}>{heading}</a>
              </li>
            ))}
          </ol>
        </nav>
      </header>
      <main>
        {SECTIONS.map(([id, heading, View]) => (
          <section key={id} id={id} aria-labelledby={`${id}-heading`}>
            <h2 id={`${id}-heading`}>{heading}</h2>
            <View subject={subject} />
          </section>
        ))}
      </main>
    </>,
  )
}

/** A page with the summary of each story and a link to its report. */
export function reportIndex(
  stories: readonly { readonly subject: ReportSubject; readonly href: string }[],
  style: string,
): string {
  return documentOf(
    'What the stories can do',
    style,
    <>
      <header>
        <h1>What the stories can do</h1>
      </header>
      <main>
        {stories.map(({ subject, href }) => (
          <section key={href} aria-label={titleOf(subject)}>
            <h2>
              <a href={href}>{titleOf(subject)}</a>
            </h2>
            <Summary subject={subject} />
          </section>
        ))}
      </main>
    </>,
  )
}

/** Allows only the style in the page, so that no text of a story can load or run anything. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"

function documentOf(title: string, style: string, body: preact.ComponentChildren): string {
  const page = (
    <html lang="en-GB">
      <head>
        <meta charSet="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={POLICY} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{title}</title>
        {/* Not escaped: this is our own style sheet, never text of a story. */}
        <style dangerouslySetInnerHTML={{ __html: style }} />
      </head>
      <body>{body}</body>
    </html>
  )
  return `<!doctype html>\n${renderToString(page)}\n`
}
