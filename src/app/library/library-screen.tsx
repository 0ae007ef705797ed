// The way into the evidence: what it is and is not, a search, how much stands on each step, the themes, and where what is practised.

import { byTheme, countBySteps } from '../../model/evidence/catalogue.ts'
import { coverageOf } from '../../model/evidence/coverage.ts'
import { useSurroundings } from '../frame/context.ts'
import type { Learning } from '../frame/ports.ts'
import { writeRoute } from '../frame/route.ts'
import { introductionOf, isReviewed } from '../parts/introduction.ts'
import { evidence } from '../wording/evidence.ts'
import { start } from '../wording/start.ts'
import { SearchPart } from './search-part.tsx'
import { useLibraryArrival } from './use-library-arrival.ts'

const { library } = evidence

export function LibraryScreen({ learning }: { readonly learning: Learning }) {
  const heading = useLibraryArrival(library.title)
  return (
    <div class="library page">
      <h1 ref={heading} tabIndex={-1}>
        {library.title}
      </h1>
      <p class="lead">{library.lead}</p>
      <p class="about">{library.leadAbout}</p>
      <ul class="ways">
        {(['words', 'entries', 'works', 'changes'] as const).map((kind) => (
          <li key={kind}>
            <a class="quiet" href={writeRoute({ kind })}>
              {kind === 'entries' ? library.all : library[kind]}
            </a>
          </li>
        ))}
      </ul>
      <SearchPart learning={learning} />
      <HowSure learning={learning} />
      <Themes learning={learning} />
      <Coverage learning={learning} />
      <Reviewed />
    </div>
  )
}

function Themes({ learning: { catalogue } }: { readonly learning: Learning }) {
  return (
    <section aria-labelledby="themes-title">
      <h2 id="themes-title">{library.themes}</h2>
      <ul class="themes">
        {Object.entries(catalogue.themes).map(([id, { name, about }]) => (
          <li key={id}>
            <h3>
              <a href={writeRoute({ kind: 'theme', theme: id })}>{name}</a>
            </h3>
            <p>{about}</p>
            <p class="many">{library.entries(byTheme(catalogue, id).length)}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}

function HowSure({ learning: { catalogue } }: { readonly learning: Learning }) {
  const steps = countBySteps(catalogue)
  const graded = steps.reduce((sum, [, many]) => sum + many, 0)
  const lowest = steps.at(-1)?.[1] ?? 0
  const bare = steps.flatMap(([step, many]) => (many === 0 ? [step] : []))
  return (
    <section aria-labelledby="sure-title">
      <h2 id="sure-title">{library.howSure}</h2>
      <p class="about">{library.howSureAbout}</p>
      <p>
        {library.unflattering(lowest, graded)} {bare.length > 0 && library.nothingOn(bare)}
      </p>
      <table class="coverage">
        <thead>
          <tr>
            <th scope="col">{library.stepColumn}</th>
            <th scope="col">{library.meansColumn}</th>
            <th scope="col">{library.entriesColumn}</th>
          </tr>
        </thead>
        <tbody>
          {steps.map(([step, many]) => (
            <tr key={step}>
              <th scope="row">{step}</th>
              <td>{evidence.steps[step]}</td>
              <td>{many === 0 ? library.none : many}</td>
            </tr>
          ))}
          <tr>
            <th scope="row">{library.rulesRow}</th>
            <td>{library.rulesMean}</td>
            <td>{Object.keys(catalogue.entries).length - graded}</td>
          </tr>
        </tbody>
      </table>
    </section>
  )
}

/** Closed on a screen, where few ask for it; open on paper, where nothing can be opened. */
function Coverage({ learning: { catalogue, practised } }: { readonly learning: Learning }) {
  const { shelf: all } = useSurroundings()
  const shelf = all.filter(({ origin }) => !origin)
  const coverage = coverageOf(catalogue, practised)
  return (
    <section aria-labelledby="coverage-title">
      <h2 id="coverage-title">{library.coverage}</h2>
      <details class="open-on-paper">
        <summary>{library.coverageAbout}</summary>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls has to be reachable by keyboard */}
        <section class="scrolls" aria-labelledby="coverage-title" tabIndex={0}>
          <table class="coverage by-child">
            <thead>
              <tr>
                <th scope="col">{library.theme}</th>
                {shelf.map(({ id, child }) => (
                  <th key={id} scope="col">
                    <span>{child.name}</span>
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {coverage.map(({ theme, practised: uses }) => (
                <tr key={theme}>
                  <th scope="row">{catalogue.themes[theme]?.name}</th>
                  {shelf.map(({ id }) => (
                    <td key={id}>{uses.find(({ story }) => story === id)?.decisions.length ?? '–'}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      </details>
    </section>
  )
}

function Reviewed() {
  const { shelf: all } = useSurroundings()
  const shelf = all.filter(({ origin }) => !origin)
  return (
    <section aria-labelledby="reviewed-title">
      <h2 id="reviewed-title">{library.reviewed}</h2>
      {shelf.some(isReviewed) ? (
        <dl class="reviewers">
          {shelf.map((about) => (
            <div key={about.id}>
              <dt>{about.title}</dt>
              <dd>
                {isReviewed(about)
                  ? start.home.reviewed(
                      introductionOf(about)
                        .reviewed.map(({ by, on }) => `${by} (${on})`)
                        .join(', '),
                    )
                  : start.home.notReviewed}
              </dd>
            </div>
          ))}
        </dl>
      ) : (
        <p>{library.reviewedByNone}</p>
      )}
      <p>
        <a href={writeRoute({ kind: 'about' })}>{start.home.about}</a>
      </p>
    </section>
  )
}
