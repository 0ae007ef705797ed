// What the explorer says of any story is what walking it plainly gives, and every log that it gives shows what it says.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findingsOf } from '../../src/studio/explore/figures/findings.ts'
import { sample } from '../../src/studio/explore/sample.ts'
import { compare } from '../support/agreement.ts'
import { FOREIGN_STORIES } from '../support/foreign-stories.ts'
import { LARGER_STORIES } from '../support/larger-stories.ts'
import { logDifferences } from '../support/logs-shown.ts'
import { randomStory } from '../support/random-story.ts'
import { bothWays, forkableHouseStory, houseStory, houseStoryIds } from '../support/stories.ts'

describe('The explorer and the plain walker agree', () => {
  it('on random stories that end by themselves', () => {
    const [depth, turns] = [12, 600]
    let whole = 0
    fc.assert(
      fc.property(randomStory(), (text) => {
        const { differences, plain, findings } = compare(bothWays(text), { depth, turns }, 1000)
        expect(differences).toEqual([])
        if (plain.isWhole && findings.complete) whole++
      }),
      { numRuns: 150 },
    )
    // Those too large for one of the two are compared as far as it went; most are not.
    expect(whole).toBeGreaterThan(75)
  }, 120_000)

  it('on random stories that go round, as far as a few choices show', () => {
    fc.assert(
      fc.property(randomStory(true), (text) => {
        expect(compare(bothWays(text), { depth: 4, turns: 300 }, 500).differences).toEqual([])
      }),
      { numRuns: 60 },
    )
  }, 120_000)

  it.each(Object.entries({ ...FOREIGN_STORIES, ...LARGER_STORIES }))('on %s', (_, text) => {
    expect(compare(bothWays(text), { depth: 5, turns: 1500 }, 2000).differences).toEqual([])
  })
})

describe('Every log that is given shows what is said of it', () => {
  it.each(houseStoryIds())('in random runs of the house story %s', (id) => {
    const findings = findingsOf(sample(forkableHouseStory(id), { runs: 200, seed: 1 }))
    expect(logDifferences(houseStory(id), findings)).toEqual([])
  })
})
