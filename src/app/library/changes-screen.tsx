// What has changed in law and guidance while the entries stood here, how sure that is, and which entries it touches.

import { useLayoutEffect } from 'preact/hooks'
import { lookUp, overdue } from '../../model/evidence/catalogue.ts'
import { type Change, citationsOf } from '../../model/evidence/entry.ts'
import { takeWantedChange } from '../evidence/change-link.tsx'
import { dayInWords } from '../evidence/day-in-words.ts'
import { CitationText } from '../evidence/entry-text.tsx'
import type { Learning } from '../frame/ports.ts'
import { writeRoute } from '../frame/route.ts'
import { focusInSight } from '../parts/in-sight.ts'
import { evidence } from '../wording/evidence.ts'
import { LibraryPage } from './library-page.tsx'

const { library } = evidence

export function ChangesScreen({ learning: { catalogue } }: { readonly learning: Learning }) {
  useLayoutEffect(() => {
    const wanted = takeWantedChange()
    if (wanted) focusInSight(document.getElementById(headingOf(wanted)))
  }, [])
  const late = overdue(catalogue, new Date().toISOString().slice(0, 10))
  return (
    <LibraryPage title={library.changesTitle} print={library.print} route={{ kind: 'changes' }}>
      <p class="lead">{library.changesLead}</p>
      <p class="about">{library.lastWhole(dayInWords(catalogue.law.lookedAt))}</p>
      {late.length > 0 && (
        <>
          <p>{library.overdue(late.length)}</p>
          <ul class="late">
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
    </LibraryPage>
  )

  function ChangePart({ change }: { readonly change: Change }) {
    const { title, on, nation, what, sure, touches } = change
    return (
      <section class="change">
        <h2 id={headingOf(change.id)} tabIndex={-1}>
          {title}
        </h2>
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

const headingOf = (change: string): string => `change-${change}`
