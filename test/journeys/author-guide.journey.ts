// Somebody writes a story with a browser and an editor, and looks up what there is to write with: every id that exists is on the page.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { parse } from 'yaml'
import { BEDS } from '../../src/app/sound/beds.ts'
import { STRIKES } from '../../src/app/sound/strikes.ts'
import { TAG_KEYS } from '../../src/model/story/tags.ts'
import { readLearning } from '../../src/studio/build/learning-files.ts'
import { unwrap } from '../support/ink.ts'
import { root } from '../support/stories.ts'
import { expectNoViolations } from './support/axe.ts'

const { moves, catalogue } = unwrap(readLearning(root))
const pictured: Readonly<Record<string, readonly string[]>> = parse(
  readFileSync(join(root, 'stories/pictures/pictures.yaml'), 'utf8'),
)

const guide = (page: Page) => page.getByRole('region', { name: 'How a story is written' })
const fold = (page: Page, title: string) =>
  guide(page).locator('details', { has: page.getByRole('heading', { name: title, exact: true }) })

async function opened(page: Page, title: string) {
  await fold(page, title).locator('summary').click()
  await expect(fold(page, title).locator('.guide-text')).toBeVisible()
  return fold(page, title)
}

/** What stands in code type where an id is looked up: in the first column of tables, and before names and titles. */
const idsIn = (page: Page, title: string) =>
  fold(page, title).locator('dt code, li > code:first-child, td:first-child code').allTextContents()

test.beforeEach(async ({ page }) => {
  await page.goto('#/author')
  await expect(guide(page)).toBeVisible()
})

test('every move is there with its name and meaning, and those across a red line are marked', async ({
  page,
}) => {
  const list = await opened(page, 'Moves')
  await expect(list.locator('dt')).toHaveCount(Object.keys(moves).length)
  expect(await idsIn(page, 'Moves')).toEqual(Object.keys(moves).sort())
  const entry = list.locator('dl > div')
  for (const id of ['honest_self', 'wait'].filter((name) => Object.hasOwn(moves, name)))
    await expect(entry.filter({ has: page.getByText(id, { exact: true }) })).toContainText(
      moves[id]?.meaning ?? '',
    )
  const crossing = Object.values(moves).filter(({ redLine }) => redLine)
  expect(crossing.length).toBeGreaterThan(2)
  await expect(entry.filter({ hasText: 'Red line' })).toHaveCount(crossing.length)
})

test('every entry of the evidence is there, and leads to its page in a new tab', async ({ page }) => {
  const list = await opened(page, 'Evidence')
  await expect(list.getByRole('heading', { level: 4 })).toHaveText(
    Object.values(catalogue.themes).map(({ name }) => name),
  )
  const ids = new Set(await idsIn(page, 'Evidence'))
  expect([...ids].sort()).toEqual(Object.keys(catalogue.entries).sort())
  const coming = page.waitForEvent('popup')
  await list
    .getByRole('link', { name: catalogue.entries.not_let_down?.title ?? 'missing' })
    .first()
    .click()
  const library = await coming
  await expect(library.getByRole('heading', { level: 1 })).toContainText(
    catalogue.entries.not_let_down?.title ?? '',
  )
})

test('every tag, every cue and every sound is there', async ({ page }) => {
  const tags = await (await opened(page, 'Tags')).locator('td:nth-child(2) code').allTextContents()
  expect(tags.map((tag) => tag.replace(/^# (\w+).*$/, '$1')).sort()).toEqual([...TAG_KEYS].sort())
  for (const [title, sheet] of [
    ['Scenes', 'scenes'],
    ['Figures', 'figures'],
    ['Faces', 'faces'],
    ['Poses', 'poses'],
    ['Looks and leans', 'looks'],
  ] as const) {
    const picture = (await opened(page, title)).getByRole('img')
    await expect(picture).toHaveAttribute('alt', /\w{3,} .{30,}/)
    await expect
      .poll(() => picture.evaluate((image: HTMLImageElement) => [image.naturalWidth, image.naturalHeight]))
      .toEqual(await picture.evaluate((image: HTMLImageElement) => [image.width, image.height]))
    const ids = new Set(await idsIn(page, title))
    const there = new Set((pictured[sheet] ?? []).map((id) => id.split('/').at(-1) ?? id))
    expect([...there].filter((id) => !ids.has(id))).toEqual([])
  }
  await opened(page, 'Sounds')
  expect((await idsIn(page, 'Sounds')).sort()).toEqual([...BEDS, ...STRIKES, 'none'].sort())
})

test('pictures are fetched when their section is opened, and not before', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.reload()
  await expect(guide(page)).toBeVisible()
  await opened(page, 'The card')
  expect(asked.filter((address) => address.endsWith('.png'))).toEqual([])
  await opened(page, 'Faces')
  await expect.poll(() => asked.filter((address) => address.endsWith('.png'))).toHaveLength(1)
})

test('by keyboard a section opens, and a link in it leads to another and opens that', async ({ page }) => {
  await fold(page, 'Tags').locator('summary').focus()
  await page.keyboard.press('Enter')
  await fold(page, 'Tags').getByRole('button', { name: 'moves' }).focus()
  await page.keyboard.press('Enter')
  await expect(fold(page, 'Moves').locator('summary')).toBeFocused()
  await expect(fold(page, 'Moves').locator('dt').first()).toBeVisible()
  await expect(page).toHaveURL(/#\/author$/)
})

for (const [width, height] of [
  [1366, 768],
  [390, 844],
] as const) {
  test(`with every section open nothing is amiss at ${width} by ${height}, and only wide parts scroll`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height })
    await expect(fold(page, 'Moves')).toBeVisible()
    for (const summary of await guide(page).locator('details > summary').all()) await summary.click()
    await expect(guide(page).locator('details:not([open])')).toHaveCount(0)
    await expect(guide(page).getByRole('img')).toHaveCount(5)
    await expectNoViolations(page)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
  })
}
