// What a search of the library means: the words of the work, entries, works and changes that have every word of it. What has the words one after the
// other comes first, then whole words, then parts of words; of each, what has them in its title first. Pure.

import { type Catalogue, workOf } from '../../model/evidence/catalogue.ts'
import { type Change, citationsOf, type Entry } from '../../model/evidence/entry.ts'
import { byAuthor } from '../../model/evidence/reference.ts'
import { formsOf, type Glossary, isAbbreviation, type Term } from '../../model/evidence/term.ts'
import type { Work } from '../../model/evidence/work.ts'

export interface EntryHit {
  readonly entry: Entry
  /** The work it cites without which it would not have been found. */
  readonly onlyIn?: Work
}

export interface SearchHits {
  readonly terms: readonly Term[]
  readonly entries: readonly EntryHit[]
  readonly works: readonly Work[]
  readonly changes: readonly Change[]
}

const NO_HITS: SearchHits = { terms: [], entries: [], works: [], changes: [] }

/** An abbreviation in small letters, and what texts have in its place. */
type Abbreviations = Readonly<Record<string, readonly string[]>>

/** What people in this field type. Services go by two names. The words of the work have more of them. */
const ABBREVIATIONS: Abbreviations = {
  hmip: ['hm inspectorate of probation'],
  hmicfrs: ['inspectorate of constabulary'],
  mappa: ['multi agency public protection'],
  moj: ['ministry of justice'],
  yjb: ['youth justice board'],
  yjs: ['youth justice service', 'youth offending team'],
  yot: ['youth offending team', 'youth justice service'],
  yro: ['youth rehabilitation order'],
}

/** Without accents and case, so that a search needs neither. */
const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

const wordsIn = (text: string): readonly string[] => plain(text).match(/[\p{L}\p{N}]+/gu) ?? []

/** Words with a space on either side of each, so that ` word ` is a whole one; a bar keeps words of two texts from being read as one phrase. */
const searchable = (...texts: readonly string[]): string =>
  ` ${texts.map((text) => wordsIn(text).join(' ')).join(' | ')} `

/** The texts in which to look, those that count most first. */
type Fields = readonly (readonly string[])[]

interface IndexEntry<Thing> {
  readonly thing: Thing
  readonly fields: Fields
}

interface IndexedEntry extends IndexEntry<Entry> {
  /** Its own words, sources apart. */
  readonly own: string
  /** For each work it cites: its own words with those of that work, so that a search never matches words of two works together. */
  readonly cited: readonly { readonly work: Work; readonly text: string }[]
}

export interface Index {
  readonly abbreviations: Abbreviations
  readonly terms: readonly IndexEntry<Term>[]
  readonly entries: readonly IndexedEntry[]
  readonly works: readonly IndexEntry<Work>[]
  readonly changes: readonly IndexEntry<Change>[]
}

/** @param glossary undefined where it has not arrived: everything else can be found without */
export function indexOf(catalogue: Catalogue, glossary?: Glossary): Index {
  const worksOf = (cites: Pick<Entry, 'source' | 'also'>) =>
    citationsOf(cites).flatMap(({ work }) => workOf(catalogue, work) ?? [])
  const terms = glossary?.terms ?? []
  return {
    abbreviations: { ...abbreviationsOf(terms), ...ABBREVIATIONS },
    terms: terms.map((term) => ({
      thing: term,
      fields: [[searchable(...formsOf(term))], [searchable(...formsOf(term), term.means)]],
    })),
    entries: Object.values(catalogue.entries).map((entry) => {
      const own = searchable(...textsOfEntry(entry, catalogue))
      const cited = worksOf(entry).map((work) => ({ work, text: own + searchable(...textsOfWork(work)) }))
      return {
        thing: entry,
        fields: [[searchable(entry.title)], [own], cited.map(({ text }) => text)],
        own,
        cited,
      }
    }),
    works: byAuthor(Object.values(catalogue.works)).map((work) => ({
      thing: work,
      fields: [[searchable(work.title)], [searchable(...textsOfWork(work))]],
    })),
    changes: catalogue.law.changes.map((change) => {
      const { title, what, sure, on } = change
      const own = searchable(title, what, sure, on)
      const cited = worksOf(change).map((work) => own + searchable(...textsOfWork(work)))
      return { thing: change, fields: [[searchable(title)], [own], cited] }
    }),
  }
}

