// The library: what it says of itself, its search, an address for each entry, ways to the decisions and back, its sources as files.

import { readFileSync } from 'node:fs'
import { expect, type Page, test } from '@playwright/test'
import { expectNoViolations } from './support/axe.ts'
import { openEveryChoice } from './support/look-back.ts'
import { openStory, playToTheEnd } from './support/talk.ts'

const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name })

test('the first page says how much stands on each step, and that most stands on the lowest', async ({
  page,
}) => {
  await page.goto('#/library')
  const table = page.getByRole('region', { name: 'How sure, and how much of each' }).getByRole('table')
  await expect(table.getByRole('row')).toHaveCount(7)
  const many = await table.getByRole('row').getByRole('cell').last().textContent()
  expect(Number(many)).toBeGreaterThan(20)
  await expect(page.getByText(/\d+ of the \d+ findings here stand on the lowest step/)).toBeVisible()
})

test('a search finds words, authors and abbreviations, and each result leads to its entry', async ({
  page,
}) => {
  await page.goto('#/library')
  const search = page.getByLabel('Search the library')
  await search.fill('NRM')
  await expect(page.getByRole('status').filter({ hasText: /entr(y|ies).* with “NRM”/ })).toBeVisible()
  await expectNoViolations(page)
  // A work that no entry cites.
  await search.fill('Brierley')
  await expect(page.getByRole('heading', { name: 'Sources' })).toBeVisible()
  await search.fill('zebra')
  await expect(page.getByText('Nothing has these words.')).toBeVisible()
  await search.fill('Creaney')
  await page.getByRole('link', { name: /the ground on which youth justice work stands/ }).click()
  await expect(heading(page, /the ground on which youth justice work stands/)).toBeVisible()
  await expect(page).toHaveURL(/#\/library\/entry\/engaging_practitioner$/)
  await expect(page.getByText('step 1 of 5', { exact: false }).first()).toBeVisible()
  await expect(page.getByText('What speaks against it')).toBeVisible()
  // Whoever compares results need not type the words again.
  await page.goBack()
  await expect(search).toHaveValue('Creaney')
  await expect(page.getByRole('status').filter({ hasText: 'with “Creaney”' })).toBeVisible()
})

test('an entry that is not there says so, and leads to the library', async ({ page }) => {
  await page.goto('#/library/entry/nobody_wrote_this')
  await expect(page.getByText('There is no entry at this address.')).toBeVisible()
  await page.getByRole('link', { name: 'The library' }).click()
  await expect(heading(page, 'Library')).toBeVisible()
})

test('a theme begins with its founding entry; each leads to its own page, and the theme is printed', async ({
  page,
}) => {
  await page.goto('#/library/relationship')
  const lines = page.locator('.entry-lines > li')
  await expect(lines.first().getByRole('link')).toHaveAttribute('href', '#/library/entry/bond_most_cited')
  const many = await lines.count()
  const print = page.getByRole('button', { name: `Print this theme (${many} entries)` })
  await expect(print).toBeVisible()
  await expect(lines.last().getByText('Where it stops')).toBeHidden()
  await page.emulateMedia({ media: 'print' })
  await expect(print).toBeHidden()
  await expect(lines.last().getByText('Where it stops')).toBeVisible()
  await page.emulateMedia({ media: 'screen' })
  const last = lines.last().getByRole('link')
  const title = (await last.textContent()) ?? ''
  await last.click()
  await expect(heading(page, title)).toBeVisible()
  await expect(page).toHaveURL(/#\/library\/entry\//)
})

test('from a look back to an entry, and from the entry to one’s own decision', async ({ page }) => {
  await openStory(page)
  await playToTheEnd(page, 2)
  await page.getByRole('link', { name: 'See what each choice did' }).click()
  await expect(heading(page, 'Looking back')).toBeVisible()
  await openEveryChoice(page)
  const rests = page.locator('details').filter({ hasText: 'Where it stops' }).first()
  await rests.locator('summary').click()
  await rests.getByRole('link', { name: /in the library$/ }).click()
  const yours = page.getByRole('region', { name: 'In your own conversations' })
  const own = yours.getByRole('link', { name: /^The new one, choice \d+$/ }).first()
  await expect(own).toBeVisible()
  await expectNoViolations(page)
  const number = /\d+$/.exec((await own.textContent()) ?? '')?.[0]
  await own.click()
  const choice = page.getByRole('button', { name: new RegExp(`^Choice ${number}\\b`) })
  await expect(choice).toBeFocused()
  await expect(choice).toHaveAttribute('aria-expanded', 'true')
})

test('other decisions are named by number, so that no story is told before it is played', async ({
  page,
}) => {
  await page.goto('#/library/entry/not_let_down')
  await expect(page.getByText('Decisions that rest on it')).toBeVisible()
  await expect(page.getByRole('region', { name: 'In your own conversations' })).toHaveCount(0)
  const decided = page.getByRole('region', { name: 'In the stories' }).getByRole('listitem').first()
  await expect(decided).toHaveText(/: decisions? \d/)
  await decided.getByRole('link').click()
  await expect(page).toHaveURL(/#\/before\//)
})

test('all sources by author, saved for a reference manager and as a table', async ({ page }) => {
  await page.goto('#/library/works')
  const items = page.locator('.works > li')
  await expect(items.first()).toBeVisible()
  const many = await items.count()
  expect(many).toBeGreaterThan(100)
  await expect(page.getByText('Named by the inspectorate’s page with which this library began')).toHaveCount(
    7,
  )
  await expect(page.getByText('Cited under').first()).toBeVisible()
  const saved = async (name: string) => {
    const saving = page.waitForEvent('download')
    await page.getByRole('button', { name }).click()
    return readFileSync(await (await saving).path(), 'utf8')
  }
  expect((await saved('Save for a reference manager (RIS)')).match(/^TY {2}- /gm)).toHaveLength(many)
  expect((await saved('Save as a table (CSV)')).split('\r\n')).toHaveLength(many + 2)
})

test('what has changed in law leads to what it touches', async ({ page }) => {
  await page.goto('#/library')
  await page.getByRole('link', { name: 'What has changed in law, guidance and figures' }).click()
  await expect(page.getByText('No lawyer has read this page')).toBeVisible()
  await page
    .getByRole('link', { name: /a child cannot consent to being exploited/ })
    .first()
    .click()
  await expect(heading(page, /a child cannot consent to being exploited/)).toBeFocused()
  const title = /An Act makes it an offence of its own/
  await expect(page.getByRole('heading', { name: 'Changes that touch this' })).toBeVisible()
  await page.getByRole('link', { name: title }).click()
  await expect(page.getByRole('heading', { level: 2, name: title })).toBeFocused()
  await page.goBack()
  await expect(page.getByRole('link', { name: title })).toBeFocused()
})
