// What is said of sound in words, and what is heard when, with a player that writes down what it is asked.

import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { howlerAudio } from '../../../src/app/sound/audio.ts'
import { BEDS, type Bed, captionOf, SILENCE } from '../../../src/app/sound/beds.ts'
import type { Player } from '../../../src/app/sound/player.ts'
import { STRIKES } from '../../../src/app/sound/strikes.ts'
import type { Cue } from '../../../src/model/passage.ts'
import { root } from '../../support/stories.ts'

const sound = (value: string): Cue => ({ kind: 'sound', value })

/** A page that can be hidden and shown. */
function aPage() {
  let hidden = false
  const listeners = new Set<() => void>()
  return {
    isHidden: () => hidden,
    onChange(listener: () => void) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    hide(now: boolean) {
      hidden = now
      for (const listener of listeners) listener()
    },
    listeners,
  }
}

/** A player that plays to nobody, and says what can be heard. */
function aPlayer() {
  const asked: string[] = []
  const audible = new Map<Bed, number>()
  let refuse: ((cause: unknown) => void) | undefined
  const player: Player = {
    begin(bed, refused) {
      asked.push(`begin ${bed}`)
      refuse = refused
      return {
        fadeTo: (volume) => void audible.set(bed, volume),
        end(milliseconds) {
          asked.push(milliseconds > 0 ? `fade out ${bed}` : `cut ${bed}`)
          audible.delete(bed)
        },
      }
    },
    strike: (strike) => void asked.push(`strike ${strike}`),
    dispose: () => void asked.push('dispose'),
  }
  return { player, asked, audible, refuse: (cause: unknown) => refuse?.(cause) }
}

function anAudio() {
  const page = aPage()
  const made = aPlayer()
  let loads = 0
  const audio = howlerAudio(page, async () => {
    loads++
    return made.player
  })
  return { ...made, page, audio, loads: () => loads }
}

/** Lets what was promised come about. */
const arrived = async () => {
  for (let turn = 0; turn < 5; turn++) await Promise.resolve()
}

describe('sound', () => {
  it('is off and silent at first', () => {
    expect(anAudio().audio.getState()).toEqual({ on: false })
  })

  it('says in words what is heard, on or off', () => {
    const audio = anAudio().audio
    audio.play([sound('office')])
    expect(audio.getState()).toEqual({ on: false, bed: 'office', caption: 'Rain on the office window' })
    audio.setOn(true)
    expect(audio.getState()).toMatchObject({ on: true, caption: 'Rain on the office window' })
  })

  it('the last sound of a beat counts', () => {
    const audio = anAudio().audio
    audio.play([sound('office'), { kind: 'face', value: 'calm' }, sound('hall')])
    expect(audio.getState().bed).toBe('hall')
  })

  it('a sound that nobody knows changes nothing', () => {
    const audio = anAudio().audio
    audio.play([sound('office'), sound('trombone'), sound('toString')])
    expect(audio.getState().bed).toBe('office')
  })

  it('none ends it, words and all', () => {
    const audio = anAudio().audio
    audio.play([sound('office')])
    audio.play([sound('none')])
    expect(audio.getState()).toEqual({ on: false })
  })

  it('tells whoever listens, once per change, until it is disposed', () => {
    const audio = anAudio().audio
    const told: (string | undefined)[] = []
    audio.subscribe(({ caption }) => told.push(caption))
    audio.play([sound('office')])
    audio.play([sound('office')])
    audio.play([])
    audio.dispose()
    audio.play([sound('hall')])
    expect(told).toEqual(['Rain on the office window'])
  })
})

describe('what is heard', () => {
  it('nothing is loaded before sound is on', async () => {
    const { audio, loads } = anAudio()
    audio.play([sound('office')])
    await arrived()
    expect(loads()).toBe(0)
    audio.setOn(true)
    audio.play([sound('hall')])
    await arrived()
    expect(loads()).toBe(1)
  })

  it('the bed of the scene, at the volume asked for', async () => {
    const { audio, audible } = anAudio()
    audio.setVolume(0.3)
    audio.setOn(true)
    audio.play([sound('office')])
    await arrived()
    expect([...audible]).toEqual([['office', 0.3]])
    audio.setVolume(0.8)
    expect([...audible]).toEqual([['office', 0.8]])
  })

  it('goes over from one scene to the next', async () => {
    const { audio, asked, audible } = anAudio()
    audio.setOn(true)
    audio.play([sound('office')])
    await arrived()
    audio.play([sound('office')])
    audio.play([sound('outdoors')])
    expect(asked).toEqual(['begin office', 'fade out office', 'begin outdoors'])
    expect([...audible.keys()]).toEqual(['outdoors'])
  })

  it('fades out when it is turned off, and comes back when it is turned on', async () => {
    const { audio, asked } = anAudio()
    audio.play([sound('office')])
    audio.setOn(true)
    await arrived()
    audio.setOn(false)
    audio.setOn(true)
    expect(asked).toEqual(['begin office', 'fade out office', 'begin office'])
  })

  it('only what is wanted by the time the player has come', async () => {
    const { audio, asked } = anAudio()
    audio.play([sound('office')])
    audio.setOn(true)
    audio.setOn(false)
    await arrived()
    expect(asked).toEqual([])
  })

  it('nothing while the page is hidden', async () => {
    const { audio, page, audible } = anAudio()
    audio.setOn(true)
    audio.play([sound('office')])
    await arrived()
    page.hide(true)
    expect(audible.size).toBe(0)
    audio.play([sound('hall')])
    expect(audible.size).toBe(0)
    page.hide(false)
    expect([...audible.keys()]).toEqual(['hall'])
  })

  it('nothing at volume 0', async () => {
    const { audio, audible } = anAudio()
    audio.setOn(true)
    audio.play([sound('office')])
    await arrived()
    audio.setVolume(0)
    expect(audible.size).toBe(0)
  })

  it('nothing after it was disposed, and the page is listened to no longer', async () => {
    const { audio, page, asked } = anAudio()
    audio.setOn(true)
    audio.play([sound('office')])
    await arrived()
    audio.dispose()
    expect(asked).toEqual(['begin office', 'cut office', 'dispose'])
    expect(page.listeners.size).toBe(0)
  })
})

