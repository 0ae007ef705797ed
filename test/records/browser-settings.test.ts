import { describe, expect, it } from 'vitest'
import { DEFAULT_SETTINGS } from '../../src/play/settings.ts'
import { browserSettings } from '../../src/records/browser-settings.ts'
import { aStorage, refusal } from './browser.ts'

describe('settings', () => {
  it('are the defaults on the first visit, and what was chosen on the next', () => {
    const storage = aStorage()
    const settings = browserSettings(() => storage)
    expect(settings.getState()).toEqual(DEFAULT_SETTINGS)
    settings.change({ scores: 'numbers', volume: 0.2 })
    expect(browserSettings(() => storage).getState()).toEqual({
      ...DEFAULT_SETTINGS,
      scores: 'numbers',
      volume: 0.2,
    })
  })

  it('tell whoever listens, once per change', () => {
    const storage = aStorage()
    const settings = browserSettings(() => storage)
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
    const settings = browserSettings(() => storage)
    settings.change({ motion: 'off', text: 'larger' })
    settings.reset()
    expect(browserSettings(() => storage).getState()).toEqual(DEFAULT_SETTINGS)
  })

  it('hold for the page where storage refuses', () => {
    const settings = browserSettings(refusal)
    settings.change({ text: 'large' })
    expect(settings.getState().text).toBe('large')
  })

  it('damaged in storage are the defaults', () => {
    const storage = aStorage()
    storage.setItem('alongside:settings', '{"scores":"num')
    expect(browserSettings(() => storage).getState()).toEqual(DEFAULT_SETTINGS)
  })
})
