// A story as one file to pass on (`nadia.alongside`): what plays it, what tells of it, and the sources that it was made of. Checked
// whole before any of it is believed, since it comes from anybody. Pure; the format is in README.md.

import * as v from 'valibot'
import type { WholeAbout } from '../../model/about.ts'
import type { GroupPlan, Length } from '../../model/group-plan.ts'
import { fail, ok, type Problem, type Result } from '../../model/result.ts'

const STORY_FORMAT = 'alongside/story'
const STORY_VERSION = 1
/** How such a file's name ends. */
export const STORY_ENDING = '.alongside'
/** Characters. A story of the house takes about 250,000 with its sources. */
export const MAX_STORY = 4_000_000

/** What an Ink compiler gave, with what is known of its choices; shaped like `CompiledStory` of src/model/story. */
interface CompiledPart {
  readonly id: string
  readonly revision: string
  readonly ink: Record<string, unknown>
  readonly files: readonly string[]
  readonly choices: Readonly<
    Record<
      string,
      {
        readonly id: string
        readonly echo: boolean | readonly string[]
        readonly file: number
        readonly line: number
      }
    >
  >
}

export interface OwnStory {
  /** When the file was written, in milliseconds since 1970: of two versions the later one counts. */
  readonly made: number
  readonly about: WholeAbout
  readonly compiled: CompiledPart
  readonly group?: GroupPlan
  /** Texts of its files by their paths, the card among them. None where only compiled Ink was there. */
  readonly sources: Readonly<Record<string, string>>
}

const text = (most: number) => v.pipe(v.string(), v.maxLength(most))
const words = (most: number) => v.pipe(text(most), v.trim(), v.nonEmpty())
const whole = (least: number, most: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most))
/** Looked up in tables: a name that every object answers to would find something there. */
const name = v.pipe(
  words(200),
  v.check((given) => !(given in {})),
)
const id = v.pipe(text(40), v.regex(/^[a-z][a-z0-9_]*$/))
const score = whole(0, 20)
const few = <const T extends v.GenericSchema>(item: T, most: number) =>
  v.pipe(v.array(item), v.maxLength(most))
const table = <const T extends v.GenericSchema>(
  value: T,
  most: number,
  key: v.GenericSchema<string, string> = name,
) =>
  v.pipe(
    v.record(key, value),
    v.check((given) => Object.keys(given).length <= most),
  )
const span = v.pipe(
  v.object({ min: v.pipe(v.number(), v.finite()), max: v.pipe(v.number(), v.finite()) }),
  v.check(({ min, max }) => min <= max),
)

const about = v.object({
  id,
  title: words(200),
  child: v.object({ name: words(80), age: whole(0, 30) }),
  figure: name,
  manager: v.exactOptional(v.object({ name: words(80), figure: name })),
  minutes: whole(1, 600),
  order: whole(0, 100_000),
  contentNote: words(2000),
  opening: v.object({ trust: score, empathy: score, reliability: score }),
  promises: table(words(500), 100),
  endings: table(v.object({ title: words(200), summary: words(2000) }), 100),
  introduction: v.object({
    blurb: words(2000),
    situation: words(4000),
    practises: few(words(300), 30),
    reviewed: few(v.object({ by: words(200), on: v.pipe(v.string(), v.isoDate()) }), 100),
  }),
  ranges: v.exactOptional(
    v.object({
      revision: name,
      complete: v.boolean(),
      scores: v.object({ trust: span, empathy: span, reliability: span }),
      choices: v.exactOptional(span),
    }),
  ),
})

/** What a file is called: kept as it is, also with a space before it, since `compiled.files` and whoever looks it up have it so. */
const path = v.pipe(
  text(500),
  v.check((given) => given.trim() !== '' && !(given in {})),
)

