// A browser that is too old: plain words with the versions that do, and nothing of the program; in the site, in a package, and
// in the one file.

import { writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { expect, type Page, test } from '@playwright/test'
import { pageFor } from '../../src/studio/build/packages/package-files.ts'
import { singleFile } from '../../src/studio/build/packages/single-file.ts'
import { root } from '../support/stories.ts'
import { expectNoViolations } from './support/axe.ts'

const OLD = [
  { without: 'cascade layers, as before Chrome 99', script: 'delete window.CSSLayerBlockRule' },
  { without: 'Object.hasOwn, as before Safari 15.4', script: 'delete Object.hasOwn' },
] as const

async function expectPlainPage(page: Page): Promise<void> {
  await expect(page).toHaveTitle('This browser is too old for Alongside')
  const heading = page.getByRole('heading', { level: 1, name: 'This browser is too old for Alongside' })
  await expect(heading).toBeVisible()
  const [versions] = await page.getByRole('list').all()
  await expect(versions?.getByRole('listitem') ?? heading).toHaveText([
    'Chrome 99',
    'Edge 99',
    'Firefox 98',
    'Safari 15.4 on a Mac',
    'any browser on an iPhone or iPad with iOS or iPadOS 15.4',
  ])
  await expect(page.getByText('ask your IT department')).toBeVisible()
  await expect(page.getByText('mistake in this program')).toHaveCount(0)
}

for (const { without, script } of OLD) {
  for (const address of ['./', './#/talk/tyler']) {
    test(`without ${without}, ${address} is the plain page`, async ({ page }) => {
      const complaints: string[] = []
      page.on('pageerror', (error) => complaints.push(error.message))
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(message.text())
      })
      await page.addInitScript(script)
      await page.setViewportSize({ width: 320, height: 640 })
      await page.goto(address, { waitUntil: 'networkidle' })
      await expectPlainPage(page)
      expect(await page.evaluate(() => document.styleSheets.length)).toBe(0)
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
      expect(complaints).toEqual([])
      await expectNoViolations(page)
    })
  }
}

test('in a package no LMS is told of a start', async ({ page }) => {
  const settings: string[] = []
  page.on('request', (request) =>
    settings.push(...(request.url().endsWith('setting.json') ? [request.url()] : [])),
  )
  await page.addInitScript('delete Object.hasOwn')
  await page.route(
    (url) => url.pathname === '/',
    async (route) => {
      const response = await route.fetch()
      await route.fulfill({ response, body: pageFor(await response.text(), 'scorm12') })
    },
  )
  await page.goto('./', { waitUntil: 'networkidle' })
  await expectPlainPage(page)
  expect(settings).toEqual([])
})

test('the one file says so too', async ({ page }, info) => {
  const file = info.outputPath('alongside.html')
  writeFileSync(file, await singleFile(root))
  await page.addInitScript('delete Object.hasOwn')
  await page.goto(`${pathToFileURL(file).href}#/talk/tyler`)
  await expectPlainPage(page)
})
