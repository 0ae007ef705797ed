// The form for a package as it is filled in: texts as they were typed, which may still be wrong. Pure.

import * as v from 'valibot'
import { addressTyped } from '../../model/address.ts'
import type { OwnStory } from '../saves/story-file.ts'
import { type Support, supportContact } from '../saves/support.ts'
import { MOST_CONTACTS, PACKAGED, type PackageChoices, PLAIN_CHOICES } from './package-choices.ts'

/** Cut rather than refused: whoever pasted a page into one field would find all others empty. */
const few = <const T extends v.GenericSchema>(item: T, most: number) =>
  v.pipe(
    v.array(item),
    v.transform((items) => items.slice(0, most)),
  )
const typed = v.pipe(
  v.string(),
  v.transform((text) => text.slice(0, 2000)),
)
const contact = v.object({ name: typed, text: typed, address: typed })
const draft = v.object({
  /** Ids on the shelf; undefined: those of the house, whatever they are. */
  stories: v.optional(few(typed, 100)),
  standard: v.picklist(PACKAGED),
  asks: v.picklist(['one', 'every']),
  hasMark: v.boolean(),
  percent: typed,
  tellDecisions: v.boolean(),
  tellScores: v.boolean(),
  /** Undefined: those whom this site names. */
  contacts: v.optional(few(contact, MOST_CONTACTS)),
  title: typed,
  id: typed,
  service: typed,
  iri: typed,
})

export type PackageDraft = v.InferOutput<typeof draft>
export type ContactDraft = v.InferOutput<typeof contact>

export const PLAIN_DRAFT: PackageDraft = {
  standard: PLAIN_CHOICES.standard,
  asks: PLAIN_CHOICES.asks,
  hasMark: false,
  percent: '60',
  tellDecisions: PLAIN_CHOICES.tellDecisions,
  tellScores: PLAIN_CHOICES.tellScores,
  title: '',
  id: '',
  service: '',
  iri: '',
}

export const writeDraft = (written: PackageDraft): string => JSON.stringify(written)

/** Undefined where it is none. Never throws. */
export function readDraft(text: string): PackageDraft | undefined {
  try {
    const read = v.safeParse(draft, JSON.parse(text))
    return read.success ? read.output : undefined
  } catch {
    return undefined
  }
}

/** One in which nothing was put in is left out. */
const isBegun = ({ name, text, address }: ContactDraft): boolean => `${name}${text}${address}`.trim() !== ''

/** Statements have an address with these two alone. */
export const hasStatements = ({ standard }: Pick<PackageDraft, 'standard'>): boolean =>
  standard === 'cmi5' || standard === 'xapi'

export interface DraftStory {
  readonly story: PackageChoices['stories'][number]
  /** Whose it is, where its place says it. */
  readonly service?: string | undefined
}

/**
 * What is asked for with it, to be checked as anything else that was typed.
 * @param stories that are chosen, in any order
 * @param contacts of the draft, or those whom the site names
 */
export function choicesOf(
  filled: PackageDraft,
  stories: readonly DraftStory[],
  contacts: readonly ContactDraft[],
): PackageChoices {
  const [title, id, iri, typedService] = [filled.title, filled.id, filled.iri, filled.service].map((text) =>
    text.trim(),
  )
  const isOwn = stories.some(({ story }) => isOwnStory(story))
  const service = typedService || stories.find((one) => one.service)?.service
  return {
    standard: filled.standard,
    stories: stories.map(({ story }) => story),
    ...(isOwn && service && { service }),
    ...(title && { title }),
    ...(id && { id }),
    // As people copy an address, with a slash at its end.
    ...(iri && hasStatements(filled) && { iri: withScheme(iri).replace(/\/+$/, '') }),
    passMark: filled.hasMark ? Number(filled.percent) : null,
    asks: filled.asks,
    tellScores: filled.tellScores,
    tellDecisions: filled.tellDecisions,
    support: contacts.filter(isBegun).map(contactTyped),
  }
}

function contactTyped(contact: ContactDraft): Support {
  const text = contact.text.trim()
  const address = addressTyped(contact.address) ?? contact.address
  return { name: contact.name.trim(), ...(text && { text }), ...(address && { address }) }
}

type ContactFault = 'missing' | 'long' | 'no-address'

/** What the packer would refuse of a contact, by its field; nothing of one that is left out. */
export function contactFaults(contact: ContactDraft): Partial<Record<keyof ContactDraft, ContactFault>> {
  const read = v.safeParse(supportContact, contactTyped(contact))
  if (read.success || !isBegun(contact)) return {}
  const faults = read.issues.map((issue) => [issue.path?.[0]?.key, FAULTS[issue.type] ?? 'no-address'])
  // The first of a field: what is too long need not be an address as well.
  return Object.fromEntries(faults.reverse())
}

const FAULTS: Readonly<Record<string, ContactFault>> = { non_empty: 'missing', max_length: 'long' }

const withScheme = (iri: string): string =>
  /^[a-z\d-]+(\.[a-z\d-]+)+(\/|$)/i.test(iri) ? `https://${iri}` : iri

const isOwnStory = (story: DraftStory['story']): story is OwnStory => typeof story !== 'string'
