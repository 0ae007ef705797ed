// The small pure parts of the library, the record and the look back.

import { describe, expect, it } from 'vitest'
import { takenBackAt } from '../../../src/app/debrief/decision-quotes.ts'
import { indexOf, search } from '../../../src/app/library/search.ts'
import { endingsMet, isStale, themesMet } from '../../../src/app/record/summaries.ts'
import type { About } from '../../../src/model/about.ts'
import type { Beat } from '../../../src/model/beat.ts'
import type { Catalogue } from '../../../src/model/evidence/catalogue.ts'
import { EMPTY_LEDGER } from '../../../src/model/promise.ts'
import type { SavedRun } from '../../../src/model/saved-run.ts'
import { readLearning } from '../../../src/studio/build/learning-files.ts'
import { unwrap } from '../../support/ink.ts'
import { root } from '../../support/stories.ts'

const { catalogue, glossary } = unwrap(readLearning(root))
const SCORES = { trust: 8, empathy: 8, reliability: 8 }

describe('a search of the library', () => {
  const index = indexOf(catalogue)
  const idsOf = (asked: string) => search(index, asked).entries.map(({ entry }) => entry.id)

  it('finds what has every word, wherever it stands, titles first', () => {
    const found = search(index, 'CHILDREN trust').entries
    expect(found.length).toBeGreaterThan(1)
    expect(found[0]?.entry.title).toMatch(/trust/i)
  })

  it('finds nothing for nothing, and nothing that is not there', () => {
    const nothing = { terms: [], entries: [], works: [], changes: [] }
    expect(search(index, '  ')).toEqual(nothing)
    expect(search(index, 'zebra')).toEqual(nothing)
    expect(search(index, 'listen zebra')).toEqual(nothing)
  })

  it.each([
    ['Creaney', 'engaging_practitioner'],
    ['papalia 2022', 'alliance_unsettled'],
    ['NRM', 'pass_it_on_now'],
    ['10.1108/SC-04-2014-0006', 'engaging_practitioner'],
    ['o’meara', 'irish_model'],
    ['Working Together', 'racism_named'],
    ['DLD', 'communication_needs'],
    ['HMIP', 'engaging_practitioner'],
    ['YRO', 'missed_contact'],
    ['YOT', 'report_in_wales'],
    ['YJS', 'not_handed_over'],
  ])('finds authors, years and abbreviations: %s', (asked, id) => {
    expect(idsOf(asked)).toContain(id)
  })

  describe('with the words of the work', () => {
    const withTerms = indexOf(catalogue, glossary)
    const termsOf = (asked: string) => search(withTerms, asked).terms.map(({ id }) => id)

    it.each([
      ['YRO', 'youth_rehabilitation_order'],
      ['yro', 'youth_rehabilitation_order'],
      ['NRM', 'national_referral_mechanism'],
      ['AssetPlus', 'assetplus'],
      ['ISS', 'intensive_supervision'],
      ['rehabilitation', 'youth_rehabilitation_order'],
    ])('%s finds its term first', (asked, id) => {
      expect(termsOf(asked)[0]).toBe(id)
    })

    it('an abbreviation is no part of a word, and stands for its words in entries', () => {
      const ways = search(withTerms, 'ISS')
      const texts = [...ways.entries.map(({ entry }) => entry.title), ...ways.terms.map(({ term }) => term)]
      expect(texts.filter((text) => /permission|commission|missing/i.test(text))).toEqual([])
      expect(ways.entries.length).toBeLessThan(search(index, 'ISS').entries.length)
      expect(search(withTerms, 'AA').entries.map(({ entry }) => entry.id)).toEqual(
        search(withTerms, 'appropriate adult').entries.map(({ entry }) => entry.id),
      )
    })

    it('finds entries as it does without', () => {
      expect(search(withTerms, 'Creaney').entries).toEqual(search(index, 'Creaney').entries)
      expect(search(index, 'YRO').terms).toEqual([])
    })
  })

  it('finds works that no entry cites, and changes', () => {
    const worksOf = (asked: string) => search(index, asked).works.map(({ id }) => id)
    expect(worksOf('Brierley')).toEqual(['brierley_2021'])
    expect(worksOf('HMIP')).toContain('hmip_relationships')
    expect(search(index, 'White Paper').changes.length).toBeGreaterThan(0)
  })

  it('says in which source a word stands that the entry itself has not', () => {
    const hit = search(index, 'Papalia 2022').entries.find(({ entry }) => entry.id === 'alliance_unsettled')
    expect(hit?.onlyIn?.authors.join()).toMatch(/Papalia/)
    expect(hit?.onlyIn?.year).toBe(2022)
    expect(search(index, 'NRM').entries[0]).not.toHaveProperty('onlyIn')
  })

  it('needs no accents', () => {
    expect(idsOf('Éle')).toEqual(idsOf('ele'))
    expect(idsOf('Ógloff')).toContain('alliance_unsettled')
  })
})

