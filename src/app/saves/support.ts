// Who an employer named for trainees to turn to: a file beside the page, checked like everything from outside.

import * as v from 'valibot'
import { addressTyped } from '../../model/address.ts'

const words = (most: number) => v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(most))
/** Characters of a contact's fields. */
export const CONTACT_LENGTHS = { name: 120, text: 500, address: 500 } as const

/** As people write it, too: what is kept is what can be pressed. */
const address = v.pipe(
  words(CONTACT_LENGTHS.address),
  v.check((typed) => addressTyped(typed) !== undefined),
  v.transform((typed) => addressTyped(typed) ?? typed),
)
export const supportContact = v.object({
  name: words(CONTACT_LENGTHS.name),
  text: v.exactOptional(words(CONTACT_LENGTHS.text)),
  address: v.exactOptional(address),
})

export type Support = v.InferOutput<typeof supportContact>

/** The addresses that are taken, for a sentence. */
export const ADDRESSES = 'such as https://example.org/help, 01234 567890 or help@example.org'

/** As many as are shown; a longer list would be harder to use. */
export const MOST_CONTACTS = 12

const withoutAddress = v.omit(supportContact, ['address'])

/** What can be read of it; nothing where it is no such list. Whose address leads nowhere is named without it. Never throws. */
export function parseSupport(text: string): readonly Support[] {
  try {
    const data: unknown = JSON.parse(text)
    if (!Array.isArray(data)) return []
    return data
      .flatMap((entry) => {
        const read = v.safeParse(supportContact, entry)
        const named = read.success ? read : v.safeParse(withoutAddress, entry)
        return named.success ? [named.output] : []
      })
      .slice(0, MOST_CONTACTS)
  } catch {
    return []
  }
}

/** Why some of it cannot be shown, in a few words for whoever wrote it; undefined where all of it can. Never throws. */
export function faultInSupport(text: string): string | undefined {
  let data: unknown
  try {
    data = JSON.parse(text)
  } catch (cause) {
    return `no JSON: ${cause instanceof Error ? cause.message : cause}`
  }
  if (!Array.isArray(data)) return 'no list: it begins with [ and ends with ]'
  if (data.length > MOST_CONTACTS) return `${data.length} contacts, and ${MOST_CONTACTS} are shown`
  const faults = data.flatMap((entry, index) => faultOfContact(entry, index + 1))
  return faults.length === 0 ? undefined : faults.join('; ')
}

/** What is wrong with a contact, by its field. */
export function faultOfContact(entry: unknown, number: number): readonly string[] {
  const read = v.safeParse(v.strictObject(supportContact.entries), entry)
  if (read.success) return []
  const fields = [...new Set(read.issues.map((issue) => v.getDotPath(issue)))]
  const said = fields.map(
    (field) =>
      FIELDS[field ?? ''] ?? `“${field ?? ''}” is none of its fields, which are “name”, “text” and “address”`,
  )
  return [`contact ${number}: ${said.join(', ')}`]
}

const FIELDS: Readonly<Record<string, string>> = {
  '': 'it is no contact in { and }',
  name: `its “name” is missing, or longer than ${CONTACT_LENGTHS.name} characters`,
  text: `its “text” is no text of up to ${CONTACT_LENGTHS.text} characters`,
  address: `its “address” is none of up to ${CONTACT_LENGTHS.address} characters, ${ADDRESSES}`,
}
