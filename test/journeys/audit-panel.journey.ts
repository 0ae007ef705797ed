// What an author's open page shows of the audit, on a development server of its own; and that the built site has
// nothing of it.

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { createServer, type ViteDevServer } from 'vite'
import { AUDIT, AUDIT_WANTED, type AuditMessage } from '../../src/studio/build/audit-message.ts'
import { expectNoViolations } from './support/axe.ts'
import { openStory, options, readOn } from './support/talk.ts'

const root = join(import.meta.dirname, '../..')

const EARLY: AuditMessage = {
  story: 'tyler',
  kind: 'sample',
  done: false,
  seconds: 4.2,
  states: 900,
  problems: [
    {
      code: 'rule/option-lengths',
      severity: 'error',
      story: 'tyler',
      message: 'Unexpected <b>option</b> of 30 words, expected at most 24',
      place: { file: 'stories/tyler/story.ink', line: 12 },
      hint: 'Say less.',
    },
  ],
}
const EXACT: AuditMessage = { ...EARLY, kind: 'exact', done: true, seconds: 61, states: 90_000, problems: [] }

let server: ViteDevServer
/** Resolves when a page that can hear asks what is known. */
let wanted: Promise<void>

test.describe.configure({ mode: 'serial' })
test.beforeAll(async () => {
  server = await createServer({
    configFile: join(root, 'vite.config.ts'),
    logLevel: 'error',
    server: { host: '127.0.0.1', port: 0, strictPort: false },
  })
  await server.listen()
})
test.afterAll(() => server.close())

async function openPage(page: Page): Promise<void> {
  wanted = new Promise((resolve) => {
    const heard = () => {
      server.ws.off(AUDIT_WANTED, heard)
      resolve()
    }
    server.ws.on(AUDIT_WANTED, heard)
  })
  await page.goto(`${server.resolvedUrls?.local[0] ?? ''}#/talk/tyler`)
  await readOn(page)
  await wanted
}

const panel = (page: Page) => page.getByRole('region', { name: 'What the audit found' })

test('problems come quietly, open by keyboard, and are text', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await openPage(page)
  await expect(panel(page)).toHaveCount(0)
  server.ws.send(AUDIT, EARLY)
  await expect(
    panel(page).getByText('tyler: 1 error, 0 warnings (from random runs only, 4.2 s) – still exploring'),
  ).toBeVisible()
  await expect(panel(page).getByText('Say less.')).toBeHidden()

  await panel(page).locator('summary').focus()
  await page.keyboard.press('Enter')
  await expect(panel(page).getByText('stories/tyler/story.ink:12')).toBeVisible()
  await expect(panel(page).getByText('Unexpected <b>option</b> of 30 words')).toBeVisible()
  await expectNoViolations(page)
  await page.keyboard.press('Escape')
  await expect(panel(page).getByText('Say less.')).toBeHidden()
  await expect(panel(page).locator('summary')).toBeFocused()
})

test('it lies over no option at the end of the page, on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await openPage(page)
  server.ws.send(AUDIT, EARLY)
  await expect(panel(page)).toBeVisible()
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight))
  const last = await options(page).last().boundingBox()
  const lies = await panel(page).boundingBox()
  expect((last?.y ?? 0) + (last?.height ?? 0)).toBeLessThanOrEqual(lies?.y ?? 0)
})

test('once closed it stays away for that save, and comes back for the next', async ({ page }) => {
  await openPage(page)
  server.ws.send(AUDIT, EARLY)
  await panel(page).locator('summary').click()
  await panel(page).getByRole('button', { name: 'Close until the next save' }).click()
  const timesOpened = await page.evaluateHandle(() => {
    const seen = { times: 0 }
    const watch = new MutationObserver((changes) => {
      seen.times += changes.flatMap(({ addedNodes }) => [...addedNodes]).length
    })
    watch.observe(document.body, { childList: true })
    return seen
  })
  // The fuller answer to the save that was closed, then somebody else's page, then the next save.
  server.ws.send(AUDIT, EXACT)
  server.ws.send(AUDIT, EXACT)
  server.ws.send(AUDIT, { ...EARLY, seconds: 5 })
  await expect(panel(page).getByText('0 warnings (from random runs only, 5 s)')).toBeVisible()
  await expect(panel(page)).toHaveCount(1)
  expect(await timesOpened.evaluate(({ times }) => times)).toBe(1)
  server.ws.send(AUDIT, EXACT)
  await expect(panel(page).getByText('tyler: 0 errors, 0 warnings (every run walked, 61 s)')).toBeVisible()
})

test('the built site has no trace of it', async ({ page }) => {
  await openStory(page)
  const site = join(root, 'dist/site')
  const files = readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.(js|html|css|json)$/.test(file),
  )
  expect(files.length).toBeGreaterThan(10)
  const traces = files.filter((file) => /audit/i.test(readFileSync(join(site, file), 'utf8')))
  expect(traces).toEqual([])
})
