// One's own words before the options: asked for where the story marks it, in a field or aloud, passed over with one key, kept beside the
// run and nowhere else.

import { readFileSync } from 'node:fs'
import { expect, type Page, test } from '@playwright/test'
import { expectNoViolations } from './support/axe.ts'
import { keptTexts } from './support/kept-texts.ts'
import { everyChoice, openEveryChoice } from './support/look-back.ts'
import { nextPart, openStory, options, readOn, STORY, takeOption } from './support/talk.ts'

const WORDS = 'He does. He reads what I write down, and I will show you that.'
const field = (page: Page) => page.getByRole('textbox', { name: 'In your own words' })
const show = (page: Page) => page.getByRole('button', { name: 'Show the options' })

/** In Tyler’s story the second choice is marked: the first is taken, and all is read up to the question. */
async function comeToTheQuestion(page: Page): Promise<void> {
  await openStory(page)
  await options(page).first().click()
  await expect(options(page)).toHaveCount(0)
  while (!(await show(page).isVisible())) await nextPart(page).click()
}

async function setSaying(page: Page, answer: string): Promise<void> {
  await page.goto('#/settings')
  await page.getByRole('group', { name: 'Saying it first' }).getByLabel(answer).check()
}

test('what is written stays beside the run: in the look back, the record and its file, and goes with it', async ({
  page,
}) => {
  await comeToTheQuestion(page)
  await expect(options(page)).toHaveCount(0)
  await expect(page.getByRole('heading', { name: 'What do you say to him?' })).toBeVisible()
  await expectNoViolations(page)
  await field(page).pressSequentially(`${WORDS} 1 2`)
  await expect(field(page)).toHaveValue(`${WORDS} 1 2`)
  // As when a keyboard comes up on the glass, and as when the device is turned.
  for (const [width, height] of [
    [1280, 420],
    [700, 420],
  ] as const) {
    await page.setViewportSize({ width, height })
    await expect(field(page)).toHaveValue(`${WORDS} 1 2`)
    await expect(field(page)).toBeFocused()
  }
  await expect(options(page)).toHaveCount(0)
  await show(page).click()
  await expect(page.getByRole('heading', { name: 'What do you say or do?' })).toBeFocused()
  await takeOption(page, 1)
  await page.getByRole('button', { name: 'Step back one' }).click()
  // Whoever has answered is not asked again.
  await expect(options(page).first()).toBeVisible()
  await takeOption(page, 2)

  await page.getByRole('link', { name: 'Look back on it so far' }).click()
  await openEveryChoice(page)
  const choice = page.locator('.decision').nth(1)
  await expect(choice).toContainText(`Your own words, before you saw the options: ${WORDS} 1 2`)
  await expect(choice).toContainText('Also offered:')
  await page.goto('#/record')
  await expect(page.getByText(WORDS)).toBeVisible()
  const saving = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save as a file' }).click()
  expect(readFileSync(await (await saving).path(), 'utf8')).toContain(WORDS)

  expect(await keptTexts(page.mainFrame())).toContain(WORDS)
  await page.getByRole('button', { name: 'Delete everything' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Yes, delete' }).click()
  await expect.poll(() => keptTexts(page.mainFrame())).not.toContain(WORDS)
})

test('one key passes over it, wherever focus is, and nothing is kept of that', async ({ page }) => {
  await comeToTheQuestion(page)
  await page.keyboard.press('1')
  await expect(options(page)).toHaveCount(0)
  await page.keyboard.press('Enter')
  await expect(options(page).first()).toBeVisible()
  await expect(page.getByRole('heading', { name: 'What do you say or do?' })).toBeFocused()
  await takeOption(page, 1)
  await page.getByRole('link', { name: 'Look back on it so far' }).click()
  await openEveryChoice(page)
  await expect(everyChoice(page)).toHaveCount(2)
  await expect(page.getByText('Your own words')).toHaveCount(0)
})

test('a key beside the field takes along what stands in it', async ({ page }) => {
  await comeToTheQuestion(page)
  await field(page).fill(WORDS)
  await page.getByRole('heading', { name: 'What do you say to him?' }).focus()
  await page.keyboard.press('Enter')
  await takeOption(page, 1)
  await page.getByRole('link', { name: 'Look back on it so far' }).click()
  await openEveryChoice(page)
  await expect(page.getByText(WORDS)).toBeVisible()
})

test('a setting asks at every choice, or never', async ({ page }) => {
  await setSaying(page, 'At every choice')
  await page.goto(STORY)
  while (!(await show(page).isVisible())) {
    await expect(nextPart(page)).toBeVisible()
    await nextPart(page).click()
  }
  await expect(page.getByRole('heading', { name: 'What would you say or do?' })).toBeVisible()
  await setSaying(page, 'Never')
  await page.goto(STORY)
  await readOn(page)
  await options(page).first().click()
  await expect(options(page)).toHaveCount(0)
  while (!(await options(page).first().isVisible())) {
    await expect(show(page)).toHaveCount(0)
    await nextPart(page).click()
  }
})
