// A package that somebody chose, with a service's own story in its page: played in an LMS to its ending, also where the page may
// fetch nothing, and told complete.

import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { unzipSync } from 'fflate'
import { type PackageChoices, PLAIN_CHOICES } from '../../src/app/author/package-choices.ts'
import { makePackage } from '../../src/studio/build/packages/make-package.ts'
import { unwrap } from '../support/ink.ts'
import { startLms } from '../support/lms-server.ts'
import { anOwnStory } from '../support/own-story.ts'
import { root } from '../support/stories.ts'
import { violations } from '../support/strict.ts'
import { begin, callsOf, coreOf, openIn, playToTheDebrief } from './support/lms.ts'

const SITE = join(root, 'dist/site')
const TITLE = 'The quick bus & <b>"more"</b> </script>'

function ownStory() {
  const story = anOwnStory()
  return { ...story, about: { ...story.about, title: TITLE } }
}

async function unpacked(change: Partial<PackageChoices>): Promise<string> {
  const choices: PackageChoices = { ...PLAIN_CHOICES, stories: [ownStory()], ...change }
  const made = await makePackage(choices, {
    fetchBytes: async (name) => {
      const path = join(SITE, name)
      return statSync(path, { throwIfNoEntry: false }) ? new Uint8Array(readFileSync(path)) : undefined
    },
  })
  const folder = mkdtempSync(join(tmpdir(), 'alongside-own-package-'))
  for (const [file, bytes] of Object.entries(unzipSync(unwrap(made).bytes))) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), bytes)
  }
  return folder
}

/** What the browser refuses, such as a script that no policy lets in. */
function errorsOf(page: Page): readonly string[] {
  const errors: string[] = []
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
  page.on('pageerror', (error) => errors.push(String(error)))
  return errors
}

for (const { standard, edition, status } of [
  { standard: 'scorm12', edition: '12', status: 'lesson_status' },
  { standard: 'scorm2004', edition: '2004', status: 'completion_status' },
] as const) {
  test(`${standard}: a service’s own story, alone in its package, is played to its ending and completes it`, async ({
    page,
  }) => {
    const folder = await unpacked({ standard, title: TITLE })
    const lms = await startLms({ standard, folder })
    const errors = errorsOf(page)
    try {
      const { sco } = await openIn(page, lms, { in: 'frame', width: 1000, height: 640 })
      await expect(sco.getByRole('link', { name: 'Meet Nadia' })).toBeVisible()
      await expect(sco.getByText(TITLE).first()).toBeVisible()
      await expect(sco.getByRole('link', { name: 'Meet Tyler' })).toHaveCount(0)
      await begin(sco, 'Nadia')
      await playToTheDebrief(sco)
      await expect.poll(() => coreOf(lms, edition)[status]).toBe('completed')
      expect(violations(await callsOf(page), edition)).toEqual([])
      expect(lms.strays()).toEqual([])
      expect(errors).toEqual([])
    } finally {
      await lms.close()
      rmSync(folder, { recursive: true, force: true })
    }
  })
}

test('beside one of the house, in a sandbox without an origin of its own: both are there, and the first ending is enough where that was chosen', async ({
  page,
}) => {
  const folder = await unpacked({ stories: ['tyler', ownStory()], asks: 'one' })
  const lms = await startLms({ standard: 'scorm12', folder })
  try {
    const { sco } = await openIn(page, lms, { sandbox: 'allow-scripts' })
    await expect(sco.getByRole('link', { name: 'Meet Tyler' })).toBeVisible()
    await expect(sco.getByRole('link', { name: 'Meet Reece' })).toHaveCount(0)
    await begin(sco, 'Nadia')
    await playToTheDebrief(sco)
    expect(lms.strays()).toEqual([])
  } finally {
    await lms.close()
    rmSync(folder, { recursive: true, force: true })
  }
})

test('asks for every story of it unless one is enough', async ({ page }) => {
  for (const { asks, status } of [
    { asks: 'every', status: 'incomplete' },
    { asks: 'one', status: 'completed' },
  ] as const) {
    const folder = await unpacked({ stories: ['tyler', ownStory()], asks })
    const lms = await startLms({ standard: 'scorm12', folder })
    try {
      const { sco } = await openIn(page, lms, { in: 'frame', width: 1000, height: 640, login: true })
      await begin(sco, 'Nadia')
      await playToTheDebrief(sco)
      await expect.poll(() => coreOf(lms, '12').lesson_status).toBe(status)
    } finally {
      await lms.close()
      rmSync(folder, { recursive: true, force: true })
    }
  }
})
