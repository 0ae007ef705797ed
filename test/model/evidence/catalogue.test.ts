// How the catalogue is asked.

import { describe, expect, it } from 'vitest'
import {
  byTheme,
  type Catalogue,
  changesOf,
  citing,
  countBySteps,
  lookedAtBetween,
  lookUp,
  overdue,
  workOf,
} from '../../../src/model/evidence/catalogue.ts'
import type { Entry } from '../../../src/model/evidence/entry.ts'
import { parseCatalogue } from '../../../src/studio/evidence/parse-entries.ts'
import { aChange, anEntry, aRule, aTheme, aWork, someFiles } from '../../studio/evidence/an-entry.ts'
import { unwrap } from '../../support/ink.ts'

const catalogue: Catalogue = unwrap(
  parseCatalogue(
    someFiles({
      themes: { trust: aTheme({ founding: 'slow' }), time: aTheme({ founding: 'slow' }) },
      works: [aWork(), aWork({ id: 'other_work' })],
      entries: [
        anEntry({ id: 'first', sure: 1 }),
        aRule({ id: 'rule', also: [{ work: 'other_work', place: 'Page 1', read: 'whole' }] }),
        anEntry({ id: 'slow', themes: ['time', 'trust'], review_by: '2027-01-01' }),
      ],
      changes: [
        aChange({ id: 'earlier', on: '2025', touches: ['rule'] }),
        aChange({ id: 'later', on: '2026-04', touches: ['rule', 'first'] }),
      ],
    }),
  ),
)

describe('asking the catalogue', () => {
  it.each(['nobody_wrote_this', '', 'constructor', '__proto__', 'toString'])(
    'has nothing under “%s”',
    (id) => {
      expect(lookUp(catalogue, id)).toBeUndefined()
      expect(workOf(catalogue, id)).toBeUndefined()
    },
  )

  it('finds an entry and a work by id', () => {
    expect(lookUp(catalogue, 'slow')?.id).toBe('slow')
    expect(workOf(catalogue, 'some_work')?.title).toBe('A study')
  })

  it('an entry may be called constructor and is found all the same', () => {
    const files = someFiles({
      themes: { trust: aTheme({ founding: 'constructor' }) },
      entries: [anEntry({ id: 'constructor' })],
    })
    expect(lookUp(unwrap(parseCatalogue(files)), 'constructor')?.id).toBe('constructor')
  })

  it('lists a theme with its founding entry first, and the rest in the order of the files', () => {
    expect(byTheme(catalogue, 'trust').map(({ id }) => id)).toEqual(['slow', 'first', 'rule'])
    expect(byTheme(catalogue, 'time').map(({ id }) => id)).toEqual(['slow'])
    expect(byTheme(catalogue, 'weather')).toEqual([])
  })

  it('knows which entries cite a work, first or also', () => {
    expect(citing(catalogue, 'other_work').map(({ id }) => id)).toEqual(['rule'])
    expect(citing(catalogue, 'some_work').map(({ id }) => id)).toEqual(['first', 'rule', 'slow'])
  })

  it('counts findings by their step, the surest first, and rules on none', () => {
    expect(countBySteps(catalogue)).toEqual([
      [5, 0],
      [4, 0],
      [3, 1],
      [2, 0],
      [1, 1],
    ])
  })

  it('says between which days its sources were looked at', () => {
    const { entries, ...rest } = catalogue
    const [first, rule, slow] = Object.values(entries)
    if (!first || !rule || !slow) throw new Error('Unexpected lack of entries')
    const on = (entry: Entry, day: string): Entry => ({ ...entry, checked: { ...entry.checked, on: day } })
    const looked = { a: on(first, '2026-11-28'), b: on(rule, '2026-11-23'), c: on(slow, '2026-11-29') }
    expect(lookedAtBetween({ ...rest, entries: looked })).toEqual(['2026-11-23', '2026-11-29'])
    expect(lookedAtBetween({ ...rest, entries: { a: looked.a } })).toEqual(['2026-11-28', '2026-11-28'])
    expect(lookedAtBetween({ ...rest, entries: {} })).toEqual([])
  })

  it('is overdue from the day after the one by which it was to be looked at', () => {
    expect(overdue(catalogue, '2027-01-01')).toEqual([])
    expect(overdue(catalogue, '2027-01-02').map(({ id }) => id)).toEqual(['slow'])
  })

  it('gives what has changed, the latest first', () => {
    expect(catalogue.law.changes.map(({ id }) => id)).toEqual(['later', 'earlier'])
    expect(changesOf(catalogue, 'rule').map(({ id }) => id)).toEqual(['later', 'earlier'])
    expect(changesOf(catalogue, 'slow')).toEqual([])
  })

  it('survives being written into the page and read again', () => {
    expect(JSON.parse(JSON.stringify(catalogue))).toEqual(catalogue)
  })
})
