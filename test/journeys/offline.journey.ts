// The built site without a network, after one visit: everything, and an update that waits to be asked for.

import { expect, test } from '@playwright/test'
import { playToTheEnd, readOn } from './support/talk.ts'

const kept = (page: import('@playwright/test').Page) =>
  page.evaluate(async () => {
    await navigator.serviceWorker.ready
    for (const name of await caches.keys()) {
      const count = (await (await caches.open(name)).keys()).length
      if (count > 60) return true
    }
    return false
  })

test('after the first visit every story, picture and screen is there without a network', async ({
  page,
  context,
}) => {
  test.setTimeout(120_000)
  await page.goto('')
  await expect.poll(() => kept(page), { timeout: 30_000 }).toBe(true)
  await context.setOffline(true)
  await page.goto('#/talk/reece')
  await page.reload()
  // What was asked for when the page was loaded again has been given up, and did not fail.
  const failed: string[] = []
  page.on('requestfailed', (request) => {
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') failed.push(request.url())
  })
  await readOn(page)
  await expect(page.locator('.stage canvas')).toBeVisible()
  await playToTheEnd(page, 1)
  await page.getByRole('link', { name: 'See what each choice did' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Looking back' })).toBeVisible()
  for (const place of ['#/library', '#/record', '#/settings', '#/group/tyler', '#/pack/tyler', '#/get']) {
    await page.goto(place)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  }
  // The mark in the tab is asked for by the browser itself, past every worker.
  expect(failed.filter((url) => !/support\.json|packages\.json|\/mark-/.test(url))).toEqual([])
})

test('a newer version is offered on the start page and nowhere else, and waits until it is taken', async ({
  page,
  context,
}) => {
  let version = ''
  await context.route('**/service-worker.js', async (route) => {
    const response = await route.fetch()
    await route.fulfill({ response, body: `${await response.text()}\n// ${version}` })
  })
  await page.goto('')
  await expect.poll(() => kept(page), { timeout: 30_000 }).toBe(true)
  version = 'newer'
  await page.goto('#/talk/tyler')
  await page.reload()
  await readOn(page)
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update())
  await expect
    .poll(() =>
      page.evaluate(async () => Boolean((await navigator.serviceWorker.getRegistration())?.waiting)),
    )
    .toBe(true)
  await expect(page.getByText('A newer version of Alongside is here.', { exact: false })).toHaveCount(0)
  await page.goto('#/')
  await expect(page.getByText('A newer version of Alongside is here.', { exact: false })).toBeVisible()
  const begun = () => page.evaluate(() => performance.timeOrigin)
  const before = await begun()
  await page.getByRole('button', { name: 'Change to it now' }).click()
  // Asked for in between, the page may be on its way out.
  await expect.poll(() => begun().catch(() => before), { timeout: 60_000 }).toBeGreaterThan(before)
  await expect(page.getByText('A newer version of Alongside is here.', { exact: false })).toHaveCount(0)
})

test('the site can be installed: it says what it is, with icons that are there', async ({ page }) => {
  await page.goto('')
  const address = await page.locator('link[rel=manifest]').getAttribute('href')
  const described = await (await page.request.get(address ?? '')).json()
  expect(described).toMatchObject({ name: 'Alongside', display: 'standalone', start_url: './' })
  for (const { src, type } of described.icons) {
    const icon = await page.request.get(src)
    expect(icon.ok()).toBe(true)
    expect(icon.headers()['content-type']).toBe(type)
  }
})
