// YAML that people write, read against a schema: every mistake becomes a Problem with its line and what was
// expected. Knows nothing of what the file is for.

import * as v from 'valibot'
import { isMap, isScalar, LineCounter, parseDocument, type YAMLParseError } from 'yaml'
import { fail, ok, type Place, type Problem, type Result } from '../../model/result.ts'
import { nearest } from '../ink/nearest.ts'
import { otherRemedy, QUOTES, slipOf } from './yaml-slips.ts'

type Path = readonly (string | number)[]

/** A text that is not empty. */
export const words = v.pipe(v.string('words'), v.trim(), v.nonEmpty('words'))

export interface OpenYaml<T = unknown> {
  readonly value: T
  /** The line on which a key stands, or that of the nearest thing around it. */
  readonly lineOf: (path: Path) => number
}

/** What to write for a key that is missing, by its path, with `*` for any name or number: `endings.*.title`. */
export type KeyExamples = Readonly<Record<string, string>>

/** Fails with `yaml/unreadable` where it is no YAML. Dates stay the words they were written as. */
export function openYaml(text: string, file: string): Result<OpenYaml, readonly Problem[]> {
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
  if (document.errors.length > 0) {
    const texts = text.split(/\r?\n/)
    // A line that cannot be read is told once, by the first of what the parser says of it.
    const byLines = new Map(document.errors.map((error) => [lineAt(error.pos[0]), error] as const).reverse())
    return fail(
      [...byLines]
        .map(([line, error]) => unreadable(error, { file, line }, texts[line - 1] ?? ''))
        .sort(byLine),
    )
  }
  return ok({ value: value ?? {}, lineOf: (path) => lineAt(offsetOf(document.contents, path)) })
}

/** Fails with `yaml/unknown-key`, `yaml/missing-key` and `yaml/unexpected-value`, all of them at once. */
export function readYaml<T>(
  text: string,
  file: string,
  schema: v.GenericSchema<unknown, T>,
  examples: KeyExamples = {},
): Result<OpenYaml<T>, readonly Problem[]> {
  const opened = openYaml(text, file)
  if (!opened.ok) return opened
  const { value, lineOf } = opened.value
  const parsed = v.safeParse(schema, value)
  if (parsed.success) return ok({ value: parsed.output, lineOf })
  return fail(parsed.issues.map((issue) => problemOf(issue, { file, lineOf, schema, examples })).sort(byLine))
}

const notRead = (cause: unknown, file: string): Problem => ({
  code: 'yaml/unreadable',
  message: `Unexpected YAML: ${cause instanceof Error ? cause.message : String(cause)}`,
  place: { file, line: 1 },
  hint: 'Words that begin with * or & want quotes around the whole.',
  cause,
})

const unreadable = ({ code, message }: YAMLParseError, place: Place, text: string): Problem => ({
  code: 'yaml/unreadable',
  ...(slipOf(code, text) ?? { message: `Unexpected YAML: ${message}`, hint: otherRemedy(code) }),
  place,
})

const byLine = (a: Problem, b: Problem) => (a.place?.line ?? 0) - (b.place?.line ?? 0)

interface Reading {
  readonly file: string
  readonly lineOf: (path: Path) => number
  readonly schema: unknown
  readonly examples: KeyExamples
}

function problemOf(issue: v.BaseIssue<unknown>, { file, lineOf, schema, examples }: Reading): Problem {
  const path = (issue.path ?? []).map(({ key }) => key as string | number)
  const name = path.join('.')
  const line = lineOf(path)
  const place = { file, line }
  if (issue.type === 'strict_object' && issue.expected === 'never') {
    const near = nearest(String(path.at(-1)), keysAt(schema, path.slice(0, -1)))
    return {
      code: 'yaml/unknown-key',
      message: `Unexpected key “${name}”, expected only known keys`,
      place,
      hint: near ? `The nearest is ${near}.` : 'It may be misspelt, or be indented too little or too much.',
    }
  }
  if (issue.input === undefined) {
    const example = exampleFor(path, examples)
    return {
      code: 'yaml/missing-key',
      message: `Unexpected lack of “${name}”, expected ${example === undefined ? 'it to be given' : `e.g. ${example}`}`,
      place,
    }
  }
  return {
    code: 'yaml/unexpected-value',
    message: `Unexpected ${shown(issue.input)} for “${name}”, expected ${wanted(issue)}`,
    place,
    // `- Waiting: for whom` is a group of keys and no words.
    ...(isGroup(issue.input) && issue.expected === 'string' && { hint: QUOTES }),
  }
}

/** What the schema says in its own words where it does, otherwise valibot's name for it. */
const wanted = ({ message, expected }: v.BaseIssue<unknown>): string =>
  message.startsWith('Invalid ') ? (expected ?? 'something else') : message

const isGroup = (input: unknown): boolean =>
  typeof input === 'object' && input !== null && !Array.isArray(input)

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

const shown = (input: unknown): string =>
  typeof input === 'object' && input !== null
    ? Array.isArray(input)
      ? 'list'
      : 'group of keys'
    : `“${String(input)}”`

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
