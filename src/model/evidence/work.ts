// A work that entries cite: all that a reader needs to find it. Types only; reference.ts writes it, save-works.ts saves it.

export const WORK_TYPES = ['article', 'report', 'book', 'chapter', 'page', 'act', 'thesis'] as const
/** `page`: on the web and nowhere else. `act`: an Act of Parliament or of the Senedd. */
export type WorkType = (typeof WORK_TYPES)[number]

export const NO_DATE = 'n.d.'

export interface Work {
  readonly id: string
  readonly type: WorkType
  /** In order: persons as in `Fullerton, D.`, bodies by their name. Empty where what was read shows none. */
  readonly authors: readonly string[]
  /** The year of publication; `n.d.` where the work itself shows none. */
  readonly year: number | typeof NO_DATE
  /** In full, as the work has it. */
  readonly title: string
  /** The journal of an article, or the book of a chapter. */
  readonly in?: string
  readonly publisher?: string
  readonly volume?: string
  readonly issue?: string
  /** As in 447–465, or an article number. */
  readonly pages?: string
  /** Of a series, as in Academic Insights 2025/01. */
  readonly series?: string
  /** Without https://doi.org/. */
  readonly doi?: string
  /** The publisher's own; http or https. */
  readonly address?: string
  /** Why it stands in the bibliography although no entry cites it: what it adds, or that it could not be read. */
  readonly note?: string
  /** One of the references that the founding page itself gives. */
  readonly key?: boolean
}

/** Where a work is found: its DOI before any other address. */
export const addressOf = ({ doi, address }: Work): string | undefined =>
  doi === undefined ? address : `https://doi.org/${doi}`
