// The contract of Saves: what holds for whoever keeps runs, with storage or without, while the page is open.

import { describe, expect, it } from 'vitest'
import type { Saves } from '../../../src/app/saves/saves.ts'
import { unwrap } from '../../support/ink.ts'
import { aRun, choicesOf } from './browser.ts'

export function savesContract(name: string, create: () => Saves): void {
  describe(`the contract of ${name}`, () => {
    it('a run put is there at once, without waiting', () => {
      const saves = create()
      saves.put({ id: 'r1', run: aRun() })
      expect(unwrap(saves.openRunSync('tyler'))?.run).toEqual(aRun())
    })

    it('and is there later, by its id and by its story', async () => {
      const saves = create()
      saves.put({ id: 'r1', run: aRun() })
      await saves.settled()
      expect(unwrap(await saves.load('r1'))?.run).toEqual(aRun())
      expect(unwrap(await saves.openRun('tyler'))?.id).toBe('r1')
    })

    it('nothing is found where nothing was put', async () => {
      const saves = create()
      expect(saves.openRunSync('tyler')).toEqual({ ok: true, value: undefined })
      expect(await saves.openRun('tyler')).toEqual({ ok: true, value: undefined })
      expect(await saves.load('r1')).toEqual({ ok: true, value: undefined })
      expect(await saves.list()).toEqual({ runs: [], problems: [] })
    })

    it('the newest log of a run is the one that is found', async () => {
      const saves = create()
      saves.put({ id: 'r1', run: aRun(['a']) })
      saves.put({ id: 'r1', run: aRun(['a', 'b']) })
      saves.put({ id: 'r1', run: aRun(['a', 'b', 'c']) })
      expect(choicesOf(unwrap(saves.openRunSync('tyler'))?.run)).toEqual(['a', 'b', 'c'])
      await saves.settled()
      expect(choicesOf(unwrap(await saves.load('r1'))?.run)).toEqual(['a', 'b', 'c'])
    })

    it('stepping back is kept too', async () => {
      const saves = create()
      saves.put({ id: 'r1', run: aRun(['a', 'b']) })
      await saves.settled()
      saves.put({ id: 'r1', run: aRun(['a']) })
      saves.put({ id: 'r1', run: aRun(['a', 'other']) })
      await saves.settled()
      expect(choicesOf(unwrap(await saves.load('r1'))?.run)).toEqual(['a', 'other'])
      expect((await saves.list()).runs).toHaveLength(1)
    })

    it('lists every run, newest first, with what a home page needs', async () => {
      const saves = create()
      const finished = {
        revision: 'abc123',
        ending: 'door',
        scores: { trust: 3, empathy: 4, reliability: 5 },
      }
      saves.put({ id: 'r1', run: aRun(['a'], 'tyler') })
      saves.put({ id: 'r2', run: aRun(['a', 'b'], 'maya'), finished })
      await saves.settled()
      expect((await saves.list()).runs).toMatchObject([
        { id: 'r2', run: { story: 'maya', choices: [{}, {}] }, finished },
        { id: 'r1', run: { story: 'tyler', choices: [{}] } },
      ])
    })

    it('keeps what was written to a run when the run goes on', async () => {
      const saves = create()
      const notes = { nickname: 'Blue team', answers: { next_time: 'Wait.' }, carry: 'Say when.' }
      saves.put({ id: 'r1', run: aRun(['a']), notes })
      saves.put({ id: 'r1', run: aRun(['a', 'b']) })
      await saves.settled()
      expect(unwrap(await saves.load('r1'))).toMatchObject({ notes, run: { choices: [{}, {}] } })
    })

    it('notes what was written to a run that stays as old as it is, also one that has to be looked for', async () => {
      const saves = create()
      saves.put({ id: 'r1', run: aRun(['a'], 'maya') })
      saves.put({ id: 'r2', run: aRun(['a']) })
      await saves.settled()
      const before = unwrap(await saves.load('r1'))
      await saves.note('r1', { carry: 'Say when.' })
      await saves.settled()
      expect(unwrap(await saves.load('r1'))).toEqual({ ...before, notes: { carry: 'Say when.' } })
      expect((await saves.list()).runs.map(({ id }) => id)).toEqual(['r2', 'r1'])
    })

    it('notes nothing where there is no such run', async () => {
      const saves = create()
      await saves.note('nobody', { carry: 'Say when.' })
      await saves.settled()
      expect((await saves.list()).runs).toEqual([])
    })

    it('keeps a summary that was made anew, of a run that stays as old as it is', async () => {
      const saves = create()
      saves.put({ id: 'r1', run: aRun(['a'], 'maya') })
      saves.put({ id: 'r2', run: aRun(['a']) })
      await saves.settled()
      const before = unwrap(await saves.load('r1'))
      if (!before) throw new Error('r1 is not there')
      const finished = { revision: 'new', ending: 'door', scores: { trust: 1, empathy: 2, reliability: 3 } }
      saves.refresh({ ...before, finished })
      await saves.settled()
      expect(unwrap(await saves.load('r1'))).toEqual({ ...before, finished })
      expect((await saves.list()).runs.map(({ id }) => id)).toEqual(['r2', 'r1'])
    })

    it('takes in a run from elsewhere as old as it is, once, and replaces nothing', async () => {
      const saves = create()
      saves.put({ id: 'r1', run: aRun(['a', 'b']) })
      const theirs = { id: 'x1', run: aRun(['a']), updated: 1000 }
      expect(await saves.bring(theirs)).toBe('added')
      expect(await saves.bring(theirs)).toBe('known')
      expect(await saves.bring({ ...theirs, id: 'r1' })).toBe('beside')
      await saves.settled()
      const { runs } = await saves.list()
      expect(runs).toHaveLength(3)
      expect(choicesOf(unwrap(await saves.load('r1'))?.run)).toEqual(['a', 'b'])
      expect(unwrap(saves.openRunSync('tyler'))?.id).toBe('r1')
      expect(runs.find(({ id }) => id === 'x1')?.updated).toBe(1000)
    })

    it('a run removed is gone, and the others are not', async () => {
      const saves = create()
      saves.put({ id: 'r1', run: aRun() })
      saves.put({ id: 'r2', run: aRun() })
      await saves.remove('r1')
      expect((await saves.list()).runs.map(({ id }) => id)).toEqual(['r2'])
      expect(unwrap(saves.openRunSync('tyler'))?.id).toBe('r2')
    })

    it('everything can be deleted', async () => {
      const saves = create()
      saves.put({ id: 'r1', run: aRun() })
      await saves.removeAll()
      expect(await saves.list()).toEqual({ runs: [], problems: [] })
      expect(saves.keeping.getState()).toEqual({ state: 'saved' })
    })

    it('never says saved while it is not, and comes to an answer', async () => {
      const saves = create()
      const told: string[] = []
      saves.keeping.subscribe(({ state }) => told.push(state))
      saves.put({ id: 'r1', run: aRun() })
      expect(saves.keeping.getState().state).not.toBe('saved')
      await saves.settled()
      expect(['saved', 'unsaved']).toContain(saves.keeping.getState().state)
      expect(told.length).toBeGreaterThan(0)
    })

    it('a run too large to be read again does not replace the one that can be', async () => {
      const saves = create()
      saves.put({ id: 'r1', run: aRun(['a']) })
      await saves.settled()
      const huge = aRun(Array.from({ length: 2001 }, (_, index) => `a${index}`))
      saves.put({ id: 'r1', run: huge })
      await saves.settled()
      expect(saves.keeping.getState()).toMatchObject({
        state: 'unsaved',
        problem: { code: 'save/too-large' },
      })
    })
  })
}
