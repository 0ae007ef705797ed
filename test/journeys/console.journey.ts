// What a trainer steers with: all of it on one screen, a remote with two buttons, a call with one screen, and going to a scene.

import { expect, type Page, test } from '@playwright/test'
import { replay } from '../../src/model/replay.ts'
import { type Run, upTo } from '../../src/model/run.ts'
import { unwrap } from '../support/ink.ts'
import { runByPicks } from '../support/runs.ts'
import { houseStory, houseStoryIds } from '../support/stories.ts'
import { expectNoViolations } from './support/axe.ts'
import { keepRoom, roomOf } from './support/room.ts'

const beatsOf = (run: Run) => unwrap(replay(houseStory(run.story), run)).beats

/** A moment of a story with this many options and a question for the group. */
function momentWith(id: string, options: (count: number) => boolean): Run | undefined {
  for (let first = 0; first < 4; first++) {
    const picks = Array.from({ length: 30 }, (_, index) => (first + index) % 4)
    const run = runByPicks(houseStory(id), picks, first)
    const number = beatsOf(run).findIndex(({ discuss, choices }) => discuss && options(choices.length))
    if (number >= 0) return upTo(run, number)
  }
  return undefined
}

async function openConsole(page: Page, run: Run): Promise<void> {
  const room = roomOf(run, { page: 99 })
  await keepRoom(page, room)
  await page.goto(`#/room/${room.id}`)
  await expect(page.getByRole('region', { name: 'Options' })).toBeVisible()
}

const openWindow = async (page: Page) => {
  const coming = page.waitForEvent('popup')
  await page.getByRole('button', { name: 'Open the room’s window' }).click()
  const room = await coming
  await expect(page.getByRole('button', { name: 'Open it again' })).toBeVisible()
  return room
}

const state = (page: Page) => page.locator('.console-state')
const optionsOf = (room: Page) => room.getByRole('region', { name: 'What do you say or do?' })

const toOptions = async (page: Page, press: () => Promise<void>) => {
  let presses = 0
  while (!(await state(page).textContent())?.includes('the options')) {
    const before = await state(page).textContent()
    await press()
    presses += 1
    await expect(state(page)).not.toHaveText(before ?? '')
  }
  return presses
}

for (const id of houseStoryIds()) {
  test(`${id}: at 1366x768 the console is on one screen, with a question and every option`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1366, height: 768 })
    const run = momentWith(id, (count) => count >= 5) ?? momentWith(id, (count) => count === 4)
    if (!run) throw new Error(`No question for a group at four options in ${id}`)
    await openConsole(page, run)
    const names = ['Next', 'Back', 'Count', 'Blank', 'Notes', 'Keys and remote']
    const places = [
      ...names.map((name) => page.getByRole('button', { name, exact: true })),
      ...(beatsOf(run).at(-1)?.choices ?? []).map((_, index) =>
        page.getByRole('button', { name: `Take ${'ABCDEFG'[index]}`, exact: true }),
      ),
      page.getByText('A question for the group:'),
      page.getByText(/of 60 minutes$/),
      page.getByRole('heading', { name: 'Promises open now' }),
    ]
    // Wholly, or nearly: a border may be cut by a fraction of a pixel.
    for (const place of places) await expect(place).toBeInViewport({ ratio: 0.98 })
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(768)
    await expectNoViolations(page)
  })
}

test('a remote with two buttons decides, with and without hands, and what it did is said on the console', async ({
  page,
}) => {
  await page.goto('#/group/tyler')
  await page.getByRole('button', { name: 'Begin' }).click()
  const room = await openWindow(page)
  const next = () => room.keyboard.press('PageDown')
  await toOptions(page, next)
  await next()
  await expect(state(page)).toContainText('A is offered: Next takes it, Back offers another.')
  await expect(optionsOf(room).locator('.is-offered .letter')).toHaveText('A')
  await room.keyboard.press('PageUp')
  await expect(state(page)).toContainText('B is offered')
  await expect(page.getByRole('heading', { name: 'Next: takes B' })).toBeVisible()
  await expectNoViolations(page)
  await expectNoViolations(room)
  await next()
  await expect(state(page)).toContainText('B was taken.')

  await toOptions(page, next)
  // The number by which the pack names it is another, since no run meets every decision.
  await expect(page.getByText('Choice 2, decision 2 in the pack')).toBeVisible()
  for (const key of ['3', '3', '1']) await page.keyboard.press(key)
  await expect(state(page)).toContainText('A: 1 hand.')
  await next()
  await expect(state(page)).toContainText('The split is shown. C is ahead.')
  await next()
  await expect(state(page)).toContainText('C was taken.')
})

