// YAML that people write, read against a schema: every mistake becomes a Problem with its line and what was
// expected. Knows nothing of what the file is for.

import * as v from 'valibot'
import { isMap, isScalar, LineCounter, parseDocument } from 'yaml'
import { fail, ok, type Problem, type Result } from '../core/result.ts'

type Schema = v.GenericSchema<unknown, unknown>
type Path = readonly (string | number)[]

export interface ReadYaml<T> {
  readonly value: T
  /** The line on which a key stands, or the nearest thing around it. */
  readonly lineOf: (path: Path) => number
}

export function readYaml<S extends Schema>(
  text: string,
  file: string,
  schema: S,
): Result<ReadYaml<v.InferOutput<S>>, readonly Problem[]> {
  const lines = new LineCounter()
  // Dates stay the words they were written as.
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, schema: 'core' })
  if (document.errors.length > 0) {
    return fail(
      document.errors.map(({ message, pos }) => ({
        code: 'yaml/unreadable',
        message: `Unexpected YAML: ${message}`,
        place: { file, line: lines.linePos(pos[0]).line },
        hint: 'Words that hold a colon or start with a quote want quotes around the whole, or a | and a line of their own.',
      })),
    )
  }
  const lineOf = (path: Path) => lines.linePos(offsetOf(document.contents, path)).line
  const parsed = v.safeParse(schema, document.toJS() ?? {})
  if (parsed.success) return ok({ value: parsed.output, lineOf })
  return fail(parsed.issues.map((issue) => problemOf(issue, file, lineOf)).sort(byLine))
}

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
      message: `Unexpected lack of “${name}”, expected ${wanted(issue)}`,
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
