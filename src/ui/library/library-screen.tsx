// The evidence catalogue to browse: a search, the themes, and where each is practised.

import { useId, useState } from 'preact/hooks'
import { byTheme } from '../../evidence/catalogue.ts'
import { coverageOf } from '../../evidence/coverage.ts'
import { later } from '../../wording/later.ts'
import { words } from '../../wording/words.ts'
import { useSurroundings } from '../context.ts'
import { useLearning } from '../evidence/use-learning.ts'
import { useArrival } from '../parts/use-arrival.ts'
import type { Learning } from '../ports.ts'
import { writeRoute } from '../route.ts'
import '../style/library.css'
import '../style/print.css'
import { EntryView } from './entry-view.tsx'
import { search } from './search.ts'
import { useMet } from './use-met.ts'

export function LibraryScreen() {
  const heading = useArrival<HTMLHeadingElement>(later.library.title)
  const { learning, failed } = useLearning()
  return (
    <div class="library page">
      <h1 ref={heading} tabIndex={-1}>
        {later.library.title}
      </h1>
      <p class="lead">{later.library.lead}</p>
      <p class="about">{later.library.kinds}</p>
      {failed && <p role="alert">{words.evidence.unavailable}</p>}
      {!failed && !learning && <p class="waiting">{words.evidence.loading}</p>}
      {learning && (
        <>
          <Search learning={learning} />
          <Themes learning={learning} />
          <Coverage learning={learning} />
          <Reviewed />
        </>
      )}
    </div>
  )
}

function Search({ learning }: { readonly learning: Learning }) {
  const id = useId()
  const [wanted, setWanted] = useState('')
  const met = useMet()
  const found = search(learning.catalogue, wanted)
  return (
    <search class="search">
      <label for={id}>{later.library.search}</label>
      <input
        id={id}
        type="search"
        autocomplete="off"
        value={wanted}
        onInput={({ currentTarget }) => setWanted(currentTarget.value)}
      />
      <p role="status">
        {wanted.trim() !== '' &&
          (found.length > 0 ? later.library.found(found.length, wanted.trim()) : later.library.nothing)}
      </p>
      {found.length > 0 && (
        <div class="entries">
          {found.map((entry) => (
            <EntryView
              key={entry.id}
              entry={entry}
              practised={learning.practised[entry.id]}
              met={met.has(entry.id)}
            />
          ))}
        </div>
      )}
    </search>
  )
}

function Themes({ learning: { catalogue } }: { readonly learning: Learning }) {
  return (
    <section aria-labelledby="themes-title">
      <h2 id="themes-title">{later.library.themes}</h2>
      <ul class="themes">
        {Object.entries(catalogue.themes).map(([id, { name, about }]) => (
          <li key={id}>
            <h3>
              <a href={writeRoute({ kind: 'theme', theme: id })}>{name}</a>
            </h3>
            <p>{about}</p>
            <p class="many">{later.library.entries(byTheme(catalogue, id).length)}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Reviewed() {
  const { shelf } = useSurroundings()
  return (
    <section aria-labelledby="reviewed-title">
      <h2 id="reviewed-title">{later.library.reviewed}</h2>
      <dl class="reviewers">
        {shelf.map(({ id, title, reviewed }) => (
          <div key={id}>
            <dt>{title}</dt>
            <dd>
              {reviewed.length > 0
                ? words.home.reviewed(reviewed.map(({ by, on }) => `${by} (${on})`).join(', '))
                : words.home.notReviewed}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

function Coverage({ learning: { catalogue, practised } }: { readonly learning: Learning }) {
  const { shelf } = useSurroundings()
  const coverage = coverageOf(catalogue, practised)
  return (
    <section aria-labelledby="coverage-title">
      <h2 id="coverage-title">{later.library.coverage}</h2>
      <p class="about">{later.library.coverageAbout}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls has to be reachable by keyboard */}
      <section class="scrolls" aria-label={later.library.coverageAbout} tabIndex={0}>
        <table class="coverage">
          <thead>
            <tr>
              <th scope="col">{later.library.theme}</th>
              {shelf.map(({ id, child }) => (
                <th key={id} scope="col">
                  {child.name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {coverage.map(({ theme, practised: some }) => (
              <tr key={theme}>
                <th scope="row">
                  <a href={writeRoute({ kind: 'theme', theme })}>{catalogue.themes[theme]?.name}</a>
                </th>
                {shelf.map(({ id }) => (
                  <td key={id}>{some.find(({ story }) => story === id)?.decisions.length ?? '–'}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  )
}
