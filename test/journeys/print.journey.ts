// The look back on paper, always of the same two runs: no heading ends a column or a page, no page is left half empty.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { FORMAT, VERSION } from '../../src/records/saved-run.ts'
import { runByWords } from '../support/runs.ts'
import { houseStory, root } from '../support/stories.ts'
import { pagesOf, plain } from './support/paper.ts'

// As many sheets as each takes today. The words of a story and of the evidence may grow by one.
const RUNS = [
  { name: 'wanting-to-be-liked', sheets: 20 },
  { name: 'a-bad-morning-and-a-repair', sheets: 19 },
]

for (const { name, sheets } of RUNS) {
  test(`Tyler's run ${name} is printed without a lonely heading or a half-empty page`, async ({ page }) => {
    const input = readFileSync(join(root, 'test/stories/tyler', name, 'input.txt'), 'utf8')
    const { run } = runByWords(
      houseStory('tyler'),
      input.split('\n').filter((word) => word !== ''),
    )
    await page.goto('')
    await page.evaluate(
      (kept) => localStorage.setItem('alongside:open:paper', kept),
      JSON.stringify({ format: FORMAT, version: VERSION, id: 'paper', updated: 1, run }),
    )
    await page.goto('#/debrief/tyler')
    await expect(page.getByRole('heading', { name: /^Choice \d+/ })).toHaveCount(run.choices.length)
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
