// The one file, opened from a disk: a whole run with its picture, kept and gone on with; a group in two windows; nobody asked for
// anything.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, type Page, test } from '@playwright/test'
import { singleFile } from '../../src/studio/build/packages/single-file.ts'
import { anOwnStory } from '../support/own-story.ts'
import { root } from '../support/stories.ts'
import { expectNoViolations } from './support/axe.ts'
import { playToTheEnd, readOn } from './support/talk.ts'

const folder = mkdtempSync(join(tmpdir(), 'alongside-stick-'))
const file = join(folder, 'alongside.html')
const address = pathToFileURL(file).href

test.describe.configure({ mode: 'serial' })
test.beforeAll(async () => {
  test.setTimeout(120_000)
  writeFileSync(file, await singleFile(root))
})
test.afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('a double click is enough: a run with its picture, kept, and gone on with', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(address)) asked.push(request.url())
  })
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(error.message))
  await page.goto(`${address}#/talk/tyler`)
  await readOn(page)
  await expect(page.locator('.stage canvas')).toBeVisible({ timeout: 20_000 })
  await playToTheEnd(page, 2)
  await page.reload()
  await page.goto(`${address}#/debrief/tyler`)
  await expect(page.getByRole('heading', { level: 1, name: 'Looking back' })).toBeVisible()
  await expectNoViolations(page)
  expect(complaints).toEqual([])
  // An employer's list may lie beside it; packages never do.
  expect(asked.filter((url) => !/support\.json$/.test(url))).toEqual([])
})

test('the workbench compiles, checks and walks a story from a disk, and asks for nothing', async ({
  page,
}) => {
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
  await page.goto(`${address}#/author`)
  await page.getByLabel('The files of a story').setInputFiles({
    name: 'quick_bus.ink',
    mimeType: 'text/plain',
    buffer: Buffer.from(String(anOwnStory().sources['story.ink'])),
  })
  await expect(page.getByRole('heading', { name: '“Quick bus” plays' })).toBeVisible()
  await expect(page.getByText('Every way through it was tried', { exact: false })).toBeVisible()
  // The dictionary is in the file, too.
  await expect(page.getByText('no word was looked up', { exact: false })).toHaveCount(0)
  await page.getByRole('link', { name: 'Play it', exact: true }).click()
  await page.getByRole('button', { name: /The bus was quick/ }).click()
  await expect(page.getByText('No. Sit.')).toBeVisible()
  expect(complaints).toEqual([])
})

for (const [name, deaf] of [
  ['a group has its two windows from a disk too', false],
  ['the room’s window follows every press from a disk where no channel delivers, as in WebKit', true],
] as const)
  test(name, async ({ page, context }) => {
    if (deaf) {
      await context.addInitScript(() => {
        window.BroadcastChannel = class extends EventTarget {
          postMessage() {}
          close() {}
        } as unknown as typeof BroadcastChannel
      })
    }
    await followFromADisk(page)
  })

async function followFromADisk(page: Page) {
  await page.goto(`${address}#/group/reece`)
  await page.getByRole('button', { name: 'Begin' }).click()
  const coming = page.waitForEvent('popup')
  await page.getByRole('button', { name: 'Open the room’s window' }).click()
  const room = await coming
  await expect(page.getByText('The room’s window is open.')).toBeVisible()
  const shown = async () => (await room.locator('.audience .line').allTextContents()).join('\n')
  await expect(room.locator('.audience .line').first()).toBeVisible()
  for (let press = 0; press < 2; press++) {
    const before = await shown()
    await page.getByRole('button', { name: 'Next', exact: true }).click()
    await expect.poll(shown).not.toBe(before)
  }
  await room.keyboard.press('b')
  await expect(room.getByText('The screen is blank.')).toBeAttached()
  await room.reload()
  await expect(room.getByText('The screen is blank.')).toBeAttached()
  await page.reload()
  await page.getByRole('button', { name: 'Blank' }).click()
  await expect(room.getByText('The screen is blank.')).toHaveCount(0)
  await expect(page.getByText('The room’s window is open.')).toBeVisible()
}
