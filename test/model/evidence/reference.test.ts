// A work in words, and the bibliography as files that other programs read.

import { Cite } from '@citation-js/core'
import '@citation-js/plugin-ris'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { byAuthor, referenceOf, shortAuthors } from '../../../src/model/evidence/reference.ts'
import { csvOf, risOf } from '../../../src/model/evidence/save-works.ts'
import { NO_DATE } from '../../../src/model/evidence/work.ts'
import { aWork } from '../../studio/evidence/an-entry.ts'
import { shippedCatalogue } from './shipped.ts'

const article = aWork({
  id: 'creaney_2014',
  authors: ['Creaney, S.'],
  year: 2014,
  title: 'The position of relationship based practice in youth justice',
  in: 'Safer Communities',
  volume: '13',
  issue: '3',
  pages: '120–125',
  doi: '10.1108/SC-04-2014-0006',
})

describe('a reference', () => {
  it('of an article names the journal, its number and the pages', () => {
    expect(referenceOf(article)).toEqual({
      by: 'Creaney, S. (2014).',
      title: 'The position of relationship based practice in youth justice',
      rest: '. Safer Communities, 13(3), pp. 120–125.',
    })
  })

  it('of a page without a year says so, and names series and publisher', () => {
    const page = aWork({
      type: 'page',
      authors: ['A Council'],
      year: 'n.d.',
      series: 'Guides',
      publisher: 'The Council',
    })
    expect(referenceOf(page)).toEqual({
      by: 'A Council (no date).',
      title: 'A study',
      rest: '. Guides. The Council.',
    })
  })

  it('names a body once that puts out its own work', () => {
    const own = aWork({ authors: ['A Council'], publisher: 'A Council' })
    expect(referenceOf(own)).toEqual({ by: 'A Council (2023).', title: 'A study', rest: '.' })
    const shared = aWork({ authors: ['A Council', 'A Charity'], publisher: 'A Council' })
    expect(referenceOf(shared).rest).toBe('. A Council.')
  })

  it('begins with the title where no author is shown', () => {
    const work = aWork({ authors: [], publisher: 'The Council' })
    expect(referenceOf(work)).toEqual({ by: '', title: 'A study', rest: ' (2023). The Council.' })
    expect(shortAuthors(work)).toBe('A study')
  })

  it.each(['What works?', 'Changing lives.', 'Now!'])('lets a title that ends itself be: %s', (title) => {
    expect(referenceOf(aWork({ title, publisher: 'A House' })).rest).toBe(' A House.')
  })

  it('names an article by its number where the journal has no pages', () => {
    expect(referenceOf(aWork({ in: 'Laws', volume: '11', pages: '60' })).rest).toBe('. Laws, 11, article 60.')
    expect(referenceOf(aWork({ type: 'report', pages: '7' })).rest).toBe('. 7 pages.')
  })

  it.each([
    [['A, B.'], 'A'],
    [['A, B.', 'C, D.'], 'A and C'],
    [['A, B.', 'C, D.', 'E, F.'], 'A, C and E'],
    [['A, B.', 'C, D.', 'E, F.', 'G, H.'], 'A and others'],
    [['HM Inspectorate of Probation'], 'HM Inspectorate of Probation'],
  ])('%j is cited as %s', (authors, said) => {
    expect(shortAuthors(aWork({ authors }))).toBe(said)
  })

  it('stands by author, then year, then title', () => {
    const works = [
      aWork({ id: 'c', authors: ['B, A.'], year: 2020 }),
      aWork({ id: 'b', authors: ['A, A.'], year: 2021 }),
      aWork({ id: 'a', authors: ['A, A.'], year: 2019, title: 'Z' }),
      aWork({ id: 'd', authors: ['A, A.'], year: 2019, title: 'Y' }),
      aWork({ id: 'e', authors: [], title: 'An overview' }),
    ]
    expect(byAuthor(works).map(({ id }) => id)).toEqual(['d', 'a', 'b', 'e', 'c'])
  })
})

describe('saved for a reference manager', () => {
  it('is a record of tagged lines', () => {
    expect(risOf([article]).split('\r\n')).toEqual([
      'TY  - JOUR',
      'ID  - creaney_2014',
      'AU  - Creaney, S.',
      'PY  - 2014',
      'TI  - The position of relationship based practice in youth justice',
      'JO  - Safer Communities',
      'VL  - 13',
      'IS  - 3',
      'SP  - 120',
      'EP  - 125',
      'DO  - 10.1108/SC-04-2014-0006',
      'UR  - https://doi.org/10.1108/SC-04-2014-0006',
      'ER  - ',
      '',
    ])
  })

  it('is read by a program for references as it was meant, for each work that ships', () => {
    const works = Object.values(shippedCatalogue().works)
    const read = new Cite(risOf(works), { generateGraph: false }).data
    expect(read).toHaveLength(works.length)
    for (const [at, work] of works.entries()) {
      const { authors, doi, id, in: within, title, type, year } = work
      expect(read[at]).toMatchObject({
        id,
        title,
        ...(year !== NO_DATE && { issued: { 'date-parts': [[year]] } }),
        ...(within && { 'container-title': within }),
        ...(doi && { DOI: doi }),
      })
      // The program takes no author of an Act.
      if (type === 'act') continue
      expect(
        (read[at]?.author ?? []).map(
          ({ family, given, literal }) => literal ?? [family, given].filter(Boolean).join(', '),
        ),
      ).toEqual(authors)
    }
  })
})

describe('saved as a table', () => {
  it('begins with a mark of its encoding, and ends its lines as the standard asks', () => {
    expect(csvOf([])).toBe(
      '\uFEFFid,type,authors,year,title,in,volume,issue,pages,series,publisher,doi,address,note\r\n',
    )
  })

  it('is read by a program for tables as it was meant, for each work that ships', () => {
    const works = Object.values(shippedCatalogue().works)
    const { data, errors } = Papa.parse<Readonly<Record<string, string>>>(csvOf(works), {
      header: true,
      skipEmptyLines: true,
    })
    expect(errors).toEqual([])
    expect(data.map(({ id, title, authors, doi }) => ({ id, title, authors, doi }))).toEqual(
      works.map(({ id, title, authors, doi = '' }) => ({ id, title, authors: authors.join('; '), doi })),
    )
  })

  it('quotes what holds commas, quotation marks or new lines', () => {
    const work = aWork({ authors: ['A, B.', 'C, D.'], title: 'Say "child", and mean it' })
    expect(csvOf([work]).split('\r\n')[1]).toBe(
      'some_work,article,"A, B.; C, D.",2023,"Say ""child"", and mean it",,,,,,,,,',
    )
  })

  it.each(['=1+1', '+1', '-1', '@x'])('leaves no spreadsheet a formula to work out: %s', (title) => {
    expect(csvOf([aWork({ title })])).toContain(`,'${title},`)
  })
})
