// Who an employer named for trainees to turn to: a file beside the page, checked like everything from outside.

import * as v from 'valibot'

const words = (most: number) => v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(most))
/** What can stand as an address: nothing that could run, and nothing that leads nowhere. A telephone has three digits at the least. */
const TELEPHONE = /^tel:\+?[\s()./-]*(?:\d[\s()./-]*){3,20}(?:;ext=\d{1,10})?$/i
const EMAIL = /^mailto:[^\s@?]+@[^\s@?]+(?:\?\S*)?$/i
const PAGE = /^https?:\/\/[^\s/?#]\S*$/i

export const isAddress = (text: string): boolean => [TELEPHONE, EMAIL, PAGE].some((kind) => kind.test(text))

const address = v.pipe(words(500), v.check(isAddress))
export const supportContact = v.object({
  name: words(120),
  text: v.exactOptional(words(500)),
  address: v.exactOptional(address),
})

export type Support = v.InferOutput<typeof supportContact>

/** The addresses that are taken, for a sentence. */
export const ADDRESSES = 'such as https://example.org/help, tel:01234567890 or mailto:help@example.org'

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
  const wrong = data.findIndex((entry) => !v.safeParse(v.strictObject(supportContact.entries), entry).success)
  return wrong < 0
    ? undefined
    : `contact ${wrong + 1}: it takes “name”, and if you like “text” and an “address”, ${ADDRESSES}`
}
