// The catalogue that ships: whole, used, honest about itself, and written so that a trainee can read it.

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { byTheme, shown } from '../../src/evidence/catalogue.ts'
import { KINDS } from '../../src/evidence/entry.ts'
import { parseCatalogue } from '../../src/evidence/parse-entries.ts'
import { unwrap } from '../support/ink.ts'
import { houseStoryIds, root } from '../support/stories.ts'
import { evidenceFile, shippedCatalogue, shippedFiles, shippedThemes } from './shipped.ts'

const catalogue = shippedCatalogue()
const entries = Object.values(catalogue.entries)
/** Sentences, or the parts that a semicolon lets a reader rest between. */
const sentencesOf = (text: string) => text.split(/(?<=[.;?])\s+/)
const wordsOf = (text: string) => text.split(/\s+/).filter(Boolean)

describe('the catalogue in stories/evidence', () => {
  it('passes every check', () => {
    expect(parseCatalogue(shippedThemes, shippedFiles).ok).toBe(true)
    expect(entries.length).toBeGreaterThanOrEqual(40)
  })

  it('holds something for every theme', () => {
    const empty = Object.keys(catalogue.themes).filter((theme) => byTheme(catalogue, theme).length === 0)
    expect(empty).toEqual([])
  })

  it('has inspections, research, rules and children’s own words', () => {
    expect(new Set(entries.map(({ kind }) => kind))).toEqual(new Set(KINDS))
  })

  it('gives an address for the main source of everything it shows', () => {
    const unplaced = entries.filter(({ verified, source }) => verified === 'found' && !source.address)
    expect(unplaced.map(({ id }) => id)).toEqual([])
  })

  it('says what was found in four sentences at most', () => {
    const long = entries.filter(({ found }) => found.split(/(?<=[.?])\s+/).length > 4)
    expect(long.map(({ id }) => id)).toEqual([])
  })

  it('keeps its sentences short enough to read at a glance', () => {
    const long = entries.flatMap(({ id, title, found, strength, limits }) =>
      [title, found, strength, limits]
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
})

describe('what stories point at', () => {
  it.each(houseStoryIds())('every entry that %s names may be shown', (id) => {
    const named = inkOf(id).flatMap((source) =>
      [...source.matchAll(/#\s*evidence:([^#\n]*)/g)].flatMap(([, ids]) => ids?.split(/[,\s]+/) ?? []),
    )
    const ids = [...new Set(named.filter(Boolean))]
    expect(ids.length).toBeGreaterThan(0)
    expect(ids.filter((one) => !shown(catalogue, one))).toEqual([])
  })
})

describe('the README', () => {
  it('shows an entry that passes', () => {
    const readme = readFileSync(join(root, 'src/evidence/README.md'), 'utf8')
    const example = readme
      .split('\n')
      .filter((line) => line.startsWith('    '))
      .map((line) => line.slice(4))
      .join('\n')
    const result = unwrap(parseCatalogue(shippedThemes, [evidenceFile('README.md', example)]))
    expect(Object.keys(result.entries)).toEqual(['not_let_down'])
  })
})

/** The text of every Ink file of a story. */
function inkOf(id: string): readonly string[] {
  const folder = join(root, 'stories', id)
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  return files.filter((file) => file.endsWith('.ink')).map((file) => readFileSync(join(folder, file), 'utf8'))
}
