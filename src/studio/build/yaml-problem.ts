// YAML that people write, read against a schema: every mistake becomes a Problem with its line and what was
// expected. Knows nothing of what the file is for.

import * as v from 'valibot'
import { isMap, isScalar, LineCounter, parseDocument } from 'yaml'
import { fail, ok, type Place, type Problem, type Result } from '../../model/result.ts'
import { nearest } from '../ink/nearest.ts'
import { namedPath, type Path } from './named-path.ts'
import { asStoryId } from './workbench/story-names.ts'
import { LONGEST_SHOWN, otherRemedy, QUOTES, slipOf } from './yaml-slips.ts'
import { tabsIn } from './yaml-tabs.ts'
import { unclosedIn } from './yaml-unclosed.ts'

/** A text that is not empty. */
export const words = v.pipe(v.string('words'), v.trim(), v.nonEmpty('words'))

export interface OpenYaml<T = unknown> {
  readonly value: T
  /** The line on which a key stands, or that of the nearest thing around it. */
  readonly lineOf: (path: Path) => number
}

/** What to write for a key that is missing, by its path, with `*` for any name or number: `endings.*.title`. */
export type KeyExamples = Readonly<Record<string, string>>

/**
 * Fails with `yaml/unreadable` where it is no YAML. Dates stay the words they were written as.
 * @param keys all that the file may have, for remedies
 */
export function openYaml(
  text: string,
  file: string,
  keys: readonly string[] = [],
): Result<OpenYaml, readonly Problem[]> {
  const lines = new LineCounter()
  const lineAt = (offset: number) => lines.linePos(offset).line
  let document: ReturnType<typeof parseDocument>
  let value: unknown
  try {
    document = parseDocument(text, { lineCounter: lines, prettyErrors: false, schema: 'core' })
    value = document.errors.length > 0 ? undefined : document.toJS()
  } catch (cause) {
    // A name for another part of the file that nothing has, too many of them, or parts inside each other without end.
    return fail([notRead(cause, file)])
  }
  if (document.errors.length === 0)
    return ok({ value: value ?? {}, lineOf: (path) => lineAt(offsetOf(document.contents, path)) })
  const tabs = tabsIn(
    text,
    document.errors.map((error) => ({ line: lineAt(error.pos[0]), error })),
  )
  if (!tabs) return fail(unreadables(document, text, file, keys))
  const { line, message, hint, mended, isNear } = tabs
  const without = openYaml(mended, file, keys)
  const others = without.ok ? [] : without.problem.filter(({ place }) => !isNear(place?.line ?? 0))
  return fail([{ code: 'yaml/unreadable', message, place: { file, line }, hint }, ...others].sort(byLine))
}

/** A line that cannot be read is told once, by the first of what the parser says of it. */
function unreadables(
  document: ReturnType<typeof parseDocument>,
  text: string,
  file: string,
  keys: readonly string[],
): readonly Problem[] {
  const lines = text.split('\n')
  const lineOf = (offset: number) => text.slice(0, offset).split('\n').length
  const problems = document.errors.map((error): Problem & { readonly place: Place } => {
    const unclosed = unclosedIn(document, text, error)
    const line = lineOf(unclosed?.offset ?? error.pos[0])
    const said = unclosed ?? slipOf(error.code, lines[line - 1]?.trimEnd() ?? '', keys)
    return {
      code: 'yaml/unreadable',
      message: said?.message ?? `Unexpected YAML: ${error.message}`,
      hint: said?.hint ?? otherRemedy(error.code),
      place: { file, line },
    }
  })
  const byLines = new Map(problems.map((problem) => [problem.place.line, problem] as const).reverse())
  return [...byLines.values()].sort(byLine)
}

