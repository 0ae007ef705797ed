// A beat in parts: what is new has focus, what was read stays above it, the options come last and are all in sight, and the picture
// says no more than the words do. And what may be pressed meanwhile.

import { expect, type Page, test } from '@playwright/test'
import { expectNoViolations } from './support/axe.ts'
import {
  expectFocusOnNew,
  isOver,
  isPast,
  keptChoices,
  nextPart,
  OFTEN,
  openStory,
  options,
  reading,
  readOnByKey,
  STORY,
  setPace,
  takeOption,
} from './support/talk.ts'

const seenLines = (page: Page) => page.locator('.beat .line').filter({ visible: true })

const hiddenLines = (page: Page) => page.locator('.beat .line').filter({ visible: false })

const focusOf = async (page: Page): Promise<string> => (await reading(page)).focus

/** Nothing has focus, as after a press beside everything. */
const loseFocus = (page: Page) =>
  page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur())

test('the first button stays where it is while what comes later arrives', async ({ page }) => {
  await page.addInitScript(() => {
    const places = new Set<number>()
    Object.assign(globalThis, { places })
    const look = () => {
      const button = document.querySelector('.next-part')
      if (button) places.add(Math.round(button.getBoundingClientRect().top))
      requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
  })
  await openStory(page)
  // Sounds in words, the dress and the typefaces.
  await expect(page.locator('.caption').filter({ visible: true }).first()).not.toBeEmpty()
  await expect
    .poll(() => page.evaluate(() => [...document.fonts].filter(({ status }) => status === 'loaded').length))
    .toBeGreaterThan(0)
  await expect.poll(() => page.locator('.stage canvas, .stage svg').count()).toBeGreaterThan(0)
  const places = await page.evaluate(() => [...(globalThis as unknown as { places: Set<number> }).places])
  // Other letters may differ by a pixel or two in a line; a button of 51 that moves by more is missed.
  expect(Math.max(...places) - Math.min(...places)).toBeLessThan(10)
})

const WAYS = {
  'the button': (page: Page) => nextPart(page).click(),
  Enter: (page: Page) => page.keyboard.press('Enter'),
  Space: (page: Page) => page.keyboard.press(' '),
} as const

for (const [name, press] of Object.entries(WAYS)) {
  test(`the next part comes by ${name}, with focus on its first line, and what was read stays above`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await page.goto(STORY)
    let parts = 0
    for (let choices = 0; choices < 4; choices++) {
      await expect(nextPart(page).or(options(page).first()).first()).toBeVisible()
      // On the very first screen the browser's own start is left alone.
      if (choices > 0) await expect.poll(() => focusOf(page), OFTEN).toBe('line 0')
      while (await nextPart(page).isVisible()) {
        await expect(options(page)).toHaveCount(0)
        const before = await reading(page)
        const read = await seenLines(page).allTextContents()
        await press(page)
        await expectFocusOnNew(page, before)
        expect((await seenLines(page).allTextContents()).slice(0, read.length)).toEqual(read)
        parts++
      }
      await expect(hiddenLines(page)).toHaveCount(0)
      const offered = await options(page).allTextContents()
      expect(offered.length).toBeGreaterThan(1)
      await page.keyboard.press('1')
      await expect.poll(() => options(page).allTextContents(), OFTEN).not.toEqual(offered)
    }
    expect(parts).toBeGreaterThan(4)
  })
}

/** Of the options, those that are not wholly in the window, or that something lies over. */
const outOfSight = (page: Page): Promise<readonly string[]> =>
  options(page).evaluateAll((all) =>
    all.flatMap((option) => {
      const { left, right, top, bottom } = option.getBoundingClientRect()
      const inside = top >= 0 && bottom <= innerHeight && left >= 0 && right <= innerWidth
      const points = [top + 6, (top + bottom) / 2, bottom - 6].flatMap((y) =>
        [left + 12, (left + right) / 2, right - 12].map((x) => document.elementFromPoint(x, y)),
      )
      const over = points.find((hit) => hit === null || !option.contains(hit))
      if (inside && over === undefined) return []
      const what = inside ? `under ${over?.outerHTML.slice(0, 80)}` : `from ${top} to ${bottom}`
      return [`${option.textContent?.slice(0, 40)}: ${what}`]
    }),
  )

