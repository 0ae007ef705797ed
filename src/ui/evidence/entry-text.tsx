// An entry in full, wherever one is shown: what it is and how sure, what was found, where it stops, what speaks against it, and
// where it is said.

import { changesOf, workOf } from '../../evidence/catalogue.ts'
import {
  type Against,
  type Citation,
  citationsOf,
  type Entry,
  isRule,
  NOT_SHOWN,
  type RuleEntry,
} from '../../evidence/entry.ts'
import { referenceOf } from '../../evidence/reference.ts'
import { addressOf, type Work } from '../../evidence/work.ts'
import { evidence as words } from '../../wording/evidence.ts'
import { writeRoute } from '../route.ts'
import { dayInWords } from './day-in-words.ts'
import { OutLink } from './out-link.tsx'
import { useLearning } from './use-learning.ts'

/** What an entry is and how sure, in a few words beside its title. */
export function KindMark({ entry }: { readonly entry: Entry }) {
  return (
    <span class="kind">
      {words.kinds[entry.kind]}
      {!isRule(entry) && <span class="step">, {words.step(entry.sure)}</span>}
    </span>
  )
}

export interface EntryTextProps {
  readonly entry: Entry
  /** False on the entry's own page. */
  readonly linked?: boolean
}

export function EntryText({ entry, linked = true }: EntryTextProps) {
  const { kind, found, strength, limits, against, checked, review_by } = entry
  const citations = citationsOf(entry)
  return (
    <div class="evidence-text">
      <p class="kind-about">
        {words.kindsAbout[kind]}. {isRule(entry) && `${sentence(inForceInWords(entry))}`}
      </p>
      <dl>
        <dt>{isRule(entry) ? words.asked : words.found}</dt>
        <dd>{found}</dd>
        <dt>{isRule(entry) ? words.rule : words.sure}</dt>
        <dd>
          {!isRule(entry) && <b>{sentence(words.step(entry.sure))}</b>} {strength}
        </dd>
        <dt>{words.limits}</dt>
        <dd>{limits}</dd>
        <dt>{words.against}</dt>
        <dd>{againstInWords(against)}</dd>
        <Changes id={entry.id} />
        <dt>{citations.length > 1 ? words.sources : words.source}</dt>
        <dd>
          {citations.map((citation) => (
            <CitationText key={`${citation.work} ${citation.place}`} citation={citation} />
          ))}
          <span class="checked">
            {words.checked(dayInWords(checked.on), checked.as, dayInWords(review_by))}
          </span>
        </dd>
      </dl>
      {linked && (
        <p>
          <a class="to-entry" href={writeRoute({ kind: 'entry', entry: entry.id })}>
            {words.inLibrary}
            <span class="unseen">: {entry.title}</span>
          </a>
        </p>
      )}
    </div>
  )
}

const inForceInWords = ({ in_force: { on, nation } }: RuleEntry): string =>
  words.inForce(nation, on === NOT_SHOWN ? '' : dayInWords(on))

const sentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`

function againstInWords(against: Against): string {
  if (typeof against !== 'string') return words.noneFound(against.none_found)
  return against === 'not_looked_for' ? words.notLookedFor : against
}

function Changes({ id }: { readonly id: string }) {
  const { learning } = useLearning()
  const changes = learning ? changesOf(learning.catalogue, id) : []
  if (changes.length === 0) return null
  return (
    <>
      <dt>{words.changed}</dt>
      <dd>
        {changes.map(({ id: change, title, on }) => (
          <span key={change} class="source">
            {title} ({dayInWords(on)}).{' '}
          </span>
        ))}
        <a href={writeRoute({ kind: 'changes' })}>{words.library.changes}</a>
      </dd>
    </>
  )
}

/** The title leads to the work; a copy that was read in its place has a link of its own. */
export function CitationText({ citation }: { readonly citation: Citation }) {
  const { learning } = useLearning()
  const work = learning && workOf(learning.catalogue, citation.work)
  if (!work) return null
  const { place, read, read_at } = citation
  return (
    <span class="source">
      <ReferenceText work={work} /> {place} ({words.read[read]}).{' '}
      {read_at && <OutLink address={read_at}>{words.copyAt(new URL(read_at).hostname)}</OutLink>}
    </span>
  )
}

export function ReferenceText({ work }: { readonly work: Work }) {
  const { by, title, rest } = referenceOf(work)
  const address = addressOf(work)
  return (
    <>
      {by} <cite>{address ? <OutLink address={address}>{title}</OutLink> : title}</cite>
      {rest}
    </>
  )
}
