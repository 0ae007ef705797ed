// The bibliography as files: RIS for reference managers, CSV for tables. Both formats are a page long and in the page a library for
// them would weigh more than all works; the tests read the result back with a maintained parser of each.

import { addressOf, NO_DATE, type Work, type WorkType } from './work.ts'

const RIS_TYPES: Readonly<Record<WorkType, string>> = {
  article: 'JOUR',
  report: 'RPRT',
  book: 'BOOK',
  chapter: 'CHAP',
  page: 'ELEC',
  act: 'STAT',
  thesis: 'THES',
}

/** Ends each line with CR LF, as the format asks. */
export function risOf(works: readonly Work[]): string {
  return works
    .map((work) => {
      const [start, end] = (work.pages ?? '').split('–')
      const fields: readonly (readonly [tag: string, value: string | undefined])[] = [
        ['TY', RIS_TYPES[work.type]],
        ['ID', work.id],
        ...work.authors.map((author) => ['AU', author] as const),
        ['PY', work.year === NO_DATE ? undefined : String(work.year)],
        ['TI', work.title],
        [work.type === 'chapter' ? 'T2' : 'JO', work.in],
        ['T3', work.series],
        ['VL', work.volume],
        ['IS', work.issue],
        ['SP', start || undefined],
        ['EP', end],
        ['PB', work.publisher],
        ['DO', work.doi],
        ['UR', addressOf(work)],
        ['N1', work.note],
        ['ER', ''],
      ]
      return fields
        .filter(([, value]) => value !== undefined)
        .map(([tag, value]) => `${tag}  - ${value}\r\n`)
        .join('')
    })
    .join('\r\n')
}

const COLUMNS = [
  'id',
  'type',
  'authors',
  'year',
  'title',
  'in',
  'volume',
  'issue',
  'pages',
  'series',
  'publisher',
  'doi',
  'address',
  'note',
] as const

/** After RFC 4180, with a byte order mark, so that a spreadsheet reads names with accents rightly. */
export function csvOf(works: readonly Work[]): string {
  const rows = works.map((work) =>
    COLUMNS.map((column) => (column === 'authors' ? work.authors.join('; ') : String(work[column] ?? ''))),
  )
  return `\uFEFF${[COLUMNS, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`
}

/** A spreadsheet takes a text that begins with one of these for a formula. */
const FORMULA = /^[=+\-@\t\r]/

function cell(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
