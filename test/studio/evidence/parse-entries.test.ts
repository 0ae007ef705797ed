// What is said to somebody whose entry is not yet right: everything at once, with the place and what would be right.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Problem, writeProblem } from '../../../src/model/result.ts'
import { parseCatalogue } from '../../../src/studio/evidence/parse-entries.ts'
import { evidenceFile } from '../../model/evidence/shipped.ts'
import { problemOf, unwrap } from '../../support/ink.ts'
import { aChange, anEntry, aRule, aTheme, aWork, someFiles } from './an-entry.ts'

type Files = Parameters<typeof someFiles>[0]
const problemsOf = (files: Files): readonly Problem[] => problemOf(parseCatalogue(someFiles(files)))
const messages = (files: Files) => problemsOf(files).map(({ message }) => message)
/** A theme whose founding entry is there, besides what a test is about. */
const beside = (entry: unknown) => [anEntry(), entry]
const strange = (
  part: Readonly<Record<string, unknown>>,
  whole: object = anEntry({ id: 'other' }),
): unknown => ({
  ...whole,
  ...part,
})
const without = (key: string, whole: object = anEntry({ id: 'other' })): unknown =>
  Object.fromEntries(Object.entries(whole).filter(([name]) => name !== key))

describe('what is right', () => {
  it('comes out as it was written', () => {
    const entry = anEntry({
      also: [{ work: 'other_work', place: 'P', read: 'copy', read_at: 'https://b.org/' }],
      against: { none_found: 'two searches' },
      see: ['a_rule'],
      terms: ['NRM'],
    })
    const rule = aRule({ id: 'a_rule' })
    const works = [aWork(), aWork({ id: 'other_work', year: 'n.d.', doi: '10.1177/20662203231185088' })]
    const catalogue = unwrap(
      parseCatalogue(someFiles({ works, entries: [entry, rule], changes: [aChange()] })),
    )
    expect(catalogue.entries).toEqual({ some_entry: entry, a_rule: rule })
    expect(catalogue.works).toEqual({ some_work: works[0], other_work: works[1] })
    expect(catalogue.law).toEqual({ lookedAt: '2026-11-28', changes: [aChange()] })
  })

  it.each(['2024-02-29', '2026-04', '2026', 'not_shown'])('a rule may be in force on %s', (on) => {
    const entries = beside(aRule({ id: 'other', in_force: { on, nation: 'wales' } }))
    expect(parseCatalogue(someFiles({ entries })).ok).toBe(true)
  })

  it.each([
    [
      'a rule for a year',
      aRule({ id: 'other', review_by: '2027-11-23' }),
      aRule({ id: 'other', review_by: '2027-11-24' }),
    ],
    [
      'counts for two',
      anEntry({ id: 'other', kind: 'counts', review_by: '2028-11-23' }),
      anEntry({ id: 'other', kind: 'counts', review_by: '2028-11-24' }),
    ],
    [
      'a study for five',
      anEntry({ id: 'other', review_by: '2031-11-23' }),
      anEntry({ id: 'other', review_by: '2031-11-24' }),
    ],
  ])('a look holds for %s, and not a day longer', (_name, inTime, late) => {
    expect(parseCatalogue(someFiles({ entries: beside(inTime) })).ok).toBe(true)
    expect(messages({ entries: beside(late) })).toEqual([
      expect.stringMatching(
        /^Unexpected “20\d\d-11-24” for “review_by” in entry “other”, expected at the latest 20\d\d-11-23$/,
      ),
    ])
  })
})

