// What is said to somebody whose term is not yet right: everything at once, with the place and what would be right.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { overdueTerms } from '../../../src/model/evidence/term.ts'
import { writeProblem } from '../../../src/model/result.ts'
import { parseCatalogue } from '../../../src/studio/evidence/parse-entries.ts'
import { parseTerms, worksNamedIn } from '../../../src/studio/evidence/parse-terms.ts'
import { evidenceFile } from '../../model/evidence/shipped.ts'
import { problemOf, unwrap } from '../../support/ink.ts'
import { root } from '../../support/stories.ts'
import { aTerm, aWork, someFiles } from './an-entry.ts'

const works = { some_work: aWork(), other_work: aWork({ id: 'other_work' }) }
const fileOf = (value: unknown) => ({ file: 'glossary.yaml', value })
const parse = (...terms: unknown[]) => parseTerms(fileOf(terms), works)
const messages = (...terms: unknown[]) => problemOf(parse(...terms)).map(({ message }) => message)
const without = (key: string): unknown =>
  Object.fromEntries(Object.entries(aTerm()).filter(([name]) => name !== key))
const words = (many: number) => Array.from({ length: many }, () => 'word').join(' ')

describe('what is right', () => {
  it('comes out as it was written, with the works that it cites and no others', () => {
    const law = aTerm({ id: 'yro', term: 'order', also: ['YRO'], in_force: '2023', review_by: '2027-11-23' })
    expect(unwrap(parse(aTerm(), law))).toEqual({
      terms: [aTerm(), law],
      works: { some_work: works.some_work },
    })
  })

  it.each([
    ['a rule for a year', { in_force: 'not_shown', review_by: '2027-11-23' }, '2027-11-24'],
    ['any other for five', { review_by: '2031-11-23' }, '2031-11-24'],
  ])('a look holds for %s, and not a day longer', (_name, part, late) => {
    expect(parse(aTerm(part)).ok).toBe(true)
    expect(messages(aTerm({ ...part, review_by: late }))).toEqual([
      `Unexpected “${late}” for “review_by” in entry “bail”, expected at the latest ${part.review_by}`,
    ])
  })

  it('a meaning has forty words, and not one more; three sentences, and not four', () => {
    expect(parse(aTerm({ means: words(40) })).ok).toBe(true)
    expect(messages(aTerm({ means: words(41) }))).toEqual([
      expect.stringMatching(/ for “means” in entry “bail”, expected at most 40 words$/),
    ])
    expect(parse(aTerm({ means: 'One. Two. Three.' })).ok).toBe(true)
    expect(messages(aTerm({ means: 'One. Two. Three. Four.' }))).toEqual([
      'Unexpected “One. Two. Three. Four.” for “means” in entry “bail”, expected at most 3 sentences',
    ])
  })

  it('is late from the day after its review', () => {
    const terms = [aTerm({ review_by: '2026-11-30' })]
    expect(overdueTerms({ terms }, '2026-11-30')).toEqual([])
    expect(overdueTerms({ terms }, '2026-12-01')).toEqual(terms)
  })
})

describe('what is not right', () => {
  it.each(['term', 'nation', 'means', 'source', 'checked', 'review_by'])(
    'a term without %s, and where one is shown whole',
    (key) => {
      const file = { ...fileOf([without(key)]), example: 'stories/README.md' }
      expect(problemOf(parseTerms(file, works))).toEqual([
        expect.objectContaining({
          code: 'evidence/missing-key',
          message: `Unexpected lack of “${key}” in entry “bail”, expected it to be given`,
          hint: 'stories/README.md shows an entry with all its keys.',
        }),
      ])
    },
  )

  it.each([
    ['an unknown key', { mean: 'x' }, 'Unexpected key “mean” in entry “bail”, expected only known keys'],
    [
      'a term from elsewhere',
      { nation: 'elsewhere' },
      'Unexpected “elsewhere” for “nation” in entry “bail”, expected one of both, england, wales',
    ],
    [
      'an empty list of forms',
      { also: [] },
      'Unexpected list for “also” in entry “bail”, expected at least one form',
    ],
    [
      'no day',
      { in_force: 'lately', review_by: '2027-01-01' },
      'Unexpected “lately” for “in_force” in entry “bail”, expected a date as in 2026-11-23, or a month or a year',
    ],
    [
      'a work that is not there',
      { source: { work: 'nobody', place: 'P', read: 'whole' } },
      'Unexpected work “nobody”, expected one of those in the catalogue',
    ],
  ])('%s', (_name, part, message) => {
    expect(messages({ ...aTerm(), ...part })).toEqual([message])
  })

  it('an id, a term or an abbreviation that stands twice, whatever its case', () => {
    const second = aTerm({ term: 'remand', also: ['Bail', 'RM'] })
    const third = aTerm({ id: 'third', term: 'third', also: ['third', 'RM'] })
    expect(messages(aTerm(), second, third).sort()).toEqual([
      'Unexpected second “Bail” in entry “bail”, expected every term and form once',
      'Unexpected second “RM” in entry “third”, expected every term and form once',
      'Unexpected second “bail”, expected every id once',
      'Unexpected second “third” in entry “third”, expected every term and form once',
    ])
  })

  it('a file that is no list', () => {
    expect(problemOf(parseTerms(fileOf({}), works))).toEqual([
      expect.objectContaining({ code: 'evidence/not-a-list' }),
    ])
  })

  it('says nothing of works where the catalogue has mistakes itself', () => {
    expect(problemOf(parseTerms(fileOf([aTerm()]), undefined))).toEqual([])
  })
})

it('a work that only a term cites does not stand idle', () => {
  const files = someFiles({ works: [aWork(), aWork({ id: 'other_work' })] })
  const source = { work: 'other_work', place: 'P', read: 'whole' } as const
  expect(worksNamedIn(fileOf([aTerm({ source }), 7, null, {}]))).toEqual(new Set(['other_work']))
  expect(worksNamedIn(fileOf('no list'))).toEqual(new Set())
  expect(problemOf(parseCatalogue(files)).map(({ code }) => code)).toEqual(['evidence/idle-work'])
  expect(parseCatalogue(files, new Set(['other_work'])).ok).toBe(true)
})

it('the README shows a term that passes', () => {
  const readme = readFileSync(join(root, 'stories/README.md'), 'utf8')
  const from = readme.indexOf('    - id: community_resolution')
  const example = readme.slice(from).split('\n\n')[0]?.replace(/^ {4}/gm, '')
  const parsed = parseTerms(evidenceFile('README.md', example ?? ''), {
    ask_police_resolution: aWork({ id: 'ask_police_resolution' }),
  })
  expect(parsed.ok ? parsed.value.terms.map(({ id }) => id) : parsed.problem.map(writeProblem)).toEqual([
    'community_resolution',
  ])
})
