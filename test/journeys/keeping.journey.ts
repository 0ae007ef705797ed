// What was chosen is never lost: closed tabs, storage that is blocked or full, and saved runs of every bad kind.

import { expect, type Locator, type Page, test } from '@playwright/test'
import { keptTexts } from './support/kept-texts.ts'
import {
  keptChoices,
  nextPart,
  openStory,
  options,
  readOn,
  STORY,
  takeFirst,
  takeOption,
} from './support/talk.ts'

test('a tab killed right after a choice loses nothing, and the start page offers to go on', async ({
  context,
}) => {
  const page = await context.newPage()
  await openStory(page)
  await takeOption(page, 1)
  // Click, and kill the tab in the same breath: no unload handler runs when a renderer is killed.
  await options(page).first().click({ noWaitAfter: true })
  const kept = await keptChoices(page)
  expect(kept).toHaveLength(2)
  const client = await context.newCDPSession(page)
  const crashed = page.waitForEvent('crash')
  void client.send('Page.crash').catch(() => undefined)
  await crashed

  const again = await context.newPage()
  await again.goto('')
  await expect(again.getByText('2 choices so far')).toBeVisible()
  await again.getByRole('link', { name: 'Go on where you were' }).click()
  await readOn(again)
  expect(await keptChoices(again)).toEqual(kept)
  await again.getByRole('button', { name: 'So far' }).click()
  await expect(again.getByRole('dialog', { name: 'The conversation so far' })).toBeVisible()
})

/** A database that is opened when the page is told so, as on a slow disk. */
const slowDatabase = (page: Page) =>
  page.addInitScript(() => {
    const { open } = IDBFactory.prototype
    const held: (() => void)[] = []
    const answer = () => {
      for (const then of held.splice(0)) then()
    }
    Object.assign(window, { answer })
    IDBFactory.prototype.open = function (name, version) {
      const request = open.call(this, name, version)
      const tell = { handler: null as IDBOpenDBRequest['onsuccess'] }
      Object.defineProperty(request, 'onsuccess', { set: (handler) => Object.assign(tell, { handler }) })
      request.addEventListener('success', (event) => held.push(() => tell.handler?.call(request, event)))
      return request
    }
  })

test('a press that waits for a slow database begins one run, and none for whoever has left', async ({
  page,
}) => {
  await slowDatabase(page)
  // Time goes only as far as it is let: a busy machine would use up the page's patience with the database.
  await page.clock.install({ time: 0 })
  await page.clock.pauseAt(1000)
  const comes = (what: Locator) =>
    expect
      .poll(async () => {
        await page.clock.runFor(20)
        return what.isVisible()
      })
      .toBe(true)
  await page.goto('#/before/tyler')
  const into = page.getByRole('button', { name: /Go in and meet/ })
  await comes(into)
  await into.click()
  await expect(into).toHaveAttribute('aria-busy', 'true')
  await page.getByRole('link', { name: 'Library' }).click()
  await comes(page.getByRole('heading', { name: 'Library', level: 1 }))
  await page.clock.runFor(5000)
  await page.evaluate(() => (window as unknown as { answer: () => void }).answer())
  await page.clock.runFor(5000)
  await expect(page).toHaveURL(/#\/library$/)
  expect(
    await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes(':open:'))),
  ).toEqual([])

  await page.goto('#/before/tyler')
  await comes(into)
  await into.dblclick()
  await page.clock.runFor(2000)
  await comes(options(page).or(nextPart(page)).first())
  const begun = () =>
    page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes(':open:')).length)
  await expect.poll(begun).toBe(1)
})

test('stepping back one takes the last choice off the log, and choosing again puts another on', async ({
  page,
}) => {
  await openStory(page)
  const first = await options(page).allTextContents()
  await takeOption(page, 1)
  await page.getByRole('button', { name: 'Step back one' }).click()
  await expect.poll(() => keptChoices(page)).toEqual([])
  expect(await options(page).allTextContents()).toEqual(first)
  await takeOption(page, 2)
  expect(await keptChoices(page)).toHaveLength(1)
})

