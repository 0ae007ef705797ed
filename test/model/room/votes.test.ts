// Votes as they are typed or come from a chat, counted without a name.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readVotes } from '../../../src/model/room/votes.ts'

describe('votes typed into one field', () => {
  it.each([
    ['a a b c, ann: b', [2, 2, 1, 0], []],
    ['A', [1, 0, 0, 0], []],
    ['bbb', [0, 1, 0, 0], []],
    ['aab', [0, 0, 0, 0], []],
    ['Ann Smith: B\n10:31 Bo: c!\nCy: "d".', [0, 1, 1, 1], []],
    ['B because he asked, I would say C', [0, 1, 1, 0], []],
    ["10:32 Tom: I'd go with C", [0, 0, 1, 0], []],
    ['I’d say D', [0, 0, 0, 1], []],
    ["I'd take C here", [0, 0, 1, 0], []],
    ['A - because a child should know', [1, 0, 0, 0], []],
    ['D because A is too weak', [0, 0, 0, 1], []],
    ['Option B', [0, 1, 0, 0], []],
    ['Option c please', [0, 0, 1, 0], []],
    ['*b*', [0, 1, 0, 0], []],
    ['A+', [1, 0, 0, 0], []],
    ['A/B', [0, 0, 0, 0], ['A/B']],
    ['Ali: B&C', [0, 0, 0, 0], ['Ali: B&C']],
    ['Option a please', [0, 0, 0, 0], ['Option a please']],
    ['D 👍', [0, 0, 0, 1], []],
    ['(b)', [0, 1, 0, 0], []],
    ['b!!', [0, 1, 0, 0], []],
    ['Priya: a\nTom: c\n10:40 Priya: sorry, B', [0, 1, 1, 0], []],
    ['I think a hug', [0, 0, 0, 0], ['I think a hug']],
    ['A hug is best', [0, 0, 0, 0], ['A hug is best']],
    ['definitely not A', [0, 0, 0, 0], ['definitely not A']],
    ["it isn't B", [0, 0, 0, 0], ["it isn't B"]],
    ['ann: a or b?', [0, 0, 0, 0], ['ann: a or b?']],
    ['ann: a b', [0, 0, 0, 0], ['ann: a b']],
    ['ann: d d d', [0, 0, 0, 1], []],
    ['d d d', [0, 0, 0, 3], []],
    ['A, then B', [1, 1, 0, 0], []],
    ['maybe B maybe C', [0, 0, 0, 0], ['maybe B maybe C']],
    ['lol\nTom Hughes\n10:32', [0, 0, 0, 0], []],
    ['ann: e', [0, 0, 0, 0], []],
    ['a e', [1, 0, 0, 0], []],
    ['1', [0, 0, 0, 0], []],
    [' , ;\n', [0, 0, 0, 0], []],
    ['D; d; D', [0, 0, 0, 3], []],
  ])('“%s” counts %j and leaves %j to be decided', (text, counts, unclear) => {
    expect(readVotes(text, 4)).toEqual({ counts, whole: false, unclear })
  })

  it.each([
    ['7 5 3 0', [7, 5, 3, 0]],
    ['7, 5', [7, 5, 0, 0]],
    ['a12', [12, 0, 0, 0]],
    ['a7 b=12 D1', [7, 12, 0, 1]],
    ['b3 b4', [0, 4, 0, 0]],
  ])('“%s” are whole counts: %j', (text, counts) => {
    expect(readVotes(text, 4)).toEqual({ counts, whole: true, unclear: [] })
  })

  it.each([['1 2 3 4 5'], ['1000 1'], ['e3'], ['a7 five'], ['a7 b'], ['7 five']])(
    '“%s” is no count, and nothing is counted of it that was not meant',
    (text) => {
      const { whole, counts } = readVotes(text, 4)
      expect(whole).toBe(false)
      expect(counts.slice(2)).toEqual([0, 0])
    },
  )

  it('counts no more than there are letters, whatever is pasted, and keeps nothing that was counted', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 200 }),
        fc.integer({ min: 1, max: 9 }),
        (text, options) => {
          const { counts, whole, unclear } = readVotes(text, options)
          expect(counts).toHaveLength(options)
          expect(counts.every((count) => Number.isInteger(count) && count >= 0)).toBe(true)
          if (!whole) expect(counts.reduce((sum, count) => sum + count, 0)).toBeLessThanOrEqual(text.length)
          for (const piece of unclear) expect(text).toContain(piece)
        },
      ),
      { numRuns: 3000 },
    )
  })
})
