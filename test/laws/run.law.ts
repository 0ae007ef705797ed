// Laws that hold for every run of every story: house stories where there are any, and small foreign ones.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseSavedRun, writeSavedRun } from '../../src/app/saves/saved-run.ts'
import { createSession } from '../../src/app/talk/session.ts'
import { effectsInAll } from '../../src/model/beat.ts'
import { advance, replay } from '../../src/model/replay.ts'
import { stepBack, take, upTo } from '../../src/model/run.ts'
import { addEffects, type Scores } from '../../src/model/score.ts'
import { unwrap } from '../support/ink.ts'
import { runByPicks } from '../support/runs.ts'
import { allStories } from '../support/stories.ts'

const seeds = fc.integer({ min: 0, max: 2 ** 32 - 1 })
const picks = fc.array(fc.nat(11), { maxLength: 24 })

describe.each(allStories())('every run of %s', (_, playable) => {
  const beatsFor = (run: Parameters<typeof replay>[1]) => unwrap(replay(playable, run)).beats

  it('is the same after it has been written, read and replayed', () => {
    fc.assert(
      fc.property(picks, seeds, (path, seed) => {
        const run = runByPicks(playable, path, seed)
        const saved = { id: 'run-1', run, updated: 1 }
        const read = unwrap(parseSavedRun(writeSavedRun(saved)))
        expect(read.run).toEqual(run)
        expect(beatsFor(read.run)).toEqual(beatsFor(run))
      }),
    )
  })

  it('is the same when told live as when replayed', () => {
    fc.assert(
      fc.property(picks, seeds, (path, seed) => {
        const { choices, ...begun } = runByPicks(playable, path, seed)
        const { beats, telling } = unwrap(replay(playable, { ...begun, choices: [] }))
        const live = [...beats]
        for (const { id } of choices) live.push(unwrap(advance(live, telling, id, seed)))
        expect(beatsFor({ ...begun, choices })).toEqual(live)
      }),
    )
  })

  it('stepping back and choosing again equals having chosen that in the first place', () => {
    fc.assert(
      fc.property(picks, fc.nat(11), seeds, (path, other, seed) => {
        const run = runByPicks(playable, path, seed)
        fc.pre(run.choices.length > 0)
        const { session } = unwrap(createSession(playable, run, () => 5))
        session.commands.back()
        const options = session.getState().beats.at(-1)?.choices ?? []
        const id = options[other % options.length]?.id ?? ''
        session.commands.choose(id)
        const expected = take(stepBack(run), id, 5)
        expect(session.getState().run).toEqual(expected)
        expect(session.getState().beats).toEqual(beatsFor(expected))
      }),
    )
  })

  it('a beat does not depend on when it is asked for, nor on what came after it', () => {
    fc.assert(
      fc.property(picks, fc.nat(24), seeds, (path, cut, seed) => {
        const run = runByPicks(playable, path, seed)
        const whole = beatsFor(run)
        const part = beatsFor(upTo(run, cut))
        expect(part).toEqual(whole.slice(0, part.length))
      }),
    )
  })

  it('effects add up to the change of the scores', () => {
    fc.assert(
      fc.property(picks, seeds, (path, seed) => {
        const beats = beatsFor(runByPicks(playable, path, seed))
        const first = beats[0]?.scores as Scores
        const sum = beats.reduce(
          (total, { outcome }) => (outcome ? addEffects(total, effectsInAll(outcome)) : total),
          first,
        )
        expect(beats.at(-1)?.scores).toEqual(sum)
      }),
    )
  })

  it('ids at a point are unique', () => {
    fc.assert(
      fc.property(picks, seeds, (path, seed) => {
        for (const { choices } of beatsFor(runByPicks(playable, path, seed))) {
          expect(new Set(choices.map(({ id }) => id)).size).toBe(choices.length)
        }
      }),
    )
  })

  it('the same seed gives the same order of options, and no seed adds or drops one', () => {
    fc.assert(
      fc.property(seeds, seeds, (one, two) => {
        const idsAt = (seed: number) =>
          beatsFor(runByPicks(playable, [], seed))[0]?.choices.map(({ id }) => id) ?? []
        expect(idsAt(one)).toEqual(idsAt(one))
        expect([...idsAt(one)].sort()).toEqual([...idsAt(two)].sort())
      }),
    )
  })

  it('a promise that is kept or broken was made before', () => {
    fc.assert(
      fc.property(picks, seeds, (path, seed) => {
        for (const { ledger } of beatsFor(runByPicks(playable, path, seed))) {
          expect(ledger.made).toEqual(expect.arrayContaining([...ledger.kept, ...ledger.broken]))
        }
      }),
    )
  })
})
