// The page in each package by which a trainer reads a report: what the letters stand for, story by story. Plain HTML with a style
// sheet beside it; no script, and nothing that a strict policy would stop.

import { NUMBER, type StoryKey } from './decision-key.ts'
import { escaped } from './manifests.ts'

export const DECISIONS_PAGE = 'decisions.html'
export const DECISIONS_STYLE = 'decisions.css'

interface PageTitle {
  readonly title: string
  readonly version: string
}

export function decisionsPage({ title, version }: PageTitle, stories: readonly StoryKey[]): string {
  const example = stories.flatMap(({ decisions = [] }) => decisions)[0]
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>The decisions in a report: ${escaped(title)}</title>
<link rel="stylesheet" href="./${DECISIONS_STYLE}">
</head>
<body>
<main>
<h1>The decisions in a report</h1>
<p>For whoever reads the report of a learning system on ${escaped(title)}, version ${escaped(version)}. No option is right or wrong; the report says which ones somebody took.</p>
<h2>How to read it</h2>
<ul>
<li>Each decision is one interaction. Its id is the story, the number of the decision in that run, the scene, and which decision of the scene it is.${
    example
      ? ` So <code>${escaped(filled(example.id, '1'))}</code> was somebody’s first decision, and stands below as <code>${escaped(example.id)}</code>.`
      : ''
  }</li>
<li>The number in a report differs between runs, since scenes differ; here it is <code>${NUMBER}</code>. <code>_again_2</code> at the end says that the decision was taken a second time in one visit.</li>
<li>SCORM 1.2 reports give the answer as a letter, the same letter for an option in every run of this version. SCORM 2004 reports give its name. cmi5 and xAPI give its words.</li>
<li>Not every run is offered every option. Where the words of an option depend on what happened before, all of them stand here.</li>
<li>“Neutral” in a report only means that no option is right or wrong.</li>
<li>Letters can change with a new version. Keep this page with the reports that it belongs to.</li>
</ul>
${stories.length > 1 ? contents(stories) : ''}${stories.map(storyPart).join('\n')}
</main>
</body>
</html>
`
}

const filled = (id: string, number: string): string => id.replace(`_${NUMBER}_`, `_${number}_`)

const contents = (stories: readonly StoryKey[]): string => `<nav aria-label="Stories">
<ul>
${stories.map(({ title }, n) => `<li><a href="#story-${n + 1}">${escaped(title)}</a></li>`).join('\n')}
</ul>
</nav>
`

/** For a story that came without its source. */
const NO_KEY =
  '<p>This story was added without its source, so the words of its options are not known here. Ask whoever wrote it, or make the package again from a file of the story with its source.</p>'

const storyPart = (
  { title, decisions }: StoryKey,
  n: number,
): string => `<section aria-labelledby="story-${n + 1}">
<h2 id="story-${n + 1}">${escaped(title)}</h2>
${decisions ? '' : `${NO_KEY}\n`}${(decisions ?? [])
  .map(
    ({ id, asked, options }) => `<article>
<h3><code>${escaped(id)}</code></h3>
${asked ? `<p>${escaped(asked)}</p>\n` : ''}<table>
<thead><tr><th scope="col">Letter</th><th scope="col">Option</th><th scope="col">Name</th></tr></thead>
<tbody>
${options
  .map(
    ({ letter, words, name }) =>
      `<tr><th scope="row">${escaped(letter)}</th><td>${words.map(escaped).join('<br>or: ')}</td><td><code>${escaped(name)}</code></td></tr>`,
  )
  .join('\n')}
</tbody>
</table>
</article>`,
  )
  .join('\n')}
</section>`

export const DECISIONS_CSS = `:root {
  color-scheme: light;
}
body {
  margin: 0;
  background: #fff;
  color: #1b1b1b;
  font: 1rem/1.5 system-ui, sans-serif;
}
main {
  max-width: 52rem;
  margin: 0 auto;
  padding: 1.5rem 1rem 4rem;
}
h1, h2, h3 {
  line-height: 1.25;
  break-after: avoid;
}
h2 {
  margin-top: 2.5rem;
}
article {
  margin-top: 1.75rem;
  break-inside: avoid;
}
code {
  font-size: 0.95em;
  overflow-wrap: anywhere;
}
table {
  width: 100%;
  border-collapse: collapse;
}
th, td {
  padding: 0.35rem 0.6rem;
  border: 1px solid #767676;
  text-align: left;
  vertical-align: top;
  overflow-wrap: anywhere;
}
th:first-child {
  width: 4rem;
}
td:last-child {
  width: 30%;
}
a {
  color: #0b4a8f;
}
@media (max-width: 32rem) {
  th, td {
    padding: 0.25rem 0.35rem;
  }
  th:first-child {
    width: 2.75rem;
  }
  td:last-child {
    font-size: 0.875rem;
  }
}
`
