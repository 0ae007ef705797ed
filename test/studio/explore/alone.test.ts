// What somebody sees of a decision who is not told the story, and how many strongest options they found.

import { describe, expect, it } from 'vitest'
import { decisionsAlone, figuresOf } from '../../../src/studio/explore/alone.ts'
import { findingsOf } from '../../../src/studio/explore/figures/findings.ts'
import { walk } from '../../../src/studio/explore/walk.ts'
import { bothWays } from '../../support/stories.ts'

const MOVES = {
  honest_limits: { name: 'Limits', meaning: 'You say them.', next: 'Say them.', alwaysRight: true },
}

const told = (text: string) => decisionsAlone([findingsOf(walk(bothWays(text).forkable))], MOVES, 7)

const option = (label: string, by: number, tags = '') =>
  `* (${label}) ${label}.\n  ~ trust = trust + ${by}\n  ${tags}`
const story = (...decisions: readonly (readonly string[])[]) =>
  `VAR trust = 5\n${decisions.map((options) => `Ana: Well?\n${options.join('\n')}\n-`).join('\n')} Bye. # ending: home\n-> END`

describe('options alone', () => {
  it('are the scored decisions, each with its strongest option where there is one', () => {
    const decisions = told(
      story(
        [option('good', 1), option('poor', -1)],
        [option('one', 1), option('other', 1)],
        [option('left', 0), option('right', 0)],
      ),
    )
    const strongest = decisions.map(({ options, strongest }) => [
      options.map(({ id }) => id).sort(),
      strongest,
    ])
    expect(strongest).toHaveLength(2)
    expect(strongest).toContainEqual([['good', 'poor'], 'good'])
    expect(strongest).toContainEqual([['one', 'other'], undefined])
  })

  it('take the worth of an option on average over what came before', () => {
    const [last] = told(
      story(
        [option('warm', 0), option('cold', 0)],
        [
          '* (ask) Ask.\n  { warm:\n    ~ trust = trust + 1\n  - else:\n    ~ trust = trust - 1\n  }',
          option('wait', 0),
        ],
      ),
    )
    expect(last?.options.find(({ id }) => id === 'ask')?.worth).toBe(0)
    expect(last?.strongest).toBeUndefined()
  })

  it('leave out of the count where the strongest is honesty about limits, or safety', () => {
    const decisions = told(
      story(
        [option('limits', 1, '# move: honest_limits'), option('secret', -1)],
        [option('good', 1), option('poor', -1)],
      ),
    )
    expect(decisions.map(({ exempt }) => exempt).sort()).toEqual([false, true])
    const all = new Map(
      decisions.map(({ options, strongest }, at) => [at, options.findIndex(({ id }) => id === strongest)]),
    )
    expect(figuresOf(decisions, all)).toEqual({
      decisions: 1,
      withStrongest: 1,
      picked: decisions.flatMap(({ id, exempt }) => (exempt ? [] : [id])),
      byChance: 0.5,
    })
    const none = new Map([...all].map(([at, which]) => [at, 1 - which]))
    expect(figuresOf(decisions, none).picked).toEqual([])
    expect(figuresOf(decisions, new Map()).decisions).toBe(0)
  })
})
