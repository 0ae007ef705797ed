import { describe, expect, it } from 'vitest'
import type { Moves } from '../../src/model/about.ts'
import type { Debrief, Decision } from '../../src/model/debrief.ts'
import { inOrder, momentsOf, promiseBeside } from '../../src/model/moments.ts'
import type { PromiseEvent } from '../../src/model/promise.ts'
import { NO_SCORES, type Scores } from '../../src/model/score.ts'

const MOVES: Moves = {
  wait: { name: 'Wait', meaning: 'You wait.', next: 'Wait.' },
  hush: { name: 'Hush', meaning: 'It stays here.', next: 'Say who reads it.', redLine: 'secrecy' },
  sorry: { name: 'Sorry', meaning: 'You own it.', next: 'Own it.', mends: true },
}

const moving = (scores: Partial<Scores>): Scores => ({ ...NO_SCORES, ...scores })

const decision = (number: number, rest: Partial<Decision> = {}): Decision => ({
  number,
  choice: { id: `o${number}`, text: `Option ${number}.` },
  before: [],
  after: [],
  scores: NO_SCORES,
  effects: NO_SCORES,
  moved: NO_SCORES,
  promises: [],
  reason: `Reason ${number}.`,
  evidence: [],
  see: [],
  ...rest,
})

const settled = (event: PromiseEvent | undefined, effects: Scores, madeAt?: number) => ({
  promise: 'thursdays',
  from: 0,
  reason: 'He waited.',
  evidence: [],
  see: [],
  effects,
  ...(event && { event }),
  ...(madeAt !== undefined && { madeAt }),
})

const told = (...decisions: readonly Decision[]) =>
  momentsOf(decisions, MOVES).map(({ kind, decision: { number } }) => `${kind} ${number}`)

