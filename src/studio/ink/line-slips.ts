// What is wrong with a line that Ink cannot read, and the line as it should be written: a name with a space or another sign in it, a
// condition without its colon.

import type { Problem } from '../../model/result.ts'
import { splitTags } from './marks.ts'
import { isValue } from './told-logic.ts'

type Slip = Required<Pick<Problem, 'message' | 'hint'>>

const BARE = /^[\p{L}\p{N}_]+$/u

/** The name with `_` in place of what a name cannot have: `phone_first`. */
const asName = (text: string): string =>
  text
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}_]+/gu, '_')
    .replace(/^_+|_+$/g, '')

const named = (kind: string, name: string, line: string): Slip | undefined => {
  const bare = asName(name)
  if (BARE.test(name.trim()) || bare === '') return undefined
  const sign = /\s/.test(name.trim())
    ? 'space'
    : (/[^\p{L}\p{N}_]/u.exec(name)?.[0] ?? '').replace('-', 'hyphen')
  return {
    message: `Unexpected ${sign} in the ${kind} “${name.trim()}”, expected letters, digits and _`,
    hint: `Write ${line.replace(name, bare)}`,
  }
}

/** @param mark what stands before the name: as many = as a knot or a stitch has, or -> */
const headed = (kind: string, mark: RegExp) => (text: string) => {
  const [whole = '', name = ''] = mark.exec(text) ?? []
  return whole === '' ? undefined : named(kind, name, whole.trim())
}

const inKnot = headed('name of the knot', /^\s*={2,}\s*(?!function\b)([^=({]*[^=({\s])(?:\s*\(.*\))?\s*=*/)
const inFunction = headed(
  'name of the function',
  /^\s*={2,}\s*function\s+([^=({]*[^=({\s])(?:\s*\(.*\))?\s*=*/,
)
const inStitch = headed('name of the stitch', /^\s*=\s*([^=({]*[^=({\s])(?:\s*\(.*\))?/)
const inLabel = headed('label', /^\s*(?:[*+-]\s*)+\(\s*([^()]*[^()\s])\s*\)/)
const inDivert = headed('name', /->\s*([^\s>(){}|#][^>(){}|#]*[^\s>(){}|#])\s*$/)
const inVariable = headed('name', /^\s*(?:VAR|CONST|LIST)\s+([^=]*[^=\s])\s*=.*/)

/** By what Ink says of the line. */
const SLIPS: readonly (readonly [RegExp, (text: string) => Slip | undefined])[] = [
  [/for bracketed name\b/, inLabel],
  [/after knot name definition\b/, (text) => inFunction(text) ?? inKnot(text)],
  [/after stitch name\b/, inStitch],
  [/^Expected the '=' for an assignment/, inVariable],
  [/^Expected end of line but saw '(?!=)/, inDivert],
  [/^Expected some kind of logic, .* within braces/, withoutColon],
  [/^Branch doesn't have condition/, branchWithoutColon],
  [/an '- else:' clause here/, elseWithoutColon],
]

/** @param text the line that Ink stumbled over, without its tags */
export function slipOfLine(message: string, line: string): Slip | undefined {
  const text = splitTags(line).words.trimEnd()
  return SLIPS.find(([pattern]) => pattern.test(message))?.[1](text)
}

const noColon = (condition: string, line: string): Slip => ({
  message: `Unexpected condition “${condition}” without a colon, expected one after it`,
  hint: `Write ${line}:`,
})

const SEQUENCE = /^(?:stopping|cycle|once|shuffle(?:\s+(?:once|stopping))?)$/

/** A brace that goes on over the next lines. */
function withoutColon(text: string): Slip | undefined {
  const [, line = '', condition = ''] = /(\{\s*([^{}:|]*))$/.exec(text) ?? []
  if (SEQUENCE.test(condition)) {
    return {
      message: `Unexpected “${condition}” without a colon, expected one after it`,
      hint: `Write ${line}:`,
    }
  }
  return isValue(condition) ? noColon(condition, line) : undefined
}

function branchWithoutColon(text: string): Slip | undefined {
  const [line = '', condition = ''] = /-\s*([^:]*)$/.exec(text) ?? []
  return isValue(condition) ? noColon(condition, line) : undefined
}

function elseWithoutColon(text: string): Slip | undefined {
  if (!/^\s*-\s*else$/.test(text)) return undefined
  return { message: 'Unexpected “else” without a colon, expected one after it', hint: 'Write - else:' }
}
