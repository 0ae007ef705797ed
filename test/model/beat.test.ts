// What a choice did, and apart from it what became of earlier promises in the same beat.

import { describe, expect, it } from 'vitest'
import {
  apart,
  type Beat,
  beatKey,
  effectsInAll,
  isExplained,
  type Outcome,
  upToLine,
} from '../../src/model/beat.ts'
import type { Line, PromiseStretch } from '../../src/model/passage.ts'
import { EMPTY_LEDGER } from '../../src/model/promise.ts'

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

describe('an outcome', () => {
  const bare: Outcome = {
    choice: { id: 'room.ask', text: 'Ask.' },
    effects: effects(1),
    promises: [],
    evidence: [],
    see: [],
  }

  it('is explained by a reason, by a move, or by what became of a promise, and by nothing else', () => {
    expect(isExplained(bare)).toBe(false)
    expect(isExplained({ ...bare, settled: [] })).toBe(false)
    expect(isExplained({ ...bare, reason: 'You asked.' })).toBe(true)
    expect(isExplained({ ...bare, move: 'ask' })).toBe(true)
    expect(isExplained({ ...bare, settled: [settling('call', 1)] })).toBe(true)
  })

  it('tells its beat from those of other ways, and the opening has none', () => {
    expect(beatKey({ number: 3, outcome: bare })).toBe('3 room.ask')
    expect(beatKey({ number: 0 })).toBe('0 ')
  })
})

describe('beats up to a line', () => {
  const line = (text: string): Line => ({ kind: 'narration', text, cues: [] })
  const beat = (number: number, ...texts: readonly string[]): Beat => ({
    number,
    lines: texts.map(line),
    choices: [],
    scores: effects(0),
    ledger: EMPTY_LEDGER,
  })
  const beats = [beat(0, 'a', 'b'), beat(1, 'c'), beat(2, 'd', 'e')]
  const textsOf = (some: readonly Beat[]) => some.map(({ lines }) => lines.map(({ text }) => text).join(''))

  it('are those before, whole, and the newest as far as that', () => {
    expect(textsOf(upToLine(beats, 1))).toEqual(['ab', 'c', 'd'])
    expect(textsOf(upToLine(beats, 0))).toEqual(['ab', 'c', ''])
    expect(upToLine(beats, 1)[2]?.number).toBe(2)
  })

  it('are the same beats where all of it is seen', () => {
    expect(upToLine(beats, 2)).toBe(beats)
    expect(upToLine(beats, 3)).toBe(beats)
    expect(upToLine([], 1)).toEqual([])
  })
})
