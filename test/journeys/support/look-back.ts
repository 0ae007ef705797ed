// The look back on a golden run, opened from what is kept as if it had just been played.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'
import { FORMAT, VERSION } from '../../../src/app/saves/saved-run.ts'
import { runByWords } from '../../support/runs.ts'
import { houseStory, root } from '../../support/stories.ts'

/** @param name a folder of test/stories/`story` */
export async function lookBackOn(page: Page, story: string, name: string): Promise<void> {
  const input = readFileSync(join(root, 'test/stories', story, name, 'input.txt'), 'utf8')
  const { run } = runByWords(
    houseStory(story),
    input.split('\n').filter((word) => word !== ''),
  )
  await page.goto('')
  await page.evaluate(
    (kept) => localStorage.setItem('alongside:open:paper', kept),
    JSON.stringify({ format: FORMAT, version: VERSION, id: 'paper', updated: 1, run }),
  )
  await page.goto(`#/debrief/${story}`)
  await expect(page.getByRole('heading', { name: /^Choice \d+/ })).toHaveCount(run.choices.length)
}