describe('the order of a search', () => {
  const source = { work: 'none', place: '', read: 'whole' } as const
  /** By id, each with what its own text says. */
  const found = (asked: string, texts: Readonly<Record<string, readonly [title: string, found: string]>>) => {
    const entries = Object.entries(texts).map(([id, [title, text]]) => [
      id,
      { id, title, found: text, strength: '', limits: '', against: '', themes: [], source },
    ])
    const made = {
      entries: Object.fromEntries(entries),
      themes: {},
      works: {},
      law: { lookedAt: '', changes: [] },
    } as unknown as Catalogue
    return search(indexOf(made), asked).entries.map(({ entry }) => entry.id)
  }

  it('is whole words before parts of words', () => {
    const texts = { doing: ['Doing', ''], doi: ['A DOI', ''], act: ['Do', ''] } as const
    expect(found('do', texts)).toEqual(['act', 'doing', 'doi'])
    expect(found('doi', texts)).toEqual(['doi', 'doing'])
  })

  it('is a phrase before the same words apart, and titles before the rest', () => {
    const texts = {
      apart: ['The first child', ''],
      split: ['A child', 'First of all, wait.'],
      text: ['Elsewhere', 'It puts the child first.'],
      title: ['Child First', ''],
    } as const
    expect(found('child first', texts)).toEqual(['title', 'text', 'apart', 'split'])
  })

  it('does not read the end of one text and the beginning of the next as a phrase', () => {
    expect(found('child first', { split: ['A child', 'First'], title: ['Child First', ''] })).toEqual([
      'title',
      'split',
    ])
  })

  it('takes a single figure only as a whole word', () => {
    expect(found('step 5', { year: ['A step in 2015', ''], five: ['Step 5', ''] })).toEqual(['five'])
  })
})

const recorded = (id: string, ending?: string, evidence: readonly string[] = []): SavedRun => ({
  id,
  updated: 1,
  run: { story: 'ana', revision: 'r1', seed: 1, choices: [{ id: 'a', at: 1 }] },
  ...(ending && { finished: { revision: 'r1', ending, scores: SCORES, evidence } }),
})
const about = {
  id: 'ana',
  endings: { home: { title: 'Home', summary: '' }, away: { title: 'Away', summary: '' } },
  ranges: { revision: 'r1' },
} as unknown as About

describe('the record', () => {
  it('counts each theme once for an attempt, however many of its entries were met', () => {
    const entries = Object.values(catalogue.entries).filter(({ themes }) => themes.includes('trust'))
    const [one, other] = entries.map(({ id }) => id) as [string, string]
    const met = themesMet(
      [recorded('r1', 'home', [one, other]), recorded('r2', 'away', [one]), recorded('r3')],
      catalogue,
    )
    expect(met.find(({ theme }) => theme === 'trust')?.times).toBe(2)
    expect(met.map(({ times }) => times)).toEqual([...met.map(({ times }) => times)].sort((a, b) => b - a))
  })

  it('names the endings that were met, and only counts the others', () => {
    expect(endingsMet([recorded('r1', 'away'), recorded('r2', 'away'), recorded('r3')], about)).toEqual({
      titles: ['Away'],
      total: 2,
    })
  })

  it('is to be worked out anew where the story changed or nothing was kept of what it leaned on', () => {
    const run = recorded('r1', 'home')
    expect(isStale(run, about)).toBe(false)
    expect(isStale(recorded('r2'), about)).toBe(false)
    expect(isStale(run, { ...about, ranges: { revision: 'r2' } } as unknown as About)).toBe(true)
    const { evidence: _, ...without } = run.finished as NonNullable<SavedRun['finished']>
    expect(isStale({ ...run, finished: without }, about)).toBe(true)
    // Where it is not known which version is there, what is kept stands.
    expect(isStale(run, undefined)).toBe(false)
  })
})

describe('what was taken back', () => {
  const beat = (number: number, ...choices: readonly string[]): Beat => ({
    number,
    lines: [],
    choices: choices.map((id) => ({ id, text: `Say ${id}` })),
    scores: SCORES,
    ledger: EMPTY_LEDGER,
  })

  it('is told at its decision, in its own words while they are known', () => {
    const run = {
      ...recorded('r1').run,
      takenBack: [
        { number: 1, id: 'b' },
        { number: 2, id: 'c' },
        { number: 1, id: 'gone' },
      ],
    }
    const beats = [beat(0, 'a', 'b'), beat(1, 'c', 'd')]
    expect(takenBackAt(run, beats, 1)).toEqual(['Say b', undefined])
    expect(takenBackAt(run, beats, 2)).toEqual(['Say c'])
    expect(takenBackAt(run, beats, 3)).toEqual([])
  })
})
