// The look back on paper, always of the same two runs: no heading ends a column or a page, no page is left half empty.

import { expect, test } from '@playwright/test'
import { lookBackOn } from './support/look-back.ts'
import { pagesOf, plain } from './support/paper.ts'

// As many sheets as each takes today. The words of a story and of the evidence may grow by one.
const RUNS = [
  { name: 'wanting-to-be-liked', sheets: 20 },
  { name: 'a-bad-morning-and-a-repair', sheets: 19 },
]

for (const { name, sheets } of RUNS) {
  test(`Tyler's run ${name} is printed without a lonely heading or a half-empty page`, async ({ page }) => {
    await lookBackOn(page, 'tyler', name)
    await page.emulateMedia({ media: 'print' })
    await expect(page.getByRole('heading', { name: 'What the reasons rest on' })).toBeVisible()
    await page.evaluate(() => document.fonts.ready)
    const headings = [
      ...(await page.getByRole('heading').allTextContents()),
      ...(await page.getByText('What this rests on', { exact: true }).allTextContents()),
    ].map(plain)

    const pages = await pagesOf(await page.pdf({ format: 'A4' }))
    const lonely = pages.flatMap(({ lastLines }, index) =>
      lastLines.filter((line) => headings.includes(line)).map((line) => `page ${index + 1} ends: ${line}`),
    )
    expect(lonely).toEqual([])
    const short = pages.slice(0, -1).flatMap(({ filled }, index) => (filled < 0.5 ? [index + 1] : []))
    expect(short).toEqual([])
    expect(pages.length).toBeLessThanOrEqual(sheets + 1)
  })
}
