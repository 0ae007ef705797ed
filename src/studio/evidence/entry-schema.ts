// The schemas of what people write in stories/evidence, with the words for what was expected. Check each file by itself; whether ids
// repeat, and whether they name something that exists, is checked in parse-entries.ts.

import * as v from 'valibot'
import {
  FINDINGS,
  isRule,
  KINDS,
  NATIONS,
  NOT_SHOWN,
  READS,
  ROLES,
  RULES,
  STEPS,
} from '../../model/evidence/entry.ts'
import { MEANS_SENTENCES, MEANS_WORDS } from '../../model/evidence/term.ts'
import { NO_DATE, WORK_TYPES } from '../../model/evidence/work.ts'

const words = v.pipe(v.string('words'), v.trim(), v.nonEmpty('words'))
const id = v.pipe(
  v.string('an id'),
  v.regex(/^[a-z][a-z0-9_]*$/, 'an id in small letters, as in open_and_honest'),
)
const DATE = 'a date as in 2026-11-23'
const date = v.pipe(v.string(DATE), v.check(isDate, DATE))
const WHEN = 'a date as in 2026-11-23, or a month or a year'
const when = v.pipe(
  v.string(WHEN),
  v.check((text) => isDate(text) || isDate(`${text}-01`) || isDate(`${text}-01-01`), WHEN),
)
const oneOf = <T extends readonly string[]>(options: T) => v.picklist(options, `one of ${options.join(', ')}`)
const ids = (what: string) =>
  v.pipe(
    v.array(id, `a list of ${what}`),
    v.minLength(1, `at least one of ${what}`),
    v.check((some) => new Set(some).size === some.length, `each of ${what} once`),
  )
const address = v.pipe(v.string(), v.regex(/^https?:\/\/\S+$/, 'an address as in https://www.gov.uk'))

const citation = v.strictObject(
  { work: id, place: words, read: oneOf(READS), read_at: v.exactOptional(address) },
  'work, place and read',
)
const citations = v.exactOptional(v.array(citation, 'a list of citations'))
const inForce = v.strictObject(
  { on: v.union([when, v.literal(NOT_SHOWN)], `${WHEN}, or ${NOT_SHOWN}`), nation: oneOf(NATIONS) },
  'on and nation',
)
const STEP = `one of ${STEPS.join(', ')}`

const common = {
  id,
  title: words,
  found: words,
  strength: words,
  limits: words,
  against: v.union(
    [words, v.strictObject({ none_found: words })],
    'words, or not_looked_for, or none_found with where',
  ),
  source: citation,
  also: citations,
  checked: v.strictObject({ on: date, as: oneOf(ROLES) }, 'on and as'),
  review_by: date,
  themes: ids('themes'),
  see: v.exactOptional(ids('entries')),
  terms: v.exactOptional(v.array(words, 'a list of words')),
}

/** Years after which an entry must be looked at again, at the latest. */
const REVIEW_YEARS = { rule: 1, counts: 2, finding: 5 } as const

const kindOf = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'kind' in value ? value.kind : undefined
const isRuleKind = (kind: unknown): boolean => (RULES as readonly unknown[]).includes(kind)

const rule = v.strictObject({ ...common, kind: oneOf(RULES), in_force: inForce }, 'the keys of a rule')
const finding = v.strictObject(
  { ...common, kind: oneOf(FINDINGS), sure: v.picklist(STEPS, STEP) },
  'the keys of a finding',
)
/** Takes the schema of a rule or of a finding by the entry's kind, so that mistakes are reported against the one that was meant. */
const ruleOrFinding = v.lazy((value: unknown) => {
  const kind = kindOf(value)
  if (isRuleKind(kind)) return rule
  return (KINDS as readonly unknown[]).includes(kind)
    ? finding
    : v.strictObject({ ...finding.entries, kind: oneOf(KINDS) }, 'the keys of an entry')
}) as unknown as v.GenericSchema<unknown, v.InferOutput<typeof rule> | v.InferOutput<typeof finding>>

/** What a date of review is held against: the day of the last look, and how long that one holds. */
interface Reviewed {
  readonly checked: { readonly on: string }
  readonly review_by: string
}

