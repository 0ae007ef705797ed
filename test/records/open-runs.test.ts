import { expect, it } from 'vitest'
import { browserSaves } from '../../src/records/browser-saves.ts'
import { openRuns } from '../../src/records/open-runs.ts'
import { unwrap } from '../support/ink.ts'
import { aBrowser, aRun, choicesOf, refusal, someIds } from './browser.ts'

const aVisit = (browser = aBrowser()) => {
  const saves = browserSaves(browser)
  return { browser, saves, open: openRuns(saves, someIds('run')) }
}
const anew = (choices: readonly string[]) => ({ ...aRun(choices), seed: 8 })

it('goes on with the run of the visit before, under the same id', async () => {
  const { browser, open, saves } = aVisit()
  open.keep(aRun(['a']))
  await saves.settled()
  const next = aVisit(browser)
  expect(unwrap(next.open.openRun('tyler'))).toEqual(aRun(['a']))
  next.open.keep(aRun(['a', 'b']))
  await next.saves.settled()
  expect((await next.saves.list()).runs).toMatchObject([{ id: 'run-1', choices: 2 }])
})

it('a run begun anew does not replace the one before', async () => {
  const { open, saves } = aVisit()
  open.keep(aRun(['a']))
  open.keep(anew([]))
  await saves.settled()
  expect((await saves.list()).runs.map(({ choices }) => choices)).toEqual([0, 1])
  expect(unwrap(open.openRun('tyler'))).toEqual(anew([]))
})

it('a run put aside keeps its longer log when a shorter one goes on from it', async () => {
  const { open, saves } = aVisit()
  open.keep(aRun(['a', 'b', 'c']))
  open.putAside(aRun(['a', 'b', 'c']))
  open.keep(aRun(['a']))
  await saves.settled()
  expect((await saves.list()).runs.map(({ choices }) => choices)).toEqual([1, 3])
})

it('finds a run that has no synchronous copy by waiting for it', async () => {
  const { browser, open, saves } = aVisit()
  open.keep(aRun(['a']))
  await saves.settled()
  const next = aVisit({ ...browser, localStorage: refusal })
  expect(unwrap(next.open.openRun('tyler'))).toBeUndefined()
  expect(choicesOf(unwrap(await next.open.findRun('tyler')))).toEqual(['a'])
  expect(choicesOf(unwrap(next.open.openRun('tyler')))).toEqual(['a'])
})
