// Somebody writes a story with nothing but a browser and an editor: begins from one, puts its files in, is told what is wrong and where,
// plays it, stops what never ends, and passes it on as one file.

import { readFileSync } from 'node:fs'
import { expect, type Page, test } from '@playwright/test'
import { unzipSync } from 'fflate'
import { readStoryFile } from '../../src/app/saves/story-file.ts'
import { compile } from '../../src/studio/ink/compile.ts'
import { unwrap } from '../support/ink.ts'
import { anOwnStory } from '../support/own-story.ts'
import { expectNoViolations } from './support/axe.ts'
import { readOn } from './support/talk.ts'

const INK = String(anOwnStory().sources['story.ink'])

const fileOf = (name: string, content: string | Uint8Array) => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(content),
})

const put = (page: Page, files: Readonly<Record<string, string>>) =>
  page
    .getByLabel('The files of a story')
    .setInputFiles(Object.entries(files).map(([name, content]) => fileOf(name, content)))

const plays = (page: Page, title: string) => page.getByRole('heading', { name: `“${title}” plays` })
const found = (page: Page) => page.locator('.found > li')
const walked = (page: Page) => page.getByText(/^(Every|Not every) way through it was tried/)

async function downloaded(page: Page, button: string): Promise<{ name: string; bytes: Uint8Array }> {
  const coming = page.waitForEvent('download')
  await page.getByRole('button', { name: button, exact: true }).first().click()
  const download = await coming
  return {
    name: download.suggestedFilename(),
    bytes: new Uint8Array(readFileSync(await download.path())),
  }
}

test.beforeEach(({ page }) => page.goto('#/author'))

test('a story to begin from plays without a mistake, is walked, reported and passed on', async ({ page }) => {
  await page.getByLabel('What the child is called').fill('Nadia')
  const { name, bytes } = await downloaded(page, 'Save a story to begin from')
  expect(name).toBe('nadia.zip')
  const files = Object.entries(unzipSync(bytes)).map(
    ([path, content]) => [path.replace('nadia/', ''), new TextDecoder().decode(content)] as const,
  )
  // Flat, as somebody chooses files and not folders; practice.ink among them.
  await put(page, Object.fromEntries(files))
  await expect(page.getByRole('heading', { name: /plays$/ })).toBeFocused()
  await expect(walked(page)).toHaveText(/^Every way through it was tried/)
  await expect(page.locator('.found > [data-severity=error]')).toHaveCount(0)
  await expectNoViolations(page)
  const report = await downloaded(page, 'Save the report as a page')
  expect(report.name).toBe('nadia-report.html')
  expect(new TextDecoder().decode(report.bytes)).toMatch(/^<!doctype html>/)
  const story = await downloaded(page, 'Save it as one file')
  expect(story.name).toBe('nadia.alongside')
  const read = unwrap(readStoryFile(new TextDecoder().decode(story.bytes)))
  expect(read.about.ranges?.complete).toBe(true)
  expect(Object.keys(read.sources)).toContain('story.ink')

  await page.getByRole('link', { name: 'Play it', exact: true }).click()
  await readOn(page)
  await page.goto('#/')
  await expect(page.getByRole('region', { name: 'Being tried on this device' })).toBeVisible()
  // Coming back finds the workbench as it was left.
  await page.goto('#/author')
  await expect(walked(page)).toBeVisible()
  await page.getByRole('button', { name: /^Keep it on the start page/ }).click()
  await expect(page.getByText('is kept on the start page.', { exact: false })).toBeVisible()
  await page.goto('')
  await expect(page.getByRole('region', { name: 'Added on this device' })).toBeVisible()
  await expect(page.getByRole('region', { name: 'Being tried on this device' })).toHaveCount(0)
})

test('what is wrong stands with its file, its line and what to write, and is gone when it is mended', async ({
  page,
}) => {
  await put(page, { 'story.ink': INK.replace('-> kitchen', '-> kichen') })
  await expect(page.getByRole('heading', { name: 'It does not play yet' })).toBeFocused()
  await expect(found(page).first()).toContainText('story.ink, line 4')
  await expect(found(page).first()).toContainText('kitchen')
  await expectNoViolations(page)
  await put(page, { 'story.ink': INK })
  await expect(plays(page, 'Story')).toBeVisible()
})