for (const [width, height] of [
  [1366, 768],
  [390, 844],
] as const) {
  test(`at ${width}x${height} all options of every choice are in sight, and no picture lies over them`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height })
    await page.goto(STORY)
    await expect(page.locator('.stage-host')).toHaveAttribute('role', 'img')
    let taken = 0
    await readOnByKey(page, 'Enter')
    while (!(await isOver(page))) {
      expect.soft(await outOfSight(page), `at choice ${taken + 1}`).toEqual([])
      const offered = await options(page).allTextContents()
      await page.keyboard.press(String((taken % offered.length) + 1))
      await expect.poll(() => options(page).allTextContents(), OFTEN).not.toEqual(offered)
      await readOnByKey(page, 'Enter')
      taken++
      expect(taken).toBeLessThan(40)
    }
    expect(taken).toBeGreaterThanOrEqual(10)
  })
}

test('the picture is described as it is at the part that is read, and not as it will be', async ({
  page,
}) => {
  await page.goto(STORY)
  const picture = page.locator('.stage-host[role=img]')
  const description = async () => (await picture.getAttribute('aria-label')) ?? ''
  const comesIn = seenLines(page).filter({ hasText: 'The door of room two sticks' })
  await expect.poll(description).toContain('Ros')
  const first = await description()
  await expect(comesIn).toHaveCount(0)
  let parts = 0
  while ((await comesIn.count()) === 0) {
    expect(await description()).not.toMatch(/interview room|Tyler/)
    const before = await reading(page)
    await page.keyboard.press('Enter')
    await expectFocusOnNew(page, before)
    parts++
  }
  expect(parts).toBeGreaterThan(0)
  await expect.poll(description, OFTEN).toMatch(/^The interview room.*Tyler/)
  expect(await description()).not.toBe(first)
})

test('a number key takes an option with focus nowhere, and nothing while a dialog is open or the talk is paused', async ({
  page,
}) => {
  await openStory(page)
  const offered = await options(page).allTextContents()
  await page.getByRole('button', { name: 'So far' }).click()
  const dialog = page.getByRole('dialog', { name: 'The conversation so far' })
  await expect(dialog).toBeVisible()
  await page.keyboard.press('2')
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await page.getByRole('button', { name: 'Pause' }).click()
  await page.keyboard.press('2')
  await page.getByRole('button', { name: 'Go on' }).click()
  expect(await options(page).allTextContents()).toEqual(offered)
  expect(await keptChoices(page)).toEqual([])

  await loseFocus(page)
  await page.keyboard.press('2')
  await isPast(page, offered)
  await expect.poll(() => keptChoices(page), OFTEN).toHaveLength(1)
  await page.getByRole('button', { name: 'So far' }).click()
  const said = (offered[1] ?? '').replace(/^"|"$/g, '').slice(0, 20)
  await expect(dialog.getByText(said).first()).toBeVisible()
})

test('stepping back shows a beat that was read at once as a whole', async ({ page }) => {
  await openStory(page)
  const lines = await seenLines(page).allTextContents()
  const offered = await options(page).allTextContents()
  await takeOption(page, 1)
  await page.getByRole('button', { name: 'Step back one' }).click()
  await expect.poll(() => options(page).allTextContents(), OFTEN).toEqual(offered)
  await expect(nextPart(page)).toHaveCount(0)
  expect(await seenLines(page).allTextContents()).toEqual(lines)
  await expect(hiddenLines(page)).toHaveCount(0)
})

