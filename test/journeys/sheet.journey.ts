// A sheet for supervision, from one attempt or several, and what is asked a month later.

import { expect, type Page, test } from '@playwright/test'
import { expectNoViolations } from './support/axe.ts'
import { pagesOf } from './support/paper.ts'
import { openStory, playToTheEnd } from './support/talk.ts'

async function finishOne(page: Page, option: number): Promise<void> {
  await openStory(page)
  await playToTheEnd(page, option)
  await page.getByRole('link', { name: 'See what each choice did' }).click()
  await expect(page.getByRole('article')).toHaveCount(2)
}

test('a sheet has the two moments, keeps what is written, and is one page', async ({ page }) => {
  await finishOne(page, 2)
  const moments = await page.getByRole('article').getByRole('heading').allTextContents()
  await page.getByRole('link', { name: 'A sheet for supervision' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'For supervision' })).toBeVisible()
  expect(await page.getByRole('article').getByRole('heading').allTextContents()).toEqual(moments)
  await expect(page.getByLabel('What I would try')).toHaveValue(/\.$/)
  await expect(page.getByLabel('One question for my supervisor to ask me')).toHaveValue(/\?$/)
  await page.getByLabel('One question from me').fill('Do I <b>hurry</b>?')
  await page.getByLabel('One question from me').blur()
  await expect(page.getByRole('status').filter({ hasText: 'Kept on this device' })).toBeVisible()
  await expectNoViolations(page)
  await page.reload()
  await expect(page.getByLabel('One question from me')).toHaveValue('Do I <b>hurry</b>?')
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('button', { name: /^Print/ })).toHaveCount(0)
  expect(await pagesOf(await page.pdf({ format: 'A4' }))).toHaveLength(1)
})

test('the record makes one sheet of several attempts, a moment each', async ({ page }) => {
  await finishOne(page, 1)
  await page.getByRole('button', { name: 'Play it again' }).click()
  await page.getByRole('button', { name: 'Go in and meet Tyler' }).click()
  await playToTheEnd(page, 2)
  await page.goto('#/record')
  const choice = page.getByRole('group', { name: /choose up to 4/ })
  await expect(choice.getByRole('checkbox')).toHaveCount(2)
  await expect(page.getByText('Choose at least one attempt.')).toBeVisible()
  await choice.getByRole('checkbox').first().check()
  await choice.getByRole('checkbox').nth(1).check()
  await expectNoViolations(page)
  await page.getByRole('link', { name: 'Make the sheet' }).click()
  await expect(page.getByRole('article')).toHaveCount(2)
  await expect(page.getByRole('heading', { level: 2 })).toHaveCount(2)
  expect(await pagesOf(await page.pdf({ format: 'A4' }))).toHaveLength(1)
})

test('a sheet of nothing that is kept says so', async ({ page }) => {
  for (const runs of ['gone', '%25E0']) {
    await page.goto(`#/sheet/${runs}`)
    await expect(page.getByRole('alert')).toContainText('One of these attempts is no longer kept here.')
  }
})

test('a month later the start page asks once where it was used, and can be told no', async ({ page }) => {
  await page.clock.install({ time: new Date('2026-03-01T09:00:00Z') })
  await finishOne(page, 2)
  const carry = page.getByLabel('One sentence to take into your next real conversation')
  await carry.fill('Say when, and be there.')
  await carry.blur()
  await page.goto('#/')
  await expect(page.getByRole('heading', { level: 1, name: 'Alongside' })).toBeVisible()
  await expect(page.getByText('Where did you use it?')).toHaveCount(0)

  await page.clock.setFixedTime(new Date('2026-04-01T09:00:00Z'))
  await page.reload()
  const note = page.getByRole('region', { name: /It is a while since/ })
  await expect(note).toContainText('Say when, and be there.')
  await expectNoViolations(page)
  await note.getByLabel('Where did you use it?').fill('With a boy on a <b>bench</b>.')
  await note.getByRole('button', { name: 'Keep it' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Kept in your record.' })).toBeFocused()
  await page.reload()
  await expect(page.getByRole('heading', { level: 1, name: 'Alongside' })).toBeVisible()
  await page.goto('#/record')
  await expect(page.getByText('With a boy on a <b>bench</b>.')).toBeVisible()
  await page.goto('#/')
  await expect(page.getByRole('heading', { level: 1, name: 'Alongside' })).toBeVisible()
  await expect(note).toHaveCount(0)
})
