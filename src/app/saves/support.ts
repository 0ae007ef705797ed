// Who an employer named for trainees to turn to: a file beside the page, checked like everything from outside.

import * as v from 'valibot'

const words = (most: number) => v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(most))
/** Nothing that could run: pages, telephones and e-mail only. */
const address = v.pipe(words(500), v.regex(/^(https?:\/\/|tel:|mailto:)/i))
export const supportContact = v.object({
  name: words(120),
  text: v.exactOptional(words(500)),
  address: v.exactOptional(address),
})

export type Support = v.InferOutput<typeof supportContact>

/** As many as are shown; a longer list would be harder to use. */
export const MOST_CONTACTS = 12

/** What can be read of it; nothing where it is no such list. Never throws. */
export function parseSupport(text: string): readonly Support[] {
  try {
    const data: unknown = JSON.parse(text)
    if (!Array.isArray(data)) return []
    return data
      .flatMap((entry) => {
        const read = v.safeParse(supportContact, entry)
        return read.success ? [read.output] : []
      })
      .slice(0, MOST_CONTACTS)
  } catch {
    return []
  }
}
