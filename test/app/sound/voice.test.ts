// Reading aloud: which voice each person has, that only voices of the device are taken, also when they come late, and that
// stopping stops.

import { beforeAll, describe, expect, it } from 'vitest'
import { deviceVoice } from '../../../src/app/sound/voice.ts'

/** What a browser makes of a text that is to be spoken. */
class Spoken {
  voice: { readonly name: string } | null = null
  lang = ''
  rate = 1
  pitch = 1
  onend: (() => void) | null = null
  onerror: (() => void) | null = null
  constructor(readonly text: string) {}
}

function aDevice(
  voices: readonly { readonly name: string; readonly lang: string; readonly localService: boolean }[],
) {
  const spoken: Spoken[] = []
  let cancelled = 0
  const engine = {
    speak: (one: unknown) => void spoken.push(one as Spoken),
    cancel: () => void cancelled++,
    getVoices: () => [...voices] as unknown as SpeechSynthesisVoice[],
  }
  return { engine, spoken, cancelled: () => cancelled }
}
const local = (name: string) => ({ name, lang: 'en-GB', localService: true })

beforeAll(() => {
  Object.assign(globalThis, { SpeechSynthesisUtterance: Spoken })
})

describe('reading aloud', () => {
  it('gives telling one voice, and each person the same one every time', () => {
    const { engine, spoken } = aDevice(['Anna', 'Ben', 'Cleo', 'Dan', 'Eve'].map(local))
    const voice = deviceVoice(engine, 'en-GB')
    const said = [
      { text: 'It rains.' },
      { speaker: 'Tyler', text: 'Right.' },
      { speaker: 'Ros', text: 'Well.' },
    ]
    voice.read(said, () => undefined)
    voice.read([{ speaker: 'Tyler', text: 'Again.' }], () => undefined)
    expect(spoken.map(({ text }) => text)).toEqual(['It rains.', 'Right.', 'Well.', 'Again.'])
    expect(spoken[0]?.voice?.name).toBe('Anna')
    expect(spoken[1]?.voice?.name).toBe(spoken[3]?.voice?.name)
    expect(spoken[1]?.voice?.name).not.toBe('Anna')
  })

  it('tells people apart by height where there is one voice', () => {
    const { engine, spoken } = aDevice([local('Anna')])
    deviceVoice(engine, 'en-GB').read(
      [{ text: 'It rains.' }, { speaker: 'Tyler', text: 'Right.' }],
      () => undefined,
    )
    expect(spoken[0]?.pitch).not.toBe(spoken[1]?.pitch)
  })

  it('takes no voice that needs a network, and none of another language', () => {
    const far = { name: 'Far', lang: 'en-GB', localService: false }
    const french = { name: 'Fleur', lang: 'fr-FR', localService: true }
    const { engine, spoken } = aDevice([far, french])
    const voice = deviceVoice(engine, 'en-GB')
    expect(voice.isThere()).toBe(false)
    let ended = 0
    voice.read([{ text: 'Hello.' }], () => ended++)
    expect([spoken.length, ended]).toEqual([0, 1])
  })

  it('says once that it has ended, and not after it was stopped', () => {
    const { engine, spoken, cancelled } = aDevice([local('Anna')])
    const voice = deviceVoice(engine, 'en-GB')
    let ended = 0
    voice.read([{ text: 'One.' }, { text: 'Two.' }], () => ended++)
    spoken.at(-1)?.onend?.()
    expect(ended).toBe(1)
    voice.read([{ text: 'Three.' }], () => ended++)
    const before = cancelled()
    voice.stop()
    spoken.at(-1)?.onerror?.()
    expect([ended, cancelled() > before]).toEqual([1, true])
  })

  it('is not there where the browser cannot speak', () => {
    const voice = deviceVoice(undefined, 'en-GB')
    expect(voice.isThere()).toBe(false)
    expect(voice.watch(() => undefined)()).toBeUndefined()
  })

  it('tells when the voices come late, until it is no longer asked', () => {
    const voices: ReturnType<typeof local>[] = []
    const { engine } = aDevice(voices)
    const events = new EventTarget()
    const voice = deviceVoice(
      Object.assign(engine, {
        addEventListener: events.addEventListener.bind(events),
        removeEventListener: events.removeEventListener.bind(events),
      }),
      'en-GB',
    )
    const seen: boolean[] = []
    const unwatch = voice.watch(() => seen.push(voice.isThere()))
    expect([voice.isThere(), seen]).toEqual([false, []])
    voices.push(local('Anna'))
    events.dispatchEvent(new Event('voiceschanged'))
    expect(seen).toEqual([true])
    unwatch()
    events.dispatchEvent(new Event('voiceschanged'))
    expect(seen).toEqual([true])
  })

  it('reads where the browser has voices but no word of their coming', () => {
    const voice = deviceVoice(aDevice([local('Anna')]).engine, 'en-GB')
    expect(voice.isThere()).toBe(true)
    expect(voice.watch(() => undefined)()).toBeUndefined()
  })
})
