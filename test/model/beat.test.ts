// What a choice did, and apart from it what became of earlier promises in the same beat.

import { describe, expect, it } from 'vitest'
import { apart, effectsInAll } from '../../src/model/beat.ts'
import type { PromiseStretch } from '../../src/model/passage.ts'

const effects = (trust: number, reliability = 0) => ({ trust, empathy: 0, reliability })
const settling = (promise: string, trust: number): PromiseStretch => ({
  promise,
  from: 1,
  effects: effects(trust),
  evidence: [],
  see: [],
})

describe('a beat in which nothing is settled', () => {
  it('gives everything to the choice', () => {
    const changes = [{ promise: 'call', event: 'kept' } as const]
    expect(apart(effects(2), changes, [])).toEqual({ effects: effects(2), promises: changes })
  })
})

describe('a beat in which promises are settled', () => {
  const changes = [
    { promise: 'call', event: 'made' },
    { promise: 'call', event: 'kept' },
    { promise: 'visit', event: 'broken' },
    { promise: 'letter', event: 'kept' },
  ] as const

  it('gives each of them its own effects and event, and the choice what is left', () => {
    const parts = apart(effects(5, 1), changes, [settling('call', 2), settling('visit', -1)])
    expect(parts.effects).toEqual(effects(4, 1))
    expect(parts.settled).toMatchObject([
      { promise: 'call', event: 'kept', effects: effects(2) },
      { promise: 'visit', event: 'broken', effects: effects(-1) },
    ])
    expect(parts.promises).toEqual([
      { promise: 'call', event: 'made' },
      { promise: 'letter', event: 'kept' },
    ])
    expect(effectsInAll(parts)).toEqual(effects(5, 1))
  })

  it('says no event of one that is as it was', () => {
    const { settled } = apart(effects(0), [{ promise: 'call', event: 'made' }], [settling('call', 0)])
    expect(settled?.[0]).not.toHaveProperty('event')
  })

  it('adds up where nothing was settled', () => {
    expect(effectsInAll({ effects: effects(3) })).toEqual(effects(3))
  })
})
