// From a run to learning: trying again, attempts side by side, what Ros asks, the record and its file.

import { readFileSync } from 'node:fs'
import { expect, type Page, test } from '@playwright/test'
import { expectNoViolations } from './support/axe.ts'
import { everyChoice, openEveryChoice } from './support/look-back.ts'
import {
  keptChoices,
  nextPart,
  openStory,
  options,
  playToTheEnd,
  readOn,
  takeOption,
} from './support/talk.ts'

const lookBack = async (page: Page) => {
  await page.getByRole('link', { name: 'See what each choice did' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Looking back' })).toBeVisible()
}

/** Begins another attempt at a choice, and waits until it is the one that is kept. */
async function tryAgainFrom(page: Page, choice: number): Promise<void> {
  await everyChoice(page)
    .nth(choice - 1)
    .click()
  await page.getByRole('button', { name: new RegExp(`^Try again from here.*choice ${choice}$`) }).click()
  await readOn(page)
  await expect.poll(async () => (await keptChoices(page)).length).toBe(choice - 1)
}

test('trying again from a decision keeps the first attempt, and the two stand side by side', async ({
  page,
}) => {
  await openStory(page)
  await playToTheEnd(page, 2)
  await lookBack(page)
  const first = await page.locator('.ending h2').textContent()
  await expect(page.getByRole('heading', { name: 'Your attempts at this story' })).toHaveCount(0)

  await tryAgainFrom(page, 3)
  await playToTheEnd(page, 1)
  await lookBack(page)
  const attempts = page.getByRole('region', { name: 'Your attempts at this story' })
  await expect(attempts.getByText('as Attempt 1 up to choice 2')).toBeVisible()
  await expect(attempts.getByText('This one')).toBeVisible()
  await expectNoViolations(page)

  await attempts.getByRole('link', { name: /Beside the one above/ }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Two attempts, side by side' })).toBeVisible()
  await expect(page.getByText('They go together for 2 choices, and part at choice 3.')).toBeVisible()
  await expect(
    page.getByRole('region', { name: 'Attempt 1' }).getByText(`${first}.`, { exact: true }),
  ).toBeVisible()
  await expectNoViolations(page)

  await page.getByRole('link', { name: /^Look back on it.*Attempt 1$/ }).click()
  await expect(page.getByRole('heading', { level: 2, name: first ?? '' })).toBeVisible()
})

test('trying again from the very first choice stands beside the first attempt too', async ({ page }) => {
  await openStory(page)
  await takeOption(page, 1)
  await page.goto('#/debrief/tyler')
  await tryAgainFrom(page, 1)
  await takeOption(page, 2)
  await page.goto('#/debrief/tyler')
  const attempts = page.getByRole('region', { name: 'Your attempts at this story' })
  await expect(attempts.getByText('another way than Attempt 1 from choice 1')).toBeVisible()
  await attempts.getByRole('link', { name: /Beside the one above/ }).click()
  await expect(page.getByText('They part at the very first choice.')).toBeVisible()
})

test('stepping back is noted where it happened, in the words of what was taken', async ({ page }) => {
  await openStory(page)
  const text = await options(page).first().textContent()
  await takeOption(page, 1)
  await page.getByRole('button', { name: 'Step back one' }).click()
  await takeOption(page, 2)
  await page.goto('#/debrief/tyler')
  await openEveryChoice(page)
  await expect(page.getByText('and stepped back.')).toContainText(text?.replace(/["“”]/g, '') ?? '')
})

test('what Ros asks is kept with the run, shown in the record and again before the next story', async ({
  page,
}) => {
  await openStory(page)
  await playToTheEnd(page, 3)
  await lookBack(page)
  const asks = page.getByRole('region', { name: 'Ros asks' })
  const boxes = asks.getByRole('textbox')
  await expect.poll(() => boxes.count()).toBeGreaterThanOrEqual(3)
  await boxes.first().fill('I hurried <b>him</b>.')
  const carry = page.getByLabel('One sentence to take into your next real conversation')
  // What the weightiest moment says to carry on, until it is put in words of one's own.
  await expect(carry).toHaveValue(/\.$/)
  await carry.fill('Say when, and be there.')
  await asks.getByLabel('A nickname for this attempt').fill('Otter')
  await asks.getByLabel('A nickname for this attempt').blur()
  await expect(asks.getByRole('status')).toHaveText('Kept on this device')
  await expectNoViolations(page)

  await page.reload()
  await expect(asks.getByRole('textbox').first()).toHaveValue('I hurried <b>him</b>.')
  await expect(carry).toHaveValue('Say when, and be there.')
  await page.goto('#/record')
  await expect(page.getByText('I hurried <b>him</b>.')).toBeVisible()
  await expect(page.getByText('Otter', { exact: true }).first()).toBeVisible()
  await expect(page.getByText(/1 of 5 endings met/)).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Themes you have met' })).toBeVisible()
  await expectNoViolations(page)
  await page.goto('#/before/tyler')
  await expect(page.getByText('Say when, and be there.')).toBeVisible()
})

test('the record goes to another browser as a file, and a damaged file changes nothing', async ({
  page,
  browser,
}) => {
  await openStory(page)
  await playToTheEnd(page, 2)
  await page.goto('#/record')
  const saving = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save as a file' }).click()
  const saved = await (await saving).path()
  expect(readFileSync(saved, 'utf8')).toContain('"format":"alongside/record"')

  const elsewhere = await browser.newContext({ baseURL: new URL(page.url()).origin })
  const other = await elsewhere.newPage()
  await other.goto('#/record')
  await expect(other.getByText('Nothing has been kept here yet.')).toBeVisible()
  await other.getByLabel('Read a file in').setInputFiles(saved)
  await expect(other.getByText('1 attempt was added.')).toBeVisible()
  await expect(other.getByText(/1 of 5 endings met/)).toBeVisible()
  await other.getByLabel('Read a file in').setInputFiles(saved)
  await expect(other.getByText('1 attempt was here already.')).toBeVisible()
  const file = { name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{"format":') }
  await other.getByLabel('Read a file in').setInputFiles(file)
  await expect(other.getByText('This file is not a record')).toBeVisible()
  await expect(other.getByText(/1 of 5 endings met/)).toBeVisible()
  await elsewhere.close()
})

test('one attempt, or everything, can be deleted for good', async ({ page }) => {
  await openStory(page)
  await playToTheEnd(page, 1)
  await page.goto('#/record')
  await page.getByRole('button', { name: 'Delete Attempt 1' }).click()
  await page.getByRole('button', { name: 'No, keep it' }).click()
  await page.getByRole('button', { name: 'Delete everything' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Yes, delete' }).click()
  await expect(page.getByText('Nothing has been kept here yet.')).toBeVisible()
  await expect(
    page.getByRole('status').filter({ hasText: 'Everything that Alongside kept here has been deleted.' }),
  ).toBeVisible()
  await page.reload()
  await expect(page.getByText('Nothing has been kept here yet.')).toBeVisible()
  expect(
    await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes(':open:'))),
  ).toEqual([])
})

test('line by line, the next line comes when it is asked for and the options at the end', async ({
  page,
}) => {
  await page.goto('#/settings')
  await page
    .getByRole('group', { name: 'How the text comes' })
    .getByLabel(/Line by line/)
    .check()
  await page.goto('#/talk/tyler')
  const lines = page.locator('.beat .line').filter({ visible: true })
  await expect(nextPart(page)).toBeVisible()
  await expect(options(page)).toHaveCount(0)
  let count = await lines.count()
  expect(count).toBe(1)
  while (await nextPart(page).isVisible()) {
    await nextPart(page).press('Enter')
    await expect(lines).toHaveCount(++count)
  }
  await expect(options(page).first()).toBeVisible()
  await expectNoViolations(page)
})

for (const contrast of ['Stronger contrast', 'Dark, for a dark room']) {
  test(`every screen keeps its contrast in “${contrast}”`, async ({ page }) => {
    await page.goto('#/settings')
    await page.getByRole('group', { name: 'Light and dark' }).getByLabel(contrast).check()
    await expectNoViolations(page)
    await openStory(page)
    await expectNoViolations(page)
    await playToTheEnd(page, 2)
    await lookBack(page)
    await expectNoViolations(page)
    for (const address of [
      '#/library',
      '#/library/trust',
      '#/library/entries',
      '#/record',
      '#/',
      '#/before/tyler',
      '#/pause',
    ]) {
      await page.goto(address)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await expectNoViolations(page)
    }
  })
}
