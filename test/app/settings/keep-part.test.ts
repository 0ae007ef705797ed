import { expect, it } from 'vitest'
import { tenths } from '../../../src/app/settings/keep-part.tsx'

it.each([
  [0, 0, 0],
  [0, 112, 0],
  [11, 112, 0],
  [12, 112, 10],
  [111, 112, 90],
  [112, 112, 100],
])('%d of %d files are said to be %d per cent', (kept, all, expected) => {
  expect(tenths(kept, all)).toBe(expected)
})
