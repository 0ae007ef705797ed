// What is said to somebody whose entry is not yet right: everything at once, with the place and what would be right.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Problem, writeProblem } from '../../src/core/result.ts'
import type { Entry } from '../../src/evidence/entry.ts'
import { parseCatalogue } from '../../src/evidence/parse-entries.ts'
import { problemOf, unwrap } from '../support/ink.ts'
import { anEntry } from './an-entry.ts'
import { evidenceFile } from './shipped.ts'

const themes = { file: 'themes.yaml', value: { trust: { name: 'Trust', about: 'Honesty.' } } }

const problemsOf = (value: unknown): readonly Problem[] =>
  problemOf(parseCatalogue(themes, [{ file: 'a.yaml', value }]))
const without = (key: keyof Entry): unknown =>
  Object.fromEntries(Object.entries(anEntry()).filter(([name]) => name !== key))
const strange = (part: Readonly<Record<string, unknown>>): unknown => ({ ...anEntry(), ...part })

describe('an entry that is right', () => {
  it('comes out as it was written', () => {
    const entry = anEntry({
      also: [
        { author: 'B', year: 'not shown', title: 'T', place: 'P', address: 'https://b.org/', read: 'copy' },
      ],
    })
    const catalogue = unwrap(parseCatalogue(themes, [{ file: 'a.yaml', value: [entry] }]))
    expect(catalogue.entries).toEqual({ some_entry: entry })
    expect(catalogue.themes).toEqual(themes.value)
  })

  it('leap days are days', () => {
    expect(parseCatalogue(themes, [{ file: 'a.yaml', value: [anEntry({ checked: '2024-02-29' })] }]).ok).toBe(
      true,
    )
  })
})