/** Fails with `yaml/unknown-key`, `yaml/missing-key` and `yaml/unexpected-value`, all of them at once. */
export function readYaml<T>(
  text: string,
  file: string,
  schema: v.GenericSchema<unknown, T>,
  examples: KeyExamples = {},
): Result<OpenYaml<T>, readonly Problem[]> {
  const opened = openYaml(text, file, everyKey(schema))
  if (!opened.ok) return opened
  const { value, lineOf } = opened.value
  const parsed = v.safeParse(schema, value)
  if (parsed.success) return ok({ value: parsed.output, lineOf })
  const meant = new Set(parsed.issues.flatMap((issue) => meantPath(issue, schema)))
  return fail(
    parsed.issues
      // Told with the key that was written in its place.
      .filter((issue) => issue.input !== undefined || !meant.has(pathOf(issue).join('.')))
      .map((issue) => problemOf(issue, { file, lineOf, schema, examples }))
      .sort(byLine),
  )
}

const notRead = (cause: unknown, file: string): Problem => ({
  code: 'yaml/unreadable',
  message: `Unexpected YAML: ${cause instanceof Error ? cause.message : String(cause)}`,
  place: { file, line: 1 },
  hint: 'Words that begin with * or & want quotes around the whole.',
  cause,
})

const byLine = (a: Problem, b: Problem) => (a.place?.line ?? 0) - (b.place?.line ?? 0)

interface Reading {
  readonly file: string
  readonly lineOf: (path: Path) => number
  readonly schema: unknown
  readonly examples: KeyExamples
}

function problemOf(issue: v.BaseIssue<unknown>, { file, lineOf, schema, examples }: Reading): Problem {
  const path = pathOf(issue)
  const name = namedPath(path, lineOf)
  const place = { file, line: lineOf(path) }
  if (isUnknownKey(issue)) {
    return {
      code: 'yaml/unknown-key',
      message: `Unexpected key ${name}, expected only known keys`,
      place,
      hint: keyRemedy(String(path.at(-1)), keysAt(schema, path.slice(0, -1))),
    }
  }
  if (issue.input === undefined) {
    const example = exampleFor(path, examples)
    return {
      code: 'yaml/missing-key',
      message: `Unexpected lack of ${name}, expected ${example === undefined ? 'it to be given' : `e.g. ${example}`}`,
      place,
    }
  }
  const isKey = issue.path?.at(-1)?.origin === 'key'
  const hint = isKey ? idRemedy(issue, ', here and in the story') : valueRemedy(issue, path)
  return {
    code: 'yaml/unexpected-value',
    message: isKey
      ? `Unexpected key ${name}, expected ${wanted(issue)}`
      : `Unexpected ${shown(issue.input)} for ${name}, expected ${wanted(issue)}`,
    place,
    ...(hint !== undefined && { hint }),
  }
}

/** What the schema says in its own words where it does, otherwise valibot's name for it. */
const wanted = ({ message, expected }: v.BaseIssue<unknown>): string =>
  message.startsWith('Invalid ') ? (expected ?? 'something else') : message

const isGroup = (input: unknown): boolean =>
  typeof input === 'object' && input !== null && !Array.isArray(input)

const pathOf = (issue: v.BaseIssue<unknown>): Path =>
  (issue.path ?? []).map(({ key }) => key as string | number)

const isUnknownKey = ({ type, expected }: v.BaseIssue<unknown>): boolean =>
  type === 'strict_object' && expected === 'never'

/** `age 15` and `age:15` are one word to YAML, and a key without a value. */
const JOINED = /^([\w-]+)(?::|\s+)(\S.*)$/

function keyRemedy(key: string, known: readonly string[]): string {
  const [, begun = '', rest = ''] = JOINED.exec(key) ?? []
  if (known.includes(begun)) return `Write a colon and a space after “${begun}”: ${begun}: ${rest}`
  const near = nearest(key, known)
  return near ? `The nearest is ${near}.` : 'It may be misspelt, or be indented too little or too much.'
}

