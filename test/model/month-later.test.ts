import { describe, expect, it } from 'vitest'
import { MONTH, monthLater } from '../../src/model/month-later.ts'
import type { RunNotes, SavedRun } from '../../src/model/saved-run.ts'

const NOW = 1_800_000_000_000
const saved = (id: string, ago: number, notes?: RunNotes): SavedRun => ({
  id,
  run: {
    story: 'tyler',
    revision: 'r',
    seed: 1,
    choices: [
      { id: 'a', at: NOW - ago - 2000 },
      { id: 'b', at: NOW - ago - 1000 },
      { id: 'c', at: NOW - ago },
    ],
  },
  updated: NOW,
  finished: { revision: 'r', ending: 'door', scores: { trust: 1, empathy: 1, reliability: 1 } },
  ...(notes && { notes }),
})
const asked = (...runs: readonly SavedRun[]) => {
  const later = monthLater(runs, NOW)
  return later && [later.run.id, later.all.map(({ id }) => id)]
}

describe('what is asked a month later', () => {
  it('is nothing where nothing was played', () => {
    expect(asked()).toBeUndefined()
  })

  it('is about a run whose last choice is four weeks old, and no day before', () => {
    expect(MONTH).toBe(2_419_200_000)
    expect(asked(saved('a', MONTH))).toEqual(['a', ['a']])
    expect(asked(saved('a', MONTH - 1))).toBeUndefined()
  })

  it('is about the newest of those, and settles them all', () => {
    expect(asked(saved('old', MONTH + 9), saved('new', MONTH + 1), saved('fresh', 5))).toEqual([
      'new',
      ['new', 'old'],
    ])
  })

  it('is not about a conversation without an end', () => {
    const { finished: _, ...open } = saved('a', MONTH)
    expect(asked(open)).toBeUndefined()
  })

  it('is asked once, whether it was answered or told no', () => {
    expect(asked(saved('a', MONTH, { used: 'On Monday.' }))).toBeUndefined()
    expect(asked(saved('a', MONTH, { used: '' }))).toBeUndefined()
    expect(asked(saved('a', MONTH, { carry: 'Say when.' }))).toEqual(['a', ['a']])
  })

  it('goes by the last save where a run has no choice', () => {
    const bare = saved('a', MONTH)
    const empty = { ...bare, run: { ...bare.run, choices: [] } }
    expect(asked({ ...empty, updated: NOW - MONTH })).toEqual(['a', ['a']])
    expect(asked(empty)).toBeUndefined()
  })
})
