// A service's own stories, without a build: beside the page, or added from a file; marked as not checked; played alone and in a room;
// kept, and gone on with in a newer version.

import { expect, type Page, test } from '@playwright/test'
import { writeStoryFile } from '../../src/app/saves/story-file.ts'
import { anOwnStory } from '../support/own-story.ts'
import { expectNoViolations } from './support/axe.ts'

// A worker would fetch what lies beside the page itself, past what these journeys lay there.
test.use({ serviceWorkers: 'block' })

const NADIA = writeStoryFile(anOwnStory())

/** Lets files lie beside the page that its server does not have. */
async function layBeside(page: Page, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, body] of Object.entries(files))
    await page.route(`**/${name}`, (route) => route.fulfill({ body, contentType: 'application/json' }))
}

const addFile = (page: Page, text: string, name = 'nadia.alongside') =>
  page
    .getByLabel('A story file')
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(text) })

/** From a page that leads to her story, to its end. */
async function sitDownWithNadia(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Meet Nadia' }).click()
  await page.getByRole('button', { name: 'Go in and meet Nadia' }).click()
  await page.getByRole('button', { name: /just sit down/ }).click()
  await expect(page.getByText('Right.')).toBeVisible()
}

test('those beside the page stand under the name of their service, marked, and are played to their end', async ({
  page,
}) => {
  await layBeside(page, {
    'stories.json': '{"service":"Northmoor","stories":["nadia.alongside"]}',
    'nadia.alongside': NADIA,
  })
  await page.goto('')
  const section = page.getByRole('region', { name: 'Stories of Northmoor' })
  await expect(section).toContainText('Nobody who made Alongside has checked these stories')
  await expectNoViolations(page)
  await section.getByRole('link', { name: 'Meet Nadia' }).click()
  await expect(page.getByText('It comes from Northmoor.', { exact: false })).toBeVisible()
  await expect(page.getByText('It is your second visit.')).toBeVisible()
  await expectNoViolations(page)
  await page.getByRole('button', { name: 'Go in and meet Nadia' }).click()
  await page.getByRole('button', { name: /The bus was quick/ }).click()
  await expect(page.getByText('No. Sit.')).toBeVisible()
  await page.goto('#/debrief/own-nadia')
  await expect(page.getByText('You sat in her kitchen.')).toBeVisible()
  await expect(page.getByText('Nobody who made Alongside has checked it', { exact: false })).toBeVisible()
  await expectNoViolations(page)
  // It is a run like any other.
  await page.reload()
  await expect(page.getByText('You sat in her kitchen.')).toBeVisible()
  await page.goto('#/record')
  await expect(page.getByRole('heading', { name: 'The quick bus, Nadia' })).toBeVisible()
})

test('a story’s own address opened cold shows it, and says so where there is none', async ({ page }) => {
  await layBeside(page, { 'stories.json': '{"stories":["nadia.alongside"]}', 'nadia.alongside': NADIA })
  await page.goto('#/talk/own-nadia')
  await expect(page.getByText("You're early.")).toBeVisible()
  await page.goto('#/before/own-nobody')
  await expect(page.getByRole('heading', { name: 'There is no story at this address' })).toBeVisible()
})

test('one that is added from a file is there after a reload, with what was played, and goes on in a newer version', async ({
  page,
}) => {
  await page.goto('')
  await page.getByRole('link', { name: 'Add a story of your own service, or write one' }).click()
  await addFile(page, NADIA)
  await expect(page.getByText('“The quick bus” is on the start page now.')).toBeVisible()
  await expectNoViolations(page)
  await sitDownWithNadia(page)
  await page.goto('#/author')
  const story = anOwnStory()
  const newer = anOwnStory(
    'nadia',
    story.made + 1,
    String(story.sources['story.ink']).replace('Nadia: Right.', 'Nadia: Fine, then.'),
  )
  await addFile(page, writeStoryFile(newer))
  await expect(page.getByText('What was played goes on with it.', { exact: false })).toBeVisible()
  await page.reload()
  await page.goto('#/talk/own-nadia')
  await expect(page.getByText('Fine, then.')).toBeVisible()
  await page.goto('')
  await expect(page.getByRole('region', { name: 'Added on this device' })).toContainText(
    'You have come to an end of this story.',
  )
})

