// What a training manager finds: a form that makes the package they need, packages that are ready where they lie beside the page, and
// how to upload them.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { strFromU8, unzipSync } from 'fflate'
import { type PackageChoices, PLAIN_CHOICES } from '../../src/app/author/package-choices.ts'
import { writeStoryFile } from '../../src/app/saves/story-file.ts'
import { makePackage } from '../../src/studio/build/packages/make-package.ts'
import { unwrap } from '../support/ink.ts'
import { anOwnStory } from '../support/own-story.ts'
import { root } from '../support/stories.ts'
import { expectNoViolations } from './support/axe.ts'

/** As `npm run package` makes it, from the same site. */
const onCommandLine = async (choices: PackageChoices) =>
  unwrap(
    await makePackage(choices, {
      fetchBytes: async (name) => new Uint8Array(readFileSync(join(root, 'dist/site', name))),
    }),
  )

async function made(page: Page): Promise<{ name: string; bytes: Uint8Array }> {
  await page.getByRole('button', { name: 'Make the package' }).click()
  await expect(page.getByText(/is made \(\d+\.\d MB\)/)).toBeVisible()
  const coming = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save it' }).click()
  const download = await coming
  return {
    name: download.suggestedFilename(),
    bytes: new Uint8Array(readFileSync(await download.path())),
  }
}

test('the form as it stands makes the package of all stories, with the bytes of the command line', async ({
  page,
}) => {
  await page.goto('')
  await page.getByRole('link', { name: 'For an LMS, or a USB stick' }).click()
  await expect(page.getByRole('button', { name: 'Make the package' })).toBeVisible()
  await expectNoViolations(page)
  const { name, bytes } = await made(page)
  expect(name).toBe('alongside-scorm12.zip')
  const stories = ['tyler', 'amina', 'marcus', 'ellie', 'reece', 'idris']
  expect(Buffer.from(bytes).equals((await onCommandLine({ ...PLAIN_CHOICES, stories })).bytes)).toBe(true)
  await expectNoViolations(page)
})

test('two stories, one of them the service’s own, with a mark and somebody to turn to', async ({ page }) => {
  await page.goto('#/author')
  await page
    .getByLabel('A story file')
    .setInputFiles({ name: 'n', mimeType: 'text/plain', buffer: Buffer.from(writeStoryFile(anOwnStory())) })
  await expect(page.getByText('is on the start page now.', { exact: false })).toBeVisible()
  await page.goto('#/get')
  for (const child of ['Tyler', 'Marcus', 'Ellie', 'Reece', 'Idris'])
    await page.getByRole('checkbox', { name: new RegExp(`\\(${child}\\)`) }).uncheck()
  await page.getByRole('checkbox', { name: 'The quick bus (Nadia)' }).check()
  await page.getByRole('radio', { name: 'SCORM 2004' }).check()
  await page.getByRole('radio', { name: 'Any one of them' }).check()
  await page.getByRole('radio', { name: 'A mark of' }).check()
  await page.getByLabel('Per cent, 1 to 100').fill('70')
  await page.getByRole('checkbox', { name: 'Which options were taken' }).uncheck()
  await page.getByRole('button', { name: 'Add a contact' }).click()
  await page.getByLabel('Name', { exact: true }).fill('Staff support')
  await page.getByLabel(/^Telephone, email/).fill('01234 567 890')
  await page.getByText('Title and id').click()
  await page.getByLabel('Title in the system').fill('Talking with children')
  await page.getByLabel('Id of the course').fill('northmoor-talk')
  // Statements have an address with cmi5 and xAPI alone.
  await expect(page.getByLabel('Web address for statements')).toBeHidden()
  await page.getByLabel('Name of your service').fill('Northmoor')
  await expectNoViolations(page)
  const { name, bytes } = await made(page)
  expect(name).toBe('northmoor-talk-scorm2004.zip')
  const choices: PackageChoices = {
    standard: 'scorm2004',
    stories: ['amina', anOwnStory()],
    title: 'Talking with children',
    id: 'northmoor-talk',
    service: 'Northmoor',
    passMark: 70,
    asks: 'one',
    tellScores: false,
    tellDecisions: false,
    support: [{ name: 'Staff support', address: 'tel:01234-567-890' }],
  }
  expect(Buffer.from(bytes).equals((await onCommandLine(choices)).bytes)).toBe(true)
  // What was made stands there in words.
  await expect(page.getByText('Pass mark: 70 per cent.')).toBeVisible()
  await expect(page.getByText('To turn to: Staff support (01234 567 890).')).toBeVisible()
  await expect(page.getByText(`Your browser was given ${name}.`, { exact: false })).toBeVisible()
  const files = unzipSync(bytes)
  expect(JSON.parse(strFromU8(files['setting.json'] as Uint8Array))).toMatchObject({
    stories: ['amina', 'own-nadia'],
    passMark: { percent: 70 },
    asks: 'one',
    tellDecisions: false,
  })
  expect(JSON.parse(strFromU8(files['support.json'] as Uint8Array))).toEqual(choices.support)
})

