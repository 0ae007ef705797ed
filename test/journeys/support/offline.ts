// What of the site is kept in this browser.

import { expect, type Page } from '@playwright/test'

/** Until the worker answers for the page. */
export const whenKept = (page: Page): Promise<void> =>
  expect
    .poll(
      () =>
        page.evaluate(async () => {
          await navigator.serviceWorker.ready
          return Boolean(navigator.serviceWorker.controller)
        }),
      { timeout: 60_000 },
    )
    .toBe(true)

/** Until all that a story needs is kept, as it is once it was begun. */
export async function whenStoryIsKept(page: Page, story: string): Promise<void> {
  await whenKept(page)
  const missing = () =>
    page.evaluate(async (id) => {
      const { stories } = await (await fetch('./offline.json')).json()
      const files: string[] = stories[id].filter((file: string) => !/\.(ogg|mp3)$/.test(file))
      const found = await Promise.all(files.map((file) => caches.match(new URL(file, location.href).href)))
      return files.filter((_, index) => !found[index])
    }, story)
  await expect.poll(missing, { timeout: 60_000 }).toEqual([])
}

/** Asks for everything on the settings, and waits until it has come. */
export async function keepAll(page: Page): Promise<void> {
  await page.evaluate(() => {
    location.hash = '#/settings'
  })
  await page.getByRole('button', { name: 'Keep all stories for use without a network' }).click()
  await expect(page.getByText('All kept: every story works without a network.')).toBeVisible({
    timeout: 60_000,
  })
}
