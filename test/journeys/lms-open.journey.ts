// What a page in an LMS offers to go on with beyond the run that was played last: what holds of an attempt whose story was
// edited, and what an older time through the course has left.

import { expect, test } from '@playwright/test'
import { packState, readState } from '../../src/app/lms/packed-state.ts'
import { type LmsServer, startLms } from '../support/lms-server.ts'
import { begin, choose, coreOf, forgetAll, goOn, openIn, playToTheDebrief, type Sco } from './support/lms.ts'

let lms: LmsServer
test.afterEach(() => lms.close())

const record = (sco: Sco) =>
  sco.locator('html').evaluate(() => {
    location.hash = '#/record'
  })

test('what holds of an attempt whose story was edited is offered on another computer, also at later visits, and counts', async ({
  page,
}) => {
  lms = await startLms({ standard: 'scorm12', setting: { asks: 'one' } })
  const { sco } = await openIn(page, lms)
  await begin(sco)
  const second = await choose(sco, 1)
  await choose(sco, 1)
  await page.goto(`${lms.address}/elsewhere`)
  await expect.poll(() => lms.kept()?.cmi?.suspend_data).toBeTruthy()
  lms.keep({ ...lms.kept()?.cmi, suspend_data: withoutSecondOption(String(lms.kept()?.cmi?.suspend_data)) })
  for (const computer of ['another', 'the same', 'a third']) {
    await page.goto(`${lms.address}/elsewhere`)
    if (computer !== 'the same') await forgetAll(page)
    const { sco } = await openIn(page, lms)
    expect(await goOn(sco)).toBe(second)
    await record(sco)
    await expect(sco.getByText(/not finished, (one|1) choice/)).toHaveCount(1)
  }
  const last = await openIn(page, lms)
  await goOn(last.sco)
  await playToTheDebrief(last.sco)
  await expect.poll(() => coreOf(lms, '12').lesson_status).toBe('completed')
})

/** As if the story had no longer what was taken second. */
function withoutSecondOption(state: string): string {
  const read = readState(state)
  if (!read.ok) throw new Error(read.problem.message)
  const stories = read.value.stories.map((one) => ({
    ...one,
    attempts: one.attempts.map((attempt) => ({ ...attempt, log: `${attempt.log.slice(0, 3)}---` })),
  }))
  return packState({ ...read.value, stories }).text
}

test('from an unfinished run of an older attempt at the course no way leads into another one', async ({
  page,
}) => {
  lms = await startLms({ standard: 'scorm12' })
  const { sco } = await openIn(page, lms)
  await begin(sco)
  await choose(sco, 2)
  await page.goto(`${lms.address}/elsewhere`)
  lms.keep(undefined)
  const next = await openIn(page, lms)
  await record(next.sco)
  await next.sco.getByRole('link', { name: /^Look back on/ }).click()
  await expect(next.sco.getByRole('button', { name: 'Play it again' })).toBeVisible()
  await expect(next.sco.getByRole('link', { name: 'Go back to the conversation' })).toBeHidden()
})

test('a notice that was put away stays away on the next screen', async ({ page }) => {
  lms = await startLms({ standard: 'scorm12', setting: { asks: 'none of them' } })
  const { sco } = await openIn(page, lms)
  const notice = sco.getByText('setting.json could not be used')
  await expect(notice).toBeVisible()
  await sco.getByRole('button', { name: 'Put this away' }).click()
  await expect(notice).toHaveCount(0)
  await record(sco)
  await expect(sco.getByRole('heading', { level: 1, name: 'Your record' })).toBeVisible()
  await expect(notice).toHaveCount(0)
})