test('ground rules and the content note can be shown, and a hard part be told in short', async ({ page }) => {
  await page.goto('#/group/tyler')
  await page.getByRole('button', { name: 'Begin' }).click()
  const room = await openWindow(page)
  await page.keyboard.press('l')
  await expect(room.getByRole('heading', { name: 'Before we begin' })).toBeVisible()
  await expect(room.getByText('A letter from a woman who was hurt', { exact: false })).toBeVisible()
  await expectNoViolations(room)
  await page.keyboard.press('l')
  await page.keyboard.press('g')
  await page.getByRole('button', { name: 'Go to: The panel' }).click()
  while ((await room.getByText('I clean nineteen shelters', { exact: false }).count()) === 0) {
    const before = await state(page).textContent()
    await page.keyboard.press('PageDown')
    await expect(state(page)).not.toHaveText(before ?? '')
  }
  // The note that something hard comes would come with it: the console says it a part before.
  await expect(room.getByText('A hard moment comes next.')).toBeHidden()
  await page.keyboard.press('t')
  await expect(room.getByText('I clean nineteen shelters', { exact: false })).toHaveCount(0)
  await expect(room.getByText('In short:', { exact: false })).toBeVisible()
  await expect(page.getByRole('region', { name: 'On the screen now' })).toContainText('In short:')
})

test('hands are typed as numbers too, and put right the same way', async ({ page }) => {
  await page.goto('#/group/tyler')
  await page.getByRole('button', { name: 'Begin' }).click()
  await expect(page.getByRole('region', { name: 'Options' })).toBeVisible()
  await page.keyboard.press('h')
  const field = page.getByLabel('Hands or votes')
  await expect(field).toBeFocused()
  await page.keyboard.type('7 5 8')
  await page.keyboard.press('Enter')
  await expect(state(page)).toContainText('Counted: A 7, B 5, C 8.')
  await expect(page.getByText('20 hands. The room is divided.')).toBeVisible()
  // Keys are keys again until the field is asked for.
  await page.keyboard.press('v')
  await expect(state(page)).toContainText('The split is shown.')
  await page.keyboard.press('h')
  await page.keyboard.type('2 0 1')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('spinbutton', { name: 'Hands for A' })).toHaveValue('2')
  await expect(page.getByText('3 hands', { exact: false }).first()).toBeVisible()
  await field.fill('a or b')
  await page.keyboard.press('Enter')
  await expect(page.getByText('1 message is not clear. What did they mean?')).toBeVisible()
  await page.getByRole('button', { name: 'Back to 0' }).click()
  await expect(page.getByText('0 hands', { exact: true })).toBeVisible()
  await expect(page.getByText('not clear', { exact: false })).toHaveCount(0)
})

test('in a call one narrow console is enough, and the window that is shared has nothing of it', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto('#/group/tyler')
  await page.getByLabel('In a call, as in Teams or Zoom').check()
  await expectNoViolations(page)
  await page.getByRole('button', { name: 'Begin' }).click()
  const room = await openWindow(page)
  await page.setViewportSize({ width: 430, height: 768 })
  await room.setViewportSize({ width: 930, height: 700 })
  await expect(
    page.getByText('Share the window called “The room’s window”. Never share this one.'),
  ).toBeVisible()
  expect(await room.title()).toBe('The room’s window, to project or share – Alongside')
  expect(await page.title()).toBe('Console, for the trainer alone: The new one – Alongside')

  await toOptions(page, () => page.keyboard.press('PageDown'))
  await page.getByRole('button', { name: 'Copy the options' }).click()
  await expect(page.getByText('Copied. Paste them into the chat.')).toBeVisible()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toMatch(
    /^Tyler: Last one had a beard\.\nA {2}.+\nB {2}.+\nC {2}.+\nWrite A, B or C in the chat\.$/,
  )
  await expect(room.getByText('Write A, B or C in the chat.')).toBeVisible()

  await page
    .getByLabel('Hands or votes')
    .fill("Priya: a\nTom Hughes: B\n10:31 Sam: I'd go with C\nlol\nTom Hughes: a or b?\nPriya: sorry, B")
  await page.getByRole('button', { name: 'Count', exact: true }).click()
  await expect(state(page)).toContainText('Counted: A 0, B 2, C 1.')
  await expect(page.getByText('1 message is not clear. What did they mean?')).toBeVisible()
  await expectNoViolations(page)
  await page.getByRole('button', { name: 'Count A for “Tom Hughes: a or b?”' }).click()
  await expect(state(page)).toContainText('A: 1 vote.')
  await expect(page.getByText('Tom Hughes: a or b?')).toHaveCount(0)
  const kept = await page.evaluate(() => JSON.stringify(localStorage))
  expect(kept).not.toMatch(/Priya|Hughes|sorry/)

  // The room’s view is never laid over the console in a call: its window may be the one that is shared by mistake.
  await page.locator('.console-state').click()
  await page.keyboard.press('c')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await page.getByRole('button', { name: 'Notes' }).click()
  await page.keyboard.type('Half of them are quiet.')
  await page.keyboard.press('Control+Enter')
  await expect(state(page)).toContainText('The note is kept.')
  const shared = await room.locator('body').textContent()
  expect(shared).not.toMatch(/quiet|Priya|Take A|minutes|Promises open|Trust|hands?\b|note/i)
  await expectNoViolations(page)
  await expectNoViolations(room)
})

