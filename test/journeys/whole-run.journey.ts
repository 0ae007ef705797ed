// A whole run by keyboard alone, from the start page to the debrief, with focus asserted at every step.

import { expect, type Page, test } from '@playwright/test'
import { expectNoViolations } from './support/axe.ts'
import { isOver, options } from './support/talk.ts'

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

  await expect(options(page).first()).toBeVisible()
  await expectNoViolations(page)
  // The first new text has focus, and one Tab further on, or a few, are the options, in the order they are shown.
  expect(await page.evaluate(() => document.activeElement?.closest('.beat, main') !== null)).toBe(true)

  let taken = 0
  while (!(await isOver(page))) {
    const shown = await options(page).allTextContents()
    await tabTo(page, new RegExp(`^button .*${escaped(shown[0] ?? '')}`))
    for (const [index, text] of shown.entries()) {
      if (index > 0) await page.keyboard.press('Tab')
      expect(await focused(page)).toContain(text.trim())
    }
    // Single keys work while focus is among the options: take them in turn, so that paths differ.
    await page.keyboard.press(String((taken % shown.length) + 1))
    taken++
    await expect.poll(() => page.evaluate(() => document.activeElement?.closest('.beat') !== null)).toBe(true)
    expect(taken).toBeLessThan(40)
  }
  expect(taken).toBeGreaterThanOrEqual(10)
  await expectNoViolations(page)

  await tabTo(page, /^a See what each choice did/)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Looking back' })).toBeVisible()
  await expectNoViolations(page)
})

test('lines of the story are in no live region, so that each is heard once', async ({ page }) => {
  await page.goto('#/talk/tyler')
  await options(page).first().click()
  await expect(options(page).first()).toBeVisible()
  const live = await page
    .locator('.beat')
    .evaluate((beat) => beat.closest('[aria-live], [role=status], [role=alert], [role=log]') !== null)
  expect(live).toBe(false)
})

test('single keys do nothing away from the options, and nothing at all once they are off', async ({
  page,
}) => {
  await page.goto('#/talk/tyler')
  await expect(options(page).first()).toBeVisible()
  const first = await options(page).allTextContents()
  await page.getByRole('button', { name: 'Pause' }).focus()
  await page.keyboard.press('1')
  expect(await options(page).allTextContents()).toEqual(first)

  await page.goto('#/settings')
  await page.getByRole('group', { name: 'Number keys' }).getByRole('radio', { name: 'Off' }).check()
  await page.goto('#/talk/tyler')
  await options(page).first().focus()
  await page.keyboard.press('1')
  expect(await options(page).allTextContents()).toEqual(first)
})

const escaped = (text: string) =>
  text
    .trim()
    .slice(0, 24)
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
