// Brackets and quotation marks that were opened and never closed. The parser tells the line on which it gave up; an author needs the
// one on which they were opened. Knows nothing of what the file is for.

import { isCollection, isScalar, type parseDocument, visit, type YAMLParseError } from 'yaml'
import { KEYED, LONGEST_SHOWN, type Slip } from './yaml-slips.ts'

const CLOSING: Readonly<Record<string, string>> = { '[': ']', '{': '}', '"': '"', "'": "'" }
const FLOW = /^Flow (sequence|map) .*end with a/
const QUOTE = /^Missing closing (["'])quote/

export interface Unclosed extends Slip {
  /** Where it was opened. */
  readonly offset: number
}

/** Undefined where the parser stumbles over something else. */
export function unclosedIn(
  document: ReturnType<typeof parseDocument>,
  text: string,
  { message, pos: [at] }: Pick<YAMLParseError, 'message' | 'pos'>,
): Unclosed | undefined {
  const [, kind] = FLOW.exec(message) ?? []
  const sign = kind === undefined ? QUOTE.exec(message)?.[1] : kind === 'map' ? '{' : '['
  if (sign === undefined) return undefined
  const offset = lastOpened(document, text, sign, at)
  if (offset === undefined) return undefined
  const from = text.lastIndexOf('\n', offset) + 1
  const line = (text.slice(from).split(/\r?\n/, 1)[0] ?? '').trimEnd()
  const close = CLOSING[sign] ?? ''
  const isQuote = sign === close
  return {
    offset,
    message: isQuote
      ? `Unexpected ${sign} that opens words and is not closed, expected a second one at their end`
      : `Unexpected ${sign} without its ${close}, expected it to be closed`,
    hint: hintFor(line, sign, close),
  }
}

/** Of several inside each other the innermost. */
function lastOpened(
  document: ReturnType<typeof parseDocument>,
  text: string,
  sign: string,
  before: number,
): number | undefined {
  let found: number | undefined
  visit(document, {
    Node(_, node) {
      const [start, end] = (isCollection(node) || isScalar(node) ? node.range : undefined) ?? []
      if (start === undefined || end === undefined || text[start] !== sign || start >= before) return
      const isClosed = end > start + 1 && end < before && text[end - 1] === CLOSING[sign]
      if (!isClosed && (found === undefined || start > found)) found = start
    },
  })
  return found
}

function hintFor(line: string, sign: string, close: string): string {
  if (line.endsWith(sign) && sign !== close)
    return `Lines between ${sign} and ${close} start two spaces further in than their key, and ${close} closes them.`
  const [, key, value = ''] = KEYED.exec(line) ?? []
  if (key === undefined || !value.startsWith(sign) || value.length > LONGEST_SHOWN)
    return sign === close
      ? `Write ${close} where the words end, or quotes of the other kind around the whole.`
      : `Write ${close} where it ends.`
  const space = /^\{ /.test(value) ? ' ' : ''
  // Another bracket may stand where this one is meant.
  return `Write ${key}: ${value.replace(/\s*[\])}]$/, '')}${space}${close}, if it ends on that line.`
}