test('what is wrong in the form is said, and what was filled in stays', async ({ page }) => {
  await page.goto('#/get')
  const boxes = page.getByRole('group', { name: 'Which stories' }).getByRole('checkbox')
  await expect(boxes).toHaveCount(6)
  for (const box of await boxes.all()) await box.uncheck()
  await page.getByRole('radio', { name: 'A mark of' }).check()
  await page.getByLabel('Per cent, 1 to 100').fill('101')
  await page.getByRole('button', { name: 'Add a contact' }).click()
  await page.getByLabel(/^Telephone, email/).fill('javascript:alert(1)')
  await page.getByRole('button', { name: 'Make the package' }).click()
  await expect(page.getByText('There are 3 things to mend above.')).toBeVisible()
  // Each is said at its field, and focus is at the first.
  await expect(page.getByRole('group', { name: 'Which stories' })).toBeFocused()
  await expect(page.getByRole('group', { name: 'Which stories' })).toHaveAccessibleDescription(
    'Choose at least one story.',
  )
  const mark = page.getByLabel('Per cent, 1 to 100')
  await expect(mark).toHaveAttribute('aria-invalid', 'true')
  await expect(mark).toHaveAccessibleDescription('Take a whole number from 1 to 100.')
  await expect(page.getByLabel('Name', { exact: true })).toHaveAccessibleDescription('Put in a name.')
  await expect(page.getByLabel(/^Telephone, email/)).toHaveAccessibleDescription(/^Put in a telephone number/)
  await expectNoViolations(page)
  await expect(page.getByLabel('Per cent, 1 to 100')).toHaveValue('101')
  // The fewest points that reach it, in whole points and rounded as a learner’s score is.
  await mark.fill('92')
  await expect(mark).toHaveAccessibleDescription(/^It is reached with 55 of the 60 points or more: /)
  await mark.fill('100')
  await expect(mark).toHaveAccessibleDescription(/^It is reached with all 60 points: /)
})

test('an address for statements that is wrong is told what is wrong with it', async ({ page }) => {
  await page.goto('#/get')
  await page.getByRole('radio', { name: 'cmi5' }).check()
  const address = page.getByLabel('Web address for statements')
  const about = await address.evaluate(
    (field) => document.getElementById(field.getAttribute('aria-describedby') ?? '')?.textContent,
  )
  await address.fill('ftp://lrs.example.org')
  await page.getByRole('button', { name: 'Make the package' }).click()
  for (const [typed, said] of [
    ['ftp://lrs.example.org', 'Begin with https://, as in https://training.example.org/talk.'],
    ['https://lrs.example.org/my course', 'Leave out spaces.'],
    [
      'https://user@example.org/x',
      'Leave out the @ and the name before it, as in https://training.example.org/talk.',
    ],
    [
      'https://:99999/x',
      'What stands between https:// and the next slash cannot be read as the name of a server. Put in one such as training.example.org.',
    ],
    ['https://lrs.example.org/xapi?course=1', 'Leave out ? and #, and what stands after them.'],
    ['https://müller.example/x', 'Use only the letters a to z, digits, and the marks - . _ and / in it.'],
  ] as const) {
    await address.fill(typed)
    await expect(address).toHaveAccessibleDescription(`${said} ${about}`)
  }
  await address.fill('https://lrs.example.org/xapi/')
  await expect(address).not.toHaveAttribute('aria-invalid')
})

test('a contact that is too long is told its limit at its field, and a field that is far too long loses no other', async ({
  page,
}) => {
  await page.goto('#/get')
  await page.getByRole('button', { name: 'Add a contact' }).click()
  const name = page.getByLabel('Name', { exact: true })
  const text = page.getByLabel(/^When, or what for/)
  await name.fill('n'.repeat(121))
  await text.fill('t'.repeat(501))
  await page.getByRole('button', { name: 'Make the package' }).click()
  await expect(page.getByText('There is one thing to mend above.')).toBeVisible()
  await expect(name).toBeFocused()
  await expect(name).toHaveAccessibleDescription('Take 120 characters at the most.')
  await expect(text).toHaveAccessibleDescription('Take 500 characters at the most.')
  await text.fill('t'.repeat(2001))
  await page.reload()
  await expect(name).toHaveValue('n'.repeat(121))
  await expect(text).toHaveValue('t'.repeat(2000))
})

