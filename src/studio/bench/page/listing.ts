// How long the record takes to list five hundred saved runs: brought in by its own file, then opened again from a page that has
// been loaded afresh, so that they come from the database.

import { writeRecord } from '../../../app/saves/record-file.ts'
import type { Run } from '../../../model/run.ts'
import type { SavedRun } from '../../../model/saved-run.ts'
import { inBrowser, PATIENCE } from './browser.ts'

const RUNS = 500
const LISTED = '.kept-runs > li'

/** Milliseconds from asking for the screen until the last run stands on it. */
export const listRuns = (site: string, run: Run, times: number): Promise<readonly number[]> =>
  inBrowser({ option: 'button', text: 'p' }, async ({ page }) => {
    await page.goto(`${site}#/record`)
    await page.locator('input[type=file]').setInputFiles({
      name: 'record.json',
      mimeType: 'application/json',
      buffer: Buffer.from(writeRecord(savedRuns(run), 0)),
    })
    await page
      .locator(LISTED)
      .nth(RUNS - 1)
      .waitFor({ timeout: PATIENCE })
    const durations: number[] = []
    while (durations.length < times) {
      await page.goto(`${site}#/library`)
      await page.reload()
      // Everything that the page fetches ahead has come, so that only the listing is measured.
      await page.waitForTimeout(2500)
      durations.push(await page.evaluate(openRecord, { selector: LISTED, count: RUNS }))
    }
    return durations
  })

/** Runs in the page: milliseconds until as many elements stand there. */
function openRecord({
  selector,
  count,
}: {
  readonly selector: string
  readonly count: number
}): Promise<number> {
  const from = performance.now()
  return new Promise((resolve) => {
    const watching = new MutationObserver(() => {
      if (document.querySelectorAll(selector).length < count) return
      watching.disconnect()
      resolve(performance.now() - from)
    })
    watching.observe(document, { childList: true, subtree: true })
    location.hash = '#/record'
  })
}

function savedRuns(run: Run): readonly SavedRun[] {
  return Array.from({ length: RUNS }, (_, number) => ({
    id: `run-${number}`,
    run: { ...run, seed: number },
    updated: 1_700_000_000_000 + number * 1000,
    finished: {
      revision: run.revision,
      ending: 'ten_to_ten',
      scores: { trust: 12, empathy: 11, reliability: 13 },
      evidence: [],
      see: [],
    },
  }))
}
