// Every source by its author, with the entries that cite it, to print and to save for other programs.

import { citing } from '../../evidence/catalogue.ts'
import { byAuthor } from '../../evidence/reference.ts'
import { csvOf, risOf } from '../../evidence/save-works.ts'
import type { Work } from '../../evidence/work.ts'
import { evidence } from '../../wording/evidence.ts'
import { later } from '../../wording/later.ts'
import { ReferenceText } from '../evidence/entry-text.tsx'
import { download } from '../parts/download.ts'
import { useArrival } from '../parts/use-arrival.ts'
import type { Learning } from '../ports.ts'
import { writeRoute } from '../route.ts'
import { LibraryWays } from './library-ways.tsx'

const { library } = evidence

export function WorksScreen({ learning }: { readonly learning: Learning }) {
  const heading = useArrival<HTMLHeadingElement>(library.worksTitle)
  const works = byAuthor(Object.values(learning.catalogue.works))
  return (
    <div class="library page">
      <h1 ref={heading} tabIndex={-1}>
        {library.worksTitle}
      </h1>
      <p class="lead">{library.worksLead(works.length)}</p>
      <p class="ways">
        <button type="button" class="side" onClick={() => download(risOf(works), `${library.fileName}.ris`)}>
          {library.saveRis}
        </button>
        <button type="button" class="side" onClick={() => download(csvOf(works), `${library.fileName}.csv`)}>
          {library.saveCsv}
        </button>
      </p>
      <ol class="works">
        {works.map((work) => (
          <WorkLine key={work.id} work={work} learning={learning} />
        ))}
      </ol>
      <LibraryWays print={library.print} />
      <p class="printed">{later.debrief.printedFrom}</p>
    </div>
  )
}

function WorkLine({ work, learning }: { readonly work: Work; readonly learning: Learning }) {
  const entries = citing(learning.catalogue, work.id)
  return (
    <li>
      <p>
        <ReferenceText work={work} />
      </p>
      {work.key && <p class="about">{library.key}</p>}
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
    </li>
  )
}
