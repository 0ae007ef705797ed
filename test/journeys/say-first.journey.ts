// One's own words before the options: asked for where the story marks it, in a field or aloud, passed over with one key, kept beside the
// run and nowhere else.

import { readFileSync } from 'node:fs'
import { expect, type Locator, type Page, test } from '@playwright/test'
import { expectNoViolations } from './support/axe.ts'
import { keptTexts } from './support/kept-texts.ts'
import { everyChoice, openEveryChoice } from './support/look-back.ts'
import { openStory, options, readOn, STORY, takeOption } from './support/talk.ts'

const WORDS = 'He does. He reads what I write down, and I will show you that.'
const field = (page: Page) => page.getByRole('textbox', { name: 'In your own words' })
const next = (page: Page) => page.getByRole('button', { name: 'Next', exact: true })
const show = (page: Page) => page.getByRole('button', { name: 'Show the options' })

/** In Tyler’s story the second choice is marked: the first is taken, and all is read up to the question. */
async function comeToTheQuestion(page: Page): Promise<void> {
  await openStory(page)
  await options(page).first().click()
  await expect(options(page)).toHaveCount(0)
  await readTo(page, show(page))
}

/** Reads on, part by part, to what is given, and presses nothing else. */
async function readTo(page: Page, wanted: Locator): Promise<void> {
  while (true) {
    await expect(next(page).or(wanted)).toBeVisible()
    if (await wanted.isVisible()) return
    await next(page).click()
  }
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
  const kept = page.locator('.own-words').filter({ hasText: WORDS })
  await expect(kept).toContainText(
    'With Tyler, at choice 2, before you saw the options (“What do you say to him?”)',
  )
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

for (const [width, height] of [
  [1366, 768],
  [390, 844],
] as const) {
  test(`at ${width} × ${height} what was written stands in one line over the options, also on coming back`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height })
    await comeToTheQuestion(page)
    await expect(page.getByText('Your words:')).toHaveCount(0)
    await field(page).fill(`${WORDS}\n${'And then we see. '.repeat(30)}`)
    await show(page).click()
    await expectWordsOverOptions(page)
    await expectNoViolations(page)

    // Nothing but the run is kept: what stands over the options comes from there, and nobody is asked twice.
    await page.reload()
    await readTo(page, options(page).first())
    await expectWordsOverOptions(page)
    await takeOption(page, 1)
    await expect(page.getByText('Your words:')).toHaveCount(0)
  })
}

/** In one line between the question and the options, with every option in sight. */
async function expectWordsOverOptions(page: Page): Promise<void> {
  const line = page.getByRole('region', { name: 'What do you say or do?' }).getByText(`Your words: ${WORDS}`)
  await expect(line).toBeInViewport({ ratio: 1 })
  const { height = 99, y = 0 } = (await line.boundingBox()) ?? {}
  expect(height).toBeLessThan(30)
  expect((await page.getByRole('heading', { name: 'What do you say or do?' }).boundingBox())?.y).toBeLessThan(
    y,
  )
  expect((await options(page).first().boundingBox())?.y).toBeGreaterThan(y)
  for (const option of await options(page).all()) await expect(option).toBeInViewport({ ratio: 1 })
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
}

test('a setting asks at every choice, or never', async ({ page }) => {
  await setSaying(page, 'At every choice')
  await page.goto(STORY)
  await readTo(page, show(page))
  await expect(page.getByRole('heading', { name: 'What would you say or do?' })).toBeVisible()
  await setSaying(page, 'Never')
  await page.goto(STORY)
  await readOn(page)
  await options(page).first().click()
  await expect(options(page)).toHaveCount(0)
  await readTo(page, options(page).first())
})
