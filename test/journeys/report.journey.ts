// The report of a story in a browser, opened from the disk as a writer does: readable by everybody, at any size.

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from '@playwright/test'
import { A_PROJECT, writeFiles } from '../support/folder.ts'
import { runStories } from '../support/run-stories.ts'
import { expectNoViolations } from './support/axe.ts'

test('the report of a story has every part, and axe finds nothing in it', async ({ page }) => {
  test.setTimeout(120_000)
  const folder = mkdtempSync(join(tmpdir(), 'alongside-report-'))
  try {
    writeFiles(folder, A_PROJECT)
    await runStories(folder, '--report', '--out', join(folder, 'report'))
    await page.goto(pathToFileURL(join(folder, 'report', 'ana.html')).href)
    await expect(page.getByRole('heading', { level: 1, name: 'The first day' })).toBeVisible()
    for (const part of [
      'Problems',
      'Map of decisions',
      'Playing without understanding',
      'Decision by decision',
    ]) {
      await expect(page.getByRole('heading', { level: 2, name: part })).toBeVisible()
    }
    await expectNoViolations(page)
    await page.setViewportSize({ width: 390, height: 844 })
    const wide = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(wide).toBeLessThanOrEqual(0)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})