/** Each with the words that its term has besides it. */
function abbreviationsOf(terms: readonly Term[]): Abbreviations {
  return Object.fromEntries(
    terms.flatMap((term) => {
      const forms = formsOf(term)
      const names = forms.filter((form) => !isAbbreviation(form)).map((form) => wordsIn(form).join(' '))
      return forms.filter(isAbbreviation).map((form) => [wordsIn(form).join(' '), names] as const)
    }),
  )
}

function textsOfEntry(entry: Entry, { themes: themesById }: Catalogue): readonly string[] {
  const { title, found, strength, limits, against, terms = [], themes } = entry
  return [
    title,
    ...terms,
    found,
    strength,
    limits,
    typeof against === 'string' ? against.replaceAll('_', ' ') : against.none_found,
    ...themes.map((theme) => themesById[theme]?.name ?? ''),
  ]
}

function textsOfWork({
  authors,
  year,
  title,
  in: within,
  publisher,
  series,
  doi,
  note,
}: Work): readonly string[] {
  // Author and year in one text, since they are typed as a phrase.
  return [
    [...authors, year].join(' '),
    title,
    ...[within, publisher, series, doi, note].map((field) => field ?? ''),
  ]
}

type Test = (text: string) => boolean

/** Shorter words only match a whole word: a 5 is part of half of all years. */
const LEAST_PART = 2

/** The ways in which a text may have what is asked, the best first. */
function waysToHave(wanted: readonly string[], abbreviations: Abbreviations): readonly Test[] {
  const isShort = (word: string) => Object.hasOwn(abbreviations, word)
  // No space after the name: spelled out, it may go on, as in “youth offending teams”.
  const hasWhole = (text: string, word: string) =>
    text.includes(` ${word} `) ||
    (isShort(word) && abbreviations[word]?.some((name) => text.includes(` ${name}`)))
  // An abbreviation is no part of a word: ISS does not stand in permission.
  const hasPart = (text: string, word: string) =>
    word.length >= LEAST_PART && !isShort(word) && text.includes(word)
  const phrase = ` ${wanted.join(' ')} `
  return [
    (text) => text.includes(phrase),
    (text) => wanted.every((word) => hasWhole(text, word)),
    (text) => wanted.every((word) => hasWhole(text, word) || hasPart(text, word)),
  ]
}

/** Lower is better: first by the way it matches, then by the field. -1 where nothing matches. */
const rankOf = (fields: Fields, ways: readonly Test[]): number =>
  ways.flatMap((has) => fields.map((texts) => texts.some(has))).indexOf(true)

/** Equal ranks keep the order of the index. */
const bestFirst = <Item extends IndexEntry<unknown>>(
  all: readonly Item[],
  ways: readonly Test[],
): readonly Item[] =>
  all
    .map((indexed) => ({ indexed, rank: rankOf(indexed.fields, ways) }))
    .filter(({ rank }) => rank >= 0)
    .sort((left, right) => left.rank - right.rank)
    .map(({ indexed }) => indexed)

/** Nothing for a search without words. */
export function search(index: Index, query: string): SearchHits {
  const wanted = wordsIn(query)
  if (wanted.length === 0) return NO_HITS
  const ways = waysToHave(wanted, index.abbreviations)
  return {
    terms: bestFirst(index.terms, ways).map(({ thing }) => thing),
    entries: bestFirst(index.entries, ways).map((indexed) => hitOf(indexed, ways)),
    works: bestFirst(index.works, ways).map(({ thing }) => thing),
    changes: bestFirst(index.changes, ways).map(({ thing }) => thing),
  }
}

function hitOf({ thing: entry, own, cited }: IndexedEntry, ways: readonly Test[]): EntryHit {
  if (ways.some((has) => has(own))) return { entry }
  const hit = ways.flatMap((has) => cited.filter(({ text }) => has(text)))[0]
  return { entry, ...(hit && { onlyIn: hit.work }) }
}
