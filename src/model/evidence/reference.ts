// A work as a reference in words, after Harvard, without markup: what stands in a bibliography.

import { NO_DATE, type Work } from './work.ts'

/** `Fullerton, D.`'s family name; a body's whole name. */
const familyOf = (author: string): string => author.split(',')[0] ?? author

/** For the middle of a text: up to three names, then the first and others; the title of a work that shows no author. */
export function shortAuthors({ authors, title }: Work): string {
  if (authors.length === 0) return title
  const names = authors.map(familyOf)
  if (names.length > 3) return `${names[0]} and others`
  return listed(names)
}

export const yearOf = ({ year }: Work): string => (year === NO_DATE ? 'no date' : String(year))

/** The parts of a reference in their order, each with the punctuation that ends it. */
export interface Reference {
  /** `Authors (year).`, or nothing where no author is shown. */
  readonly by: string
  readonly title: string
  /** All that comes after the title, from the mark that ends it. */
  readonly rest: string
}

export function referenceOf(work: Work): Reference {
  const { authors, title, in: within, publisher, volume, issue, pages, series } = work
  const number = volume && (issue ? `${volume}(${issue})` : volume)
  const inside = [within, number, pages && (within ? pagesIn(pages) : `${pages} pages`)]
  // A body that publishes its own work stands among the authors already.
  const house = publisher === listed(authors) ? undefined : publisher
  const rest = [inside.filter(Boolean).join(', '), series, house].filter(Boolean)
  const named = authors.length > 0
  return {
    by: named ? `${listed(authors)} (${yearOf(work)}).` : '',
    title,
    rest: [named ? endOf(title) : ` (${yearOf(work)}).`, ...rest.map((part) => ` ${part}.`)].join(''),
  }
}

/** A range of pages, or the number by which a journal without pages names an article. */
const pagesIn = (pages: string): string => (pages.includes('–') ? `pp. ${pages}` : `article ${pages}`)

const endOf = (title: string): string => (/[.?!]$/.test(title) ? '' : '.')

/** By the first author, or by the title where none is shown; then the year, then the title. */
export const byAuthor = (works: readonly Work[]): readonly Work[] =>
  [...works].sort(
    (left, right) =>
      keyOf(left).localeCompare(keyOf(right), 'en') ||
      yearOf(left).localeCompare(yearOf(right)) ||
      left.title.localeCompare(right.title, 'en'),
  )

const keyOf = ({ authors, title }: Work): string => (authors.length > 0 ? authors.join(' ') : title)

function listed(names: readonly string[]): string {
  const last = names.at(-1) ?? ''
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`
}
