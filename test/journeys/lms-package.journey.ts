// The packages themselves, unpacked as an LMS does: a whole run of the one story they hold, at the sizes of a frame and a phone,
// under the strictest policy, with nothing asked for that is not in them.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, test } from '@playwright/test'
import { unzipSync } from 'fflate'
import { makePackages } from '../../src/build/packages/make-packages.ts'
import { zipped } from '../../src/build/packages/package-files.ts'
import { startLms } from '../support/lms-server.ts'
import { root } from '../support/stories.ts'
import { violations } from '../support/strict.ts'
import { begin, callsOf, coreOf, openIn, playToTheDebrief } from './support/lms.ts'

function unpacked(name: string): string {
  const made = makePackages(root, join(root, 'dist/site')).find((one) => one.name === name)
  if (!made) throw new Error(`No ${name}`)
  const folder = mkdtempSync(join(tmpdir(), 'alongside-package-'))
  for (const [file, bytes] of Object.entries(unzipSync(zipped(made.files)))) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), bytes)
  }
  return folder
}

const STRICT =
  "default-src 'self'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:"

for (const { standard, edition, status } of [
  { standard: 'scorm12', edition: '12', status: 'lesson_status' },
  { standard: 'scorm2004', edition: '2004', status: 'completion_status' },
] as const) {
  for (const [width, height] of [
    [800, 500],
    [320, 568],
  ] as const) {
    test(`${standard} of one story at ${width}x${height}: played whole, completed, and nothing missing`, async ({
      page,
    }) => {
      test.setTimeout(120_000)
      const folder = unpacked(`alongside-tyler-${standard}.zip`)
      const lms = await startLms({
        standard,
        folder,
        headers: { 'content-security-policy': STRICT },
      })
      try {
        const { sco } = await openIn(page, lms, { in: 'frame', width, height })
        await expect(sco.getByRole('link', { name: 'Meet Tyler' })).toBeVisible()
        // The other stories are not in it, and it does not say that they are.
        await expect(sco.getByRole('link', { name: 'Meet Reece' })).toHaveCount(0)
        await begin(sco)
        await playToTheDebrief(sco)
        await expect.poll(() => coreOf(lms, edition)[status]).toBe('completed')
        expect(violations(await callsOf(page), edition)).toEqual([])
        expect(lms.strays()).toEqual([])
      } finally {
        await lms.close()
        rmSync(folder, { recursive: true, force: true })
      }
    })
  }
}

test('of one story, in a sandbox without an origin of its own: only its own story, and all its files are there', async ({
  page,
}) => {
  const folder = unpacked('alongside-tyler-scorm12.zip')
  const lms = await startLms({ standard: 'scorm12', folder })
  try {
    const { sco } = await openIn(page, lms, { sandbox: 'allow-scripts' })
    await expect(sco.getByRole('link', { name: 'Meet Tyler' })).toBeVisible()
    // Its setting cannot be fetched there.
    await expect(sco.getByRole('link', { name: 'Meet Reece' })).toHaveCount(0)
    await begin(sco)
    await playToTheDebrief(sco)
    expect(lms.strays()).toEqual([])
  } finally {
    await lms.close()
    rmSync(folder, { recursive: true, force: true })
  }
})
