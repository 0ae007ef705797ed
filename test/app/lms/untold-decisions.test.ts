// What an LMS has still to be told comes back as it was, and whatever else is found in its place comes to nothing.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { DecisionTaken } from '../../../src/app/lms/progress.ts'
import { untoldDecisions } from '../../../src/app/lms/untold-decisions.ts'
import { memoryStore } from '../../support/learner.ts'

const decision = (number: number): DecisionTaken => ({
  story: 'test',
  title: 'A test',
  id: 'one.warm',
  number,
  asked: 'Who are you?',
  options: [{ id: 'one.warm', text: 'Warm.' }],
  effects: { trust: 2, empathy: 0, reliability: 0 },
  at: 1_700_000_000_000,
  point: { scene: 'one', number: 1, options: [{ id: 'one.warm' }] },
})

const kept = (text: string) => {
  const store = memoryStore()
  store.write(text)
  return untoldDecisions(store).read()
}

describe('decisions that were not told', () => {
  it('are there for the next visit, in their order, until they are taken', async () => {
    const store = memoryStore()
    const untold = untoldDecisions(store)
    await untold.read()
    untold.add(decision(1))
    untold.add(decision(2))
    expect(await untoldDecisions(store).read()).toEqual([decision(1), decision(2)])
    untold.clear()
    expect(await untoldDecisions(store).read()).toEqual([])
  })

  it('are at most sixty, the newest', async () => {
    const store = memoryStore()
    const untold = untoldDecisions(store)
    for (let number = 1; number <= 61; number++) untold.add(decision(number))
    const numbers = (await untoldDecisions(store).read()).map(({ number }) => number)
    expect([numbers.length, numbers[0], numbers.at(-1)]).toEqual([60, 2, 61])
  })

  it('that cannot be read are left out, and never throw', async () => {
    expect(await kept(JSON.stringify([decision(1), { ...decision(2), options: 'x' }, null]))).toEqual([
      decision(1),
    ])
    for (const field of Object.keys(decision(1))) {
      if (field === 'point') continue
      const { [field as keyof DecisionTaken]: _, ...rest } = decision(1)
      expect(await kept(JSON.stringify([rest])), field).toEqual([])
    }
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.string(), fc.json()), async (text) => {
        expect(Array.isArray(await kept(text))).toBe(true)
      }),
      { numRuns: 1000 },
    )
  })
})
