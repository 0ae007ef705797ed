// The shape of what people write in stories/evidence, with the words for what was expected. Checks each file by
// itself; whether ids repeat and themes exist is parse-entries.ts's business.

import * as v from 'valibot'
import { KINDS, READS, VERIFIED, YEAR_NOT_SHOWN } from './entry.ts'

const words = v.pipe(v.string('words'), v.trim(), v.nonEmpty('words'))
const id = v.pipe(
  v.string('an id'),
  v.regex(/^[a-z][a-z0-9_]*$/, 'an id in small letters, as in open_and_honest'),
)
const date = v.pipe(v.string('a date as in 2026-11-23'), v.check(isDate, 'a date as in 2026-11-23'))
const YEAR = `a year, or ${YEAR_NOT_SHOWN}`
const year = v.union([v.pipe(v.number(), v.integer(), v.minValue(1900)), v.literal(YEAR_NOT_SHOWN)], YEAR)
const oneOf = <T extends readonly string[]>(options: T) => v.picklist(options, `one of ${options.join(', ')}`)

const source = {
  author: words,
  year,
  title: words,
  place: words,
  address: v.exactOptional(
    v.pipe(v.string(), v.regex(/^https?:\/\/\S+$/, 'an address as in https://www.gov.uk')),
  ),
}
export const entryOfFile = v.strictObject(
  {
    id,
    title: words,
    found: words,
    source: v.strictObject(source, 'author, year, title and place'),
    also: v.exactOptional(
      v.array(
        v.strictObject({ ...source, read: oneOf(READS) }, 'author, year, title, place and read'),
        'a list',
      ),
    ),
    kind: oneOf(KINDS),
    strength: words,
    limits: words,
    checked: date,
    verified: oneOf(VERIFIED),
    read: oneOf(READS),
    themes: v.pipe(
      v.array(id, 'a list of themes'),
      v.minLength(1, 'at least one theme'),
      v.check((ids) => new Set(ids).size === ids.length, 'each theme once'),
    ),
  },
  'the keys of an entry',
)
export const themesOfFile = v.pipe(
  v.unknown(),
  // To valibot a list is a record too.
  v.check((value) => !Array.isArray(value), 'themes by id'),
  v.record(id, v.strictObject({ name: words, about: words }, 'name and about'), 'themes by id'),
)

/** The shape alone would let the 31st of February pass. */
function isDate(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`)
  return (
    /^\d{4}-\d{2}-\d{2}$/.test(text) &&
    !Number.isNaN(time) &&
    new Date(time).toISOString().slice(0, 10) === text
  )
}
