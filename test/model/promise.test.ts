import { describe, expect, it } from 'vitest'
import { EMPTY_LEDGER, openPromises, promiseChanges } from '../../src/model/promise.ts'

describe('what changed in the ledger', () => {
  it('is what was not there before', () => {
    const before = { ...EMPTY_LEDGER, made: ['call'] }
    expect(promiseChanges(before, { ...before, made: ['call', 'visit'], kept: ['call'] })).toEqual([
      { promise: 'visit', event: 'made' },
      { promise: 'call', event: 'kept' },
    ])
  })

  it('is never that something was kept or broken which was not yours to promise, whatever the story writes', () => {
    const promised = { ...EMPTY_LEDGER, not_yours: ['fine'] }
    expect(promiseChanges(EMPTY_LEDGER, promised)).toEqual([{ promise: 'fine', event: 'not_yours' }])
    expect(promiseChanges(promised, { ...promised, made: ['fine'], kept: ['fine'] })).toEqual([])
    expect(promiseChanges(promised, { ...promised, broken: ['fine'] })).toEqual([])
  })
})

describe('a ledger before anything was promised', () => {
  it('has nothing in any state', () => {
    expect(EMPTY_LEDGER).toEqual({ made: [], kept: [], broken: [], not_yours: [] })
  })
})

describe('the promises that are open', () => {
  it('are those that were made, and have been neither kept nor broken', () => {
    const ledger = {
      made: ['call', 'visit', 'letter'],
      kept: ['call'],
      broken: ['visit'],
      not_yours: ['fine'],
    }
    expect(openPromises(ledger)).toEqual(['letter'])
    expect(openPromises(EMPTY_LEDGER)).toEqual([])
  })
})
