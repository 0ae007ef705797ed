// The way into the evidence: what it is and is not, a search, the themes, how much stands on each step, and where what is practised.

import { byTheme, countBySteps } from '../../evidence/catalogue.ts'
import { coverageOf } from '../../evidence/coverage.ts'
import { evidence } from '../../wording/evidence.ts'
import { words } from '../../wording/words.ts'
import { useSurroundings } from '../context.ts'
import { useArrival } from '../parts/use-arrival.ts'
import type { Learning } from '../ports.ts'
import { writeRoute } from '../route.ts'
import { SearchPart } from './search-part.tsx'

const { library } = evidence

export function LibraryScreen({ learning }: { readonly learning: Learning }) {
  const heading = useArrival<HTMLHeadingElement>(library.title)
  return (
    <div class="library page">
      <h1 ref={heading} tabIndex={-1}>
        {library.title}
      </h1>
      <p class="lead">{library.lead}</p>
      <p class="about">{library.leadAbout}</p>
      <ul class="ways">
        {(['entries', 'works', 'changes'] as const).map((kind) => (
          <li key={kind}>
            <a class="quiet" href={writeRoute({ kind })}>
              {kind === 'entries' ? library.all : library[kind]}
            </a>
          </li>
        ))}
      </ul>
      <SearchPart learning={learning} />
      <Themes learning={learning} />
      <HowSure learning={learning} />
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
  return (
    <section aria-labelledby="sure-title">
      <h2 id="sure-title">{library.howSure}</h2>
      <p class="about">{library.howSureAbout}</p>
      <p>{library.unflattering(lowest, graded)}</p>
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
              <td>{many}</td>
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

function Coverage({ learning: { catalogue, practised } }: { readonly learning: Learning }) {
  const { shelf } = useSurroundings()
  const coverage = coverageOf(catalogue, practised)
  return (
    <section aria-labelledby="coverage-title">
      <h2 id="coverage-title">{library.coverage}</h2>
      <p class="about">{library.coverageAbout}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls has to be reachable by keyboard */}
      <section class="scrolls" aria-label={library.coverageAbout} tabIndex={0}>
        <table class="coverage">
          <thead>
            <tr>
              <th scope="col">{library.theme}</th>
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

function Reviewed() {
  const { shelf } = useSurroundings()
  return (
    <section aria-labelledby="reviewed-title">
      <h2 id="reviewed-title">{library.reviewed}</h2>
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
