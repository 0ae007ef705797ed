// The catalogue that ships: whole, used, honest about itself, and written so that a trainee can read it.

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { byTheme, lookUp, overdue, workOf } from '../../../src/model/evidence/catalogue.ts'
import { citationsOf, FINDINGS, isRule, RULES } from '../../../src/model/evidence/entry.ts'
import { addressOf } from '../../../src/model/evidence/work.ts'
import { parseCatalogue } from '../../../src/studio/evidence/parse-entries.ts'
import { aTheme, aWork, someFiles } from '../../studio/evidence/an-entry.ts'
import { problemOf, unwrap } from '../../support/ink.ts'
import { houseMoves, houseStoryIds, root } from '../../support/stories.ts'
import { evidenceFile, shippedCatalogue } from './shipped.ts'

const catalogue = shippedCatalogue()
const entries = Object.values(catalogue.entries)
const works = Object.values(catalogue.works)
/** Sentences, or the parts that a semicolon lets a reader rest between. */
const sentencesOf = (text: string) => text.split(/(?<=[.;?])\s+/)
const wordsOf = (text: string) => text.split(/\s+/).filter(Boolean)

describe('the catalogue in stories/evidence', () => {
  it('has at least eighty entries, of every kind', () => {
    expect(entries.length).toBeGreaterThanOrEqual(80)
    expect(new Set(entries.map(({ kind }) => kind))).toEqual(new Set([...FINDINGS, ...RULES]))
  })

  it('and the moves show no quotation mark that YAML would only have halved in quotes', () => {
    const shown = JSON.stringify([catalogue, houseMoves()])
    expect(shown.match(/.{0,20}''.{0,20}/)?.[0]).toBeUndefined()
  })

  it('holds more than its founding entry for every theme', () => {
    const thin = Object.keys(catalogue.themes).filter((theme) => byTheme(catalogue, theme).length < 2)
    expect(thin).toEqual([])
  })

  it('gives a way to the main source of every entry', () => {
    const unplaced = entries.filter(({ source }) => {
      const work = workOf(catalogue, source.work)
      return !(work && addressOf(work)) && !source.read_at && source.read !== 'copy'
    })
    expect(unplaced.map(({ id }) => id)).toEqual([])
  })

  it('puts no blog, law firm or newsletter before a primary source', () => {
    const reporters = /russellwebster|newsweaver|farrer|govwire|cooklawyers/
    const first = entries.filter(({ source }) =>
      reporters.test(addressOf(workOf(catalogue, source.work) ?? aWork()) ?? ''),
    )
    expect(first.map(({ id }) => id)).toEqual([])
  })

  it('grants step 5 or 4 to studies and reviews alone, and step 1 to every summary and argument', () => {
    for (const entry of entries) {
      if (isRule(entry)) continue
      if (entry.sure >= 4)
        expect([entry.id, entry.kind]).toEqual([entry.id, expect.stringMatching(/^(study|review)$/)])
      if (entry.kind === 'summary' || entry.kind === 'argument')
        expect([entry.id, entry.sure]).toEqual([entry.id, 1])
    }
  })

  it('is within its review dates on the day it was last looked at as a whole', () => {
    expect(overdue(catalogue, catalogue.law.lookedAt)).toEqual([])
  })

  it('has all seven references of the founding page, each cited or with a word on it', () => {
    expect(works.filter(({ key }) => key).map(({ id }) => id)).toEqual([
      'brierley_2021',
      'cook_2015',
      'creaney_2014',
      'firmin_2022',
      'fullerton_2021',
      'williamson_2020',
      'yjib_2019',
    ])
  })

  it('has complete references: a publisher, a journal, a DOI or an address', () => {
    const bare = works.filter(
      ({ publisher, in: journal, doi, address }) => !publisher && !journal && !doi && !address,
    )
    expect(bare.map(({ id }) => id)).toEqual([])
    const articles = works.filter(
      ({ type, in: journal, publisher }) => type === 'article' && !journal && !publisher,
    )
    expect(articles.map(({ id }) => id)).toEqual([])
  })

  it('names a work once', () => {
    const titles = works.map(({ authors, year, title }) => `${authors[0]} ${year} ${title}`)
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([])
  })

  it('says what was found in four sentences at most', () => {
    const long = entries.filter(({ found }) => found.split(/(?<=[.?])\s+/).length > 4)
    expect(long.map(({ id }) => id)).toEqual([])
  })

  it('keeps its sentences short enough to read at a glance', () => {
    const long = entries.flatMap(({ id, title, found, strength, limits, against }) =>
      [title, found, strength, limits, typeof against === 'string' ? against : against.none_found]
        .flatMap(sentencesOf)
        .filter((sentence) => wordsOf(sentence).length > 34)
        .map((sentence) => `${id}: ${sentence}`),
    )
    expect(long).toEqual([])
  })

  it('stays calm and claims no cause', () => {
    const loud = entries.filter((entry) =>
      [entry.title, entry.found, entry.strength].some((text) =>
        /!|\bproves?\b|\bcauses?\b|\bensures?\b/i.test(text),
      ),
    )
    expect(loud.map(({ id }) => id)).toEqual([])
  })

  it('says of each copy where it was read, unless nobody else could read it there', () => {
    const copies = entries.flatMap(({ id, ...entry }) =>
      citationsOf(entry)
        .filter(
          ({ read, read_at, work }) =>
            read !== 'copy' && read_at && addressOf(workOf(catalogue, work) ?? aWork()) === read_at,
        )
        .map(() => id),
    )
    expect(copies).toEqual([])
  })
})

describe('what stories point at', () => {
  it.each(houseStoryIds())('every entry that %s names is there', (id) => {
    const named = inkOf(id).flatMap((source) =>
      [...source.matchAll(/#\s*(?:evidence|see):([^#\n]*)/g)].flatMap(
        ([, ids]) => ids?.split(/[,\s]+/) ?? [],
      ),
    )
    const ids = [...new Set(named.filter(Boolean))]
    expect(ids.length).toBeGreaterThan(0)
    expect(ids.filter((one) => !lookUp(catalogue, one))).toEqual([])
  })
})

describe('the README', () => {
  it('shows an entry that passes', () => {
    const readme = readFileSync(join(root, 'src/model/evidence/README.md'), 'utf8')
    const example = readme
      .split('\n')
      .filter((line) => line.startsWith('    '))
      .map((line) => line.slice(4))
      .join('\n')
    const themes = {
      reliability: aTheme({ founding: 'not_let_down' }),
      trust: aTheme({ founding: 'not_let_down' }),
    }
    const works = [aWork({ id: 'hmip_relationships' })]
    const files = { ...someFiles({ themes, works }), entries: [evidenceFile('README.md', example)] }
    expect(Object.keys(unwrap(parseCatalogue(files)).entries)).toEqual(['not_let_down'])
  })

  it('would fail if the example were wrong', () => {
    const files = { ...someFiles(), entries: [evidenceFile('README.md', '- id: not_let_down')] }
    expect(problemOf(parseCatalogue(files)).length).toBeGreaterThan(0)
  })
})

/** The text of every Ink file of a story. */
function inkOf(id: string): readonly string[] {
  const folder = join(root, 'stories', id)
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  return files.filter((file) => file.endsWith('.ink')).map((file) => readFileSync(join(folder, file), 'utf8'))
}
