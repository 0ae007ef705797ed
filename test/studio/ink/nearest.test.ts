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
    [
      'confidentiality',
      ['confidence', 'confidentiality_limits_of', 'confidentiality_limits'],
      'confidentiality_limits',
    ],
    ['care', ['core', 'care_shown'], 'care_shown'],
    ['car', ['carer', 'cat'], 'cat'],
  ])('of %s among %j is %s', (word, known, expected) => {
    expect(nearest(word, known)).toBe(expected)
  })

  it.each([
    ['naps', ['pauses']],
    ['one', ['move', 'see', 'why']],
    ['a', ['b']],
    ['', ['a', 'b']],
    ['no', ['no_good_word']],
    ['aaaaaxxx', ['aaaaabbb']],
    ['any', []],
  ])('of %s among %j is none', (word, known) => {
    expect(nearest(word, known)).toBeUndefined()
  })
})
