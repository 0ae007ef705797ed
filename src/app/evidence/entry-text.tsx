// An entry in full, wherever one is shown: what it is and how sure, what was found, where it stops, what speaks against it, and
// where it is said.

import type { ComponentChildren } from 'preact'
import { changesOf, workOf } from '../../model/evidence/catalogue.ts'
import {
  type Against,
  type Citation,
  citationsOf,
  type Entry,
  isRule,
  NOT_SHOWN,
  type RuleEntry,
  type Step,
} from '../../model/evidence/entry.ts'
import { referenceOf } from '../../model/evidence/reference.ts'
import { addressOf, type Work } from '../../model/evidence/work.ts'
import { writeRoute } from '../frame/route.ts'
import { evidence as words } from '../wording/evidence.ts'
import { ChangeLink } from './change-link.tsx'
import { dayInWords } from './day-in-words.ts'
import { OutLink, PrintedAddress } from './out-link.tsx'
import { useLearning } from './use-learning.ts'

interface EntryTextProps {
  readonly entry: Entry
  /** False on the entry's own page, and where its title leads there. */
  readonly linked?: boolean
  /** True on its own page, where the parts have headings to jump to; elsewhere they are a list of terms. */
  readonly asPage?: boolean
}

export function EntryText({ entry, linked = true, asPage = false }: EntryTextProps) {
  const { kind, found, strength, limits, against, checked, review_by } = entry
  const citations = citationsOf(entry)
  const part = (title: string, text: ComponentChildren) => (
    <Part asPage={asPage} title={title}>
      {text}
    </Part>
  )
  return (
    <div class="evidence-text">
      <p class="kind-about">
        {words.kindsAbout[kind]}. {isRule(entry) && inForceInWords(entry)}
      </p>
      <List asPage={asPage}>
        {part(isRule(entry) ? words.asked : words.found, found)}
        {part(sureTitleOf(entry), isRule(entry) ? strength : <Sure step={entry.sure} strength={strength} />)}
        {part(words.limits, limits)}
        {part(words.against, againstInWords(against))}
        <Changes id={entry.id} asPage={asPage} />
        {part(
          citations.length > 1 ? words.sources : words.source,
          <>
            {citations.map((citation) => (
              <CitationText key={`${citation.work} ${citation.place}`} citation={citation} />
            ))}
            <span class="checked">
              {words.checked(dayInWords(checked.on), checked.as, dayInWords(review_by))}
            </span>
          </>,
        )}
      </List>
      {linked && (
        <p>
          <a class="to-entry" href={writeRoute({ kind: 'entry', entry: entry.id })}>
            {words.inLibrary(entry.title)}
          </a>
        </p>
      )}
    </div>
  )
}

interface PartProps {
  readonly asPage: boolean
  readonly title: string
  readonly children: ComponentChildren
}

/** HTML allows no heading inside a `dt`, so with headings this is no `dl`. */
function List({ asPage, children }: Omit<PartProps, 'title'>) {
  return asPage ? <div>{children}</div> : <dl>{children}</dl>
}

function Part({ asPage, title, children }: PartProps) {
  const Title = asPage ? 'h2' : 'dt'
  const Text = asPage ? 'div' : 'dd'
  return (
    <>
      <Title class="part-title">{title}</Title>
      <Text>{children}</Text>
    </>
  )
}

function sureTitleOf(entry: Entry): string {
  if (!isRule(entry)) return words.sure
  return entry.kind === 'other_field_advice' ? words.advised : words.rule
}

function Sure({ step, strength }: { readonly step: Step; readonly strength: string }) {
  return (
    <>
      <span class="step-means">
        {words.stepAbout(step)} {words.surest}
      </span>
      {strength}
    </>
  )
}

const inForceInWords = ({ kind, in_force: { on, nation } }: RuleEntry): string =>
  words.inForce(kind, nation, on === NOT_SHOWN ? '' : dayInWords(on))

function againstInWords(against: Against): string {
  if (typeof against !== 'string') return words.noneFound(against.none_found)
  return against === 'not_looked_for' ? words.notLookedFor : against
}

function Changes({ id, asPage }: { readonly id: string; readonly asPage: boolean }) {
  const { learning } = useLearning()
  const changes = learning ? changesOf(learning.catalogue, id) : []
  if (changes.length === 0) return null
  return (
    <Part asPage={asPage} title={words.changed}>
      {changes.map((change) => (
        <span key={change.id} class="source">
          <ChangeLink change={change} /> ({dayInWords(change.on)})
        </span>
      ))}
    </Part>
  )
}

/** The title leads to the work; a copy that was read in its place has a link of its own. */
export function CitationText({ citation }: { readonly citation: Citation }) {
  const { learning } = useLearning()
  const work = learning && workOf(learning.catalogue, citation.work)
  if (!work) return null
  const { place, read, read_at } = citation
  // A place such as "Abstract" would only say again how much was read.
  const where = place.toLowerCase() === read ? '' : place
  return (
    <span class="source">
      <ReferenceText work={work} />{' '}
      <span class="where">
        {words.placeAndRead(where, read)}{' '}
        {read_at && <OutLink address={read_at}>{words.copyAt(new URL(read_at).hostname)}</OutLink>}
      </span>
    </span>
  )
}

/** On paper the address stands at the end, where a reader of references looks for it. */
export function ReferenceText({ work }: { readonly work: Work }) {
  const { by, title, rest } = referenceOf(work)
  const address = addressOf(work)
  if (!address)
    return (
      <>
        {by} <cite>{title}</cite>
        {rest}
      </>
    )
  return (
    <>
      {by}{' '}
      <cite>
        <OutLink address={address} printed={false}>
          {title}
        </OutLink>
      </cite>
      {rest}
      <PrintedAddress address={address} />
    </>
  )
}
