// The one piece of markup that a line may have.

import fc from 'fast-check'
import { expect, it } from 'vitest'
import { emphasisSpans } from '../../../src/app/parts/prose.tsx'

it.each([
  [
    'He sends *k*.',
    [
      ['He sends ', false],
      ['k', true],
      ['.', false],
    ],
  ],
  [
    '*All About You*, eleven pages',
    [
      ['All About You', true],
      [', eleven pages', false],
    ],
  ],
  ['3 * 4 * 5', [['3 * 4 * 5', false]]],
  ['a * lone star', [['a * lone star', false]]],
  ['<b>as it stands</b>', [['<b>as it stands</b>', false]]],
  ['', []],
])('%s', (text, parts) => {
  expect(emphasisSpans(text).map((part) => [part.text, part.stressed])).toEqual(parts)
})

it('loses no letter of any line but the stars that stress', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const shown = emphasisSpans(text)
      const written = shown.map((part) => (part.stressed ? `*${part.text}*` : part.text)).join('')
      expect(written).toBe(text)
    }),
  )
})