test('a story that stops in the middle says so at its head, and is played up to where it stops', async ({
  page,
}) => {
  await put(page, { 'story.ink': INK.replace(/-> END\s*$/, '') })
  await expect(
    page.getByRole('heading', { name: '“Story” plays, and not every way through it comes to an end' }),
  ).toBeVisible()
  await expect(
    page.getByText(/^Whoever you give it to gets it as it is, .*a way on which it stops in the middle\.$/),
  ).toBeVisible()
  const shown = found(page).filter({ hasText: 'A way through it that shows this' }).first()
  await shown.getByText('A way through it that shows this').click()
  await expect(shown.getByRole('listitem').first()).toContainText('The bus was quick')
  await expectNoViolations(page)
  await shown.getByRole('button', { name: 'Play it up to there' }).click()
  await expect(page).toHaveURL(/#\/talk\//)
  await expect(page.getByRole('button', { name: /The bus was quick/ })).toBeVisible()
})

test('a story that is played follows each change, at the same point of the run', async ({ page }) => {
  await put(page, { 'story.ink': INK })
  await page.getByRole('link', { name: 'Play it', exact: true }).click()
  await page.getByRole('button', { name: /The bus was quick/ }).click()
  await expect(page.getByText('No. Sit.')).toBeVisible()
  await page.goto('#/author')
  await put(page, { 'story.ink': INK.replace('Nadia: No. Sit.', 'Nadia: No. Come in.') })
  await expect(plays(page, 'Story')).toBeVisible()
  await page.getByRole('link', { name: 'Play it', exact: true }).click()
  await expect(page.getByText('No. Come in.')).toBeVisible()
})

test('a draft that is kept where the browser has no room says so, and is there as a draft after a reload', async ({
  page,
}) => {
  await put(page, { 'story.ink': INK })
  await expect(walked(page)).toBeVisible()
  await page.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('No room', 'QuotaExceededError')
    }
  })
  await page.getByRole('button', { name: /^Keep it on the start page/ }).click()
  await expect(
    page.getByText(
      '“Story” could not be stored: this browser refuses, or has no room for it. Save it as one file, so that it is not lost.',
    ),
  ).toBeVisible()
  await page.reload()
  await page.goto('')
  await expect(page.getByRole('region', { name: 'Being tried on this device' })).toBeVisible()
})

