// The pictures that `npm run shots` takes of pages that one comes to only by playing: the way there is one of buttons and links, and
// breaks where these change.

import { expect, test } from '@playwright/test'
import { SHOTS } from '../../src/studio/shots/shots.ts'

for (const name of ['page-attempt', 'page-sheet']) {
  test(`${name} can be taken`, async ({ page, baseURL }) => {
    const shot = SHOTS.find((candidate) => candidate.name === name)
    await shot?.show(page, { site: baseURL ?? '', cast: '' })
    await expect(
      page.getByRole('heading', { level: 1, name: /^(Looking back|For supervision)$/ }),
    ).toBeVisible()
  })
}
