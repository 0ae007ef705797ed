// Tabs where YAML wants spaces. They look alike, so the tab is told, once, and not what the parser makes of the lines around it. Knows
// nothing of what the file is for.

import type { YAMLParseError } from 'yaml'

/** A tab before anything that counts: a line that is empty or a comment may begin with one. */
const BEFORE_ANYTHING = /^\t\s*[^\s#]/
/** Within words that go on over several lines these are read as they stand, so they count where the parser stumbles. */
const AT_START = /^ *\t/
const AFTER_DASH = /^[\s-]*\t/
/** Whatever stands before the words of a line. */
const BEFORE_WORDS = /^[\s-]*/
const MOST_LISTED = 5

interface ErrorAtLine {
  readonly line: number
  readonly error: Pick<YAMLParseError, 'code'>
}

export interface Tabs {
  readonly line: number
  readonly message: string
  readonly hint: string
  /** The text with spaces in place of those tabs, line for line. */
  readonly mended: string
  /** Whether a line stands under the same key of the file as one of the tabs, where nothing can be told for certain. */
  readonly isNear: (line: number) => boolean
}

/** Undefined where no tab is in the way. */
export function tabsIn(text: string, errors: readonly ErrorAtLine[]): Tabs | undefined {
  const texts = text.split('\n')
  const isTabbed = (words: string, line: number) =>
    BEFORE_ANYTHING.test(words) ||
    errors.some(
      (at) => at.line === line && (at.error.code === 'TAB_AS_INDENT' ? AFTER_DASH : AT_START).test(words),
    )
  const lines = texts.flatMap((words, index) => (isTabbed(words, index + 1) ? [index + 1] : []))
  const [first, ...others] = lines
  if (first === undefined) return undefined
  const keys = new Set(lines.map((line) => keyOver(texts, line)))
  const isAtStart = AT_START.test(texts[first - 1] ?? '')
  return {
    line: first,
    message: isAtStart
      ? 'Unexpected tab at the start of the line, expected spaces'
      : 'Unexpected tab after the dash, expected a space',
    hint: [
      isAtStart ? 'Write two spaces for each step inwards.' : 'Write a space in its place.',
      ...alsoIn(others),
    ].join(' '),
    mended: texts.map((words, index) => (lines.includes(index + 1) ? spaced(words) : words)).join('\n'),
    isNear: (line) => keys.has(keyOver(texts, line)),
  }
}

const spaced = (words: string): string =>
  words.replace(BEFORE_WORDS, (before) => before.replaceAll('\t', '  '))

/** The last line up to this one that begins without a space: a key of the file. */
function keyOver(texts: readonly string[], line: number): number {
  let at = line
  while (at > 0 && !/^[^\s#]/.test(texts[at - 1] ?? '')) at--
  return at
}

function alsoIn(lines: readonly number[]): readonly string[] {
  const [only] = lines
  if (only === undefined) return []
  if (lines.length === 1) return [`Line ${only} has one too.`]
  if (lines.length > MOST_LISTED)
    return [`${lines.length} more lines have one, down to line ${lines.at(-1)}.`]
  return [`Lines ${lines.slice(0, -1).join(', ')} and ${lines.at(-1)} have one too.`]
}
