// The look back on paper, always of the same runs: one page of what matters most, and all of it in eight at the most, as its button says.

import { expect, test } from '@playwright/test'
import { lookBackOn, printed } from './support/look-back.ts'
import { pagesOf, plain } from './support/paper.ts'

// Those that took most paper of all that are kept as golden runs.
const RUNS = [
  ['tyler', 'a-secret-promised'],
  ['tyler', 'an-outcome-promised'],
  ['amina', 'a-bad-run-and-a-repair'],
] as const

for (const [story, name] of RUNS) {
  test(`${story}'s run ${name} is told on one page, and all of it on eight, without a lonely heading or a half-empty page`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1366, height: 768 })
    await lookBackOn(page, story, name)
    await expect(page.getByRole('article')).toHaveCount(2)
    await page.evaluate(() => document.fonts.ready)
    const bottom = await page.locator('.in-short').evaluate((part) => part.getBoundingClientRect().bottom)
    expect(bottom).toBeLessThanOrEqual(768)

    const first = await pagesOf(await printed(page, /^Print this screen/))
    expect(first).toHaveLength(1)

    await expect(page.getByRole('button', { name: 'Print all of it (up to 8 pages)' })).toBeVisible()
    const headings = (await page.getByRole('heading', { level: 2 }).allTextContents()).map(plain)
    const pages = await pagesOf(await printed(page, /^Print all of it/))
    expect(pages.length).toBeLessThanOrEqual(8)
    const lonely = pages.flatMap(({ lastLines }, index) =>
      lastLines.filter((line) => headings.includes(line)).map((line) => `page ${index + 1} ends: ${line}`),
    )
    expect(lonely).toEqual([])
    const short = pages.slice(0, -1).flatMap(({ filled }, index) => (filled < 0.6 ? [index + 1] : []))
    expect(short).toEqual([])
  })
}

test('on paper the number of a choice, what was said and what it moved are set apart', async ({ page }) => {
  await lookBackOn(page, 'tyler', 'a-secret-promised')
  await page.emulateMedia({ media: 'print' })
  const gaps = await page.locator('.decision .fold-head button').evaluateAll((heads) =>
    heads.flatMap((head) => {
      const parts = ['.fold-name', '.took-short', '.moved-short'].map((name) => {
        const pieces = [...(head.querySelector(name)?.getClientRects() ?? [])]
        return { first: pieces[0], last: pieces.at(-1) }
      })
      return parts.slice(1).flatMap(({ first }, index) => {
        const before = parts[index]?.last
        // Nothing to set apart where one begins a line of its own.
        return first && before && first.left >= before.right - 1 ? [first.left - before.right] : []
      })
    }),
  )
  expect(gaps.length).toBeGreaterThan(10)
  expect(Math.min(...gaps)).toBeGreaterThanOrEqual(4)
})
