// What is wrong with a line that Ink cannot read, and the line as it should be written: a name with a space or another sign in it, a
// condition without its colon or with a sign that Ink does not know, a declaration without its value, a mark of Ink among words.

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
  [/after stitch name\b/, (text) => knotLikeStitch(text) ?? inStitch(text)],
  [/^Expected the '=' for an assignment/, (text) => inVariable(text) ?? withoutValue(text)],
  [/^Expected (?:initial value|list item names|'='$)/, (text) => curlyQuotes(text) ?? withoutValue(text)],
  [/^Expected (?:value expression|right side) .* but saw '\s*[“”„‘’«']/, curlyQuotes],
  [/^Expected right side of '<' expression/, wrongSign],
  [/^Expected closing '}' for choice condition but saw '\s*=/, wrongSign],
  [/^Expected (?:end of line|closing '\]' .*) but saw '\|/, bareBar],
  [/^Expected close quote\b/, openQuote],
  [/^Expected end of line but saw '(?!=)/, (text) => bareText(text) ?? inDivert(text)],
  [/^Expected some kind of logic, .* within braces/, (text) => withoutColon(text) ?? wrongSign(text)],
  [/^Branch doesn't have condition/, (text) => branchWithoutColon(text) ?? wrongSign(text)],
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

/** Signs that other languages have, with the one of Ink. */
const SIGNS: Readonly<Record<string, string>> = { '=': '==', '=<': '<=', '=>': '>=', '<>': '!=' }

/** The first sign of a condition that Ink does not read as one. */
const WRONG_SIGN = /([^=!<>+-])(=<|=>|<>|=)(?![=<>])/

/** A condition begins at a brace or at the dash of a branch, and ends at its colon or with the brace. */
function wrongSign(text: string): Slip | undefined {
  for (const [, condition = ''] of text.matchAll(/(?:\{|^\s*-(?!>))\s*([^{}:|]*[^{}:|\s])\s*(?=[:}]|$)/g)) {
    const sign = WRONG_SIGN.exec(condition)?.[2] ?? ''
    const right = SIGNS[sign]
    const meant = condition.replace(WRONG_SIGN, (_, before: string) => `${before}${right}`)
    if (right === undefined || !isValue(meant)) continue
    const why = sign === '=' ? ': a single = gives a variable its value' : ''
    return {
      message: `Unexpected ${sign} in the condition “${condition}”, expected ${right}${why}`,
      hint: `Write ${text.replace(condition, meant).trim()}`,
    }
  }
  return undefined
}

/** Word processors put them in place of straight ones. */
const CURLY = /([=!<>]\s*)(?:[“”„«]([^“”„«»"]*)[“”»]?|[‘’']([^‘’'"]*)[‘’']?)/

function curlyQuotes(text: string): Slip | undefined {
  const [, , double, single] = CURLY.exec(text) ?? []
  const value = double ?? single
  if (value === undefined) return undefined
  const mark = /[“”„«‘’']/.exec(text.slice(text.search(CURLY)))?.[0]
  return {
    message: `Unexpected ${mark} where a value begins, expected the straight " before and after a text`,
    hint: `Write ${text.replace(CURLY, (_, before: string) => `${before}"${value}"`).trim()}`,
  }
}

/** Only of a declaration is it known where its text ends: with the line. */
function openQuote(text: string): Slip | undefined {
  const [, declared = '', value = ''] =
    /^\s*((?:VAR|CONST|~\s*temp)\s+\w+\s*=\s*)"([^"“”]*)[“”]?$/.exec(text) ?? []
  if (declared === '') return undefined
  return {
    message: 'Unexpected " without a second one, expected it where the text ends',
    hint: `Write ${declared}"${value}"`,
  }
}

/** `VAR mood = very calm` */
function bareText(text: string): Slip | undefined {
  const [, declared = '', value = ''] =
    /^\s*((?:VAR|CONST)\s+\w+\s*=\s*)(\p{L}[\p{L}\p{N}\s,.’'-]*)$/u.exec(text) ?? []
  if (declared === '' || isValue(value)) return undefined
  return {
    message: `Unexpected words as a value, “${value}”, expected " before and after them`,
    hint: `Write ${declared}"${value}"`,
  }
}

const NUMBER_OR_TEXT = /^(?:-?\d+(?:\.\d+)?|true|false|"[^"]*")$/

/** `VAR x`, `VAR x 3`, `VAR x: 3`, `VAR x == 3`, and a list without its names. */
function withoutValue(text: string): Slip | undefined {
  const [, word = '', name = '', sign = '', rest = ''] =
    /^\s*(VAR|CONST|LIST|~\s*temp)\s+([\p{L}\p{N}_]+)\s*(==|[=:])?\s*(.*)$/u.exec(text) ?? []
  if (name === '' || (rest !== '' && !NUMBER_OR_TEXT.test(rest))) return undefined
  const declared = `${word} ${name}`
  if (word === 'LIST') {
    return rest === ''
      ? {
          message: `Unexpected ${declared} without the names in it, expected = and at least one`,
          hint: `Write them with commas between them: ${declared} = one, two`,
        }
      : undefined
  }
  const given = rest === '' ? `${declared} without a value` : `${sign || rest} after ${declared}`
  return {
    message: `Unexpected ${given}, expected a single = and its value`,
    hint: `Write ${declared} = ${rest || '0'}${rest === '' ? ', or another value' : ''}`,
  }
}

/** A | that no brace of its line is round. Where the braces of the line are not even, one of them is the slip. */
function bareBar(text: string): Slip | undefined {
  let depth = 0
  let isBare = false
  for (const [mark] of text.matchAll(/\\.|[{|}]/g)) {
    depth += mark === '{' ? 1 : mark === '}' ? -1 : 0
    if (depth < 0) return undefined
    if (mark === '|' && depth === 0) isBare = true
  }
  if (depth !== 0 || !isBare) return undefined
  return {
    message: 'Unexpected | outside of braces, expected words: Ink parts alternatives with it',
    hint: 'Write \\| where the sign itself is meant, or put alternatives between braces: {one|two}',
  }
}

/** `= tuesday =`, as a knot is written but for the number of its signs. */
function knotLikeStitch(text: string): Slip | undefined {
  const [, name = '', parameters = ''] = /^\s*=\s*([^=({]*[^=({\s])\s*(\([^()]*\))?\s*=+\s*$/.exec(text) ?? []
  const bare = asName(name)
  if (bare === '') return undefined
  return {
    message: `Unexpected = after the name “${name}”, expected === on both sides of a knot, or one = before a stitch`,
    hint: `Write === ${bare}${parameters} ===, or = ${bare}${parameters} where it is a part of the knot above.`,
  }
}
