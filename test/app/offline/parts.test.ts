import { describe, expect, it } from 'vitest'
import {
  type BuildFiles,
  isAnswer,
  isPart,
  keptAgain,
  neededBy,
  partsCache,
} from '../../../src/app/offline/parts.ts'

const build: BuildFiles = {
  entry: 'assets/index-00000002.js',
  parts: [
    'assets/tyler-story002.js',
    'assets/tyler-plan0002.js',
    'assets/figure-tyler-00000002.js',
    'assets/debrief-screen-00000002.js',
    'assets/amina-story002.js',
    'assets/hall-00000001.ogg',
    'assets/phaser-stage-00000002.js',
  ],
  authors: [],
  stories: {
    tyler: [
      'assets/tyler-story002.js',
      'assets/figure-tyler-00000002.js',
      'assets/debrief-screen-00000002.js',
      'assets/hall-00000001.ogg',
    ],
    amina: ['assets/amina-story002.js', 'assets/debrief-screen-00000002.js'],
  },
  bytes: 7,
}

describe('what a service’s own story needs', () => {
  const needed = (text: string, of: Partial<BuildFiles> = {}) => neededBy({ ...build, ...of }, text)

  it('is what every story of the house does', () => {
    expect(needed('')).toEqual(['assets/debrief-screen-00000002.js'])
    expect(needed('', { stories: {} })).toEqual([])
  })

  it('with the figures, scenes and sounds that have their names from its words, and no story of the house', () => {
    const parts = [
      'assets/scene-bike_shed-00000002.js',
      'assets/scene-bike-00000002.js',
      'assets/figure-tyler-0000000-x.js',
      'assets/tyler-story002.js',
      'assets/hall-00000001.ogg',
      'assets/hall-00000001.mp3',
      'assets/hall-00000001.js',
    ]
    expect(needed('^scene: bike_shed "Tyler: In the HALL."', { parts })).toEqual([
      'assets/scene-bike_shed-00000002.js',
      'assets/figure-tyler-0000000-x.js',
      'assets/hall-00000001.ogg',
      'assets/hall-00000001.mp3',
    ])
  })
})

describe('what a newer build brings along', () => {
  it('is nothing where nothing was kept', () => {
    expect(keptAgain(build, [])).toEqual([])
  })

  it('is each file whose older version was kept, and no other', () => {
    expect(keptAgain(build, ['assets/phaser-stage-00000001.js', 'assets/gone-00000001.js'])).toEqual([
      'assets/phaser-stage-00000002.js',
    ])
  })

  it('is the whole of a story that was kept, also files that are new in it, and no sound that was not heard', () => {
    expect([...keptAgain(build, ['assets/tyler-story001.js'])].sort()).toEqual([
      'assets/debrief-screen-00000002.js',
      'assets/figure-tyler-00000002.js',
      'assets/tyler-plan0002.js',
      'assets/tyler-story002.js',
    ])
  })

  it('is all that every story needs where most of that was kept, as a service’s own story keeps it, but for sounds', () => {
    const screens = ['a', 'b', 'c', 'd'].map((name) => `assets/${name}-00000002.js`)
    const files = [...screens, 'assets/hall-00000002.ogg']
    const grown = {
      ...build,
      parts: [...files, 'assets/x-00000002.js'],
      stories: { tyler: files, amina: files },
    }
    const older = (...names: readonly string[]) => names.map((name) => `assets/${name}-00000001.js`)
    expect(keptAgain(grown, older('a', 'b', 'c'))).toEqual(screens)
    expect(keptAgain(grown, older('a', 'b'))).toEqual(screens.slice(0, 2))
  })

  it('has a sound that was kept', () => {
    expect(keptAgain(build, ['assets/hall-00000001.ogg'])).toEqual(['assets/hall-00000001.ogg'])
  })
})

describe('an answer for a part', () => {
  const answer = (status: number, type?: string) =>
    isPart(new Response(null, { status, headers: type ? { 'content-type': type } : {} }))
  it.each([
    [200, 'text/javascript', true],
    [200, undefined, true],
    [200, 'text/html', false],
    [200, 'text/html; charset=utf-8', false],
    [206, 'audio/ogg', false],
    [404, 'text/javascript', false],
  ])('%d %s is kept: %s', (status, type, expected) => {
    expect(answer(status, type)).toBe(expected)
  })
})

it('two sites of one server keep their parts apart', () => {
  expect(partsCache('https://x.org/a/')).not.toBe(partsCache('https://x.org/b/'))
})

describe('an answer for an employer’s own file', () => {
  it.each<[status: number, type: string, taken: boolean]>([
    [200, 'application/json', true],
    [200, 'text/html; charset=utf-8', false],
    [404, 'text/html', true],
    [410, 'text/plain', true],
    [401, 'text/plain', false],
    [503, 'application/json', false],
  ])('%i with %s is one: %s', (status, type, taken) => {
    expect(isAnswer({ status, headers: new Headers({ 'content-type': type }) })).toBe(taken)
  })
})
