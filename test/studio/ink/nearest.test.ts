import { describe, expect, it } from 'vitest'
import { TAG_KEYS } from '../../../src/model/story/tags.ts'
import { nearest } from '../../../src/studio/ink/nearest.ts'

describe('the nearest name', () => {
  it.each([
    ['moov', TAG_KEYS, 'move'],
    ['rom', ['hall', 'room'], 'room'],
    ['chnage', ['promise', 'change'], 'change'],
    ['wiat', ['want', 'wait'], 'wait'],
    ['aaaaaaxxx', ['aaaaaabbb'], 'aaaaaabbb'],
  ])('of %s among %j is %s', (word, known, expected) => {
    expect(nearest(word, known)).toBe(expected)
  })

  it.each([
    ['naps', ['pauses']],
    ['one', ['move', 'see', 'why']],
    ['a', ['b']],
    ['', ['a', 'b']],
    ['aaaaaxxx', ['aaaaabbb']],
    ['any', []],
  ])('of %s among %j is none', (word, known) => {
    expect(nearest(word, known)).toBeUndefined()
  })
})
