// A text in two layers: whichever was written last is the one that is read, and either layer alone is enough.

import { describe, expect, it } from 'vitest'
import { browserDatabase } from '../../../src/app/saves/browser-saves.ts'
import { keptNames, type NameLayers } from '../../../src/app/saves/kept-names.ts'
import { keptText, type TextLayers } from '../../../src/app/saves/kept-text.ts'
import { aBrowser, aStorage, refusal } from './browser.ts'

function layers(
  some: Partial<TextLayers & NameLayers> = {},
): TextLayers & NameLayers & { readonly storage: Storage } {
  const { indexedDB, clock } = aBrowser()
  const storage = aStorage()
  return { localStorage: () => storage, database: browserDatabase({ indexedDB }), clock, storage, ...some }
}
const written = (kept: TextLayers) => kept.database.text('any')

describe('a kept text', () => {
  it('is there at once, and after localStorage was wiped', async () => {
    const both = layers()
    keptText(both, 'name').write('one\ntwo @ three')
    expect(keptText(both, 'name').readSync()).toBe('one\ntwo @ three')
    await written(both)
    both.storage.clear()
    expect(keptText(both, 'name').readSync()).toBeUndefined()
    expect(await keptText(both, 'name').read()).toBe('one\ntwo @ three')
  })

  it('is the newer of the two, where a crash left localStorage behind, or the database', async () => {
    const both = layers()
    const kept = keptText(both, 'name')
    kept.write('first')
    const behind = both.storage.getItem('name') ?? ''
    kept.write('second')
    await written(both)
    both.storage.setItem('name', behind)
    expect(await kept.read()).toBe('second')
    both.storage.setItem('name', '@99999999999999@third')
    expect(await kept.read()).toBe('third')
  })

  it('written in the same moment in both is read from localStorage, which is written first', async () => {
    const both = layers({ clock: () => 5 })
    const kept = keptText(both, 'name')
    kept.write('one')
    await written(both)
    both.storage.setItem('name', '@5@other')
    expect(await kept.read()).toBe('other')
  })

  it('lasts in either layer alone, and is nothing where both refuse', async () => {
    const onlyDatabase = layers({ localStorage: refusal })
    keptText(onlyDatabase, 'name').write('here')
    expect(await keptText(onlyDatabase, 'name').read()).toBe('here')
    const onlyStorage = layers({ database: browserDatabase({ indexedDB: refusal }) })
    keptText(onlyStorage, 'name').write('here')
    expect(await keptText(onlyStorage, 'name').read()).toBe('here')
    const nothing = layers({ localStorage: refusal, database: browserDatabase({ indexedDB: refusal }) })
    keptText(nothing, 'name').write('here')
    expect(await keptText(nothing, 'name').read()).toBeUndefined()
  })

  it('that was removed is gone from both, also where one of them refuses', async () => {
    const both = layers()
    const kept = keptText(both, 'name')
    kept.write('here')
    keptText(both, 'other').write('there')
    kept.remove()
    expect(kept.readSync()).toBeUndefined()
    expect(await kept.read()).toBeUndefined()
    expect(await keptText(both, 'other').read()).toBe('there')
    const onlyDatabase = layers({ localStorage: refusal })
    keptText(onlyDatabase, 'name').write('here')
    keptText(onlyDatabase, 'name').remove()
    expect(await keptText(onlyDatabase, 'name').read()).toBeUndefined()
  })

  it('is found by how its name begins, whichever layer has it', async () => {
    const both = layers()
    for (const name of ['a:1', 'a:2', 'b:1']) keptText(both, name).write('here')
    await written(both)
    both.storage.removeItem('a:1')
    both.storage.setItem('a:3', 'here')
    expect([...(await keptNames(both, 'a:'))].sort()).toEqual(['a:1', 'a:2', 'a:3'])
    expect(await keptNames(layers({ localStorage: refusal }), 'a:')).toEqual([])
    const onlyStorage = { ...both, database: browserDatabase({ indexedDB: refusal }) }
    expect([...(await keptNames(onlyStorage, 'a:'))].sort()).toEqual(['a:2', 'a:3'])
  })

  it('without a moment is older than any with one', async () => {
    const both = layers()
    keptText(both, 'name').write('new')
    await written(both)
    both.storage.setItem('name', 'from an earlier version')
    expect(await keptText(both, 'name').read()).toBe('new')
  })

  it('without a moment is read whole, also where it has the look of one inside', () => {
    const both = layers()
    both.storage.setItem('name', 'from @12@ an earlier version')
    expect(keptText(both, 'name').readSync()).toBe('from @12@ an earlier version')
  })
})
