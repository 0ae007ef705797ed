// YAML that people write, read against a schema: every mistake becomes a Problem with its line and what was
// expected. Knows nothing of what the file is for.

import * as v from 'valibot'
import { isMap, isScalar, LineCounter, parseDocument, type YAMLParseError } from 'yaml'
import { fail, ok, type Problem, type Result } from '../../model/result.ts'

type Path = readonly (string | number)[]

/** A text that is not empty. */
export const words = v.pipe(v.string('words'), v.trim(), v.nonEmpty('words'))

export interface OpenYaml<T = unknown> {
  readonly value: T
  /** The line on which a key stands, or that of the nearest thing around it. */
  readonly lineOf: (path: Path) => number
}

/** Fails with `yaml/unreadable` where it is no YAML. Dates stay the words they were written as. */
export function openYaml(text: string, file: string): Result<OpenYaml, readonly Problem[]> {
  const lines = new LineCounter()
  const lineAt = (offset: number) => lines.linePos(offset).line
  try {
    const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, schema: 'core' })
    if (document.errors.length > 0)
      return fail(document.errors.map((error) => unreadable(error, file, lineAt)))
    return ok({ value: document.toJS() ?? {}, lineOf: (path) => lineAt(offsetOf(document.contents, path)) })
  } catch (cause) {
    // A name for another part of the file that nothing has, too many of them, or parts inside each other without end.
    return fail([notRead(cause, file)])
  }
}

/** Fails with `yaml/unknown-key`, `yaml/missing-key` and `yaml/unexpected-value`, all of them at once. */
export function readYaml<T>(
  text: string,
  file: string,
  schema: v.GenericSchema<unknown, T>,
): Result<OpenYaml<T>, readonly Problem[]> {
  const opened = openYaml(text, file)
  if (!opened.ok) return opened
  const { value, lineOf } = opened.value
  const parsed = v.safeParse(schema, value)
  if (parsed.success) return ok({ value: parsed.output, lineOf })
  return fail(parsed.issues.map((issue) => problemOf(issue, file, lineOf)).sort(byLine))
}

const notRead = (cause: unknown, file: string): Problem => ({
  code: 'yaml/unreadable',
  message: `Unexpected YAML: ${cause instanceof Error ? cause.message : String(cause)}`,
  place: { file, line: 1 },
  hint: 'Words that begin with * or & want quotes around the whole.',
  cause,
})

const unreadable = (
  { message, pos }: YAMLParseError,
  file: string,
  lineAt: (offset: number) => number,
): Problem => ({
  code: 'yaml/unreadable',
  message: `Unexpected YAML: ${message}`,
  place: { file, line: lineAt(pos[0]) },
  hint: 'Words with a colon in them want quotes around the whole, or a >- and lines of their own.',
})

const byLine = (a: Problem, b: Problem) => (a.place?.line ?? 0) - (b.place?.line ?? 0)

function problemOf(issue: v.BaseIssue<unknown>, file: string, lineOf: (path: Path) => number): Problem {
  const path = (issue.path ?? []).map(({ key }) => key as string | number)
  const name = path.join('.')
  const line = lineOf(path)
  const place = { file, line }
  if (issue.type === 'strict_object' && issue.expected === 'never') {
    return {
      code: 'yaml/unknown-key',
      message: `Unexpected key “${name}”, expected only known keys`,
      place,
      hint: 'It may be misspelt, or be indented too little or too much.',
    }
  }
  if (issue.input === undefined) {
    return {
      code: 'yaml/missing-key',
      message: `Unexpected lack of “${name}”, expected it to be given`,
      place,
    }
  }
  return {
    code: 'yaml/unexpected-value',
    message: `Unexpected ${shown(issue.input)} for “${name}”, expected ${wanted(issue)}`,
    place,
  }
}

/** What the schema says in its own words where it does, otherwise valibot's name for it. */
const wanted = ({ message, expected }: v.BaseIssue<unknown>): string =>
  message.startsWith('Invalid ') ? (expected ?? 'something else') : message

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
