import { describe, expect, it } from 'vitest'
import { type BuildFiles, isPart, keptAgain, partsCache } from '../../../src/app/offline/parts.ts'

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