/** Lists by their names, items by theirs. Checked here, since a table of `v.record` would leave out an item called “constructor”. */
const listDefs = v.custom<Readonly<Record<string, Readonly<Record<string, number>>>>>(
  (given) =>
    isTable(given) &&
    Object.values(given).every(
      (items) => isTable(items) && Object.values(items).every((value) => typeof value === 'number'),
    ),
)
const isTable = (given: unknown): given is object => typeof given === 'object' && given !== null

const compiled = v.object({
  id,
  revision: v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/)),
  // Nothing that no engine reads: it could be nested so deep that the story could not be written again.
  ink: v.object({
    inkVersion: whole(1, 1000),
    root: v.array(v.unknown()),
    listDefs: v.exactOptional(listDefs),
  }),
  files: few(text(500), 200),
  choices: table(
    v.object({
      id: name,
      echo: v.union([v.boolean(), few(text(4000), 64)]),
      file: whole(0, 200),
      line: whole(0, 1_000_000),
    }),
    5000,
  ),
})

/** Written again, so that nobody who plays alone fetches what is for a group. */
const LENGTHS = [45, 60, 90] as const satisfies readonly Length[]

const lines = v.pipe(few(words(2000), 50), v.minLength(1))
const steps = v.pipe(
  few(v.object({ minutes: whole(1, 90), does: words(2000), to: v.exactOptional(name) }), 50),
  v.minLength(1),
)
const group = v.object({
  synopsis: words(8000),
  aims: lines,
  prepare: lines,
  scenes: v.exactOptional(table(words(200), 200)),
  recaps: v.exactOptional(table(words(500), 200)),
  plans: v.pipe(
    v.object({ 45: steps, 60: steps, 90: steps }),
    v.check((plans) =>
      LENGTHS.every((length) => plans[length].reduce((sum, { minutes }) => sum + minutes, 0) === length),
    ),
  ),
  supervision: lines,
})

const contents = v.pipe(
  v.object({
    made: whole(0, 8.64e15),
    about,
    compiled,
    group: v.exactOptional(group),
    sources: table(v.string(), 200, path),
  }),
  v.check((story) => story.about.id === story.compiled.id),
)

/** What a card becomes in a story file, so that whoever reads a card can say beforehand what is too long. */
export { about as aboutInFile, group as groupInFile }

export const writeStoryFile = (story: OwnStory): string =>
  JSON.stringify({ format: STORY_FORMAT, version: STORY_VERSION, ...story })

/** Fails with `own/…`, and never throws, whatever it is given. A field that it does not know is left out. */
export function readStoryFile(file: string): Result<OwnStory> {
  if (file.length > MAX_STORY)
    return refusal('own/too-large', `at most ${MAX_STORY.toLocaleString('en-GB')} characters`)
  let data: unknown
  try {
    // Some editors put a byte order mark before a text.
    data = JSON.parse(file.charCodeAt(0) === 0xfeff ? file.slice(1) : file)
  } catch (cause) {
    return refusal('own/not-json', 'a story file of Alongside', cause)
  }
  if (typeof data !== 'object' || data === null) return refusal('own/foreign', 'a story file of Alongside')
  const { format, version } = data as Readonly<Record<string, unknown>>
  if (format !== STORY_FORMAT) return refusal('own/foreign', `the format "${STORY_FORMAT}"`)
  if (typeof version === 'number' && version > STORY_VERSION)
    return refusal('own/newer-version', `version ${STORY_VERSION}`)
  const read = version === STORY_VERSION ? v.safeParse(contents, data) : undefined
  if (!read) return refusal('own/damaged', 'a version')
  if (!read.success) {
    const [issue] = read.issues
    return refusal('own/damaged', `what it should be at “${v.getDotPath(issue) ?? 'its top'}”`)
  }
  return ok(read.output as OwnStory)
}

const refusal = (code: string, expected: string, cause?: unknown): Result<never, Problem> =>
  fail({ code, message: `Unexpected content of a story file, expected ${expected}`, cause })