/** Of a key that there is not, the path of the one that was meant. */
function meantPath(issue: v.BaseIssue<unknown>, schema: unknown): readonly string[] {
  if (!isUnknownKey(issue)) return []
  const path = pathOf(issue)
  const group = path.slice(0, -1)
  const key = String(path.at(-1))
  const known = keysAt(schema, group)
  const begun = JOINED.exec(key)?.[1] ?? ''
  const meant = known.includes(begun) ? begun : nearest(key, known)
  return meant === undefined ? [] : [[...group, meant].join('.')]
}

/** Undefined where what was expected says enough. */
function valueRemedy(issue: v.BaseIssue<unknown>, path: Path): string | undefined {
  const { input, expected } = issue
  const key = path.filter((step) => typeof step === 'string').at(-1) ?? ''
  // `- Waiting: for whom` is a group of keys and no words.
  if (isGroup(input) && expected === 'string') return QUOTES
  if (expected === 'Array') return listRemedy(input, String(key))
  if (expected === 'number' && typeof input === 'string' && /^\d+$/.test(input.trim()))
    return `Take the quotation marks away: ${key}: ${input.trim()}`
  return idRemedy(issue, '')
}

function listRemedy(input: unknown, key: string): string {
  const entry = typeof input === 'string' && input.length <= LONGEST_SHOWN ? input : '…'
  const first =
    input === null
      ? `Write ${key}: [] where there is none; or`
      : `Write nothing after “${key}:” on its line, and`
  return `${first} below it each entry on a line that begins with two spaces, a dash and a space: - ${entry}`
}

/** What was written, as an id is written, where that is all that is wrong with it. */
function idRemedy({ type, input, requirement }: v.BaseIssue<unknown>, where: string): string | undefined {
  if (type !== 'regex' || typeof input !== 'string' || !(requirement instanceof RegExp)) return undefined
  const id = asStoryId(input)
  return requirement.test(id) ? `Write ${id}${where}.` : undefined
}

/** The example of a path, in which `*` stands for the names and numbers that an author chooses. */
const exampleFor = (path: Path, examples: KeyExamples): string | undefined =>
  Object.entries(examples).find(([pattern]) => {
    const steps = pattern.split('.')
    return (
      steps.length === path.length &&
      steps.every((step, index) => step === '*' || step === String(path[index]))
    )
  })?.[1]

/** The parts of valibot's schemas that lead on to others. */
interface SchemaParts {
  readonly entries?: Readonly<Record<string, SchemaParts>>
  readonly item?: SchemaParts
  readonly value?: SchemaParts
  readonly wrapped?: SchemaParts
}

/** The keys that a group may have. */
function keysAt(schema: unknown, path: Path): readonly string[] {
  const inside = ({ wrapped, ...parts }: SchemaParts): SchemaParts => (wrapped ? inside(wrapped) : parts)
  let here = inside(schema as SchemaParts)
  for (const step of path) here = inside(here.entries?.[step] ?? here.item ?? here.value ?? {})
  return Object.keys(here.entries ?? {})
}

/** The keys of every group that there can be, wherever it stands. */
function everyKey(schema: unknown): readonly string[] {
  const { entries = {}, item, value, wrapped } = schema as SchemaParts
  const inside = [...Object.values(entries), item, value, wrapped].filter((part) => part !== undefined)
  return [...new Set([...Object.keys(entries), ...inside.flatMap(everyKey)])]
}

function shown(input: unknown): string {
  if (input === null) return 'nothing'
  if (Array.isArray(input)) return 'list'
  return isGroup(input) ? 'group of keys' : `“${String(input)}”`
}

/** Where a key starts; where it is missing, where the thing that should hold it starts. */
function offsetOf(node: unknown, path: Path): number {
  let offset = 0
  let here: unknown = node
  for (const step of path) {
    const pair = isMap(here) ? here.items.find(({ key }) => isScalar(key) && key.value === step) : undefined
    const next: unknown = pair ? pair.value : (here as { items?: unknown[] } | null)?.items?.[step as number]
    const at = pair
      ? (pair.key as { range?: [number] }).range
      : (next as { range?: [number] } | undefined)?.range
    if (!at) break
    offset = at[0]
    here = next
  }
  return offset
}
