// The evidence behind a reason, opened in place. Each kind looks different and says what it is, so that a rule is
// never taken for a finding.

import { type Catalogue, shown } from '../../evidence/catalogue.ts'
import { type Entry, type Source, YEAR_NOT_SHOWN } from '../../evidence/entry.ts'
import '../style/evidence.css'
import { words } from '../../wording/words.ts'
import { useLearning } from './use-learning.ts'

export function EvidenceList({ ids }: { readonly ids: readonly string[] }) {
  const { learning, failed } = useLearning()
  if (ids.length === 0) return null
  if (failed) return <p class="waiting">{words.evidence.unavailable}</p>
  if (!learning) return <p class="waiting">{words.evidence.loading}</p>
  const entries = found(learning.catalogue, ids)
  if (entries.length === 0) return null
  return (
    <div class="evidence-list">
      {entries.map((entry) => (
        <EvidenceEntry key={entry.id} entry={entry} />
      ))}
    </div>
  )
}

const found = (catalogue: Catalogue, ids: readonly string[]): readonly Entry[] =>
  ids.flatMap((id) => shown(catalogue, id) ?? [])

function EvidenceEntry({ entry }: { readonly entry: Entry }) {
  return (
    <details class={`evidence kind-${entry.kind}`}>
      <summary>
        <span class="kind">{words.evidence.kinds[entry.kind]}</span> {entry.title}
      </summary>
      <EvidenceText entry={entry} />
    </details>
  )
}

export function EvidenceText({ entry }: { readonly entry: Entry }) {
  const { kind, found, strength, limits, source, also = [], read, checked } = entry
  return (
    <div class="evidence-text">
      <p class="kind-about">{words.evidence.kindsAbout[kind]}.</p>
      <dl>
        <dt>{words.evidence.found}</dt>
        <dd>{found}</dd>
        <dt>{words.evidence.strength}</dt>
        <dd>{strength}</dd>
        <dt>{words.evidence.limits}</dt>
        <dd>{limits}</dd>
        <dt>{words.evidence.source}</dt>
        <dd>
          <SourceText source={source} read={words.evidence.read[read]} />
          {also.map((further) => (
            <SourceText key={further.title} source={further} read={words.evidence.read[further.read]} />
          ))}
          <span class="checked">{words.evidence.checked(dayInWords(checked))}</span>
        </dd>
      </dl>
    </div>
  )
}

/** A link leaves this site, so it opens beside it and tells the other site nothing about where it was. */
function SourceText({ source, read }: { readonly source: Source; readonly read: string }) {
  const { author, year, title, place, address } = source
  const when = year === YEAR_NOT_SHOWN ? words.evidence.yearNotShown : year
  return (
    <span class="source">
      {author} ({when}). <cite>{title}</cite>. {place} ({read}).{' '}
      {address && (
        <a href={address} target="_blank" rel="noreferrer">
          {words.evidence.address}
          <span class="unseen"> {words.evidence.newTab}</span>
        </a>
      )}
      {address && <span class="printed">{address}</span>}
    </span>
  )
}

/** 2026-11-23 as 23 November 2026, whatever the time zone. */
const dayInWords = (day: string): string =>
  new Intl.DateTimeFormat(words.language, { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00Z`),
  )