describe('a browser that allows no sound', () => {
  it('is told once, and the captions go on', async () => {
    const { audio, refuse } = anAudio()
    const problems = new Set<unknown>()
    audio.subscribe(({ problem }) => problem && problems.add(problem))
    audio.setOn(true)
    audio.play([sound('office')])
    await arrived()
    refuse('not allowed')
    refuse('not allowed')
    audio.play([sound('hall')])
    refuse('not allowed')
    expect(audio.getState()).toMatchObject({
      caption: 'A large, quiet room',
      problem: { code: 'sound/refused', message: 'Unexpected refusal, expected the browser to play sound' },
    })
    expect(problems.size).toBe(1)
  })

  it('nor does a player that throws stop anything', async () => {
    const audio = howlerAudio(aPage(), async () => ({
      begin() {
        throw new Error('no context')
      },
      strike() {},
      dispose() {},
    }))
    audio.setOn(true)
    audio.play([sound('office')])
    await arrived()
    expect(audio.getState()).toMatchObject({ bed: 'office', problem: { code: 'sound/refused' } })
  })

  it('a player that did not arrive is asked for again at the next scene', async () => {
    const { player, audible } = aPlayer()
    let tries = 0
    const audio = howlerAudio(aPage(), async () => {
      if (++tries === 1) throw new Error('offline')
      return player
    })
    audio.setOn(true)
    audio.play([sound('office')])
    await arrived()
    expect(audio.getState().problem?.code).toBe('sound/not-loaded')
    audio.play([sound('hall')])
    await arrived()
    expect([...audible.keys()]).toEqual(['hall'])
  })
})

describe('the beds', () => {
  const folder = join(root, 'assets/sound')

  it('each has a caption and its two files, none above 90 kB', () => {
    for (const bed of BEDS) {
      expect(captionOf([sound(bed)])?.length).toBeGreaterThan(5)
      for (const ending of ['ogg', 'mp3']) {
        const size = statSync(join(folder, `${bed}.${ending}`)).size
        expect(size).toBeGreaterThan(20_000)
        expect(size).toBeLessThanOrEqual(90_000)
      }
    }
  })

  it('there is no file that no bed and no cue uses', () => {
    const names = readdirSync(folder).filter((name) => /\.(ogg|mp3)$/.test(name))
    expect(new Set(names.map((name) => name.split('.')[0]))).toEqual(new Set([...BEDS, ...STRIKES]))
  })

  it('every sound that a story asks for is one of them, or silence', () => {
    const stories = readdirSync(join(root, 'stories'), { recursive: true, encoding: 'utf8' })
    const asked = stories
      .filter((name) => name.endsWith('.ink'))
      .flatMap((name) => readFileSync(join(root, 'stories', name), 'utf8').match(/# sound: *\w+/g) ?? [])
      .map((tag) => tag.replace(/# sound: */, ''))
    expect(asked.length).toBeGreaterThan(0)
    expect(asked.filter((value) => captionOf([sound(value)]) === undefined && value !== SILENCE)).toEqual([])
  })
})

describe('a cue', () => {
  it('is heard once over the bed, and has words whether or not sound is on', async () => {
    const { player, asked } = aPlayer()
    const audio = howlerAudio(aPage(), async () => player)
    audio.setOn(true)
    audio.play([sound('office')])
    await arrived()
    audio.strike([sound('phone'), sound('office')])
    expect(asked.filter((one) => one.startsWith('strike'))).toEqual(['strike phone'])
    expect(audio.getState().bed).toBe('office')
    expect(captionOf([sound('phone')])).toBe('A phone buzzes')
  })

  it('is not heard where sound is off, or in a page that cannot be seen', async () => {
    const { player, asked } = aPlayer()
    const page = aPage()
    const audio = howlerAudio(page, async () => player)
    audio.strike([sound('door')])
    audio.setOn(true)
    audio.play([sound('office')])
    await arrived()
    page.hide(true)
    audio.strike([sound('door')])
    page.hide(false)
    audio.setOn(false)
    audio.strike([sound('door')])
    expect(asked.filter((one) => one.startsWith('strike'))).toEqual([])
  })

  it.each(STRIKES)('%s is small, in both its files', (strike) => {
    for (const ending of ['ogg', 'mp3']) {
      const size = statSync(join(root, 'assets/sound', `${strike}.${ending}`)).size
      expect(size).toBeGreaterThan(1000)
      expect(size).toBeLessThanOrEqual(12_000)
    }
  })
})
