import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hash, shuffled } from '../../src/model/shuffle.ts'

const options = ['ask', 'wait', 'tell', 'leave'].map((id) => ({ id }))
const order = (seed: number, items = options) => shuffled(items, seed).map(({ id }) => id)

describe('the order of options', () => {
  it('is a permutation, the same for the same seed whatever order they were written in', () => {
    fc.assert(
      fc.property(fc.nat(), fc.shuffledSubarray(options, { minLength: 4 }), (seed, written) => {
        expect(order(seed, written)).toEqual(order(seed))
        expect([...order(seed)].sort()).toEqual(options.map(({ id }) => id).sort())
      }),
    )
  })

  it('of those that stay does not change when an option is added', () => {
    fc.assert(
      fc.property(fc.nat(), fc.string(), (seed, id) => {
        const grown = order(seed, [...options, { id }])
        fc.pre(!options.some((option) => option.id === id))
        expect(grown.filter((name) => name !== id)).toEqual(order(seed))
      }),
    )
  })

  it('puts every option in every place about equally often', () => {
    const seeds = 4000
    for (const place of [0, 1, 2, 3]) {
      const counts = new Map<string, number>()
      for (let seed = 0; seed < seeds; seed++) {
        const id = order(seed)[place] ?? ''
        counts.set(id, (counts.get(id) ?? 0) + 1)
      }
      // A quarter each; four standard deviations of a fair draw either way.
      const spread = 4 * Math.sqrt(seeds * 0.25 * 0.75)
      for (const count of counts.values()) expect(Math.abs(count - seeds / 4)).toBeLessThan(spread)
    }
  })
})

describe('hash', () => {
  // A run that was saved is shown by later versions with its options where they were.
  it.each([
    ['', 2872998923],
    ['a', 444641715],
    ['1/ask', 3156914432],
    ['4294967295/hall.in', 1391289458],
  ])('of %j stays %d', (text, value) => {
    expect(hash(text)).toBe(value)
  })

  it('is a whole number below 2^32, and differs for neighbours', () => {
    expect(hash('')).toBeGreaterThanOrEqual(0)
    expect(new Set(Array.from({ length: 1000 }, (_, n) => hash(String(n)))).size).toBe(1000)
  })
})
