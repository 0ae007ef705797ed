// Logic without its ~, which Ink reads as words and tells to the trainee: a line that is nothing but a call of a function that the story
// has, or that sets a variable of it. Read from the text, since for the compiler it is a text like any other.

import type { Problem } from '../../model/result.ts'
import { namesIn } from './source-names.ts'
import { sourceWords } from './source-words.ts'

const CALL = /^(\w+)\s*\((?:[^()]|\([^()]*\))*\)$/
const STEP = /^(\w+)\s*(?:\+\+|--)$/
/**
 * A value of Ink, which no sentence is: its parts have a sign between them. Brackets around one part are read with the signs before and
 * after it, and as a list only with a comma or with nothing in them, so that no text can be read in two ways.
 */
const VALUE = String.raw`(?:[-!(\s]|not\s)*(?:"[^"]*"|[\w.]+(?:\([^()]*\))?|\([^(),]*,[^()]*\)|\(\s*\))[)\s]*`
const SIGN = String.raw`(?:[-+*/%^]|&&|\|\||[=!<>]=|[<>]|!?\?|(?:and|or|mod|has|hasnt)\s)`
const EXPRESSION = `${VALUE}(?:${SIGN}${VALUE})*$`
const ONLY = new RegExp(`^${EXPRESSION}`)
const SETS = new RegExp(String.raw`^(?:temp\s+)?(\w+)\s*[-+]?=\s*${EXPRESSION}`)

/** Whether a text is such as a condition has: one value, or several with a sign between them. */
export const isValue = (text: string): boolean => ONLY.test(text)

export function checkToldLogic(texts: ReadonlyMap<string, string>): readonly Problem[] {
  const { functions, values, targets } = namesIn(texts)
  const called = new Set(functions)
  const set = new Set(values.filter((name) => !targets.includes(name)))
  const isLogic = (words: string): boolean => {
    const [variable] = [STEP, SETS].flatMap((pattern) => pattern.exec(words)?.[1] ?? [])
    return called.has(CALL.exec(words)?.[1] ?? '') || (variable !== undefined && set.has(variable))
  }
  return [...texts].flatMap(([file, text]) => {
    const lines = text.split('\n')
    return sourceWords(text, file)
      .filter(({ kind, text: words }) => kind !== 'speech' && isLogic(words))
      .filter(({ text: words, place }) => !isDenied(words, lines[place.line - 1] ?? ''))
      .map(({ text: words, place }) => ({
        code: 'ink/told-logic',
        message: `Unexpected words “${words}”, expected ~ before them: as they stand, the trainee reads them`,
        place,
        hint: `Write ~ ${words}`,
      }))
  })
}

const HEAD = /^\s*(?:={2,}\s*(?!function\b)(\w+)|=\s*(\w+))/

/** A line that is nothing but the name of a knot or a stitch: most likely its -> was forgotten. It plays, so it only warns. */
export function checkToldDiverts(texts: ReadonlyMap<string, string>): readonly Problem[] {
  const lines = [...texts.values()].flatMap((text) => text.split('\n'))
  const heads = new Set(lines.flatMap((line) => HEAD.exec(line)?.slice(1) ?? []))
  return [...texts].flatMap(([file, text]) =>
    sourceWords(text, file)
      .filter(({ kind, text: words }) => kind === 'narration' && heads.has(words))
      .map(({ text: words, place }) => ({
        code: 'ink/told-divert',
        message: `Unexpected words “${words}”, which is the name of a scene, expected -> before them: as they stand, the trainee reads them`,
        place,
        hint: `Write -> ${words}`,
      })),
  )
}

/** `{!met(ana)}` before an option is a condition, and elsewhere words that are told once: which it is, is not seen in a line. */
const isDenied = (words: string, line: string): boolean =>
  line.replace(/\s+/g, '').includes(`{!${words.replace(/\s+/g, '')}`)