test('a version that is covered by a draft is saved as it is, and the draft as that', async ({ page }) => {
  await put(page, { 'story.ink': INK })
  await expect(walked(page)).toBeVisible()
  await page.getByRole('button', { name: /^Keep it on the start page/ }).click()
  await put(page, { 'story.ink': INK.replace('early', 'late') })
  await expect(page.getByText(/· Being tried$/)).toBeVisible()
  await expect(walked(page)).toBeVisible()
  const rows = page.getByRole('button', { name: /^Save it as one file ?: Story$/ })
  const texts: string[] = []
  for (const row of await rows.all()) {
    const coming = page.waitForEvent('download')
    await row.click()
    texts.push(readFileSync(await (await coming).path(), 'utf8'))
  }
  expect(texts.map((text) => /You're (early|late)/.exec(text)?.[1])).toEqual(['early', 'late'])
})

test('without a card one is made up, and what it would add is said', async ({ page }) => {
  await put(page, { 'quick_bus.ink': INK })
  await expect(plays(page, 'Quick bus')).toBeVisible()
  await expect(page.getByText('There is no story.yaml among these files', { exact: false })).toBeVisible()
})

test('of several stories it asks which', async ({ page }) => {
  await put(page, { 'one.ink': INK, 'two.ink': INK.replace('early', 'late') })
  await expect(page.getByRole('heading', { name: 'Where does the story begin?' })).toBeVisible()
  await expectNoViolations(page)
  await page.getByRole('button', { name: /two\.ink/ }).click()
  await expect(plays(page, 'Two')).toBeVisible()
})

test('files may be dropped anywhere on the page', async ({ page }) => {
  const transfer = await page.evaluateHandle((text) => {
    const files = new DataTransfer()
    files.items.add(new File([text], 'dropped.ink'))
    return files
  }, INK)
  // Said again and again, as by a mouse that moves: the page may have begun to listen only now.
  await expect(async () => {
    await page.dispatchEvent('h1', 'dragover', { dataTransfer: transfer })
    await expect(page.getByText('Let go to try these files.')).toBeVisible({ timeout: 500 })
  }).toPass()
  await page.dispatchEvent('h1', 'drop', { dataTransfer: transfer })
  await expect(plays(page, 'Dropped')).toBeVisible()
  await expect(page.getByText('Let go to try these files.')).toHaveCount(0)
})

test('what Inky exports plays, without lines', async ({ page }) => {
  const { story } = unwrap(
    compile({ id: 'x', file: 'x.ink', read: (name) => (name === 'x.ink' ? INK : undefined) }),
  )
  await put(page, { 'exported.json': `\uFEFF${JSON.stringify(story.ink)}` })
  await expect(plays(page, 'Exported')).toBeVisible()
  await expect(page.getByText('This is what Inky exports', { exact: false })).toBeVisible()
  await page.getByRole('link', { name: 'Play it', exact: true }).click()
  await page.getByRole('button', { name: /The bus was quick/ }).click()
  await expect(page.getByText('No. Sit.')).toBeVisible()
})

test('a story file opens with its sources, to go on writing', async ({ page }) => {
  const { writeStoryFile } = await import('../../src/app/saves/story-file.ts')
  await put(page, { 'nadia.alongside': writeStoryFile(anOwnStory()) })
  await expect(page.getByRole('heading', { name: /plays$/ })).toBeVisible()
  await expect(walked(page)).toBeVisible()
})

test('what keeps the compiler busy for ever can be stopped, and the next story is tried', async ({
  page,
}) => {
  await put(page, { 'endless.ink': `${'{"'.repeat(40)}\n` })
  await page.getByRole('button', { name: 'Stop' }).click()
  await expect(page.getByText('Stopped. Put the files in again to go on.')).toBeVisible()
  await put(page, { 'story.ink': INK })
  await expect(plays(page, 'Story')).toBeVisible()
})

for (const [what, name, content, said] of [
  ['a picture', 'photo.png', '\x89PNG', 'Unexpected picture, photo.png, without a story'],
  ['nothing that is Ink', 'letter.txt', 'Dear all', 'expected a file called letter.ink'],
  ['an empty story', 'story.ink', '', 'Unexpected empty file story.ink'],
  ['bytes that are no text', 'story.ink', '\0\x01\x02\0\x03', 'it holds bytes that no text has'],
  [
    'a story in circles',
    'story.ink',
    '-> a\n=== a ===\nHello\n-> a',
    'more than 1,000 lines before a choice',
  ],
  ['an EXTERNAL', 'story.ink', 'EXTERNAL ring(x)\n{ring(1)}\n', '=== function ring(x) ==='],
] as const) {
  test(`${what} is refused with a sentence`, async ({ page }) => {
    await put(page, { [name]: content })
    await expect(page.locator('.bench .problem, .bench .found').first()).toContainText(said)
    await expect(page.getByRole('heading', { name: /plays$/ })).toHaveCount(0)
  })
}

test('nothing of it leaves the page’s own folder', async ({ page }) => {
  const others: string[] = []
  page.context().on('request', (request) => {
    if (/^https?:/.test(request.url()) && new URL(request.url()).origin !== new URL(page.url()).origin)
      others.push(request.url())
    if (request.method() !== 'GET') others.push(`${request.method()} ${request.url()}`)
  })
  await put(page, { 'story.ink': INK })
  await expect(walked(page)).toBeVisible()
  expect(others).toEqual([])
})
