// Which bracket of an Ink source is open at a line. Round and square ones end with their line; braces may go on over several, and never
// over the head of a knot.

import { withoutComments } from './check-tags.ts'

const PAIRS = { '[': ']', '(': ')', '{': '}' } as const
type Bracket = keyof typeof PAIRS

/** A bracket and the line that it stands on, from 1. */
export interface Opened {
  readonly bracket: Bracket
  readonly line: number
}

export const closerOf = (bracket: Bracket): string => PAIRS[bracket]

const isBracket = (sign: string): sign is Bracket => Object.hasOwn(PAIRS, sign)

const HEAD = /^\s*==/

/** A brace that is open at the end of a line and closed nowhere in its knot. */
export function neverClosed(text: string, line: number): Opened | undefined {
  const heads = text.split('\n').findIndex((words, index) => index >= line && HEAD.test(words))
  const opened = openBefore(text, heads < 0 ? text.split('\n').length : heads, '}')
  return opened && opened.line <= line ? opened : undefined
}

/** The last bracket before the end of a line that `closer` should have closed. */
export function openBefore(text: string, line: number, closer: string): Opened | undefined {
  const bracket = Object.keys(PAIRS)
    .filter(isBracket)
    .find((opening) => PAIRS[opening] === closer)
  if (!bracket) return undefined
  let open: Opened[] = []
  for (const [index, words] of withoutComments(text).split('\n').slice(0, line).entries()) {
    // A head within braces is where Ink gives up.
    if (HEAD.test(words) && open.length > 0 && index + 1 === line) break
    if (HEAD.test(words) || bracket !== '{') open = []
    for (const { 0: sign, index: at } of words.matchAll(/[[\](){}]/g)) {
      if (words[at - 1] === '\\') continue
      if (sign === bracket) open.push({ bracket, line: index + 1 })
      else if (sign === closer) open.pop()
    }
  }
  return open.at(-1)
}
