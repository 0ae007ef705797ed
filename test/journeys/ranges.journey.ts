// Where a run ended among all its ends: said first, drawn beside it, and only when the run is over.

import { expect, test } from '@playwright/test'
import { expectNoViolations } from './support/axe.ts'
import { openFigures } from './support/look-back.ts'
import { openStory, playToTheEnd, takeOption } from './support/talk.ts'

const block = 'Where it ended'

test('the look back says where each score ended and can end, without a mark', async ({ page }) => {
  await openStory(page)
  await playToTheEnd(page, 2)
  await page.getByRole('link', { name: 'See what each choice did' }).click()
  await openFigures(page)
  const ended = page.getByRole('region', { name: block })
  await expect(ended.getByRole('listitem')).toHaveText([
    /^Trust ended at \d+\. In this story it can end anywhere from \d+ to \d+\.$/,
    /^Empathy ended at \d+\. In this story it can end anywhere from \d+ to \d+\.$/,
    /^Reliability ended at \d+\. In this story it can end anywhere from \d+ to \d+\.$/,
  ])
  await expect(ended.getByText('They are not a mark')).toBeVisible()
  await expect(ended.getByRole('img')).toHaveCount(0)
  await expectNoViolations(page)

  await page.setViewportSize({ width: 390, height: 844 })
  const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  expect(over).toBeLessThanOrEqual(0)

  await page.emulateMedia({ media: 'print' })
  await expect(ended.getByRole('listitem').first()).toBeVisible()
})

test('a run that is not over has ended nowhere yet', async ({ page }) => {
  await openStory(page)
  await takeOption(page, 1)
  await page.goto('#/debrief/tyler')
  await expect(page.getByRole('heading', { level: 1, name: 'Looking back so far' })).toBeVisible()
  await openFigures(page)
  await expect(page.getByRole('heading', { name: block })).toHaveCount(0)
})
