// What a word of the work is: a term or an abbreviation that a new worker meets, in a sentence or two, with where that is said.
// Types and look-ups only; src/studio/evidence/parse-terms.ts checks what people write.

import type { Citation, Entry, Nation } from './entry.ts'
import type { Work } from './work.ts'

/** The most words that a meaning has: it is read in the middle of a conversation. */
export const MEANS_WORDS = 40
/** The most sentences of a meaning. */
export const MEANS_SENTENCES = 3

export interface Term {
  readonly id: string
  /** As it stands in the middle of a sentence: small letters, but for names and abbreviations. */
  readonly term: string
  /** Abbreviations and other forms, written as the term is. A plural with s or es need not be among them. */
  readonly also?: readonly string[]
  /** Where it is used; `both` is England and Wales. */
  readonly nation: Exclude<Nation, 'elsewhere'>
  /** In our own words, at most MEANS_WORDS of them. */
  readonly means: string
  readonly source: Citation
  readonly checked: Entry['checked']
  /** Only of what is law or rule: the last day on which a source that was read shows it, or `not_shown`. */
  readonly in_force?: string
  /** The day by which somebody looks again. */
  readonly review_by: string
}

export interface Glossary {
  /** In the order of the file. */
  readonly terms: readonly Term[]
  /** The works that they cite, by id, so that whoever shows a term needs no catalogue. */
  readonly works: Readonly<Record<string, Work>>
  /** Ids of the terms that stand in the words of each story, in the order of `terms`. */
  readonly inStories: Readonly<Record<string, readonly string[]>>
}

/** The term first. */
export const formsOf = ({ term, also = [] }: Pick<Term, 'term' | 'also'>): readonly string[] => [
  term,
  ...also,
]

/** YRO, AssetPlus: no words, but letters that stand for some, or a name run together. */
export const isAbbreviation = (form: string): boolean => /^\S*\p{Lu}\S*\p{Lu}\S*$/u.test(form)

export const termWork = (
  { works }: Pick<Glossary, 'works'>,
  { source }: Pick<Term, 'source'>,
): Work | undefined => (Object.hasOwn(works, source.work) ? works[source.work] : undefined)

/** Terms whose day to be looked at again has passed. @param day as in 2026-11-28 */
export const overdueTerms = ({ terms }: Pick<Glossary, 'terms'>, day: string): readonly Term[] =>
  terms.filter(({ review_by }) => review_by < day)

/** What stands in a list from A to Z: a term with all there is to it, or an abbreviation or other form that points to its term. */
export interface GlossaryLine {
  readonly form: string
  readonly term: Term
  /** False where the line only points to the term. */
  readonly isTerm: boolean
}

/** From A to Z, whatever the case: each term, and each of its abbreviations. Other forms stand with their term alone. */
export function fromAToZ(terms: readonly Term[]): readonly GlossaryLine[] {
  return terms
    .flatMap((term): readonly GlossaryLine[] => [
      { form: term.term, term, isTerm: true },
      ...(term.also ?? []).filter(isAbbreviation).map((form) => ({ form, term, isTerm: false })),
    ])
    .sort((left, right) => left.form.localeCompare(right.form, 'en'))
}
