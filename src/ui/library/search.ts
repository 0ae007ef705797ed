// Which entries of the catalogue a search means: those that have every word of it, whole words before parts of words. Pure.

import { type Catalogue, workOf } from '../../evidence/catalogue.ts'
import { citationsOf, type Entry } from '../../evidence/entry.ts'

/** Without accents and case, so that a search needs neither. */
const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

const wordsIn = (text: string): readonly string[] => plain(text).match(/[\p{L}\p{N}]+/gu) ?? []

interface Indexed {
  readonly entry: Entry
  readonly title: readonly string[]
  /** Title, terms, authors, years and titles of works, and all that is said. */
  readonly all: readonly string[]
}

export type Index = readonly Indexed[]

export const indexOf = (catalogue: Catalogue): Index =>
  Object.values(catalogue.entries).map((entry) => ({
    entry,
    title: wordsIn(entry.title),
    all: wordsIn(textOf(entry, catalogue)),
  }))

function textOf(entry: Entry, catalogue: Catalogue): string {
  const { title, found, strength, limits, against, terms = [], themes } = entry
  const works = citationsOf(entry).flatMap(({ work }) => workOf(catalogue, work) ?? [])
  return [
    title,
    ...terms,
    found,
    strength,
    limits,
    typeof against === 'string' ? against.replaceAll('_', ' ') : against.none_found,
    ...themes.map((theme) => catalogue.themes[theme]?.name ?? ''),
    ...works.flatMap((work) => [
      ...work.authors,
      String(work.year),
      work.title,
      work.in ?? '',
      work.doi ?? '',
    ]),
  ].join(' ')
}

/** The better, the sooner it stands: whole words of the title, whole words anywhere, parts of words. */
function rankOf({ title, all }: Indexed, wanted: readonly string[]): number | undefined {
  const isWhole = (words: readonly string[]) => wanted.every((word) => words.includes(word))
  const isPart = (words: readonly string[]) =>
    wanted.every((word) => words.some((some) => some.includes(word)))
  if (isWhole(title)) return 0
  if (isWhole(all)) return 1
  if (isPart(title)) return 2
  return isPart(all) ? 3 : undefined
}

/** Empty for a search without words. Among equals, in the order of the files. */
export function search(index: Index, asked: string): readonly Entry[] {
  const wanted = wordsIn(asked)
  if (wanted.length === 0) return []
  const ranked = index.flatMap((indexed) => {
    const rank = rankOf(indexed, wanted)
    return rank === undefined ? [] : [{ entry: indexed.entry, rank }]
  })
  return ranked.sort((one, other) => one.rank - other.rank).map(({ entry }) => entry)
}