/** @param yearsOf after how many years it must be looked at again, at the latest */
const reviewedInTime = <T extends Reviewed>(yearsOf: (value: T) => number) =>
  v.rawCheck<T>(({ dataset, addIssue }) => {
    if (!dataset.typed || !isDate(dataset.value.checked.on)) return
    const { review_by, checked } = dataset.value
    const last = `${Number(checked.on.slice(0, 4)) + yearsOf(dataset.value)}${checked.on.slice(4)}`
    if (review_by <= last) return
    const path = {
      type: 'object',
      origin: 'value',
      input: dataset.value as unknown as Record<string, unknown>,
      key: 'review_by',
      value: review_by,
    } as const
    addIssue({ message: `at the latest ${last}`, input: review_by, path: [path] })
  })

type EntryOfFile = v.InferOutput<typeof rule> | v.InferOutput<typeof finding>

export const entryOfFile = v.pipe(
  ruleOrFinding,
  reviewedInTime((entry: EntryOfFile) => {
    if (isRule(entry)) return REVIEW_YEARS.rule
    return entry.kind === 'counts' ? REVIEW_YEARS.counts : REVIEW_YEARS.finding
  }),
)

const wordsIn = (text: string): number => text.split(/\s+/).filter(Boolean).length
const sentencesIn = (text: string): number => text.split(/(?<=[.?])\s+/).length
const TERM_NATIONS = NATIONS.filter((nation) => nation !== 'elsewhere')

const term = v.strictObject(
  {
    id,
    term: words,
    also: v.exactOptional(v.pipe(v.array(words, 'a list of forms'), v.minLength(1, 'at least one form'))),
    nation: oneOf(TERM_NATIONS),
    means: v.pipe(
      words,
      v.check((text) => wordsIn(text) <= MEANS_WORDS, `at most ${MEANS_WORDS} words`),
      v.check((text) => sentencesIn(text) <= MEANS_SENTENCES, `at most ${MEANS_SENTENCES} sentences`),
    ),
    source: citation,
    checked: common.checked,
    in_force: v.exactOptional(v.union([when, v.literal(NOT_SHOWN)], `${WHEN}, or ${NOT_SHOWN}`)),
    review_by: date,
  },
  'the keys of a term',
)

export const termOfFile = v.pipe(
  term,
  reviewedInTime(({ in_force }: v.InferOutput<typeof term>) =>
    in_force === undefined ? REVIEW_YEARS.finding : REVIEW_YEARS.rule,
  ),
)

export const workOfFile = v.strictObject(
  {
    id,
    type: oneOf(WORK_TYPES),
    authors: v.array(words, 'a list of authors'),
    year: v.union(
      [v.pipe(v.number(), v.integer(), v.minValue(1900)), v.literal(NO_DATE)],
      `a year, or ${NO_DATE}`,
    ),
    title: words,
    in: v.exactOptional(words),
    publisher: v.exactOptional(words),
    volume: v.exactOptional(words),
    issue: v.exactOptional(words),
    pages: v.exactOptional(words),
    series: v.exactOptional(words),
    doi: v.exactOptional(v.pipe(v.string(), v.regex(/^10\.\d{4,9}\/\S+$/, 'a DOI as in 10.1000/182'))),
    address: v.exactOptional(address),
    note: v.exactOptional(words),
    key: v.exactOptional(v.boolean('true or false')),
  },
  'the keys of a work',
)

const change = v.strictObject(
  {
    id,
    title: words,
    on: when,
    nation: oneOf(NATIONS),
    what: words,
    sure: words,
    source: citation,
    also: citations,
    touches: ids('entries'),
  },
  'the keys of a change',
)

/** `looked_at`: the day on which law and guidance were last looked at as a whole. */
export const changesOfFile = v.strictObject(
  { looked_at: date, changes: v.array(change, 'a list of changes') },
  'looked_at and changes',
)

export const themesOfFile = v.pipe(
  v.unknown(),
  // valibot takes a list for a record.
  v.check((value) => !Array.isArray(value), 'themes by id'),
  v.record(
    id,
    v.strictObject({ name: words, about: words, founding: id }, 'name, about and founding'),
    'themes by id',
  ),
)

/** A regular expression alone would let the 31st of February pass. */
function isDate(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`)
  return (
    /^\d{4}-\d{2}-\d{2}$/.test(text) &&
    !Number.isNaN(time) &&
    new Date(time).toISOString().slice(0, 10) === text
  )
}
