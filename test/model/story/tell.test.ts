// What is said where a story cannot go on, word for word.

import { expect, it } from 'vitest'
import type { CompiledStory } from '../../../src/model/story/compiled.ts'
import { playable } from '../../../src/model/story/playable.ts'
import { inkSeed, noSuchChoice, runtimeProblem } from '../../../src/model/story/tell.ts'
import { problemOf } from '../../support/ink.ts'

const compiled = { id: 'tyler', files: ['stories/tyler/story.ink'] } as unknown as CompiledStory
const fileless = { id: 'tyler', files: [] } as unknown as CompiledStory
const option = (id: string, line?: number) => ({
  id,
  text: id,
  index: 0,
  echo: false,
  ...(line !== undefined && { place: { file: 'a.ink', line } }),
})

it('a choice that is not on offer is named beside those that are', () => {
  expect(noSuchChoice('gone', [option('a', 3), option('b', 4)])).toEqual({
    code: 'story/no-such-choice',
    message: 'Unexpected choice “gone”, expected one of a, b',
    place: { file: 'a.ink', line: 3 },
  })
  expect(noSuchChoice('gone', [])).toEqual({
    code: 'story/no-such-choice',
    message: 'Unexpected choice “gone”, expected none',
  })
})

it('a failure of Ink is said in its own words, with the file', () => {
  const cause = new Error('RUNTIME ERROR: line 3: no knot')
  expect(runtimeProblem(compiled, cause)).toEqual({
    code: 'story/runtime',
    message: 'Unexpected failure in stories/tyler/story.ink: RUNTIME ERROR: line 3: no knot',
    cause,
  })
  expect(runtimeProblem(fileless, 'said RUNTIME ERROR: x').message).toBe(
    'Unexpected failure in tyler: said RUNTIME ERROR: x',
  )
})

it('what is no compiled Ink is refused', () => {
  const broken = playable({ id: 'tyler', revision: 'r', ink: {}, files: [], choices: {} })
  expect(problemOf(broken)).toMatchObject({
    code: 'story/unreadable',
    message: 'Unexpected tyler, expected compiled Ink',
  })
})

it('neighbouring seeds are far apart for Ink, and stay within what it takes', () => {
  const seeds = [1, 2, 3, 2 ** 32 - 1].map(inkSeed)
  expect(new Set(seeds).size).toBe(4)
  for (const seed of seeds) {
    expect(seed).toBeGreaterThanOrEqual(0)
    expect(seed).toBeLessThan(0x7fffffff)
  }
  expect(Math.abs((seeds[0] ?? 0) - (seeds[1] ?? 0))).toBeGreaterThan(1000)
})
