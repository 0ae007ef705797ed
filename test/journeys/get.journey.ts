// What a training manager finds: packages to download where they lie beside the page, and how to upload them.

import { expect, test } from '@playwright/test'
import { expectNoViolations } from './support/axe.ts'

test('without packages beside the page it says who makes them, and how to upload them is there all the same', async ({
  page,
}) => {
  await page.goto('')
  await page.getByRole('link', { name: 'For an LMS, or a USB stick' }).click()
  await expect(page.getByText('There are no packages here yet.', { exact: false })).toBeVisible()
  for (const system of ['Moodle', 'Totara', 'Blackboard', 'Another system']) {
    await expect(page.getByRole('heading', { level: 3, name: system })).toBeVisible()
  }
  await expectNoViolations(page)
})

test('with packages there is one link for each, with its size; a list that is damaged offers nothing', async ({
  page,
}) => {
  let list = JSON.stringify([
    { file: 'alongside-scorm12.zip', standard: 'scorm12', bytes: 2_130_000 },
    { file: 'alongside-tyler-scorm12.zip', standard: 'scorm12', story: 'tyler', bytes: 1_090_000 },
    { file: 'alongside.html', standard: 'file', bytes: 3_970_000 },
  ])
  await page.route('**/packages/packages.json', (route) => route.fulfill({ body: list }))
  await page.goto('#/get')
  await expect(page.getByRole('link', { name: 'The new one' })).toHaveAttribute(
    'href',
    './packages/alongside-tyler-scorm12.zip',
  )
  await expect(page.getByText('(2.1 MB, alongside-scorm12.zip)')).toBeVisible()
  await expect(page.getByRole('heading', { level: 2, name: 'One file' })).toBeVisible()
  await expectNoViolations(page)
  list = '[{"file":"../../evil.html","standard":"scorm12","bytes":1}]'
  await page.reload()
  await expect(page.getByText('There are no packages here yet.', { exact: false })).toBeVisible()
})
