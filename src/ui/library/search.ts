// Which entries of the catalogue a search means: those that have every word of it, somewhere. Pure.

import type { Catalogue } from '../../evidence/catalogue.ts'
import type { Entry } from '../../evidence/entry.ts'

/** Without accents and case, so that a search needs neither. */
const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

const textOf = ({ title, found, strength, limits, source, also = [] }: Entry): string =>
  plain(
    [title, found, strength, limits, ...[source, ...also].flatMap((one) => [one.author, one.title])].join(
      ' ',
    ),
  )

/** Empty for a search without words. Entries with the words in their title come first. */
export function search({ entries }: Catalogue, wanted: string): readonly Entry[] {
  const words = plain(wanted).split(/\s+/).filter(Boolean)
  if (words.length === 0) return []
  const inTitle = ({ title }: Entry) => words.every((word) => plain(title).includes(word))
  const found = Object.values(entries).filter((entry) => {
    const text = textOf(entry)
    return words.every((word) => text.includes(word))
  })
  return [...found.filter(inTitle), ...found.filter((entry) => !inTitle(entry))]
}
