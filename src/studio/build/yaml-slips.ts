// What the YAML parser stumbles over, in words for people who know no YAML. The line itself says more than the parser's message.

import type { ErrorCode } from 'yaml'

export interface Slip {
  readonly message: string
  readonly hint: string
}

/** A key with its value on one line, as a list may have it too. */
export const KEYED = /^\s*(?:- +)?([\w-]+): +(.+?)\s*$/
export const LONGEST_SHOWN = 60
/** Where words were meant and their colon made a group of keys of them. */
export const QUOTES =
  'Words with a colon in them want quotes around the whole, or a >- and lines of their own.'

const COLUMNS =
  'Lines of one group start in the same column, and words that go on stand further in than their key.'

/** The words between curly quotation marks, which are no quotes to YAML; undefined where none stand around the whole. */
export const withoutCurlyQuotes = (words: string): string | undefined =>
  /^(?:[“”„]([^“”„]+)[“”]|[‘’]([^‘]+)’)$/.exec(words)?.slice(1).find(Boolean)?.trim()

/** Quotes around the whole, where the words have none of their own. */
function quotedValue(line: string): string {
  const [, key = '', written = ''] = KEYED.exec(line) ?? []
  const value = withoutCurlyQuotes(written) ?? written
  const shown = value.length > LONGEST_SHOWN || value.includes('"') ? '…' : value
  return key ? `Write ${key}: "${shown}", or ${key}: >- and the words on a line of their own.` : QUOTES
}

/** A group in the wrong column is the same to the parser. */
function colon(line: string): Slip {
  const [, key, value = ''] = KEYED.exec(line) ?? []
  const isColon = key === undefined ? /:\s.*:(\s|$)/.test(line) : /:(\s|$)/.test(value)
  if (!isColon) {
    return {
      message: `Unexpected column of “${line.trim()}”, expected that of the lines it belongs to`,
      hint: COLUMNS,
    }
  }
  return {
    message: `Unexpected second colon${key ? ` in the words of “${key}”` : ''}, expected quotes around them`,
    hint: quotedValue(line),
  }
}

/** A sign or words in quotation marks, within which a colon is one of the words; with the key that follows, where one does. */
const BEFORE_KEY = /("[^"]*"|'[^']*'|[^\s,{[;:]);?(?:(\s+)([\w-]+):(?=\s))?/g
const IN_BRACES = /\{[^{}]*\}/g

/** Where a known key stands within { } and nothing parts it from what is before it; a second colon may be meant otherwise. */
function missingComma(line: string, keys: readonly string[]): Slip | undefined {
  const apart: string[] = []
  const mended = line.replace(IN_BRACES, (group) =>
    group.replace(BEFORE_KEY, (found, last: string, space?: string, key?: string) => {
      if (space === undefined || key === undefined || !keys.includes(key)) return found
      apart.push(key)
      return `${last},${space}${key}:`
    }),
  )
  const [key] = apart
  if (key === undefined) return undefined
  return {
    message: `Unexpected “${key}” without a comma before it, expected one between two keys`,
    hint: mended.trim().length > LONGEST_SHOWN ? `Write , ${key}: in its place.` : `Write ${mended.trim()}`,
  }
}

const SLIPS: Partial<Record<ErrorCode, (line: string) => Slip>> = {
  BLOCK_AS_IMPLICIT_KEY: colon,
  BLOCK_IN_FLOW: () => ({
    message: 'Unexpected colon within { } or [ ], expected quotes around the words',
    hint: QUOTES,
  }),
  DUPLICATE_KEY: (line) => ({
    message: `Unexpected second “${/^\s*([^:]+):/.exec(line)?.[1]?.trim() ?? 'key'}”, expected each key once`,
    hint: 'Join the two, or take one out.',
  }),
  BAD_SCALAR_START: (line) => ({
    message: `Unexpected sign at the start of words, expected quotes around them`,
    hint: quotedValue(line),
  }),
  MULTILINE_IMPLICIT_KEY: () => ({
    message: 'Unexpected line without a colon, expected a key, a colon and a space',
    hint: 'Words that go on over several lines stand under key: >- and further in than it.',
  }),
}

/** What the parser makes of a comma that is missing. */
const COMMAS: readonly ErrorCode[] = ['BLOCK_IN_FLOW', 'BLOCK_AS_IMPLICIT_KEY', 'UNEXPECTED_TOKEN']

/**
 * Undefined where the parser's own words are as good as any.
 * @param keys all that the file may have
 */
export const slipOf = (code: ErrorCode, line: string, keys: readonly string[]): Slip | undefined =>
  (COMMAS.includes(code) ? missingComma(line, keys) : undefined) ?? SLIPS[code]?.(line)

const REMEDIES: Partial<Record<ErrorCode, string>> = {
  MISSING_CHAR:
    'A quotation mark, [ or { that opens a value must be closed, and a key has a colon and a space after it.',
  BAD_INDENT: COLUMNS,
  UNEXPECTED_TOKEN:
    "Inside '…' an apostrophe is written twice ('It''s late'); between \"…\" it needs nothing.",
}

/** For what stands in the parser's own words. */
export const otherRemedy = (code: ErrorCode): string => REMEDIES[code] ?? QUOTES
