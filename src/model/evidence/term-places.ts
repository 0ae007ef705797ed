// Which words of the work stand where in a text, and which of them are to be explained: each the first time it stands in a scene. Pure.

import type { Beat } from '../beat.ts'
import { formsOf, type Term } from './term.ts'

/** A term in a text: from one index up to another, which is not in it. */
export interface TermPlace {
  readonly term: string
  readonly from: number
  readonly to: number
}

/** Finds terms in a text, from its start to its end; where two would overlap, the one that begins first, of those the longest. */
export type TermFinder = (text: string) => readonly TermPlace[]

/** More would make a line hard to read. */
export const MOST_IN_A_LINE = 2

interface Form {
  readonly term: string
  readonly text: string
  pattern?: RegExp
}

/** Letters, numbers and hyphens in a row: no term begins or ends within one, but for its plural. */
const WORD = /[\p{L}\p{N}-]+/gu

/** Between a click and its answer there is little time, so only forms that begin with a word of the text are tried there. */
export function termFinder(terms: readonly Term[]): TermFinder {
  const byWord = new Map<string, Form[]>()
  const forms: readonly Form[] = terms.flatMap((term) =>
    formsOf(term).map((text) => ({ term: term.id, text })),
  )
  for (const form of forms) {
    const [first = ''] = form.text.match(WORD) ?? []
    const word = first.toLowerCase()
    byWord.set(word, [...(byWord.get(word) ?? []), form])
  }
  /** Those that begin with the word, or with what it may be the plural of. */
  function* formsAt(word: string): Iterable<Form> {
    yield* byWord.get(word) ?? []
    if (!word.endsWith('s')) return
    yield* byWord.get(word.slice(0, -1)) ?? []
    if (word.endsWith('es')) yield* byWord.get(word.slice(0, -2)) ?? []
  }
  const search = (text: string): readonly TermPlace[] => {
    const places: TermPlace[] = []
    for (const { 0: word, index: from } of text.matchAll(WORD)) {
      if (from < (places.at(-1)?.to ?? 0)) continue
      let longest = 0
      let place: TermPlace | undefined
      for (const form of formsAt(word.toLowerCase())) {
        const to = form.text.length > longest ? endOf(form, text, from) : undefined
        if (to === undefined) continue
        longest = form.text.length
        place = { term: form.term, from, to }
      }
      if (place) places.push(place)
    }
    return places
  }
  // All lines of a run are looked through with each of its beats.
  const known = new Map<string, readonly TermPlace[]>()
  return (text) => {
    const places = known.get(text) ?? search(text)
    known.set(text, places)
    return places
  }
}

/** Where the form ends, if it stands there. */
function endOf(form: Form, text: string, from: number): number | undefined {
  form.pattern ??= new RegExp(patternOf(form.text), 'uy')
  form.pattern.lastIndex = from
  return form.pattern.test(text) ? form.pattern.lastIndex : undefined
}

/** A form with a capital letter stands as it is; any other may begin a sentence. Both may be more than one. */
function patternOf(form: string): string {
  const escaped = form.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/['’]/g, "['’]")
  const [first = '', ...rest] = [...escaped]
  const whole =
    /\p{Lu}/u.test(form) || !/\p{L}/u.test(first)
      ? escaped
      : `[${first}${first.toUpperCase()}]${rest.join('')}`
  return `${whole}(?:e?s)?(?![\\p{L}\\p{N}-])`
}

/** The places of the terms that are wanted, each once, the first. */
export function firstPlaces(
  text: string,
  find: TermFinder,
  isWanted: (term: string) => boolean,
): readonly TermPlace[] {
  const places = find(text)
  return places.filter(
    ({ term }, at) => isWanted(term) && places.findIndex((other) => other.term === term) === at,
  )
}

/**
 * For each line of the newest beat, the ids of the terms that are explained in it: those that have not stood in the scene before, at
 * most MOST_IN_A_LINE. What is left out for that is explained where it stands next. A hard stretch can be skipped, so what stands
 * in one counts for that stretch alone.
 */
export function explainedIn(
  beats: readonly Pick<Beat, 'lines'>[],
  find: TermFinder,
): readonly (readonly string[])[] {
  let scene: string | undefined
  let met = new Set<string>()
  let stretch: { readonly of: string; readonly met: Set<string> } | undefined
  const explained = beats.map(({ lines }) =>
    lines.map(({ text, cues, hard }) => {
      const next = cues.find(({ kind }) => kind === 'scene')?.value ?? scene
      if (next !== scene) met = new Set()
      scene = next
      if (hard === undefined) stretch = undefined
      else if (stretch?.of !== hard) stretch = { of: hard, met: new Set(met) }
      const known = stretch?.met ?? met
      const ids = firstPlaces(text, find, (term) => !known.has(term))
        .slice(0, MOST_IN_A_LINE)
        .map(({ term }) => term)
      for (const id of ids) known.add(id)
      return ids
    }),
  )
  return explained.at(-1) ?? []
}
