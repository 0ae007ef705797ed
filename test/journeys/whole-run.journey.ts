// A whole run by keyboard alone, from the start page to the debrief, with focus asserted at every step.

import { expect, type Page, test } from '@playwright/test'
import { expectNoViolations } from './support/axe.ts'
import {
  isOver,
  keptChoices,
  nextPart,
  OFTEN,
  openStory,
  options,
  reading,
  readOn,
  readOnByKey,
  takeOption,
} from './support/talk.ts'

/** What has focus, as a screen reader would name it: role or tag, and name. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const { activeElement } = document
    return activeElement
      ? `${activeElement.tagName.toLowerCase()} ${activeElement.textContent?.trim() ?? ''}`
      : ''
  })

/** Presses Tab until something with this name has focus; fails where it never does. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let presses = 0; presses < 40; presses++) {
    if (name.test(await focused(page))) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab never came to ${name}; it is at “${await focused(page)}”`)
}

test('from the start page to the debrief by keyboard alone', async ({ page }) => {
  await page.goto('')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expectNoViolations(page)

  await page.keyboard.press('Tab')
  expect(await focused(page)).toBe('button Skip to the text')
  await tabTo(page, /^a Meet Tyler/)
  await page.keyboard.press('Enter')

  await expect(page.getByRole('heading', { level: 1, name: 'Before you start' })).toBeVisible()
  await expectNoViolations(page)
  await tabTo(page, /Go in and meet Tyler/)
  await page.keyboard.press('Enter')

  // The first new text has focus; Enter brings the next part, and with the last of them the options.
  await expect.poll(async () => (await reading(page)).focus, OFTEN).toBe('line 0')
  await expectNoViolations(page)
  await readOnByKey(page, 'Enter')
  await expectNoViolations(page)

  // One Tab further on, or a few, are the options, in the order they are shown.
  let taken = 0
  let parts = 0
  while (!(await isOver(page))) {
    const shown = await options(page).allTextContents()
    await tabTo(page, new RegExp(`^button .*${escaped(shown[0] ?? '')}`))
    for (const [index, text] of shown.entries()) {
      if (index > 0) await page.keyboard.press('Tab')
      expect(await focused(page)).toContain(text.trim())
    }
    // Single keys take them, in turn, so that paths differ.
    await page.keyboard.press(String((taken % shown.length) + 1))
    taken++
    await expect.poll(() => options(page).allTextContents(), OFTEN).not.toEqual(shown)
    await expect.poll(async () => (await reading(page)).focus, OFTEN).toBe('line 0')
    parts += await readOnByKey(page, 'Enter')
    expect(taken).toBeLessThan(40)
  }
  expect(taken).toBeGreaterThanOrEqual(10)
  expect(parts).toBeGreaterThan(taken / 2)
  await expectNoViolations(page)

  await tabTo(page, /^a See what each choice did/)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Looking back' })).toBeVisible()
  await expectNoViolations(page)
})

test('lines of the story are in no live region, so that each is heard once', async ({ page }) => {
  await openStory(page)
  await takeOption(page, 1)
  await expect(options(page).first()).toBeVisible()
  const live = await page
    .locator('.beat')
    .evaluate((beat) => beat.closest('[aria-live], [role=status], [role=alert], [role=log]') !== null)
  expect(live).toBe(false)
})

test('a line of yours is heard as “You” and its words, without a colon, and is copied with one', async ({
  page,
}) => {
  await openStory(page)
  await takeOption(page, 1)
  const line = page.locator('.beat .line.yours').first()
  const said = (await line.locator('.words').textContent()) ?? ''
  expect(await line.ariaSnapshot()).toMatch(new RegExp(`^- paragraph: "?You ${escaped(said)}`))
  const copied = await line.evaluate((element) => {
    getSelection()?.selectAllChildren(element)
    return getSelection()?.toString()
  })
  expect(copied).toMatch(/^You:\s/)
  expect(copied).toContain(said)
})

test('single keys take an option wherever focus is, but for a field that is written in', async ({ page }) => {
  await openStory(page)
  const first = await options(page).allTextContents()
  await page.evaluate(() => document.querySelector('main')?.append(document.createElement('textarea')))
  await page.getByRole('textbox').focus()
  await page.keyboard.press('1')
  await expect(page.getByRole('textbox')).toHaveValue('1')
  expect(await options(page).allTextContents()).toEqual(first)
  expect(await keptChoices(page)).toEqual([])

  await page.getByRole('button', { name: 'Pause' }).focus()
  await page.keyboard.press('1')
  await expect.poll(() => options(page).allTextContents(), OFTEN).not.toEqual(first)
  await expect.poll(() => keptChoices(page)).toHaveLength(1)
})

test('single keys do nothing once they are off', async ({ page }) => {
  await page.goto('#/settings')
  await page.getByRole('group', { name: 'Number keys' }).getByRole('radio', { name: 'Off' }).check()
  await page.goto('#/talk/tyler')
  await expect(nextPart(page)).toBeVisible()
  const before = await reading(page)
  await page.keyboard.press(' ')
  expect((await reading(page)).lines).toBe(before.lines)
  await readOn(page)
  const first = await options(page).allTextContents()
  await options(page).first().focus()
  await page.keyboard.press('1')
  expect(await options(page).allTextContents()).toEqual(first)
  expect(await keptChoices(page)).toEqual([])
})

const escaped = (text: string) =>
  text
    .trim()
    .slice(0, 24)
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
