// The talk, the look back and the sheet under strong zoom, where a window has as few CSS pixels as a small phone held sideways, or
// fewer: nothing is wider than the window, the picture lies over no words, and what has focus can be seen.

import { expect, type Page, test } from '@playwright/test'
import { everyChoice } from './support/look-back.ts'
import {
  expectFocusOnNew,
  nextPart,
  OFTEN,
  openStory,
  options,
  playToTheEnd,
  reading,
} from './support/talk.ts'

/** In CSS pixels. A window of 1366x768 is half as wide at 200 %, and a quarter at 400 %. */
const SIZES = [
  { name: '1366x768 at 200 %', width: 683, height: 384 },
  { name: '1366x768 at 400 %', width: 341, height: 192 },
  { name: '1280x1024 at 400 %', width: 320, height: 256 },
  { name: 'a phone with the largest text', width: 390, height: 844, text: 'Largest' },
] as const

/** What is wider than the window, or reaches out of it sideways; what only scrolls in itself, and what is there for the ear alone, is left out. */
const tooWide = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.body.querySelectorAll('*')]
      .filter(
        (element) =>
          element.checkVisibility() && !element.closest('.unseen, .stage-host, .scrolls, .table-wide'),
      )
      .filter((element) => {
        const { left, right, width } = element.getBoundingClientRect()
        return width > 1 && (left < -1 || right > innerWidth + 1)
      })
      .map((element) => `${element.tagName} ${element.className} ${element.textContent?.slice(0, 40)}`),
  )

/** Words of the story, and options, that the picture or anything that stays in sight with it lies over, while they are in the window. */
const covered = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const boxes = [...document.querySelectorAll('.stage, .whereabouts, .top')].map((element) => ({
      element,
      box: element.getBoundingClientRect(),
    }))
    const focused = document.activeElement
    const texts = [...document.querySelectorAll('.line, .option, .next-part, .hard-note')]
    // What was read may lie under what is fixed: it has scrolled there. What has focus, and what comes after it, may not.
    const isBeingRead = (text: Element) =>
      focused?.closest('.talk-text') !== null &&
      (focused === text ||
        ((focused?.compareDocumentPosition(text) ?? 0) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0)
    return texts
      .filter((text) => text.checkVisibility())
      .flatMap((text) => {
        const { left, right, top, bottom } = text.getBoundingClientRect()
        return boxes
          .filter(
            ({ box }) =>
              box.left < right - 1 && box.right > left + 1 && box.top < bottom - 1 && box.bottom > top + 1,
          )
          .filter(({ element }) => {
            const isFixed = getComputedStyle(element).position === 'sticky'
            return !isFixed || isBeingRead(text)
          })
          .map(({ element }) => `${element.className} lies over ${text.textContent?.slice(0, 40)}`)
      })
  })

/** Whether what has focus begins inside of the window, below what is fixed, with nothing over its beginning. */
const focusIsSeen = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const focused = document.activeElement
    if (!focused || focused === document.body) return false
    const { left, top, bottom, width } = focused.getBoundingClientRect()
    const isIn = top >= 0 && (bottom <= innerHeight || top <= innerHeight / 2)
    const at = document.elementFromPoint(left + Math.min(width / 2, 60), top + 8)
    return isIn && at !== null && (focused.contains(at) || at.contains(focused))
  })

const focusedText = (page: Page) => page.evaluate(() => document.activeElement?.textContent?.trim() ?? '')

async function expectReadable(page: Page): Promise<void> {
  expect(await tooWide(page)).toEqual([])
  expect(await covered(page)).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
}

for (const size of SIZES) {
  test(`${size.name}: three choices by keyboard, with every word and every option in sight`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    if ('text' in size) {
      await page.goto('#/settings')
      await page
        .getByRole('group', { name: 'Size of the text' })
        .getByRole('radio', { name: size.text, exact: true })
        .check()
    }
    await page.setViewportSize(size)
    await page.goto('#/talk/tyler')
    await expect(page.locator('.stage canvas')).toBeVisible()
    for (let choice = 0; choice < 3; choice++) {
      await expect(nextPart(page).or(options(page).first()).first()).toBeVisible()
      await expectReadable(page)
      while (await nextPart(page).isVisible()) {
        const before = await reading(page)
        await page.keyboard.press('Enter')
        await expectFocusOnNew(page, before)
        expect(await focusIsSeen(page), await focusedText(page)).toBe(true)
        await expectReadable(page)
      }
      const offered = await options(page).allTextContents()
      for (const text of offered) {
        for (let presses = 0; presses < 30 && (await focusedText(page)) !== text.trim(); presses++) {
          await page.keyboard.press('Tab')
        }
        expect(await focusedText(page)).toBe(text.trim())
        expect(await focusIsSeen(page), text).toBe(true)
        await expectReadable(page)
      }
      await page.keyboard.press('Enter')
      await expect.poll(() => options(page).allTextContents(), OFTEN).not.toEqual(offered)
    }
  })
}

test('at 320 pixels the look back and the sheet are as narrow as the window', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 568 })
  await openStory(page)
  await playToTheEnd(page, 1)
  await page.getByRole('link', { name: 'See what each choice did' }).click()
  await expect(everyChoice(page).first()).toBeVisible()
  await expectReadable(page)
  await page.setViewportSize({ width: 320, height: 256 })
  await expectReadable(page)
  await page.getByRole('link', { name: 'A sheet for supervision' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'For supervision' })).toBeVisible()
  await expectReadable(page)
  await page.getByRole('button', { name: /^Print/ }).focus()
  expect(await focusIsSeen(page)).toBe(true)
})
