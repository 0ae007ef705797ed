// What a story says of itself, in words.

import { describe, expect, it } from 'vitest'
import { promiseInWords } from '../../src/model/about.ts'

describe('a promise in words', () => {
  it.each([
    ['read_first', 'that he reads it first'],
    ['text_by_friday', 'text by friday'],
  ])('%s is %s', (promise, words) => {
    expect(promiseInWords({ promises: { read_first: 'that he reads it first' } }, promise)).toBe(words)
  })
})