describe('what is said about a mistake', () => {
  const cases: readonly (readonly [string, unknown, string])[] = [
    [
      'a key is missing',
      without('limits'),
      'Unexpected lack of “limits” in entry “other”, expected it to be given',
    ],
    [
      'a key is misspelt',
      strange({ limit: 'x' }),
      'Unexpected key “limit” in entry “other”, expected only known keys',
    ],
    [
      'words are empty',
      strange({ found: '  ' }),
      'Unexpected “” for “found” in entry “other”, expected words',
    ],
    [
      'a kind is not one of them',
      strange({ kind: 'rumour' }),
      'Unexpected “rumour” for “kind” in entry “other”, expected one of review, study, counts, inspection, children_told, summary, argument, law, statutory_guidance, national_guidance, local_procedure, other_field_advice',
    ],
    [
      'a rule is graded',
      strange({ sure: 3 }, aRule({ id: 'other' })),
      'Unexpected key “sure” in entry “other”, expected only known keys',
    ],
    [
      'a rule does not say since when',
      without('in_force', aRule({ id: 'other' })),
      'Unexpected lack of “in_force” in entry “other”, expected it to be given',
    ],
    [
      'a finding is said to be in force',
      strange({ in_force: { on: '2026', nation: 'both' } }),
      'Unexpected key “in_force” in entry “other”, expected only known keys',
    ],
    [
      'a step is not one of five',
      strange({ sure: 6 }),
      'Unexpected “6” for “sure” in entry “other”, expected one of 5, 4, 3, 2, 1',
    ],
    [
      'read says more than it can',
      strange({ source: { ...anEntry().source, read: 'all' } }),
      'Unexpected “all” for “source.read” in entry “other”, expected one of whole, part, opening, abstract, copy',
    ],
    [
      'a date does not exist',
      strange({ checked: { on: '2026-02-31', as: 'author' } }),
      'Unexpected “2026-02-31” for “checked.on” in entry “other”, expected a date as in 2026-11-23',
    ],
    [
      'somebody else looked',
      strange({ checked: { on: '2026-11-23', as: 'friend' } }),
      'Unexpected “friend” for “checked.as” in entry “other”, expected one of author, practitioner, researcher, lawyer',
    ],
    [
      'nobody says whether anything speaks against it',
      strange({ against: '' }),
      'Unexpected “” for “against” in entry “other”, expected words',
    ],
    [
      'an address could run a script',
      strange({ source: { ...anEntry().source, read_at: 'javascript:alert(1)' } }),
      'Unexpected “javascript:alert(1)” for “source.read_at” in entry “other”, expected an address as in https://www.gov.uk',
    ],
    [
      'an id has capitals',
      strange({ id: 'Open' }),
      'Unexpected “Open” for “id” in entry “Open”, expected an id in small letters, as in open_and_honest',
    ],
    [
      'there is no theme',
      strange({ themes: [] }),
      'Unexpected list for “themes” in entry “other”, expected at least one of themes',
    ],
    [
      'a theme is given twice',
      strange({ themes: ['trust', 'trust'] }),
      'Unexpected list for “themes” in entry “other”, expected each of themes once',
    ],
    [
      'a theme does not exist',
      strange({ themes: ['weather'] }),
      'Unexpected theme “weather”, expected one of trust',
    ],
    [
      'a work does not exist',
      strange({ source: { work: 'gone', place: 'P', read: 'whole' } }),
      'Unexpected work “gone”, expected one of those in the catalogue',
    ],
    [
      'a further work does not exist',
      strange({ also: [{ work: 'gone', place: 'P', read: 'whole' }] }),
      'Unexpected work “gone”, expected one of those in the catalogue',
    ],
    [
      'an entry to see does not exist',
      strange({ see: ['gone'] }),
      'Unexpected entry “gone”, expected one of those in the catalogue',
    ],
    ['an entry is only a word', 'trust', 'Unexpected “trust” for entry 2, expected the keys of an entry'],
    ['an entry is empty', null, 'Unexpected nothing for entry 2, expected the keys of an entry'],
  ]
  it.each(cases)('%s', (_name, entry, message) => {
    expect(messages({ entries: beside(entry) })).toEqual([message])
  })

  const ofWorks: readonly (readonly [string, unknown, string])[] = [
    [
      'a year is words',
      { year: 'recent' },
      'Unexpected “recent” for “year” in entry “other”, expected a year, or n.d.',
    ],
    [
      'a DOI is an address',
      { doi: 'https://doi.org/10.1/x' },
      'Unexpected “https://doi.org/10.1/x” for “doi” in entry “other”, expected a DOI as in 10.1000/182',
    ],
    [
      'nothing cites it',
      {},
      'Unexpected work “other” that nothing cites, expected a note on why it stands here',
    ],
  ]
  it.each(ofWorks)('of a work: %s', (_name, part, message) => {
    expect(messages({ works: [aWork(), { ...aWork({ id: 'other' }), ...(part as object) }] })).toEqual([
      message,
    ])
  })

  it('a work that nothing cites may stand with a note', () => {
    const works = [aWork(), aWork({ id: 'other', note: 'Not read.' })]
    expect(parseCatalogue(someFiles({ works })).ok).toBe(true)
  })

  it.each([
    ['an empty file', { entries: null }, 'Unexpected nothing for the file, expected a list of entries'],
    [
      'entries by name',
      { entries: { a: anEntry() } },
      'Unexpected group of keys for the file, expected a list of entries',
    ],
    ['themes as a list', { themes: [] }, 'Unexpected list for the file, expected themes by id'],
    [
      'a theme without words',
      { themes: { trust: { name: 'Trust', founding: 'some_entry' } } },
      'Unexpected lack of “trust.about”, expected it to be given',
    ],
    [
      'a theme founded on an entry of another theme',
      { themes: { trust: aTheme(), time: aTheme() } },
      'Unexpected entry “some_entry”, expected one of those in the catalogue',
    ],
    [
      'a change that touches nothing known',
      { changes: [aChange({ touches: ['gone'] })] },
      'Unexpected entry “gone”, expected one of those in the catalogue',
    ],
  ] as const)('%s', (_name, files, message) => {
    expect(messages(files as Files)).toContain(message)
  })

  it('an id used in two files names both places', () => {
    const [first, second] = ['a.yaml', 'b.yaml'].map((file) =>
      evidenceFile(file, JSON.stringify([anEntry()])),
    )
    const files = { ...someFiles(), entries: [first, second].flatMap((file) => file ?? []) }
    expect(problemOf(parseCatalogue(files)).map(writeProblem)).toEqual([
      'b.yaml:1: Unexpected second “some_entry”, expected every id once\n  The first is in a.yaml:1. Give one of the two another id.',
    ])
  })

  it('says the line where it is known', () => {
    const file = evidenceFile('a.yaml', ['- id: one_entry', '  title: A title', '  kind: rumour'].join('\n'))
    const problems = problemOf(parseCatalogue({ ...someFiles(), entries: [file] }))
    expect(problems.find(({ message }) => message.includes('rumour'))?.place).toEqual({
      file: 'a.yaml',
      line: 3,
    })
  })

  it('a mistake in one entry hides nothing about the others', () => {
    const problems = problemsOf({
      entries: [without('found'), strange({ sure: 9, checked: 'today' }), anEntry(), anEntry()],
    })
    expect(problems.map(({ code }) => code)).toEqual([
      'evidence/missing-key',
      'evidence/unexpected-value',
      'evidence/unexpected-value',
      'evidence/repeated-id',
    ])
  })

  it('a long value is not repeated whole', () => {
    const [problem] = problemsOf({ entries: beside(strange({ kind: 'x'.repeat(5000) })) })
    expect(problem?.message.length).toBeLessThan(350)
  })
})

describe('anything at all in a file', () => {
  const nearly = fc
    .record({ key: fc.constantFrom(...Object.keys(anEntry()), 'in_force'), value: fc.anything() })
    .map(({ key, value }) => strange({ [key]: value }))

  it('gives a catalogue or problems, and never throws', () => {
    fc.assert(
      fc.property(
        fc.anything(),
        fc.anything(),
        fc.array(fc.oneof(fc.anything(), nearly)),
        (some, other, entries) => {
          const result = parseCatalogue({
            themes: { file: 'themes.yaml', value: some },
            works: { file: 'works.yaml', value: other },
            changes: { file: 'changes.yaml', value: some },
            entries: [
              { file: 'a.yaml', value: entries },
              { file: 'b.yaml', value: other },
            ],
          })
          if (result.ok) return
          expect(result.problem.length).toBeGreaterThan(0)
          for (const { code, message, place } of result.problem) {
            expect(code).toMatch(/^evidence\//)
            expect(message).toMatch(/^Unexpected .*, expected ./s)
            expect(place?.file).toMatch(/\.yaml$/)
          }
        },
      ),
      { numRuns: 300 },
    )
  })
})
