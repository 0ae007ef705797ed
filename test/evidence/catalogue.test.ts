// What may be shown as evidence, and what may not.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { byTheme, type Catalogue, lookUp, onlyShown, shown } from '../../src/evidence/catalogue.ts'
import type { Entry, Verified } from '../../src/evidence/entry.ts'
import { parseCatalogue } from '../../src/evidence/parse-entries.ts'
import { unwrap } from '../support/ink.ts'
import { anEntry } from './an-entry.ts'

const themes = { trust: { name: 'Trust', about: 'Honesty.' }, time: { name: 'Time', about: 'Patience.' } }

function catalogueOf(...entries: readonly Entry[]): Catalogue {
  return unwrap(parseCatalogue({ file: 'themes.yaml', value: themes }, [{ file: 'a.yaml', value: entries }]))
}

describe('asking the catalogue', () => {
  const catalogue = catalogueOf(
    anEntry({ id: 'told', themes: ['trust'] }),
    anEntry({ id: 'remembered', themes: ['trust'], verified: 'recalled' }),
    anEntry({ id: 'slow', themes: ['time', 'trust'] }),
  )

  it('shows an entry that was found in its source', () => {
    expect(shown(catalogue, 'told')?.id).toBe('told')
  })

  it('never shows what is only remembered, but authors can look it up', () => {
    expect(shown(catalogue, 'remembered')).toBeUndefined()
    expect(lookUp(catalogue, 'remembered')?.verified).toBe('recalled')
  })

  it.each(['nobody_wrote_this', '', 'constructor', '__proto__', 'toString'])(
    'has nothing under “%s”',
    (id) => {
      expect(lookUp(catalogue, id)).toBeUndefined()
      expect(shown(catalogue, id)).toBeUndefined()
    },
  )

  it('lists by theme what may be shown, in the order of the files', () => {
    expect(byTheme(catalogue, 'trust').map(({ id }) => id)).toEqual(['told', 'slow'])
    expect(byTheme(catalogue, 'time').map(({ id }) => id)).toEqual(['slow'])
    expect(byTheme(catalogue, 'weather')).toEqual([])
  })

  it('an entry may be called constructor and is found all the same', () => {
    expect(shown(catalogueOf(anEntry({ id: 'constructor' })), 'constructor')?.id).toBe('constructor')
  })

  it('survives being written into the page and read again', () => {
    expect(JSON.parse(JSON.stringify(catalogue))).toEqual(catalogue)
  })
})

describe('a page for trainees', () => {
  it('carries no entry that is only remembered, whatever the mixture', () => {
    const mixture = fc.array(fc.constantFrom<Verified>('found', 'recalled'), { maxLength: 12 })
    fc.assert(
      fc.property(mixture, (verified) => {
        const entries = verified.map((one, index) => anEntry({ id: `entry_${index}`, verified: one }))
        const catalogue = catalogueOf(...entries)
        const found = entries.filter((entry) => entry.verified === 'found').map(({ id }) => id)
        expect(Object.keys(onlyShown(catalogue).entries)).toEqual(found)
        expect(entries.flatMap(({ id }) => shown(catalogue, id)?.id ?? [])).toEqual(found)
        expect(byTheme(catalogue, 'trust').map(({ id }) => id)).toEqual(found)
      }),
    )
  })
})
