// Random runs in place of a walk: the same for the same seed, never taken for the whole, and told as the story tells them.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findingsOf } from '../../../src/studio/explore/figures/findings.ts'
import { retold } from '../../../src/studio/explore/retell.ts'
import { sample } from '../../../src/studio/explore/sample.ts'
import { walk } from '../../../src/studio/explore/walk.ts'
import { answered } from '../../support/retold.ts'
import { allForkables, bothWays, forkableHouseStory } from '../../support/stories.ts'

const ODDS = `VAR trust = 0
-> k
=== k
* (a) [A]
  * * (x) [X]
    ~ trust = 1
  * * (y) [Y]
* (b) [B]
- Well. # ending: home
-> END`

describe('A sample', () => {
  it('is the same for the same seed and another for another', () => {
    const taken = (seed: number) => sample(forkableHouseStory('tyler'), { runs: 50, seed }).sampled?.taken
    expect(taken(1)).toEqual(taken(1))
    expect(taken(1)).not.toEqual(taken(2))
  })

  it('takes each option about as often as the next', () => {
    const { sampled, firstEdge } = sample(bothWays(ODDS).forkable, { runs: 2000, seed: 3 })
    const [a = 0, b = 0] = sampled?.taken.subarray(firstEdge[0], firstEdge[1]) ?? []
    expect(a + b).toBe(2000)
    expect(Math.abs(a - b)).toBeLessThan(200)
  })

  it('is never said to be complete, even where it met everything', () => {
    const { forkable } = bothWays(ODDS)
    const findings = findingsOf(sample(forkable, { runs: 500, seed: 1 }))
    expect(findings.complete).toBe(false)
    expect(findings.counted.kind).toBe('sample')
    expect(findings.scores.trust).toMatchObject({ min: 0, max: 1 })
    expect(findingsOf(walk(forkable)).complete).toBe(true)
  })

  it('ends when it is told to, with what it has', () => {
    let asked = 0
    const graph = sample(bothWays(ODDS).forkable, { runs: 1000, seed: 1, goOn: () => ++asked < 10 })
    expect(graph.sampled?.runs).toBe(10)
  })

  it('leaves a run that goes round for ever where it is', () => {
    const { forkable } = bothWays('-> k\n=== k\n+ (on) [On] -> k')
    expect(sample(forkable, { runs: 3, seed: 1, maxTurns: 20 }).states).toBe(21)
  })

  const ENDLESS = `VAR n = 0
-> k
=== k
Well, well?
+ (one) [One more.]
  ~ n = n + 1
+ (two) [Two more.]
  ~ n = n + 2
+ (less) [One less.]
  ~ n = n - 1
- {n} now.
-> k`

  it('of a story that never ends says that a run has at least so many decisions and words', () => {
    const { decisions, words } = findingsOf(
      sample(bothWays(ENDLESS).forkable, { runs: 5, seed: 1, maxTurns: 20 }),
    )
    expect(decisions).toEqual({ min: 20, max: null })
    // Two at the opening, and four after each choice.
    expect(words).toEqual({ min: 2 + 20 * 4, max: null })
  })

  it('of a story that some runs end says the fewest of those, and no most', () => {
    const source = `${ENDLESS}\n=== over\n-> END`.replace('[One less.]\n  ~ n = n - 1', '[Leave.] -> over')
    const { decisions } = findingsOf(sample(bothWays(source).forkable, { runs: 50, seed: 1, maxTurns: 4 }))
    expect(decisions).toEqual({ min: 1, max: null })
    const ended = findingsOf(sample(bothWays(ODDS).forkable, { runs: 50, seed: 1, maxTurns: 2 }))
    expect(ended.decisions).toEqual({ min: 1, max: 2 })
  })
})

describe('A story told from turns that are known', () => {
  it.each(allForkables())('tells %s as the engine does, time after time', (_, playable, forkable) => {
    const again = retold(forkable)
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5 }), fc.array(fc.nat(), { maxLength: 25 }), (seed, picks) => {
        expect(answered(again, seed, picks)).toEqual(answered(playable, seed, picks))
      }),
      { numRuns: 40 },
    )
  })

  it('says what was on offer to whoever asks for something else', () => {
    const again = retold(bothWays(ODDS).forkable)
    const begun = again.begin(1)
    expect(begun.ok && begun.value.choose('nobody')).toMatchObject({
      ok: false,
      problem: { code: 'story/no-such-choice', message: expect.stringContaining('k.a, k.b') },
    })
  })
})