test('what was played stays whole where a newer version no longer has what was chosen', async ({ page }) => {
  await page.goto('#/author')
  await addFile(page, NADIA)
  await sitDownWithNadia(page)
  await page.goto('#/author')
  const story = anOwnStory()
  const ink = String(story.sources['story.ink']).replace('(sit)', '(take_a_chair)')
  await addFile(page, writeStoryFile(anOwnStory('nadia', story.made + 1, ink)))
  await expect(page.getByText('in the version that you added', { exact: false })).toBeVisible()
  // What was only in memory is gone then.
  await page.reload()
  await addFile(page, NADIA)
  await expect(page.getByText('in the version that you added', { exact: false })).toBeVisible()
  await page.goto('#/talk/own-nadia')
  await expect(page.getByText('Right.')).toBeVisible()
})

test('a different story under the same id takes no place unasked', async ({ page }) => {
  const ink = String(anOwnStory().sources['story.ink']).replaceAll('kitchen', 'hall')
  const story = anOwnStory('nadia', 1, ink)
  const other = writeStoryFile({
    ...story,
    about: { ...story.about, title: 'The lift', child: { name: 'Yuki', age: 15 } },
  })
  await page.goto('#/author')
  await addFile(page, NADIA)
  await expect(page.getByText('“The quick bus” is on the start page now.')).toBeVisible()
  await addFile(page, other)
  await expect(
    page.getByText('If you add “The lift” (Yuki), it takes the place of “The quick bus” (Nadia)', {
      exact: false,
    }),
  ).toBeVisible()
  await expectNoViolations(page)
  await page.getByRole('button', { name: 'Leave it as it was' }).click()
  await expect(page.getByRole('heading', { name: 'Add a story you were given' })).toBeFocused()
  await expect(page.getByText('“The lift”')).toHaveCount(0)
  await addFile(page, other)
  await page.getByRole('button', { name: 'Put it in its place' }).click()
  await expect(page.getByText('“The lift” is on the start page now.')).toBeVisible()
  await page.goto('')
  await expect(page.getByRole('link', { name: 'Meet Yuki' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Meet Nadia' })).toHaveCount(0)
})

test('one is taken off the device after a question, and what was played stays in the record', async ({
  page,
}) => {
  await page.goto('#/author')
  await addFile(page, NADIA)
  await page.getByRole('link', { name: 'Meet Nadia' }).click()
  await page.getByRole('button', { name: 'Go in and meet Nadia' }).click()
  await page.getByRole('button', { name: /just sit down/ }).click()
  await page.goto('#/author')
  await page.getByRole('button', { name: /^Take it off this device/ }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Leave it here' }).click()
  await page.getByRole('button', { name: /^Take it off this device/ }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Take it off' }).click()
  await expect(page.getByText('“The quick bus” is off this device.')).toBeVisible()
  await page.reload()
  await expect(page.getByText('“The quick bus”')).toHaveCount(0)
  await page.goto('')
  await expect(page.getByRole('region', { name: 'Added on this device' })).toHaveCount(0)
  await page.goto('#/record')
  await expect(page.getByRole('heading', { name: 'nadia', exact: true })).toBeVisible()
  await expect(page.getByText('This story is not on this device any more.', { exact: false })).toBeVisible()
  await expectNoViolations(page)
})

test('one may have the name of a story of the house, and is never taken for it', async ({ page }) => {
  await page.goto('#/author')
  await addFile(page, writeStoryFile(anOwnStory('tyler')))
  await expect(page.getByText('is on the start page now.', { exact: false })).toBeVisible()
  await page.goto('#/talk/tyler')
  await expect(page.getByText("You're early.")).toHaveCount(0)
  await page.goto('#/talk/own-tyler')
  await expect(page.getByText("You're early.")).toBeVisible()
})

for (const [what, text, title] of [
  [
    'another kind of file',
    '{"format":"alongside/record","version":1}',
    'This is not a story file of Alongside',
  ],
  ['a damaged one', NADIA.slice(0, -20), 'This is not a story file'],
  [
    'one of a newer Alongside',
    NADIA.replace('"version":1', '"version":2'),
    'This story file is of a newer Alongside',
  ],
  [
    'one with something that could run',
    NADIA.replace('"The quick bus"', '7'),
    'Something in this story file is not as it should be',
  ],
] as const) {
  test(`${what} is refused with words, and nothing is changed`, async ({ page }) => {
    await page.goto('#/author')
    await addFile(page, text)
    await expect(page.getByRole('heading', { name: title, exact: true })).toBeVisible()
    await page.goto('')
    await expect(page.getByRole('region', { name: 'Added on this device' })).toHaveCount(0)
  })
}

test('words of a story that look like HTML are words', async ({ page }) => {
  const story = anOwnStory()
  const hostile = '<img src=x onerror="document.title=1"><script>document.title=2</script>'
  await page.goto('#/author')
  await addFile(page, writeStoryFile({ ...story, about: { ...story.about, title: hostile } }))
  await expect(page.getByText('is on the start page now.', { exact: false })).toBeVisible()
  await page.goto('')
  await expect(page.getByRole('heading', { name: hostile })).toBeVisible()
  expect(await page.title()).not.toMatch(/^[12]$/)
})

test('the list may name a file as a browser calls a second download, and a name that cannot be used costs only itself', async ({
  page,
}) => {
  await layBeside(page, { 'stories.json': '{"stories":["nadia (1).alongside","../nadia.alongside"]}' })
  await page.route(
    ({ pathname }) => decodeURIComponent(pathname).endsWith('/nadia (1).alongside'),
    (route) => route.fulfill({ body: NADIA, contentType: 'application/json' }),
  )
  await page.goto('')
  await expect(page.getByRole('link', { name: 'Meet Nadia' })).toBeVisible()
  await page.getByText('For whoever looks after this site').click()
  await expect(page.getByText('stories.json: The other stories are shown.')).toBeVisible()
  await expect(
    page.getByText('Unexpected name 2 of the list in stories.json: "../nadia.alongside"', { exact: false }),
  ).toBeVisible()
})

test('what the list names and is not there is named, folded for trainees, and the others stand', async ({
  page,
}) => {
  await layBeside(page, {
    'stories.json': '{"stories":["nadia.alongside","gone.alongside"]}',
    'nadia.alongside': NADIA,
  })
  await page.goto('')
  await expect(page.getByRole('link', { name: 'Meet Nadia' })).toBeVisible()
  const missing = page.getByText('gone.alongside: Its file is in the list', { exact: false })
  await expect(missing).toBeHidden()
  await page.getByText('For whoever looks after this site').click()
  await expect(missing).toBeVisible()
  await expectNoViolations(page)
  // Whoever goes to see whether all is as they meant it has it in the open.
  await page.goto('#/author')
  await expect(page.getByRole('heading', { name: 'What cannot be used here' })).toBeVisible()
  await expect(missing).toBeVisible()
  await expectNoViolations(page)
})

test('a trainer plays one with a group, and its pack says that nobody has checked it', async ({ page }) => {
  await page.goto('#/author')
  await addFile(page, NADIA)
  await page.getByRole('link', { name: 'Play it with a group' }).first().click()
  await page.goto('#/pack/own-nadia')
  await expect(page.locator('.unchecked')).toContainText('Nobody who made Alongside has checked it')
  await expect(page.locator('.hand-note')).toContainText('Nobody who made Alongside has checked it')
  await page.goto('#/group/own-nadia')
  await page.getByRole('button', { name: 'Begin' }).click()
  const coming = page.waitForEvent('popup')
  await page.getByRole('button', { name: 'Open the room’s window' }).click()
  const room = await coming
  await expect(room.getByText("You're early.")).toBeVisible()
})
