// A work in words, and the bibliography as files that other programs read.

import { describe, expect, it } from 'vitest'
import { byAuthor, referenceOf, shortAuthors } from '../../src/evidence/reference.ts'
import { csvOf, risOf } from '../../src/evidence/save-works.ts'
import { aWork } from './an-entry.ts'
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
      by: 'Creaney, S. (2014)',
      title: 'The position of relationship based practice in youth justice',
      rest: 'Safer Communities, 13(3), pp. 120–125.',
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
      by: 'A Council (no date)',
      title: 'A study',
      rest: 'Guides. The Council.',
    })
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
    ]
    expect(byAuthor(works).map(({ id }) => id)).toEqual(['d', 'a', 'b', 'c'])
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

  it('begins and ends a record for each work that ships', () => {
    const works = Object.values(shippedCatalogue().works)
    const lines = risOf(works).split('\r\n')
    expect(lines.filter((line) => line.startsWith('TY  - '))).toHaveLength(works.length)
    expect(lines.filter((line) => line === 'ER  - ')).toHaveLength(works.length)
    expect(lines.filter((line) => line !== '' && !/^[A-Z][A-Z0-9] {2}- /.test(line))).toEqual([])
  })
})

describe('saved as a table', () => {
  it('begins with a mark of its encoding, and ends its lines as the standard asks', () => {
    expect(csvOf([])).toBe(
      '\uFEFFid,type,authors,year,title,in,volume,issue,pages,series,publisher,doi,address,note\r\n',
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
