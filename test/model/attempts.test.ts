// What holds for attempts, whatever was played: over generated logs, and case by case.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Attempt, attemptsOf, sharedChoices } from '../../src/model/attempts.ts'
import { beginRun, MOST_TAKEN_BACK, type Run, stepBack, take, upTo } from '../../src/model/run.ts'

const aLog = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 6 })
const runs = fc.array(fc.tuple(fc.constantFrom(1, 2), aLog), { maxLength: 12 }).map((all) =>
  all.map(
    ([seed, log]): Run => ({
      story: 'ana',
      revision: 'r',
      seed,
      choices: log.map((id, at) => ({ id, at })),
    }),
  ),
)
const flat = <R>(attempts: readonly Attempt<R>[]): readonly Attempt<R>[] =>
  attempts.flatMap((one) => [one, ...flat(one.branches)])
const itself = (run: Run) => run

describe('attempts', () => {
  it('hold every run once', () => {
    fc.assert(
      fc.property(runs, (all) => {
        const found = flat(attemptsOf(all, itself)).map(({ of }) => of)
        expect(new Set(found)).toEqual(new Set(all))
        expect(found).toHaveLength(all.length)
      }),
    )
  })

  it('branch from the earlier run that they share most with, where they say', () => {
    fc.assert(
      fc.property(runs, (all) => {
        const look = (attempts: readonly Attempt<Run>[], parent?: Run): void => {
          for (const { of, shared, branches } of attempts) {
            const earlier = all.slice(0, all.indexOf(of)).filter(({ seed }) => seed === of.seed)
            expect(shared).toBe(Math.max(0, ...earlier.map((one) => sharedChoices(one, of) ?? Number.NaN)))
            expect(parent === undefined).toBe(earlier.length === 0)
            if (parent) expect(sharedChoices(parent, of)).toBe(shared)
            look(branches, of)
          }
        }
        look(attemptsOf(all, itself))
      }),
    )
  })
})

const aRun = (seed: number, ...ids: readonly string[]): Run => ({
  story: 'ana',
  revision: 'r',
  seed,
  choices: ids.map((id, at) => ({ id, at })),
})

describe('which attempt branched from which', () => {
  it.each([
    ['at the first choice', aRun(7, 'b', 'c'), 0, true],
    ['at the second choice', aRun(7, 'a', 'c'), 1, true],
    ['nowhere yet', aRun(7, 'a', 'b'), 2, true],
    ['never, begun anew', aRun(8, 'a', 'b'), 0, false],
  ])('parts %s', (_, other, shared, isBranch) => {
    const first = aRun(7, 'a', 'b')
    const [top, ...others] = attemptsOf([first, other], itself)
    expect([top?.of, top?.shared]).toEqual([first, 0])
    expect(isBranch ? top?.branches[0] : others[0]).toEqual({ of: other, shared, branches: [] })
    expect(isBranch ? others : top?.branches).toEqual([])
  })

  it('is not asked across stories', () => {
    expect(attemptsOf([aRun(7, 'a'), { ...aRun(7, 'a'), story: 'ben' }], itself)).toHaveLength(2)
  })

  it('puts a branch under the earliest where several part from it at the same choice', () => {
    const all = [aRun(7, 'a', 'b'), aRun(7, 'b'), aRun(7, 'c')]
    const [top] = attemptsOf(all, itself)
    expect(top?.branches.map(({ of }) => of)).toEqual([all[1], all[2]])
  })
})

describe('stepping back', () => {
  it('is noted, and the run is as it was before', () => {
    fc.assert(
      fc.property(aLog, fc.nat(300), (log, times) => {
        let run = log.reduce((so, id) => take(so, id, 1), upTo(unwrapRun, 0))
        for (let time = 0; time < times; time++) run = stepBack(take(run, 'x', 2))
        expect(run.choices.map(({ id }) => id)).toEqual(log)
        expect(run.takenBack ?? []).toHaveLength(Math.min(times, MOST_TAKEN_BACK))
        expect(run.takenBack?.every(({ number }) => number === log.length + 1) ?? true).toBe(true)
      }),
    )
  })
})
describe('a run', () => {
  it('begins with a seed that is a whole number below 2^32, and with nothing taken', () => {
    expect(beginRun('ana', 'r', -1)).toEqual({ story: 'ana', revision: 'r', seed: 2 ** 32 - 1, choices: [] })
    expect(beginRun('ana', 'r', 2.5).seed).toBe(2)
  })

  it('is cut to as many choices as are asked for, and never to fewer than none', () => {
    const run = aRun(7, 'a', 'b', 'c')
    const left = (count: number) => upTo(run, count).choices.map(({ id }) => id)
    expect([left(-1), left(0), left(2), left(9)]).toEqual([[], [], ['a', 'b'], ['a', 'b', 'c']])
  })

  it('notes what was taken back, and forgets the oldest of too many', () => {
    expect(stepBack(stepBack(aRun(7, 'a', 'b')))).toEqual({
      ...aRun(7),
      takenBack: [
        { number: 2, id: 'b' },
        { number: 1, id: 'a' },
      ],
    })
    const many = Array.from({ length: MOST_TAKEN_BACK }, (_, at) => ({ number: 1, id: `x${at}` }))
    const { takenBack } = stepBack({ ...aRun(7, 'a'), takenBack: many })
    expect([takenBack?.length, takenBack?.[0]?.id, takenBack?.at(-1)?.id]).toEqual([
      MOST_TAKEN_BACK,
      'x1',
      'a',
    ])
  })

  it('is the same run where there is nothing to take back', () => {
    const run = aRun(7)
    expect(stepBack(run)).toBe(run)
  })
})
const unwrapRun: Run = { story: 'ana', revision: 'r', seed: 1, choices: [] }
