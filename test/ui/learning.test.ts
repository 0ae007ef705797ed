// The small pure parts of the library, the record and the look back.

import { describe, expect, it } from 'vitest'
import { readLearning } from '../../src/build/learning-files.ts'
import type { About } from '../../src/core/about.ts'
import type { Beat } from '../../src/core/beat.ts'
import { EMPTY_LEDGER } from '../../src/core/promise.ts'
import { takenBackAt } from '../../src/ui/debrief/taken-back.ts'
import { indexOf, search } from '../../src/ui/library/search.ts'
import type { RecordedRun } from '../../src/ui/ports.ts'
import { endingsMet, isStale, themesMet } from '../../src/ui/record/summaries.ts'
import { unwrap } from '../support/ink.ts'
import { root } from '../support/stories.ts'

const { catalogue } = unwrap(readLearning(root))
const SCORES = { trust: 8, empathy: 8, reliability: 8 }

describe('a search of the library', () => {
  const index = indexOf(catalogue)
  const idsOf = (wanted: string) => search(index, wanted).map(({ id }) => id)

  it('finds what has every word, wherever it stands, titles first', () => {
    const found = search(index, 'CHILDREN trust')
    expect(found.length).toBeGreaterThan(1)
    expect(found[0]?.title).toMatch(/trust/i)
  })

  it('finds nothing for nothing, and nothing that is not there', () => {
    expect(search(index, '  ')).toEqual([])
    expect(search(index, 'zebra')).toEqual([])
    expect(search(index, 'listen zebra')).toEqual([])
  })

  it.each([
    ['Creaney', 'engaging_practitioner'],
    ['papalia 2022', 'alliance_unsettled'],
    ['NRM', 'pass_it_on_now'],
    ['10.1108/SC-04-2014-0006', 'engaging_practitioner'],
    ['o’meara', 'irish_model'],
    ['Working Together', 'racism_named'],
    ['DLD', 'communication_needs'],
  ])('finds authors, years and abbreviations: %s', (wanted, id) => {
    expect(idsOf(wanted)).toContain(id)
  })

  it('puts whole words before parts of words', () => {
    const entry = (id: string, title: string) => ({ id, title }) as never
    const made = ['Doing', 'A DOI', 'Do'].map((title, at) => ({
      entry: entry(String(at), title),
      title: title.toLowerCase().split(' '),
      all: title.toLowerCase().split(' '),
    }))
    expect(search(made, 'do').map(({ id }) => id)).toEqual(['2', '0', '1'])
    expect(search(made, 'doi').map(({ id }) => id)).toEqual(['1', '0'])
  })

  it('needs no accents', () => {
    expect(idsOf('Éle')).toEqual(idsOf('ele'))
    expect(idsOf('Ógloff')).toContain('alliance_unsettled')
  })
})

const recorded = (id: string, ending?: string, evidence: readonly string[] = []): RecordedRun => ({
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
      met: ['Away'],
      all: 2,
    })
  })

  it('is to be worked out anew where the story changed or nothing was kept of what it leaned on', () => {
    const run = recorded('r1', 'home')
    expect(isStale(run, about)).toBe(false)
    expect(isStale(recorded('r2'), about)).toBe(false)
    expect(isStale(run, { ...about, ranges: { revision: 'r2' } } as unknown as About)).toBe(true)
    const { evidence: _, ...without } = run.finished as NonNullable<RecordedRun['finished']>
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
