import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DEFAULT_SETTINGS, parseSettings, writeSettings } from '../../../src/app/settings/settings.ts'

describe('settings read from anywhere', () => {
  it('come back as they were written', () => {
    const mine = { ...DEFAULT_SETTINGS, scores: 'hidden', reasons: 'choice', sound: true, volume: 0 } as const
    expect(parseSettings(writeSettings(mine))).toEqual(mine)
  })

  it('an unknown value costs only its own field', () => {
    const some = { scores: 'stars', reasons: 'choice', volume: 3, sound: 'yes', spacing: 'wide' }
    expect(parseSettings(some)).toEqual({ ...DEFAULT_SETTINGS, reasons: 'choice', spacing: 'wide' })
  })

  it.each([
    [0, 0],
    [1, 1],
    [0.35, 0.35],
    [-0.01, DEFAULT_SETTINGS.volume],
    [1.01, DEFAULT_SETTINGS.volume],
    ['1', DEFAULT_SETTINGS.volume],
    [null, DEFAULT_SETTINGS.volume],
  ])('a volume of %j is %d', (volume, read) => {
    expect(parseSettings({ volume }).volume).toBe(read)
  })

  it('a volume of less than nothing by no amount is nothing', () => {
    expect(Object.is(parseSettings({ volume: -0 }).volume, 0)).toBe(true)
  })

  it('sound is off until it is asked for, a beat comes in parts, and the rest is plain', () => {
    expect(parseSettings(undefined)).toEqual({
      scores: 'words',
      reasons: 'first',
      sound: false,
      volume: 0.6,
      captions: true,
      singleKeys: true,
      hard: 'full',
      motion: 'full',
      text: 'normal',
      spacing: 'normal',
      font: 'house',
      contrast: 'device',
      pace: 'parts',
      say: 'marked',
      aloud: false,
    })
  })

  it.each([
    ['scores', ['hidden', 'words', 'numbers']],
    ['reasons', ['first', 'choice', 'end']],
    ['hard', ['full', 'summary']],
    ['motion', ['full', 'reduced', 'off']],
    ['text', ['normal', 'large', 'larger']],
    ['spacing', ['normal', 'wide']],
    ['font', ['house', 'device']],
    ['contrast', ['device', 'ordinary', 'strong', 'dark']],
    ['pace', ['parts', 'whole', 'lines']],
    ['say', ['marked', 'every', 'never']],
    ['sound', [true, false]],
    ['captions', [true, false]],
    ['singleKeys', [true, false]],
    ['aloud', [true, false]],
  ] as const)('%s can be any of %j', (name, values) => {
    for (const value of values) expect(parseSettings({ [name]: value })[name]).toBe(value)
  })

  it('whatever is found, they are whole and it never throws', () => {
    const keys = Object.keys(DEFAULT_SETTINGS)
    const some = fc.dictionary(fc.constantFrom(...keys), fc.anything())
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.json(), fc.string(), some), (from) => {
        const settings = parseSettings(from)
        expect(Object.keys(settings)).toEqual(keys)
        expect(parseSettings(writeSettings(settings))).toEqual(settings)
      }),
      { numRuns: 1000 },
    )
  })
})