describe('what is said about a mistake', () => {
  const cases: readonly (readonly [string, unknown, string])[] = [
    [
      'a key is missing',
      without('limits'),
      'Unexpected lack of “limits” in entry “some_entry”, expected it to be given',
    ],
    [
      'a key is misspelt',
      strange({ limit: 'x' }),
      'Unexpected key “limit” in entry “some_entry”, expected only known keys',
    ],
    [
      'words are empty',
      strange({ found: '  ' }),
      'Unexpected “” for “found” in entry “some_entry”, expected words',
    ],
    [
      'a kind is not one of the four',
      strange({ kind: 'rumour' }),
      'Unexpected “rumour” for “kind” in entry “some_entry”, expected one of inspection, research, practice_rule, testimony',
    ],
    [
      'verified is a guess',
      strange({ verified: 'maybe' }),
      'Unexpected “maybe” for “verified” in entry “some_entry”, expected one of found, recalled',
    ],
    [
      'read says more than it can',
      strange({ read: 'all' }),
      'Unexpected “all” for “read” in entry “some_entry”, expected one of page, abstract, opening, copy',
    ],
    [
      'a date does not exist',
      strange({ checked: '2026-02-31' }),
      'Unexpected “2026-02-31” for “checked” in entry “some_entry”, expected a date as in 2026-11-23',
    ],
    [
      'a date is written another way',
      strange({ checked: '23/11/2026' }),
      'Unexpected “23/11/2026” for “checked” in entry “some_entry”, expected a date as in 2026-11-23',
    ],
    [
      'a year is words',
      strange({ source: { ...anEntry().source, year: 'recent' } }),
      'Unexpected “recent” for “source.year” in entry “some_entry”, expected a year, or not shown',
    ],
    [
      'an address could run a script',
      strange({ source: { ...anEntry().source, address: 'javascript:alert(1)' } }),
      'Unexpected “javascript:alert(1)” for “source.address” in entry “some_entry”, expected an address as in https://www.gov.uk',
    ],
    [
      'an id has capitals',
      strange({ id: 'Open' }),
      'Unexpected “Open” for “id” in entry “Open”, expected an id in small letters, as in open_and_honest',
    ],
    [
      'there is no theme',
      strange({ themes: [] }),
      'Unexpected list for “themes” in entry “some_entry”, expected at least one theme',
    ],
    [
      'a theme is given twice',
      strange({ themes: ['trust', 'trust'] }),
      'Unexpected list for “themes” in entry “some_entry”, expected each theme once',
    ],
    [
      'a theme does not exist',
      strange({ themes: ['weather'] }),
      'Unexpected theme “weather” in entry “some_entry”, expected one of trust',
    ],
    ['an entry is only a word', 'trust', 'Unexpected “trust” for entry 1, expected the keys of an entry'],
    ['an entry is empty', null, 'Unexpected nothing for entry 1, expected the keys of an entry'],
  ]
  it.each(cases)('%s', (_name, entry, message) => {
    expect(problemsOf([entry]).map((problem) => problem.message)).toEqual([message])
  })

  it.each([
    ['an empty file', null, 'Unexpected nothing for the file, expected a list of entries'],
    [
      'entries by name',
      { a: anEntry() },
      'Unexpected group of keys for the file, expected a list of entries',
    ],
  ])('%s', (_name, value, message) => {
    expect(problemsOf(value).map((problem) => problem.message)).toEqual([message])
  })

  it.each([
    ['themes as a list', [], 'Unexpected list for the file, expected themes by id'],
    [
      'a theme without words',
      { trust: { name: 'Trust' } },
      'Unexpected lack of “trust.about”, expected it to be given',
    ],
  ])('%s', (_name, value, message) => {
    const problems = problemOf(parseCatalogue({ file: 'themes.yaml', value }, []))
    expect(problems.map((problem) => problem.message)).toEqual([message])
  })

  it('an id used in two files names both places', () => {
    const [first, second] = ['a.yaml', 'b.yaml'].map((file) =>
      evidenceFile(file, JSON.stringify([anEntry()])),
    )
    const problems = problemOf(
      parseCatalogue(
        themes,
        [first, second].flatMap((file) => file ?? []),
      ),
    )
    expect(problems.map(writeProblem)).toEqual([
      'b.yaml:1: Unexpected second entry “some_entry”, expected every id once\n  The first is in a.yaml:1. Give one of the two another id.',
    ])
  })

  it('says the line where it is known', () => {
    const file = evidenceFile('a.yaml', ['- id: one_entry', '  title: A title', '  kind: rumour'].join('\n'))
    const kind = problemOf(parseCatalogue(themes, [file])).find(({ message }) => message.includes('rumour'))
    expect(kind?.place).toEqual({ file: 'a.yaml', line: 3 })
  })

  it('a mistake in one entry hides nothing about the others', () => {
    const problems = problemsOf([
      without('found'),
      strange({ kind: 'rumour', checked: 'today' }),
      anEntry(),
      anEntry(),
    ])
    expect(problems.map(({ code }) => code)).toEqual([
      'evidence/missing-key',
      'evidence/unexpected-value',
      'evidence/unexpected-value',
      'evidence/repeated-id',
    ])
  })

  it('a long value is not repeated whole', () => {
    const [problem] = problemsOf([strange({ kind: 'x'.repeat(5000) })])
    expect(problem?.message.length).toBeLessThan(250)
  })
})

describe('anything at all in a file', () => {
  const nearly = fc
    .record({ key: fc.constantFrom(...Object.keys(anEntry())), value: fc.anything() })
    .map(({ key, value }) => strange({ [key]: value }))

  it('gives a catalogue or problems, and never throws', () => {
    fc.assert(
      fc.property(fc.anything(), fc.array(fc.oneof(fc.anything(), nearly)), (asThemes, entries) => {
        const result = parseCatalogue({ file: 'themes.yaml', value: asThemes }, [
          { file: 'a.yaml', value: entries },
          { file: 'b.yaml', value: asThemes },
        ])
        if (result.ok) return
        expect(result.problem.length).toBeGreaterThan(0)
        for (const { code, message, place } of result.problem) {
          expect(code).toMatch(/^evidence\//)
          expect(message).toMatch(/^Unexpected .*, expected ./s)
          expect(place?.file).toMatch(/\.yaml$/)
        }
      }),
      { numRuns: 300 },
    )
  })
})