describe('the moments told first', () => {
  it('are none where nothing was chosen, or where the author says nothing of it', () => {
    expect(told()).toEqual([])
    const { reason: _, ...silent } = decision(1, { move: 'hush' })
    expect(told(silent)).toEqual([])
  })

  it('are the one that there is', () => {
    expect(told(decision(1))).toEqual(['largest 1'])
  })

  it('are the two that moved the scores most, whether up or down', () => {
    const up = decision(1, { effects: moving({ trust: 1, empathy: 2 }) })
    const down = decision(2, { effects: moving({ trust: -1, reliability: -3 }) })
    const little = decision(3, { effects: moving({ trust: 2 }) })
    expect(told(up, down, little)).toEqual(['largest 2', 'largest 1'])
  })

  it('are the later ones where scores moved as far', () => {
    const same = { effects: moving({ trust: 2 }) }
    expect(told(decision(1, same), decision(2, same), decision(3, same))).toEqual(['largest 3', 'largest 2'])
  })

  it('are a line that was crossed, a broken promise, something mended, before whatever moved most', () => {
    const most = decision(1, { effects: moving({ trust: 3, empathy: 3, reliability: 3 }) })
    const mended = decision(2, { move: 'sorry', effects: moving({ trust: 1 }) })
    const broken = decision(3, { promises: [{ promise: 'call', event: 'broken' }] })
    const crossed = decision(4, { move: 'hush' })
    expect(told(most, mended, broken, crossed)).toEqual(['red_line 4', 'broken 3'])
    expect(told(most, mended, broken)).toEqual(['broken 3', 'mended 2'])
    expect(told(most, mended)).toEqual(['mended 2', 'largest 1'])
  })

  it('are a crossed line also where it breaks a promise or mends something', () => {
    expect(told(decision(1, { move: 'hush', promises: [{ promise: 'call', event: 'broken' }] }))).toEqual([
      'red_line 1',
    ])
  })

  it.each([
    ['kept', 'largest 1'],
    ['made', 'largest 1'],
    ['not_yours', 'largest 1'],
    ['broken', 'broken 1'],
  ] as const)('take a promise that is %s for what it is', (event, wanted) => {
    expect(told(decision(1, { promises: [{ promise: 'call', event }] }))).toEqual([wanted])
  })

  it('call something mended only where the child felt it', () => {
    const owned = (effects: Partial<Scores>) => decision(1, { move: 'sorry', effects: moving(effects) })
    expect(told(owned({ trust: 1, empathy: 0 }))).toEqual(['mended 1'])
    expect(told(owned({ trust: 1, empathy: -1 }))).toEqual(['largest 1'])
    expect(told(owned({ reliability: 2 }))).toEqual(['largest 1'])
  })

  it('tell what came of a promise by itself, with its own reason and where it was made', () => {
    const kept = decision(4, {
      effects: moving({ trust: 1 }),
      settled: [settled('kept', moving({ reliability: 2 }), 2)],
    })
    expect(momentsOf([kept], MOVES)).toEqual([
      {
        kind: 'largest',
        decision: kept,
        reason: 'He waited.',
        promise: { id: 'thursdays', event: 'kept', madeAt: 2 },
      },
    ])
  })

  it('never tell one decision twice, though both its choice and a promise weigh', () => {
    const both = decision(2, {
      effects: moving({ trust: 3 }),
      settled: [settled('broken', moving({ reliability: -1 }))],
    })
    expect(told(decision(1), both)).toEqual(['broken 2', 'largest 1'])
  })

  it('take what came of a promise for somebody else’s where the story books nothing', () => {
    const open = decision(1, { settled: [settled(undefined, moving({ trust: -1 }))] })
    expect(momentsOf([open], MOVES)[0]?.promise).toEqual({ id: 'thursdays', event: 'not_yours' })
  })

  it('carry the move and the words that could have been said', () => {
    const [moment] = momentsOf([decision(1, { move: 'wait', instead: '"I don’t know."' })], MOVES)
    expect(moment).toMatchObject({ move: 'wait', instead: '"I don’t know."', reason: 'Reason 1.' })
  })

  it('stand in the order in which they happened where that is wanted', () => {
    const all = [decision(1), decision(2, { move: 'hush' })]
    expect(inOrder(momentsOf(all, MOVES)).map(({ decision: { number } }) => number)).toEqual([1, 2])
    expect(inOrder(momentsOf([...all].reverse(), MOVES)).map(({ kind }) => kind)).toEqual([
      'largest',
      'red_line',
    ])
  })

  it('know no line and no mending where the moves are not there', () => {
    expect(momentsOf([decision(1, { move: 'hush' })], {})[0]?.kind).toBe('largest')
  })
})

describe('the promise told beside them', () => {
  const record = (promise: string, state: PromiseEvent): Debrief['promises'][number] => ({
    promise,
    state,
    events: [],
  })

  it('is none where none was made', () => {
    expect(promiseBeside([], [])).toBeUndefined()
  })

  it('is the broken one, then one that was not theirs, then an open one, then a kept one', () => {
    const all = [record('a', 'kept'), record('b', 'made'), record('c', 'not_yours'), record('d', 'broken')]
    expect(promiseBeside(all, [])?.promise).toBe('d')
    expect(promiseBeside(all.slice(0, 3), [])?.promise).toBe('c')
    expect(promiseBeside(all.slice(0, 2), [])?.promise).toBe('b')
    expect(promiseBeside(all.slice(0, 1), [])?.promise).toBe('a')
  })

  it('is the later of two that came to the same', () => {
    expect(promiseBeside([record('a', 'kept'), record('b', 'kept')], [])?.promise).toBe('b')
  })

  it('is none that a moment tells already', () => {
    const promises = [record('thursdays', 'broken'), record('call', 'kept')]
    const late = decision(1, { settled: [settled('broken', NO_SCORES)] })
    expect(promiseBeside(promises, momentsOf([late], MOVES))?.promise).toBe('call')
    const rung = decision(1, { promises: [{ promise: 'thursdays', event: 'broken' }] })
    expect(promiseBeside(promises, momentsOf([rung], MOVES))?.promise).toBe('call')
    const made = decision(1, { promises: [{ promise: 'thursdays', event: 'made' }] })
    expect(promiseBeside(promises, momentsOf([made], MOVES))?.promise).toBe('thursdays')
  })
})
