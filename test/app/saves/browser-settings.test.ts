import { describe, expect, it } from 'vitest'
import { browserDatabase } from '../../../src/app/saves/browser-saves.ts'
import { browserSettings } from '../../../src/app/saves/browser-settings.ts'
import { DEFAULT_SETTINGS } from '../../../src/app/settings/settings.ts'
import { aBrowser, aStorage, refusal, wipe } from './browser.ts'

const layers = (storage: () => Storage, indexedDB = refusal as () => IDBFactory) => {
  const { clock } = aBrowser()
  return { localStorage: storage, database: browserDatabase({ indexedDB }), clock }
}
const settingsIn = (storage: Storage) => browserSettings(layers(() => storage))

describe('settings', () => {
  it('are the defaults on the first visit, and what was chosen on the next', () => {
    const storage = aStorage()
    const settings = settingsIn(storage)
    expect(settings.getState()).toEqual(DEFAULT_SETTINGS)
    settings.change({ scores: 'numbers', volume: 0.2 })
    expect(settingsIn(storage).getState()).toEqual({
      ...DEFAULT_SETTINGS,
      scores: 'numbers',
      volume: 0.2,
    })
  })

  it('tell whoever listens, once per change', () => {
    const storage = aStorage()
    const settings = settingsIn(storage)
    const told: boolean[] = []
    const stop = settings.subscribe(({ sound }) => told.push(sound))
    settings.change({ sound: true })
    settings.change({ sound: true })
    stop()
    settings.change({ sound: false })
    expect(told).toEqual([true])
  })

  it('can be put back', () => {
    const storage = aStorage()
    const settings = settingsIn(storage)
    settings.change({ motion: 'off', text: 'larger' })
    settings.reset()
    expect(settingsIn(storage).getState()).toEqual(DEFAULT_SETTINGS)
  })

  it('hold for the page where storage refuses', () => {
    const settings = browserSettings(layers(refusal))
    settings.change({ text: 'large' })
    expect(settings.getState().text).toBe('large')
  })

  it('damaged in storage are the defaults', () => {
    const storage = aStorage()
    storage.setItem('alongside:settings', '{"scores":"num')
    expect(settingsIn(storage).getState()).toEqual(DEFAULT_SETTINGS)
  })

  it('come back from the database where localStorage was wiped', async () => {
    const { localStorage, indexedDB, clock } = aBrowser()
    const both = { localStorage, database: browserDatabase({ indexedDB }), clock }
    browserSettings(both).change({ text: 'larger' })
    await both.database.text('alongside:settings')
    wipe({ localStorage })
    const settings = browserSettings({ ...both, database: browserDatabase({ indexedDB }) })
    expect(settings.getState().text).toBe('normal')
    await settings.restore()
    expect(settings.getState().text).toBe('larger')
    // And are in localStorage again, for the next start.
    expect(browserSettings(both).getState().text).toBe('larger')
  })

  it('chosen while the database had not answered are not replaced by older ones', async () => {
    const { localStorage, indexedDB, clock } = aBrowser()
    const both = { localStorage, database: browserDatabase({ indexedDB }), clock }
    browserSettings(both).change({ text: 'larger' })
    await both.database.text('alongside:settings')
    wipe({ localStorage })
    const settings = browserSettings(both)
    const restored = settings.restore()
    settings.change({ text: 'large' })
    await restored
    expect(settings.getState().text).toBe('large')
  })

  it('written before there were moments on them are still read', () => {
    const storage = aStorage()
    storage.setItem('alongside:settings', '{"scores":"numbers"}')
    expect(settingsIn(storage).getState().scores).toBe('numbers')
  })
})
