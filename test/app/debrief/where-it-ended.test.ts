// What the look back says and draws of where a run ended, among all the places where it can.

import { describe, expect, it } from 'vitest'
import { endedOf } from '../../../src/app/debrief/where-it-ended.tsx'
import { enLater } from '../../../src/app/wording/en-later.ts'
import type { Ranges } from '../../../src/model/ranges.ts'

const RANGES: Ranges = {
  story: 'ana',
  revision: 'r1',
  complete: true,
  scores: { trust: { min: 0, max: 20 }, empathy: { min: 5, max: 15 }, reliability: { min: 8, max: 8 } },
}
const SCORES = { trust: 11, empathy: 5, reliability: 8 }
const SAMPLED: Ranges = { ...RANGES, complete: false }

describe('where a run ended', () => {
  it('is said for each score with the least and the greatest that it can be', () => {
    expect(endedOf(RANGES, SCORES).map(({ sentence }) => sentence)).toEqual([
      'Trust ended at 11. In this story it can end anywhere from 0 to 20.',
      'Empathy ended at 5. In this story it can end anywhere from 5 to 15.',
      'Reliability ended at 8, as it always does in this story.',
    ])
  })

  it('claims nothing of ways that were not tried', () => {
    const said = endedOf(SAMPLED, SCORES).map((one) => one.sentence)
    expect(said[0]).toBe('Trust ended at 11. In the ways tried so far it ended between 0 and 20.')
    expect(said.join(' ')).not.toMatch(/can end|always/)
  })

  it('counts this run among the ways that were tried', () => {
    const [, empathy] = endedOf(SAMPLED, { ...SCORES, empathy: 2 })
    expect(empathy?.sentence).toContain('between 2 and 15')
    expect(empathy).toMatchObject({ from: 0.1, at: 0.1, to: 0.75 })
  })

  it('is drawn on the line that every score has, and not on one as long as its own range', () => {
    expect(endedOf(RANGES, SCORES).map(({ from, at, to }) => [from, at, to])).toEqual([
      [0, 0.55, 1],
      [0.25, 0.25, 0.75],
      [0.4, 0.4, 0.4],
    ])
  })

  it('stays on the line for a story that does not keep to 0 to 20', () => {
    const [trust] = endedOf(RANGES, { ...SCORES, trust: -4 })
    expect(trust).toMatchObject({ from: 0, at: 0, to: 1 })
  })

  it('is no percentage, no grade and no praise', () => {
    const said = [...endedOf(RANGES, SCORES), ...endedOf(SAMPLED, SCORES)].map((one) => one.sentence)
    for (const text of [...said, enLater.debrief.endedAbout, enLater.debrief.endedAboutSome]) {
      expect(text).not.toMatch(/%|per cent|out of|best|worst|good|bad|better|only/i)
    }
    expect(enLater.debrief.endedAbout).toContain('not a mark')
  })
})
