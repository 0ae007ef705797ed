// Lines that say what they come after: on which share of the runs that show them it was so.

import { describe, expect, it } from 'vitest'
import { findingsOf } from '../../../src/studio/explore/figures/findings.ts'
import { sample } from '../../../src/studio/explore/sample.ts'
import { walk } from '../../../src/studio/explore/walk.ts'
import { bothWays } from '../../support/stories.ts'

const told = (text: string) => findingsOf(walk(bothWays(text).forkable))

/** Three ways to begin, of which two lead to the line; then a choice of two that changes nothing. */
const THREE = (line: string) => `* (lend) Lend it.
* (sell) Sell it.
* (keep) Keep it.
-
* (wait) Wait.
* (ask) Ask.
-
${line}
-> END`

describe('a line after some choice', () => {
  it('is shown in as many runs with it as without', () => {
    const { afters } = told(THREE('She gives it back. # after: lend'))
    expect(afters).toHaveLength(1)
    expect(afters[0]).toMatchObject({ text: 'She gives it back.', after: ['lend'] })
    expect(afters[0]?.share).toBeCloseTo(1 / 3)
    expect(afters[0]?.without).toEqual(['sell', 'wait'])
  })

  it('of several may come after any of them', () => {
    expect(told(THREE('She has it. # after: lend, sell')).afters[0]?.share).toBeCloseTo(2 / 3)
    const all = told(THREE('She has it. # after: lend, sell, keep')).afters[0]
    expect(all?.share).toBeCloseTo(1)
    expect(all?.without).toBeUndefined()
  })

  it('on its condition is never without it', () => {
    const { afters, untraced } = told(THREE('{ lend:\n  She gives it back. # after: lend\n}'))
    expect(afters[0]).toMatchObject({ share: 1 })
    expect(afters[0]?.without).toBeUndefined()
    expect(untraced).toEqual([])
  })

  it('may be the answer to that very choice, which is no later trace of it', () => {
    const { afters, untraced } = told(
      '* (lend) Lend it.\n  She takes it. # after: lend\n* (keep) Keep it.\n- Bye.\n-> END',
    )
    expect(afters[0]).toMatchObject({ share: 1 })
    expect(untraced).toEqual([{ choice: 'lend', log: ['lend'] }])
  })

  it('may be in the ending that the last choice leads to, where that is another scene', () => {
    const { untraced } = told(
      `* (lend) Lend it.
* (keep) Keep it.
- Home. # scene: desk
{ lend:
  She writes. # after: lend
}
-> END`,
    )
    expect(untraced).toEqual([])
  })

  it('is no later trace in the scene of that choice, whatever scene follows', () => {
    const before = told(
      `* (lend) Lend it.
  She takes it. # after: lend
* (keep) Keep it.
- Home. # scene: desk
-> END`,
    )
    expect(before.untraced).toEqual([{ choice: 'lend', log: ['lend'] }])
    const going = told(
      `* (lend) Lend it.
  Home. # scene: desk
  She has it. # after: lend
* (keep) Keep it.
-
* (wait) Wait.
- Bye.
-> END`,
    )
    expect(going.untraced).toEqual([{ choice: 'lend', log: ['lend', 'wait'] }])
  })

  it('counts in a story that goes round as often as walkers come there', () => {
    const round = `-> hall
=== hall
+ (look) Look.
  -> hall
* (lend) Lend it.
  -> hall
+ (go) Go.
- { hall.lend:
  It is gone. # after: hall.lend
}
-> END`
    const { afters } = told(round)
    expect(afters[0]?.share).toBeCloseTo(1)
    expect(afters[0]?.without).toBeUndefined()
  })

  it('is told of a sample too', () => {
    const { afters } = findingsOf(
      sample(bothWays(THREE('She has it. # after: lend')).forkable, { runs: 300, seed: 3 }),
    )
    expect(afters[0]?.share).toBeGreaterThan(0.2)
    expect(afters[0]?.share).toBeLessThan(0.45)
  })
})

describe('a choice that leaves no trace', () => {
  it('is told with the shortest run without one', () => {
    const { untraced } = told(`* (hush) Hush.
* (say) Say.
-
* (wait) Wait.
  { hush:
    She looks at you. # after: hush
  }
* (ask) Ask.
- Bye.
-> END`)
    expect(untraced).toEqual([{ choice: 'hush', log: ['hush', 'ask'] }])
  })
})
