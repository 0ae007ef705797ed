// A file of the catalogue as it was read, and how a mistake in it becomes a Problem: what was found, in which entry, what was
// expected, and the line where that is known.

import type * as v from 'valibot'
import type { Problem } from '../../model/result.ts'

type Path = readonly (string | number)[]

/** One file as read: `lineOf` gives the line of a key, or of the nearest thing around it, where that is known. */
export interface EvidenceFile {
  readonly file: string
  readonly value: unknown
  readonly lineOf?: (path: Path) => number | undefined
  /** Where one is shown with all its keys; src/model/evidence/README.md where nothing else is said. */
  readonly example?: string
}

/**
 * @param checked what was checked: the whole file, or with `index` one entry of it
 */
export function problemOf(
  issue: v.BaseIssue<unknown>,
  file: EvidenceFile,
  checked: unknown,
  index?: number,
): Problem {
  const keys = (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)))
  const path = index === undefined ? keys : [index, ...keys]
  const subject = nameOf(keys, checked, index)
  if (issue.type === 'strict_object' && issue.expected === 'never') {
    return problem(file, path, {
      code: 'evidence/unknown-key',
      message: `Unexpected key ${subject}, expected only known keys`,
      hint: 'It may be misspelt, or be indented too little or too much.',
    })
  }
  if (issue.input === undefined) {
    return problem(file, path, {
      code: 'evidence/missing-key',
      message: `Unexpected lack of ${subject}, expected it to be given`,
      hint: `${file.example ?? 'src/model/evidence/README.md'} shows an entry with all its keys.`,
    })
  }
  return problem(file, path, {
    code: 'evidence/unexpected-value',
    message: `Unexpected ${seen(issue.input)} for ${subject}, expected ${wanted(issue)}`,
  })
}

type Words = Pick<Problem, 'code' | 'message' | 'hint'>

export function problem(file: EvidenceFile, path: Path, words: Words): Problem {
  const line = file.lineOf?.(path)
  return { ...words, place: { file: file.file, line: line ?? 1 } }
}

export const where = (file: EvidenceFile, path: Path) => {
  const line = file.lineOf?.(path)
  return line === undefined ? file.file : `${file.file}:${line}`
}

export const notAList = (file: EvidenceFile): Problem =>
  problem(file, [], {
    code: 'evidence/not-a-list',
    message: `Unexpected ${seen(file.value)} for the file, expected a list of entries`,
    hint: 'Each entry begins with “- id:” at the margin.',
  })

/** A key and the entry it stands in; a whole entry by its number from 1; a whole file as such. */
function nameOf(keys: Path, checked: unknown, index: number | undefined): string {
  const key = keys.filter((part) => typeof part === 'string').join('.')
  if (index === undefined) return key ? `“${key}”` : 'the file'
  const id = typeof checked === 'object' && checked !== null && 'id' in checked ? checked.id : undefined
  const entry = typeof id === 'string' && id ? `entry “${brief(id)}”` : `entry ${index + 1}`
  return key ? `“${key}” in ${entry}` : entry
}

/** What the schema says in its own words where it does, otherwise valibot's name for it. */
const wanted = ({ message, expected }: v.BaseIssue<unknown>): string =>
  message.startsWith('Invalid ') ? (expected ?? 'something else') : message

function seen(input: unknown): string {
  if (input === null || input === undefined) return 'nothing'
  if (Array.isArray(input)) return 'list'
  return typeof input === 'object' ? 'group of keys' : `“${brief(String(input))}”`
}

const brief = (text: string) => (text.length > 60 ? `${text.slice(0, 60)}…` : text)
