// What has changed in law and guidance while the entries stood here, how sure that is, and which entries it touches.

import { lookUp, overdue } from '../../evidence/catalogue.ts'
import { type Change, citationsOf } from '../../evidence/entry.ts'
import { evidence } from '../../wording/evidence.ts'
import { later } from '../../wording/later.ts'
import { dayInWords } from '../evidence/day-in-words.ts'
import { CitationText } from '../evidence/entry-text.tsx'
import { useArrival } from '../parts/use-arrival.ts'
import type { Learning } from '../ports.ts'
import { writeRoute } from '../route.ts'
import { LibraryWays } from './library-ways.tsx'

const { library } = evidence

export function ChangesScreen({ learning: { catalogue } }: { readonly learning: Learning }) {
  const heading = useArrival<HTMLHeadingElement>(library.changesTitle)
  const late = overdue(catalogue, new Date().toISOString().slice(0, 10))
  return (
    <div class="library page">
      <h1 ref={heading} tabIndex={-1}>
        {library.changesTitle}
      </h1>
      <p class="lead">{library.changesLead}</p>
      <p class="about">{library.lastWhole(dayInWords(catalogue.law.lookedAt))}</p>
      {late.length > 0 && (
        <>
          <p>{library.overdue(late.length)}</p>
          <ul>
            {late.map(({ id, title }) => (
              <li key={id}>
                <a href={writeRoute({ kind: 'entry', entry: id })}>{title}</a>
              </li>
            ))}
          </ul>
        </>
      )}
      {catalogue.law.changes.map((change) => (
        <ChangePart key={change.id} change={change} />
      ))}
      <LibraryWays print={library.print} />
      <p class="printed">{later.debrief.printedFrom}</p>
    </div>
  )

  function ChangePart({ change }: { readonly change: Change }) {
    const { title, on, nation, what, sure, touches } = change
    return (
      <section class="change">
        <h2>{title}</h2>
        <p class="about">{library.changeOn(dayInWords(on), evidence.nations[nation])}</p>
        <p>{what}</p>
        <p>
          <b>{library.howSureOfChange}:</b> {sure}
        </p>
        <div>
          {citationsOf(change).map((citation) => (
            <CitationText key={`${citation.work} ${citation.place}`} citation={citation} />
          ))}
        </div>
        <h3>{library.touches}</h3>
        <ul class="plain">
          {touches.map((id) => (
            <li key={id}>
              <a href={writeRoute({ kind: 'entry', entry: id })}>{lookUp(catalogue, id)?.title ?? id}</a>
            </li>
          ))}
        </ul>
      </section>
    )
  }
}
