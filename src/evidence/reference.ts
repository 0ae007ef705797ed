// A work as a reference in words, after Harvard, without markup: what stands in a bibliography.

import { NO_DATE, type Work } from './work.ts'

/** `Fullerton, D.`'s family name; a body's whole name. */
const familyOf = (author: string): string => author.split(',')[0] ?? author

/** For the middle of a text: up to three names, then the first and others. */
export function shortAuthors({ authors }: Work): string {
  const names = authors.map(familyOf)
  if (names.length > 3) return `${names[0]} and others`
  return listed(names)
}

export const yearOf = ({ year }: Work): string => (year === NO_DATE ? 'no date' : String(year))

/** The parts of a reference around its title: `Authors (year)`, and all that comes after the title. */
export interface Reference {
  readonly by: string
  readonly title: string
  readonly rest: string
}

export function referenceOf(work: Work): Reference {
  const { authors, title, in: within, publisher, volume, issue, pages, series } = work
  const number = volume && (issue ? `${volume}(${issue})` : volume)
  const inside = [within, number, pages && (within ? `pp. ${pages}` : `${pages} pages`)]
  const rest = [inside.filter(Boolean).join(', '), series, publisher].filter(Boolean)
  return {
    by: `${listed(authors)} (${yearOf(work)})`,
    title,
    rest: rest.map((part) => `${part}.`).join(' '),
  }
}

/** By the first author, then the year, then the title. */
export const byAuthor = (works: readonly Work[]): readonly Work[] =>
  [...works].sort(
    (one, other) =>
      keyOf(one).localeCompare(keyOf(other), 'en') ||
      yearOf(one).localeCompare(yearOf(other)) ||
      one.title.localeCompare(other.title, 'en'),
  )

const keyOf = ({ authors }: Work): string => authors.join(' ')

function listed(names: readonly string[]): string {
  const last = names.at(-1) ?? ''
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`
}
