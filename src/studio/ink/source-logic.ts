// Separates words and logic within one line of Ink: what is always printed, what may be printed, and what only decides. Goes by
// the marks and evaluates nothing.

import { upToMark } from './marks.ts'

export interface Part {
  readonly words: string
  /** `opens` a block that later lines close; `closed-next`: the brace after it closes one that earlier lines opened. */
  readonly brace?: 'opens' | 'closed-next'
}

/** A line cut at the braces that have no partner in it. */
export function parts(line: string): readonly Part[] {
  const open: number[] = []
  const loose: { readonly at: number; readonly closes: boolean }[] = []
  for (const index of bracesIn(line)) {
    if (line[index] === '{') open.push(index)
    else if (open.pop() === undefined) loose.push({ at: index, closes: true })
  }
  const cuts = [...loose, ...open.map((at) => ({ at, closes: false }))].sort((a, b) => a.at - b.at)
  const cutParts: Part[] = []
  let from = 0
  let opens = false
  for (const { at, closes } of [...cuts, { at: line.length, closes: undefined }]) {
    const words = line.slice(from, at)
    if (opens) cutParts.push({ words, brace: 'opens' })
    if (closes) cutParts.push({ words: opens ? '' : words, brace: 'closed-next' })
    else if (!opens) cutParts.push({ words })
    from = at + 1
    opens = closes === false
  }
  return cutParts
}

/** Words outside of any braces, and each text that logic may print, innermost ones apart. */
export function apart(words: string): { readonly fixed: string; readonly alternatives: readonly string[] } {
  const alternatives: string[] = []
  let fixed = ''
  let from = 0
  for (const { start, end } of braces(words)) {
    fixed += words.slice(from, start)
    for (const text of printedBy(words.slice(start + 1, end))) {
      const inner = apart(text)
      alternatives.push(inner.fixed, ...inner.alternatives)
    }
    from = end + 1
  }
  return { fixed: fixed + words.slice(from), alternatives }
}

/** Where a brace stands that is none of the words. */
const bracesIn = (words: string): readonly number[] =>
  [...words.matchAll(/[{}]/g)].map(({ index }) => index).filter((index) => words[index - 1] !== '\\')

/** Outermost pairs of braces. */
function braces(words: string): readonly { readonly start: number; readonly end: number }[] {
  const pairs: { start: number; end: number }[] = []
  let depth = 0
  let start = 0
  for (const index of bracesIn(words)) {
    if (words[index] === '{') {
      if (depth === 0) start = index
      depth++
    } else {
      depth--
      if (depth === 0) pairs.push({ start, end: index })
    }
  }
  return pairs
}

/** The texts of `condition: this|that` or `first|second`; none for a value, whose words are not known here. */
function printedBy(logic: string): readonly string[] {
  const marked = /^\s*[&!~$]/.test(logic)
  const condition = conditionOf(logic)
  if (condition !== undefined) return branches(logic.slice(condition.length))
  const alternatives = branches(marked ? logic.replace(/^\s*[&!~$]+/, '') : logic)
  return marked || alternatives.length > 1 ? alternatives : []
}

/** With its colon; undefined where the logic decides nothing. */
const conditionOf = (logic: string): string | undefined =>
  /^\s*[&!~$]/.test(logic) ? undefined : /^[^|:]*(?:\|\|[^|:]*)*:/.exec(logic)?.[0]

/** Cut at each `|` that stands in no further braces. */
function branches(logic: string): readonly string[] {
  const inside = braces(logic)
  const cuts = [...logic.matchAll(/\|/g)]
    .map(({ index }) => index)
    // Two of them are “or”.
    .filter((index) => !['\\', '|'].includes(logic[index - 1] ?? '') && logic[index + 1] !== '|')
    .filter((index) => !inside.some(({ start, end }) => start < index && index < end))
  return [...cuts, logic.length].map((cut, index) => logic.slice((cuts[index - 1] ?? -1) + 1, cut))
}

/** Without diverts, threads, glue, backslashes and the space around. */
export const withoutMarks = (words: string): string =>
  upToMark(words, '->', '<-').replaceAll('<>', '').replace(/\\(.)/g, '$1').replace(/\s+/g, ' ').trim()

/** Every wording that logic within a line may give; more than one where it chooses. A value is left out, since its words are not known here. */
export function wordings(words: string): readonly string[] {
  const [first] = braces(words)
  if (!first) return [words]
  const logic = words.slice(first.start + 1, first.end)
  const printed = printedBy(logic)
  // A condition without an else prints nothing where it does not hold.
  const orNothing = printed.length === 1 && conditionOf(logic) !== undefined ? [...printed, ''] : printed
  const before = words.slice(0, first.start)
  const after = wordings(words.slice(first.end + 1))
  return (orNothing.length > 0 ? orNothing : ['']).flatMap((text) =>
    wordings(text).flatMap((inner) => after.map((rest) => before + inner + rest)),
  )
}