test('where nothing can be copied by itself the options stand there to be marked', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }))
  await page.goto('#/group/tyler')
  await page.getByRole('button', { name: 'Begin' }).click()
  await page.getByRole('button', { name: 'Copy the options' }).click()
  await expect(page.getByRole('textbox', { name: /^This browser does not copy by itself/ })).toHaveValue(
    /\nWrite A, B or C in the chat\.$/,
  )
})

test('where the browser opens no second window in a call, a link opens a tab to share', async ({ page }) => {
  await page.addInitScript(() => {
    window.open = () => null
  })
  await page.goto('#/group/tyler')
  await page.getByLabel('In a call, as in Teams or Zoom').check()
  await page.getByRole('button', { name: 'Begin' }).click()
  await page.getByRole('button', { name: 'Open the room’s window' }).click()
  const coming = page.context().waitForEvent('page')
  await page.getByRole('link', { name: 'Open it in a tab' }).click()
  const room = await coming
  await page.keyboard.press('PageDown')
  await expect(room.locator('.audience-text')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Open it again' })).toBeVisible()
})

test('a room that is brought to a scene is told in short what it missed, and then the scene from its beginning', async ({
  page,
}) => {
  await page.goto('#/group/tyler')
  await page.getByRole('button', { name: 'Begin' }).click()
  const room = await openWindow(page)
  await page.keyboard.press('g')
  await page.getByRole('button', { name: 'Go to: The panel' }).click()
  await expect(state(page)).toContainText(/The room is at choice \d+ now\. Part 1/)
  await expect(room.getByRole('heading', { name: 'What you need to know' })).toBeVisible()
  await expect(
    room.getByText('Three weeks have gone by since you met Tyler.', { exact: false }),
  ).toBeVisible()
  await expect(room.getByText(/^(Promised: |No promise is open\.)/)).toBeVisible()
  // Filled in with what weighs least: nothing was promised in the room's name.
  await expect(room.getByText('No promise is open.', { exact: true })).toBeVisible()
  await expectNoViolations(room)
  await page.keyboard.press('PageDown')
  await expect(room.locator('.audience .telling').first()).toContainText(
    'The panel meets in the upstairs room',
  )

  // Back to a scene that was filled in: with its own recap.
  await page.keyboard.press('g')
  await page.getByRole('button', { name: 'Go to: The week' }).click()
  await page.getByRole('button', { name: /^Go back to: The week, and lose \d+ choices/ }).click()
  await expect(room.getByText('You have met Tyler for the first time', { exact: false })).toBeVisible()
})

test('a room that goes back to a scene which it played itself is not told what it knows', async ({
  page,
}) => {
  const run = runByPicks(houseStory('tyler'), [0, 1, 2, 0, 1, 2, 0], 3)
  await openConsole(page, run)
  await page.keyboard.press('g')
  await page.getByRole('button', { name: 'Go to: The week' }).click()
  await page.getByRole('button', { name: /^Go back to: The week, and lose \d+ choice/ }).click()
  const shown = page.getByRole('region', { name: 'On the screen now' }).first()
  await expect(shown).toContainText('Monday')
  await expect(shown).not.toContainText('What happened before this scene')
})

test('the drawer opens by a key, takes focus, and gives it back', async ({ page }) => {
  await page.goto('#/group/tyler')
  await page.getByRole('button', { name: 'Begin' }).click()
  const opener = page.getByRole('button', { name: 'The plan' })
  await opener.focus()
  for (const [key, name] of [
    ['p', 'The plan'],
    ['x', 'What each does, and why'],
    ['k', 'Keys and remote'],
    ['f', 'So far'],
    ['g', 'Go to a scene'],
    ['n', 'Notes'],
  ] as const) {
    await page.keyboard.press(key)
    const drawer = page.getByRole('region', { name, exact: true })
    await expect(drawer).toBeVisible()
    await expect(page.locator('.drawer')).toHaveCount(1)
    expect(await drawer.evaluate((box) => box.contains(document.activeElement))).toBe(true)
    await expectNoViolations(page)
  }
  // A note that is not kept yet is there again.
  await page.keyboard.type('Half of')
  await page.keyboard.press('Escape')
  await expect(page.locator('.drawer')).toHaveCount(0)
  await page.keyboard.press('n')
  await expect(page.getByLabel('Write while they talk. No names.')).toHaveValue('Half of')
})

test('going to a scene that the room went past without it asks before it takes the room’s choices', async ({
  page,
}) => {
  // Straight on, so that some scene of the story was never come to.
  const run = runByPicks(
    houseStory('ellie'),
    Array.from({ length: 12 }, () => 0),
    3,
  )
  await openConsole(page, run)
  await page.keyboard.press('g')
  const ways = page.getByRole('button', { name: /^Go (to|back to): / })
  await expect(ways).toHaveCount(9)
  for (const name of await ways.allTextContents()) {
    await page.getByRole('button', { name, exact: true }).click()
    const asks = page.getByRole('button', { name: /and lose \d+ choices? from there on$/ })
    // Only one that lies ahead is gone to at once; then nothing is lost.
    if ((await asks.count()) === 0) {
      await expect(state(page)).toContainText('The room is at choice')
      break
    }
  }
  await page.keyboard.press('f')
  await expect(page.locator('.console-taken > li').nth(11)).toBeVisible()
})
