// The look back on a golden run, opened from what is kept as if it had just been played.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'
import { FORMAT, VERSION } from '../../../src/app/saves/saved-run.ts'
import { printed as printedBy } from '../../../src/studio/bench/page/look-back.ts'
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
  await expect(everyChoice(page)).toHaveCount(run.choices.length)
}

type Place = Pick<Page, 'getByRole'>

/** What opens and folds each choice. */
export const everyChoice = (place: Place) => place.getByRole('button', { name: /^Choice \d+/ })

export const openEveryChoice = (place: Place) => place.getByRole('button', { name: 'Open all' }).click()

export const openFigures = (place: Place) => place.getByRole('button', { name: /^Figures/ }).click()

/** What this button of the look back would print, as a PDF. */
export const printed = (page: Page, name: RegExp): Promise<Uint8Array> =>
  printedBy(page, page.getByRole('button', { name }))
