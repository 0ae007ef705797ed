// The packages themselves, unpacked as an LMS does: a whole run of the one story they hold, at the sizes of a frame and a phone,
// under the strictest policy, with nothing asked for that is not in them.

import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, test } from '@playwright/test'
import { unzipSync } from 'fflate'
import { makePackages } from '../../src/studio/build/packages/make-packages.ts'
import { zipped } from '../../src/studio/build/packages/package-files.ts'
import { startLms } from '../support/lms-server.ts'
import { root } from '../support/stories.ts'
import { type Called, violations } from '../support/strict.ts'
import { expectNoViolations } from './support/axe.ts'
import { begin, callsOf, coreOf, openIn, playToTheDebrief, type Sco } from './support/lms.ts'
import { openEveryChoice } from './support/look-back.ts'

function unpacked(name: string): string {
  const made = makePackages(join(root, 'dist/site')).find((one) => one.name === name)
  if (!made) throw new Error(`No ${name}`)
  const folder = mkdtempSync(join(tmpdir(), 'alongside-package-'))
  for (const [file, bytes] of Object.entries(unzipSync(zipped(made.files)))) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), bytes)
  }
  return folder
}

/** Every decision that the LMS was told of: its id and the letter. */
const interactionsOf = (
  calls: readonly Called[],
): readonly { readonly id: string; readonly answer: string }[] => {
  const valueAt = (name: string) => calls.find(({ given }) => given[0] === name)?.given[1] ?? ''
  return calls.flatMap(({ given: [name = '', id = ''] }) => {
    const [, n] = /^cmi\.interactions\.(\d+)\.id$/.exec(name) ?? []
    return n === undefined ? [] : [{ id, answer: valueAt(`cmi.interactions.${n}.student_response`) }]
  })
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
        await openEveryChoice(sco)
        await expect(sco.getByText('In the report of your learning system').first()).toBeVisible({
          visible: standard === 'scorm12',
        })
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

test('a page whose part that tells the LMS is gone says so before anything is played', async ({ page }) => {
  const folder = unpacked('alongside-tyler-scorm12.zip')
  const assets = join(folder, 'assets')
  const name = readdirSync(assets).find((one) => /^launched-.*\.js$/.test(one)) ?? ''
  renameSync(join(assets, name), join(folder, 'gone'))
  const lms = await startLms({ standard: 'scorm12', folder })
  try {
    const untold = async (sco: Sco) => {
      await expect(sco.getByRole('alert')).toContainText('Alongside cannot reach your course')
      await expect(sco.getByRole('link', { name: 'Meet Tyler' })).toHaveCount(0)
    }
    const first = await openIn(page, lms, { in: 'popup' })
    await untold(first.sco)
    await expectNoViolations(first.window)
    await first.sco.getByRole('button', { name: 'Play without it' }).click()
    await expect(first.sco.getByRole('link', { name: 'Meet Tyler' })).toBeVisible()
    await expect(first.sco.getByRole('alert')).toHaveCount(0)
    await first.window.close()

    const { sco } = await openIn(page, lms, { in: 'frame', width: 800, height: 500 })
    await untold(sco)
    renameSync(join(folder, 'gone'), join(assets, name))
    await sco.getByRole('button', { name: 'Load the page again' }).click()
    await begin(sco)
    await expect.poll(() => lms.commits()).toBeGreaterThan(0)
  } finally {
    await lms.close()
    rmSync(folder, { recursive: true, force: true })
  }
})

test('SCORM 1.2 says letters: the look back shows the same ones, and the key in the package says what they stand for', async ({
  page,
  context,
}) => {
  test.setTimeout(240_000)
  const folder = unpacked('alongside-tyler-scorm12.zip')
  const lms = await startLms({ standard: 'scorm12', folder, headers: { 'content-security-policy': STRICT } })
  try {
    const { sco } = await openIn(page, lms, { in: 'frame', width: 1024, height: 700 })
    await begin(sco)
    await playToTheDebrief(sco)
    const told = interactionsOf(await callsOf(page))
    expect(told.length).toBeGreaterThan(8)
    await openEveryChoice(sco)
    for (const { id, answer } of told) {
      await expect(
        sco.getByText(`In the report of your learning system: ${answer}, under ${id}`, { exact: true }),
      ).toBeVisible()
    }
    const words = await sco.locator('.took').allTextContents()
    await sco.locator('html').evaluate(() => {
      location.hash = '#/diagnostics'
    })
    const [key] = await Promise.all([
      context.waitForEvent('page'),
      sco.getByRole('link', { name: /^the decisions of this package/ }).click(),
    ])
    const refused: string[] = []
    key.on('console', (message) => message.type() === 'error' && refused.push(message.text()))
    await key.reload()
    await expect(key.getByRole('heading', { level: 1, name: 'The decisions in a report' })).toBeVisible()
    for (const [index, { id, answer }] of told.entries()) {
      const decision = key.getByRole('article').filter({
        has: key.getByRole('heading', { level: 3, name: id.replace(`_${index + 1}_`, '_N_'), exact: true }),
      })
      const option = decision.getByRole('row').filter({
        has: key.getByRole('rowheader', { name: answer, exact: true }),
      })
      await expect(option).toHaveCount(1)
      // The look back gives the words without the quotation marks around them where the trainee speaks.
      const said = (words[index] ?? '')
        .replace(/^You\W*/, '')
        .replace(/[“”"]/g, '')
        .trim()
      expect((await option.textContent())?.replace(/[“”"]/g, '')).toContain(said)
    }
    // Its sheet of styles has come.
    await expect(key.getByRole('table').first()).toHaveCSS('border-collapse', 'collapse')
    expect(refused).toEqual([])
    await expectNoViolations(key)
    await key.setViewportSize({ width: 320, height: 568 })
    expect(await key.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
    // The visit goes on beside it.
    await expect(sco.getByRole('link', { name: 'Save and exit' })).toBeVisible()
    expect(lms.strays()).toEqual([])
  } finally {
    await lms.close()
    rmSync(folder, { recursive: true, force: true })
  }
})

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