test('“All of it at once” has the options with the text, at every choice', async ({ page }) => {
  await setPace(page, 'All of it at once')
  await page.getByRole('group', { name: 'Saying it first' }).getByLabel('Never').check()
  await page.goto(STORY)
  for (let choices = 0; choices < 3; choices++) {
    await expect(options(page).first()).toBeVisible()
    await expect.poll(() => focusOf(page), OFTEN).toBe('line 0')
    await expect(nextPart(page)).toHaveCount(0)
    await expect(hiddenLines(page)).toHaveCount(0)
    const offered = await options(page).allTextContents()
    await options(page).first().click()
    await expect.poll(() => options(page).allTextContents(), OFTEN).not.toEqual(offered)
  }
  await expect(page.getByRole('complementary', { name: 'What that did' })).toBeVisible()
})

test('“Line by line” brings a line a press, and the options with the last, or after what the choice did', async ({
  page,
}) => {
  await setPace(page, 'Line by line')
  await page.goto(STORY)
  await expect(nextPart(page)).toBeVisible()
  await expect(seenLines(page)).toHaveCount(1)
  const all = await page.locator('.beat .line').count()
  expect(await readOnByKey(page, 'Enter')).toBe(all - 1)
  await expect(hiddenLines(page)).toHaveCount(0)

  const offered = await options(page).allTextContents()
  await page.keyboard.press('1')
  await expect.poll(() => options(page).allTextContents(), OFTEN).not.toEqual(offered)
  const reason = page.getByRole('complementary', { name: 'What that did' })
  await expect(reason).toHaveCount(0)
  await readOnByKey(page, ' ')
  await expect(reason).toBeVisible()
  await expect(options(page).first()).toBeVisible()
})

test('“So far” has all that was read and nothing that was not, and gives focus back', async ({ page }) => {
  await openStory(page)
  const opening = await seenLines(page).locator('.words').allTextContents()
  const offered = await options(page).allTextContents()
  await page.keyboard.press('1')
  await expect.poll(() => options(page).allTextContents(), OFTEN).not.toEqual(offered)
  await expect(nextPart(page)).toBeVisible()
  await expectNoViolations(page)
  const present = await seenLines(page).locator('.words').allTextContents()

  const opens = page.getByRole('button', { name: 'So far' })
  const dialog = page.getByRole('dialog', { name: 'The conversation so far' })
  await opens.focus()
  await page.keyboard.press('Enter')
  await expect(dialog).toBeVisible()
  await expect(dialog.locator('.line .words')).toHaveText([...opening, ...present])
  await expectNoViolations(page)
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(opens).toBeFocused()

  await readOnByKeyFrom(page)
  const read = await seenLines(page).locator('.words').allTextContents()
  await opens.click()
  await expect(dialog.locator('.line .words')).toHaveText([...opening, ...read])
  await dialog.getByRole('button', { name: 'Close what was so far' }).click()
  await expect(dialog).toBeHidden()
  await expect(opens).toBeFocused()
})

/** Reads on by keyboard from a control, which keeps Enter for itself. */
async function readOnByKeyFrom(page: Page): Promise<void> {
  await loseFocus(page)
  await readOnByKey(page, 'Enter')
}

test('where one is, and what the child makes of it, are said in words', async ({ page }) => {
  await openStory(page)
  await expect(page.getByText(/^Where you are: The interview room · Choice 1 of \d+$/)).toBeVisible()
  await takeOption(page, 1)
  await expect(page.getByText(/^Where you are: The interview room · Choice 2 of \d+$/)).toBeVisible()
  const standing = page.getByRole('region', { name: 'How Tyler sees you' })
  await expect(standing.getByRole('definition')).toHaveText([/\(\d of 5\)/, /\(\d of 5\)/, /\(\d of 5\)/])
  await expect(standing.getByText(/^\s*(rose|fell) /).first()).toBeVisible()
})