test('pausing changes nothing, and coming back gives focus where it was', async ({ page }) => {
  await openStory(page)
  await takeOption(page, 1)
  const kept = await keptChoices(page)
  await page.getByRole('button', { name: 'Pause' }).click()
  await expect(page.getByRole('heading', { name: 'A pause' })).toBeVisible()
  await expect(options(page).first()).toBeHidden()
  await page.getByRole('button', { name: 'Go on' }).click()
  await expect(page.getByRole('button', { name: 'Pause' })).toBeFocused()
  expect(await keptChoices(page)).toEqual(kept)

  await page.getByRole('button', { name: 'Pause' }).click()
  await page.getByRole('link', { name: 'Leave and come back later' }).click()
  await page.getByRole('link', { name: 'Go on where you were' }).click()
  await readOn(page)
  expect(await keptChoices(page)).toEqual(kept)
})

test('blocked storage: the story plays, and says that it will not be kept', async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'indexedDB']) {
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('blocked', 'SecurityError')
        },
      })
    }
  })
  await page.goto(STORY)
  await takeFirst(page)
  await expect(page.getByText(/does not keep anything|Not kept/).first()).toBeVisible()
  await takeFirst(page)
  await expect(options(page).first()).toBeVisible()
  await page.getByRole('link', { name: /Look back/ }).click()
  await expect(page.getByRole('heading', { level: 3 }).first()).toBeVisible()
})

test('full storage: the story plays on, and says what may not be kept', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError')
    }
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError')
    }
  })
  await page.goto(STORY)
  await takeFirst(page)
  await expect(page.getByText(/no room left|Not kept/).first()).toBeVisible()
  await expect(options(page).first()).toBeVisible()
})

const run = { story: 'tyler', revision: 'aaaa', seed: 7, choices: [] }
const BAD: readonly (readonly [name: string, text: string])[] = [
  [
    'truncated',
    JSON.stringify({ format: 'alongside/run', version: 1, id: 'r1', run, updated: 1 }).slice(0, 60),
  ],
  ['foreign', JSON.stringify({ save: 'from another game', hp: 3 })],
  ['newer', JSON.stringify({ format: 'alongside/run', version: 99, id: 'r1', run, updated: 1 })],
  [
    'damaged',
    JSON.stringify({
      format: 'alongside/run',
      version: 1,
      id: 'r1',
      run: { ...run, choices: 'x' },
      updated: 1,
    }),
  ],
]

async function withKept(page: Page, text: string): Promise<void> {
  await page.goto('')
  await page.evaluate((kept) => localStorage.setItem('alongside:open:r1', kept), text)
}

for (const [name, text] of BAD) {
  test(`a ${name} saved run: calm words, a new conversation, and the old text is still there`, async ({
    page,
  }) => {
    await withKept(page, text)
    await page.goto(STORY)
    await page.reload()
    await takeFirst(page)
    await expect(options(page).first()).toBeVisible()
    expect(await keptTexts(page.mainFrame())).toContain(text)
  })
}

test('a run whose option is gone resumes at the last point that holds, says so, and is kept as it was', async ({
  page,
}) => {
  await openStory(page)
  await takeOption(page, 1)
  const [first] = await keptChoices(page)
  const longer = {
    format: 'alongside/run',
    version: 1,
    id: 'r9',
    run: {
      ...run,
      choices: [
        { id: first, at: 1 },
        { id: 'room_two.taken_out', at: 2 },
      ],
    },
    updated: Date.now() + 60_000,
  }
  await page.evaluate((kept) => {
    localStorage.clear()
    localStorage.setItem('alongside:open:r9', JSON.stringify(kept))
  }, longer)
  await page.reload()
  await expect(page.getByText('The story has changed since you were here')).toBeVisible()
  await page.getByRole('button', { name: 'Go on from here' }).click()
  await takeFirst(page)
  await expect(options(page).first()).toBeVisible()
  await expect.poll(() => keptTexts(page.mainFrame())).toContain('room_two.taken_out')
})
