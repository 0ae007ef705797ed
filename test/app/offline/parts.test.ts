import { describe, expect, it } from 'vitest'
import { type BuildFiles, isPart, keptAgain, neededBy, partsCache } from '../../../src/app/offline/parts.ts'

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