test('what is filled in outlives leaving the page, and comes back from a package that was made of it', async ({
  page,
}) => {
  await page.goto('#/get')
  for (const child of ['Marcus', 'Ellie', 'Reece', 'Idris'])
    await page.getByRole('checkbox', { name: new RegExp(`\\(${child}\\)`) }).uncheck()
  await page.getByRole('radio', { name: 'cmi5' }).check()
  await page.getByLabel('Web address for statements').fill('https://northmoor.example/xapi')
  await page.getByRole('radio', { name: 'A mark of' }).check()
  await page.getByLabel('Per cent, 1 to 100').fill('55')
  await page.getByRole('button', { name: 'Add a contact' }).click()
  await page.getByLabel('Name', { exact: true }).fill('Jo')
  const isFilledIn = async () => {
    await expect(page.getByRole('checkbox', { checked: true, name: /\((Tyler|Amina)\)/ })).toHaveCount(2)
    await expect(
      page.getByRole('checkbox', { checked: false, name: /\((Marcus|Ellie|Reece|Idris)\)/ }),
    ).toHaveCount(4)
    await expect(page.getByRole('radio', { name: 'cmi5' })).toBeChecked()
    await expect(page.getByLabel('Web address for statements')).toHaveValue('https://northmoor.example/xapi')
    await expect(page.getByLabel('Per cent, 1 to 100')).toHaveValue('55')
    await expect(page.getByLabel('Name', { exact: true })).toHaveValue('Jo')
  }
  await page.goto('#/')
  await page.getByRole('link', { name: 'For an LMS, or a USB stick' }).click()
  await isFilledIn()
  await page.reload()
  await isFilledIn()
  const { name, bytes } = await made(page)

  await page.getByRole('button', { name: 'Clear the form' }).click()
  await expect(page.getByRole('heading', { name: 'Make a package' })).toBeFocused()
  await expect(page.getByRole('checkbox', { checked: true, name: /\(\w+\)/ })).toHaveCount(6)
  await expect(page.getByRole('radio', { name: 'SCORM 1.2' })).toBeChecked()
  await expect(page.getByLabel('Name', { exact: true })).toBeHidden()

  await page.getByRole('button', { name: 'Bring back what was cleared' }).click()
  await isFilledIn()
  await page.getByRole('button', { name: 'Clear the form' }).click()

  await page.getByText('Begin from a package that you made before').click()
  const zip = page.getByLabel('The zip of a package')
  await zip.setInputFiles({ name: 'other.zip', mimeType: 'application/zip', buffer: Buffer.from('no zip') })
  await expect(
    page.getByText('other.zip could not be read as a package of Alongside.', { exact: false }),
  ).toBeVisible()
  await expectNoViolations(page)
  await zip.setInputFiles({ name, mimeType: 'application/zip', buffer: Buffer.from(bytes) })
  await expect(page.getByText(`The form is filled in from ${name}.`)).toBeVisible()
  await isFilledIn()
  await expect(page.getByLabel('Id of the course')).toHaveValue('alongside-tyler-amina')
  // A title that was made of the stories is made anew with theirs.
  await expect(page.getByLabel('Title in the system')).toHaveValue('')
  const again = await made(page)
  expect(again.name).toBe(name)
  expect(Buffer.from(again.bytes).equals(Buffer.from(bytes))).toBe(true)
})

test('every field of the form is as narrow as a phone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 })
  await page.goto('#/get')
  await page.getByText('Begin from a package that you made before').click()
  await page.getByRole('radio', { name: 'xAPI' }).check()
  await page.getByRole('radio', { name: 'A mark of' }).check()
  await page.getByRole('button', { name: 'Add a contact' }).click()
  await page.getByText('Title and id').click()
  await page.getByLabel('Id of the course').fill('No')
  await page.getByRole('button', { name: 'Make the package' }).click()
  await expect(page.getByText('There is one thing to mend above.')).toBeVisible()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
})

test('a site that was replaced meanwhile is noticed', async ({ page }) => {
  await page.route('**/assets/figure-tyler-*.js', (route) => route.fulfill({ body: 'something else' }))
  await page.goto('#/get')
  await page.getByRole('button', { name: 'Make the package' }).click()
  await expect(page.locator('.problem')).toContainText('Load the page again')
})

test('without packages beside the page none is ready, and how to upload one is there all the same', async ({
  page,
}) => {
  await page.goto('#/get')
  await expect(page.getByText('No packages are ready here.', { exact: false })).toBeVisible()
  for (const system of ['Moodle', 'Totara', 'Blackboard', 'Another system']) {
    await expect(page.getByRole('heading', { level: 3, name: system })).toBeVisible()
  }
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
  await expect(page.getByRole('heading', { level: 3, name: 'One file' })).toBeVisible()
  await expectNoViolations(page)
  list = '[{"file":"../../evil.html","standard":"scorm12","bytes":1}]'
  await page.reload()
  await expect(page.getByText('No packages are ready here.', { exact: false })).toBeVisible()
})
