// The text of one tag.

import { expect, it } from 'vitest'
import { cueOf, parseIds, parseTag } from '../../../src/model/story/tags.ts'

it.each([
  ['move: honest_limits', { key: 'move', value: 'honest_limits' }],
  ['  why :  Because: it is so. ', { key: 'why', value: 'Because: it is so.' }],
  ['hard_end', { key: 'hard_end', value: '' }],
  [' hard_end ', { key: 'hard_end', value: '' }],
  ['scene:', { key: 'scene', value: '' }],
  ['mood: grim', undefined],
  [': move', undefined],
  ['', undefined],
])('%j is %j', (text, tag) => {
  expect(parseTag(text)).toEqual(tag)
})

it('is a cue where stage or sound should do something', () => {
  expect(cueOf({ key: 'scene', value: 'shed' })).toEqual({ kind: 'scene', value: 'shed' })
  expect(cueOf({ key: 'why', value: 'x' })).toBeUndefined()
})

it.each([
  ['one', ['one']],
  ['one, two', ['one', 'two']],
  ['one,two  three,', ['one', 'two', 'three']],
  [' , one', ['one']],
  ['', []],
])('the ids in %j are %j', (value, ids) => {
  expect(parseIds(value)).toEqual(ids)
})
