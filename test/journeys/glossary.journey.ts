// Words of the work: opened in the talk by keyboard and closed again, found in the library by their abbreviations, listed in the pack.

import { expect, type Page, test } from '@playwright/test'
import { expectNoViolations } from './support/axe.ts'
import { nextPart, options, STORY } from './support/talk.ts'

const termIn = (page: Page, name: string) => page.locator('.line').getByRole('button', { name, exact: true })

test('a term is opened where it first stands, by keyboard, and closed again; the line stays the same', async ({
  page,
}) => {
  await page.goto(STORY)
  const term = termIn(page, 'youth justice service')
  await expect(term).toBeVisible()
  const line = page
    .locator('.line')
    .filter({ has: page.getByRole('button', { name: 'youth justice service' }) })
  const text = await line.textContent()
  await expect(term).toHaveAttribute('aria-expanded', 'false')
  const parts = await nextPart(page).count()

  await term.focus()
  await page.keyboard.press('Enter')
  await expect(term).toHaveAttribute('aria-expanded', 'true')
  await expect(term).toBeFocused()
  const note = page.locator('.term-note')
  await expect(note).toHaveCount(1)
  await expect(note).toContainText('team that works with children who are in trouble with the law')
  await expect(note.getByRole('link')).toHaveAttribute('href', /^https:/)
  expect(await page.locator('.line + .term-note').count()).toBe(1)
  expect(await line.textContent()).toBe(text)
  await expectNoViolations(page)
  await page.emulateMedia({ media: 'print' })
  await expect(note).toBeHidden()
  await expect(line).toBeVisible()
  await page.emulateMedia({ media: 'screen' })

  // What opened can be read without scrolling.
  await expect(note).toBeInViewport({ ratio: 1 })

  await page.keyboard.press(' ')
  await expect(note).toHaveCount(0)
  await expect(term).toHaveAttribute('aria-expanded', 'false')
  // Neither key asked for the next part: the button keeps its own.
  expect(await nextPart(page).count()).toBe(parts)
})

test('a term has no place of its own among the lines: nothing moves when it becomes a button', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 })
  let letGo: () => void = () => undefined
  const held = new Promise<void>((resolve) => {
    letGo = resolve
  })
  await page.route(/glossary/, async (route) => {
    await held
    await route.continue()
  })
  await page.goto(STORY)
  await expect(page.locator('.line').first()).toBeVisible()
  // The real typefaces come a little later than the words, and move them.
  await page.waitForFunction(() => [...document.fonts].some(({ status }) => status === 'loaded'))
  await page.evaluate(() => document.fonts.ready)
  const places = () =>
    page.locator('.line:not([hidden])').evaluateAll((lines) =>
      lines.map((line) => {
        const { top, height, width } = line.getBoundingClientRect()
        return [top, height, width].map(Math.round)
      }),
    )
  await expect(page.locator('.term')).toHaveCount(0)
  const before = await places()
  letGo()
  await expect(page.locator('.line .term').first()).toBeVisible()
  expect(await places()).toEqual(before)
})

test('number keys still take an option while a term has focus', async ({ page }) => {
  await page.goto(STORY)
  await expect(termIn(page, 'youth justice service')).toBeVisible()
  while (!(await options(page).first().isVisible())) await nextPart(page).click()
  const offered = await options(page).allTextContents()
  await page.locator('.line .term').first().focus()
  await page.keyboard.press('1')
  await expect.poll(() => options(page).allTextContents()).not.toEqual(offered)
})

test('the library’s search finds YRO, which leads to its place among all words of the work', async ({
  page,
}) => {
  await page.goto('#/library')
  const search = page.getByLabel('Search the library')
  await search.fill('YRO')
  await expect(page.getByRole('heading', { level: 2, name: 'Words of the work' })).toBeVisible()
  await expectNoViolations(page)
  await page.getByRole('link', { name: 'youth rehabilitation order', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Words of the work' })).toBeVisible()
  const place = page.locator('#term-youth_rehabilitation_order')
  await expect(place).toBeFocused()
  await expect(place).toContainText('YRO')
  // The abbreviation stands in the list too, and points to it.
  const pointer = page.locator('.pointer').filter({ hasText: /^NRM/ })
  await pointer.getByRole('link').click()
  await expect(page.locator('#term-national_referral_mechanism')).toBeFocused()
  await expect(page).toHaveURL(/#\/library\/words$/)
})

test('the first page of the library leads there, and the pack has the words of its story', async ({
  page,
}) => {
  await page.goto('#/library')
  await page.getByRole('link', { name: 'Words of the work' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Words of the work' })).toBeVisible()
  expect(await page.locator('.words-list dt[id]').count()).toBeGreaterThanOrEqual(60)
  await page.goto('#/pack/reece')
  const words = page.getByRole('region', { name: 'Words of the work in this story' })
  await expect(words.getByText('National Referral Mechanism', { exact: true })).toBeVisible()
  await expect(
    words.getByRole('listitem').filter({ hasText: /^return interview \(England\): In England/ }),
  ).toBeVisible()
})
