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

export function termFinder(terms: readonly Term[]): TermFinder {
  const forms = terms
    .flatMap((term) => formsOf(term).map((form) => ({ id: term.id, form })))
    .sort((left, right) => right.form.length - left.form.length)
  if (forms.length === 0) return () => []
  const pattern = new RegExp(forms.map(({ form }) => `(${patternOf(form)})`).join('|'), 'gu')
  const known = new Map<string, readonly TermPlace[]>()
  const search = (text: string): readonly TermPlace[] => {
    const places: TermPlace[] = []
    pattern.lastIndex = 0
    for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
      const { index } = match
      // Looked at here and not in the pattern: a look back is newer than the oldest browsers.
      if (isInWord(text.slice(0, index))) {
        pattern.lastIndex = index + 1
        continue
      }
      const found = forms[match.slice(1).findIndex((group) => group !== undefined)]
      if (found) places.push({ term: found.id, from: index, to: index + match[0].length })
    }
    return places
  }
  // All lines of a run are looked through with each beat, and between a click and its answer there is no time for that.
  return (text) => {
    const places = known.get(text) ?? search(text)
    known.set(text, places)
    return places
  }
}

const isInWord = (before: string): boolean => /[\p{L}\p{N}-]$/u.test(before)

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
