// Every source by its author, with the entries and the words of the work that cite it, to print and to save for other programs.

import { type Catalogue, citing, workOf } from '../../model/evidence/catalogue.ts'
import { type Change, citationsOf } from '../../model/evidence/entry.ts'
import { byAuthor } from '../../model/evidence/reference.ts'
import { csvOf, risOf } from '../../model/evidence/save-works.ts'
import type { Term } from '../../model/evidence/term.ts'
import { addressOf, type Work } from '../../model/evidence/work.ts'
import { ChangeLink } from '../evidence/change-link.tsx'
import { ReferenceText } from '../evidence/entry-text.tsx'
import { OutLink } from '../evidence/out-link.tsx'
import { TermLink } from '../evidence/term-link.tsx'
import { useGlossary } from '../evidence/use-glossary.ts'
import type { Learning } from '../frame/ports.ts'
import { writeRoute } from '../frame/route.ts'
import { download } from '../parts/download.ts'
import { evidence } from '../wording/evidence.ts'
import { LibraryPage } from './library-page.tsx'

const { library } = evidence

/** The work with which the library began; its other references are marked as named by it. */
const FOUNDING = 'hmip_relationships'

export function WorksScreen({ learning }: { readonly learning: Learning }) {
  const works = byAuthor(Object.values(learning.catalogue.works))
  const { glossary } = useGlossary()
  return (
    <LibraryPage title={library.worksTitle} print={library.print} route={{ kind: 'works' }}>
      <p class="lead">{library.worksLead(works.length)}</p>
      <p class="ways">
        <button type="button" class="quiet" onClick={() => download(risOf(works), `${library.fileName}.ris`)}>
          {library.saveRis}
        </button>
        <button type="button" class="quiet" onClick={() => download(csvOf(works), `${library.fileName}.csv`)}>
          {library.saveCsv}
        </button>
      </p>
      <ol class="works">
        {works.map((work) => (
          <WorkLine
            key={work.id}
            work={work}
            learning={learning}
            terms={glossary?.terms.filter(({ source }) => source.work === work.id) ?? []}
          />
        ))}
      </ol>
    </LibraryPage>
  )
}

interface WorkLineProps {
  readonly work: Work
  readonly learning: Learning
  /** Words of the work that cite it. */
  readonly terms: readonly Term[]
}

function WorkLine({ work, learning: { catalogue }, terms }: WorkLineProps) {
  const entries = citing(catalogue, work.id)
  const changes = changesCiting(catalogue, work.id)
  return (
    <li>
      <p>
        <ReferenceText work={work} />
      </p>
      {work.key && <NamedByFounding catalogue={catalogue} />}
      {work.note && <p class="about">{work.note}</p>}
      {entries.length > 0 && (
        <ul class="citing">
          {entries.map(({ id, title: entry }) => (
            <li key={id}>
              <a href={writeRoute({ kind: 'entry', entry: id })}>{entry}</a>
            </li>
          ))}
        </ul>
      )}
      {terms.length > 0 && (
        <>
          <p class="about">{library.wordsCiting}</p>
          <ul class="citing">
            {terms.map((term) => (
              <li key={term.id}>
                <TermLink term={term} />
              </li>
            ))}
          </ul>
        </>
      )}
      {changes.length > 0 && (
        <>
          <p class="about">
            {library.citedUnder} <a href={writeRoute({ kind: 'changes' })}>{library.changes}</a>:
          </p>
          <ul class="citing">
            {changes.map((change) => (
              <li key={change.id}>
                <ChangeLink change={change} />
              </li>
            ))}
          </ul>
        </>
      )}
    </li>
  )
}

function NamedByFounding({ catalogue }: { readonly catalogue: Catalogue }) {
  const founding = workOf(catalogue, FOUNDING)
  const address = founding && addressOf(founding)
  if (!address) return null
  return (
    <p class="about">
      {library.key}{' '}
      <OutLink address={address} printed={false}>
        {founding.title}
      </OutLink>
      .
    </p>
  )
}

const changesCiting = ({ law }: Catalogue, work: string): readonly Change[] =>
  law.changes.filter((change) => citationsOf(change).some((citation) => citation.work === work))
