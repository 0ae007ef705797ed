// A trainer with a group: two real windows over one session, reloaded, blocked, offline, old; and what remains of it afterwards.

import { readFileSync } from 'node:fs'
import { type BrowserContext, expect, type Page, test } from '@playwright/test'
import { expectNoViolations } from './support/axe.ts'
import { expectOutline } from './support/outline.ts'

const GROUP = '#/group/tyler'

/** Begins a session and gives back both windows. */
async function begin(page: Page, before: (page: Page) => Promise<void> = async () => {}) {
  await page.goto(GROUP)
  await before(page)
  await page.getByRole('button', { name: 'Begin' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'The new one: console' })).toBeVisible()
  const coming = page.waitForEvent('popup')
  await page.getByRole('button', { name: 'Open the room’s window' }).click()
  const room = await coming
  await room.setViewportSize({ width: 1280, height: 720 })
  await expect(page.getByText('The room’s window is open.')).toBeVisible()
  return room
}

const toOptions = async (page: Page) => {
  const status = page.locator('.console-page')
  while (!(await status.textContent())?.includes('the options')) {
    const before = await status.textContent()
    await page.getByRole('button', { name: 'Next', exact: true }).click()
    await expect(status).not.toHaveText(before ?? '')
  }
}

const roomOptions = (room: Page) => room.getByRole('region', { name: 'What do you say or do?' })

/** What the console says that it did last, and which part is shown. */
const stateOf = (page: Page) => page.locator('.console-state')

const take = async (page: Page, letter: string) => {
  await page.getByRole('button', { name: `Take ${letter}`, exact: true }).click()
  await expect(stateOf(page)).toContainText(`${letter} was taken.`)
}

/** How many choices the drawer lists as taken; opens and shuts it. */
const expectTaken = async (page: Page, count: number) => {
  await page.getByRole('button', { name: 'So far' }).click()
  await expect(page.locator('.console-taken > li')).toHaveCount(count)
  await page.keyboard.press('Escape')
}

const drawer = (page: Page, name: string) => page.getByRole('region', { name, exact: true })

/** Takes an option by its words: two sessions have an order of options each, so a letter is not the same option in both. */
const takeSaying = async (page: Page, words: RegExp) => {
  const option = page.locator('.console-choice').filter({ hasText: words })
  const letter = await option.locator('.letter').textContent()
  await take(page, letter ?? '')
}

test('the room’s window has the size of its height, and more where the browser was asked for larger text', async ({
  page,
}) => {
  const room = await begin(page)
  const audience = room.locator('.audience')
  const least = () => audience.evaluate((box) => Number.parseFloat(getComputedStyle(box).fontSize))
  expect(await least()).toBe(27)
  await expectOutline(room, 'without bar')
  // As the browser's own setting does, which no page can change.
  await room.evaluate(() => {
    document.documentElement.style.fontSize = '24px'
  })
  await expect.poll(least).toBe(43)
  await room.evaluate(() => {
    document.documentElement.style.fontSize = '12px'
  })
  await expect.poll(least).toBe(27)
})

test('once the room’s window is open, Space in the console goes on', async ({ page }) => {
  await begin(page)
  await expect(page.getByRole('button', { name: 'Next', exact: true })).toBeFocused()
  const status = page.locator('.console-page')
  const before = await status.textContent()
  await page.keyboard.press('Space')
  await expect(status).not.toHaveText(before ?? '')
  expect(page.context().pages()).toHaveLength(2)
})

test('a whole session: hands, the split, any option, either window reloaded on the way, and looking back', async ({
  page,
}) => {
  test.setTimeout(120_000)
  const room = await begin(page)
  await expectNoViolations(page)
  await toOptions(page)
  await expect(roomOptions(room).getByRole('listitem')).toHaveCount(3)
  const first = await roomOptions(room).getByRole('listitem').first().textContent()
  expect(first?.startsWith('A')).toBe(true)

  for (const key of ['1', '1', '2', '3']) await page.keyboard.press(key)
  await expect(page.getByText('4 hands. The room is divided.')).toBeVisible()
  await expect(roomOptions(room).getByText('2 hands')).toHaveCount(0)
  await page.getByRole('button', { name: 'The split' }).click()
  await expect(roomOptions(room).getByText('2 hands')).toBeVisible()
  await expectNoViolations(room)

  await room.reload()
  await expect(roomOptions(room).getByText('2 hands')).toBeVisible()
  await page.reload()
  await expect(page.getByText('4 hands. The room is divided.')).toBeVisible()
  await expect(page.getByText('The room’s window is open.')).toBeVisible()

  await take(page, 'B')
  await page.keyboard.press('n')
  await expect(page.getByRole('textbox', { name: 'Write while they talk. No names.' })).toBeFocused()
  await page.keyboard.type('Half wanted A.')
  // A remote goes on working while the trainer writes.
  await page.keyboard.press('PageDown')
  await expect(stateOf(page)).toContainText('The room is writing.')
  await page.getByRole('button', { name: 'Keep this note' }).click()
  await expectNoViolations(page)
  await page.getByRole('button', { name: 'Go to a scene' }).click()
  await page.getByRole('button', { name: 'Go to: The last Thursday' }).click()
  await expect(drawer(page, 'Go to a scene')).toHaveCount(0)
  await page.keyboard.press('f')
  await expect(drawer(page, 'So far').getByText('filled in', { exact: true }).first()).toBeVisible()
  await page.keyboard.press('f')
  await expect(drawer(page, 'So far')).toHaveCount(0)
  for (let count = 0; count < 12 && (await page.getByText('has come to its end').count()) === 0; count++) {
    await take(page, 'A')
  }
  await expect(page.getByText('This conversation has come to its end.')).toBeVisible()

  await page.getByRole('link', { name: 'Look back together' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Looking back together' })).toBeVisible()
  const choice = page.getByRole('article', { name: 'Choice 1', exact: true })
  await expect(
    choice.getByText('The room was divided here. Most hands were for A. Another was taken.'),
  ).toBeVisible()
  await expect(page.getByText('Filled in by the program, to save time.').first()).toBeVisible()
  await expect(page.getByRole('region', { name: 'Notes' }).getByText('Half wanted A.')).toBeVisible()
  await expectNoViolations(page)
  await choice.getByRole('button', { name: /^Show this on the room’s window/ }).click()
  const shown = (number: number) => room.getByRole('heading', { name: `Choice ${number}`, exact: true })
  await expect(shown(1)).toBeVisible()
  // With what it answered to, and not the last line alone.
  await expect(room.locator('.audience-text .lines')).toContainText('Last one had a beard.')
  await expectNoViolations(room)

  // A remote works here too, in either window.
  await room.keyboard.press('PageDown')
  await expect(shown(2)).toBeVisible()
  await page.keyboard.press('PageUp')
  await expect(shown(1)).toBeVisible()
  await room.keyboard.press('b')
  await expect(room.getByText('The screen is blank.')).toBeAttached()
  await room.keyboard.press('b')
  await expect(room.getByText('The screen is blank.')).toHaveCount(0)

  // Back at the console the room goes on with the story.
  await page.getByRole('link', { name: 'Back to the console' }).click()
  await expect(shown(1)).toHaveCount(0)
  await expect(page.getByText('This conversation has come to its end.')).toBeVisible()
})

test('a step back asks before it takes a choice back, and takes none back that was filled in', async ({
  page,
}) => {
  await begin(page)
  await take(page, 'A')
  await page.keyboard.press('PageUp')
  await expect(stateOf(page)).toContainText('Back once more takes the choice back.')
  await expectTaken(page, 1)
  await page.keyboard.press('PageDown')
  await page.keyboard.press('PageUp')
  await page.keyboard.press('PageUp')
  await expect(stateOf(page)).toContainText('Back once more takes the choice back.')
  await page.keyboard.press('PageUp')
  await expect(stateOf(page)).toContainText('The last choice was taken back.')
  await page.keyboard.press('g')
  await page.getByRole('button', { name: 'Go to: The panel' }).click()
  await expect(stateOf(page)).toContainText('The room is at choice')
  await page.keyboard.press('PageUp')
  await expect(stateOf(page)).toContainText('There is nothing before this.')
})

test('nothing in the room’s window tells one option from another before it is taken', async ({ page }) => {
  const room = await begin(page)
  await toOptions(page)
  await expect(roomOptions(room)).toBeVisible()
  const text = await room.locator('body').textContent()
  expect(text).not.toMatch(/Trust|Empathy|Reliability|rose|fell|evidence/i)
  const looks = await roomOptions(room)
    .getByRole('listitem')
    .evaluateAll((all) => all.map((one) => [one.className, getComputedStyle(one).backgroundColor].join()))
  expect(new Set(looks).size).toBe(1)
})

test('where the browser opens no second window the console shows the room’s view itself', async ({
  page,
}) => {
  await page.addInitScript(() => {
    window.open = () => null
  })
  await page.goto(GROUP)
  await page.getByRole('button', { name: 'Begin' }).click()
  await page.getByRole('button', { name: 'Open the room’s window' }).click()
  await expect(page.getByText('The browser did not open a second window.', { exact: false })).toBeVisible()
  await page.keyboard.press('c')
  const shown = page.getByRole('dialog', { name: 'The room’s window' })
  await expect(shown).toBeVisible()
  await expectNoViolations(page)
  await page.keyboard.press('PageDown')
  await page.keyboard.press('Escape')
  await expect(shown).toHaveCount(0)
  await expect(page.locator('.console-page')).toContainText('Part 2')
})

test('a session goes on without a network, and a presenter remote works from the room’s window', async ({
  page,
  context,
}) => {
  const room = await begin(page)
  await context.setOffline(true)
  await room.keyboard.press('PageDown')
  await expect(page.locator('.console-page')).toContainText('Part 2')
  await toOptions(page)
  await room.keyboard.press('b')
  await expect(room.getByText('The screen is blank.')).toBeAttached()
  await room.keyboard.press('b')
  await take(page, 'A')
  await expect(room.locator('.audience .line').first()).toBeVisible()
})

/** Every page of the context finds that this browser keeps nothing. */
const blockStorage = (context: BrowserContext) =>
  context.addInitScript(() => {
    const refused = {
      get: () => {
        throw new DOMException('refused', 'SecurityError')
      },
    }
    Object.defineProperty(window, 'localStorage', refused)
    Object.defineProperty(window, 'indexedDB', refused)
  })

/** Every page of the context has channels on which nothing is ever heard, as between files in WebKit. */
const deafenChannels = (context: BrowserContext) =>
  context.addInitScript(() => {
    window.BroadcastChannel = class extends EventTarget {
      postMessage() {}
      close() {}
    } as unknown as typeof BroadcastChannel
  })

for (const deaf of [false, true]) {
  test(`where storage is blocked${deaf ? ' and no channel delivers' : ''} a session begins, says that it is not kept, and the room’s window follows`, async ({
    page,
    context,
  }) => {
    await blockStorage(context)
    if (deaf) await deafenChannels(context)
    const notKept = page.getByText(
      'This browser keeps nothing, so the session lasts as long as its windows do',
      {
        exact: false,
      },
    )
    const room = await begin(page, async () => {
      await expect(notKept).toBeVisible()
      await expectNoViolations(page)
    })
    await expect(notKept).toBeVisible()
    await toOptions(page)
    await expect(roomOptions(room).getByRole('listitem')).toHaveCount(3)
    await page.keyboard.press('2')
    await page.keyboard.press('v')
    await expect(roomOptions(room).getByText('1 hand')).toBeVisible()
    await room.reload()
    await expect(roomOptions(room).getByText('1 hand')).toBeVisible()
    await take(page, 'B')
    await expect(roomOptions(room)).toHaveCount(0)
    await expect(room.locator('.audience .line').first()).toBeVisible()

    await page.getByRole('link', { name: 'Look back together' }).click()
    await expect(page.getByRole('article', { name: 'Choice 1', exact: true })).toBeVisible()
    await page.getByRole('link', { name: 'Back to the console' }).click()
    await expectTaken(page, 1)

    // What this window had in mind went; the room's window has it still, and where no channel delivers it speaks first.
    await page.reload()
    await expect(page.locator('.console-page')).toContainText('Part 1')
    await expectTaken(page, 1)
    await room.close()
    await expect(page.getByText('No other window is listening yet.')).toBeVisible()
    await page.reload()
    await expect(
      page.getByText('This browser keeps nothing, so this session went', { exact: false }),
    ).toBeVisible()
  })
}

test('two hundred quick commands, and both ends are the same', async ({ page }) => {
  test.setTimeout(120_000)
  const room = await begin(page)
  const keys = ['1', '2', '3', 'b', 'v', 'r', 'PageDown', 'PageUp']
  for (let count = 0; count < 200; count++)
    await page.keyboard.press(keys[(count * 5 + (count >> 3)) % keys.length] ?? '1')
  const kept = () =>
    page.evaluate(() => {
      const key = Object.keys(localStorage).find((one) => one.startsWith('alongside:room:'))
      return JSON.parse(localStorage.getItem(key ?? '') ?? '{}') as {
        changes: number
        view: { blank: boolean; page: number; split: boolean }
      }
    })
  const { changes, view } = await kept()
  expect(changes).toBeGreaterThan(80)
  if (view.blank) await page.keyboard.press('b')
  await page.keyboard.press('v')
  const seen = await room
    .evaluate(
      () =>
        new Promise<number>((resolve) => {
          const key = Object.keys(localStorage).find((one) => one.startsWith('alongside:room:')) ?? ''
          const name = `alongside-room-${key.slice('alongside:room:'.length)}`
          const wire = new BroadcastChannel(name)
          wire.addEventListener('message', ({ data }) => {
            if (data.kind === 'room' && data.from === 'audience') resolve(data.room.changes)
          })
          const { revision } = JSON.parse(localStorage.getItem(key) ?? '{}').teams[0].run
          wire.postMessage({
            format: 'alongside/window',
            version: 3,
            from: 'console',
            revision,
            kind: 'hello',
          })
        }),
    )
    .catch(() => -1)
  expect(seen).toBe((await kept()).changes)
})

test('keys that come faster than the page is drawn count all the same', async ({ page }) => {
  await begin(page)
  await toOptions(page)
  await page.evaluate(() => {
    const keys = ['b', 'b', 'v', 'v', 'r', 'r', '1', 'PageUp', 'PageDown', 'PageDown', 'PageDown', 'PageDown']
    for (const key of keys)
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))
  })
  // Back a part and on again; then the split with the hand that was raised, and A, which is ahead, taken; and a part further.
  await expect(stateOf(page)).toContainText('The room is writing.')
  await expectTaken(page, 1)
})

test('a window of an earlier version is not believed, and is told so', async ({ page, context }) => {
  await page.goto(GROUP)
  await page.getByRole('button', { name: 'Begin' }).click()
  await expect(page.getByText('No other window is listening yet.')).toBeVisible()
  const old = await context.newPage()
  await old.goto('support.json')
  const answer = await old.evaluate(
    () =>
      new Promise<string>((resolve) => {
        const key = Object.keys(localStorage).find((one) => one.startsWith('alongside:room:')) ?? ''
        const wire = new BroadcastChannel(`alongside-room-${key.slice('alongside:room:'.length)}`)
        wire.addEventListener('message', ({ data }) => resolve(`${data.version} ${data.kind}`))
        const hello = {
          format: 'alongside/window',
          version: 0,
          from: 'audience',
          revision: 'old',
          kind: 'hello',
        }
        wire.postMessage(hello)
      }),
  )
  expect(answer).toBe('3 hello')
  await expect(page.getByText('Another window is of an earlier version', { exact: false })).toBeVisible()
})

test('a “what if” is looked at and left again, and the room’s own conversation is as it was', async ({
  page,
}) => {
  const room = await begin(page)
  await take(page, 'A')
  await toOptions(page)
  const own = await roomOptions(room).textContent()
  await page.getByRole('button', { name: 'So far' }).click()
  await page.getByRole('button', { name: /^At choice 1: What if B/ }).click()
  await expect(room.getByText('What if B? This did not happen. At choice 1 the room took A.')).toBeVisible()
  await expectNoViolations(room)
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Return to the room’s own conversation' }).click()
  await expect(room.getByText('This did not happen.', { exact: false })).toHaveCount(0)
  await toOptions(page)
  expect(await roomOptions(room).textContent()).toBe(own)
})

test('where it is marked, the room writes on paper before it sees the options; anywhere else W asks for it', async ({
  page,
}) => {
  const room = await begin(page)
  const status = page.locator('.console-page')
  const asked = room.getByRole('heading', { name: 'Your own words first' })
  await toOptions(page)
  await page.keyboard.press('w')
  await expect(asked).toBeVisible()
  await expect(roomOptions(room)).toHaveCount(0)
  await page.keyboard.press('w')
  await expect(roomOptions(room)).toBeVisible()
  await take(page, 'A')
  while (!(await status.textContent())?.includes('The room is writing')) {
    const before = await status.textContent()
    await page.getByRole('button', { name: 'Next', exact: true }).click()
    await expect(status).not.toHaveText(before ?? '')
  }
  await expect(asked).toBeVisible()
  await expect(room.getByText('What do you say to him?')).toBeVisible()
  await expect(roomOptions(room)).toHaveCount(0)
  await expectNoViolations(room)
  await page.getByRole('button', { name: 'Next', exact: true }).click()
  await expect(roomOptions(room)).toBeVisible()
})

test('two teams take turns with a conversation each, and are compared', async ({ page }) => {
  await begin(page, async () => page.getByLabel('Two teams, taking turns, a conversation each').check())
  await take(page, 'A')
  await page.getByRole('button', { name: 'Over to Team B' }).click()
  await take(page, 'B')
  await page.getByRole('link', { name: 'Look back together' }).click()
  await expect(page.getByText('They part at the very first choice.')).toBeVisible()
  await expect(page.getByRole('region', { name: 'Team B' }).last()).toBeVisible()
})

test('a session goes to another laptop as a file, and a file of something else changes nothing', async ({
  page,
  browser,
}) => {
  await begin(page)
  await takeSaying(page, /Marshgate office/)
  await page.getByRole('link', { name: 'Look back together' }).click()
  const saving = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save this session to a file' }).click()
  const file = readFileSync(await (await saving).path(), 'utf8')
  expect(file).not.toMatch(/name/i)

  const other = await (await browser.newContext()).newPage()
  await begin(other)
  await takeSaying(other, /ninth day/)
  await other.getByRole('link', { name: 'Look back together' }).click()
  const input = other.getByLabel('Open a file')
  await input.setInputFiles({
    name: 'x.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{"format":"x"}'),
  })
  await expect(other.getByText('That file is not a session of Alongside.')).toBeVisible()
  await input.setInputFiles({ name: 'y.json', mimeType: 'application/json', buffer: Buffer.from(file) })
  await expect(other.getByRole('region', { name: 'The other group' })).toBeVisible()
  await expect(other.getByText('They part at the very first choice.')).toBeVisible()
})

test('the trainer’s pack is made from the story, and printing it leaves out what is to be pressed', async ({
  page,
}) => {
  await page.goto('#/pack/tyler')
  await expect(page.getByRole('heading', { level: 2, name: 'Map of decisions' })).toBeVisible()
  await expect(page.getByRole('heading', { level: 3, name: 'The bike shed' })).toBeVisible()
  await expect.poll(() => page.locator('.map-decision').count()).toBeGreaterThanOrEqual(14)
  await expect.poll(() => page.locator('.map-question').count()).toBeGreaterThanOrEqual(4)
  await expect(page.getByRole('article', { name: 'Decision 1', exact: true })).toContainText(
    'What this rests on',
  )
  const handOut = page.getByRole('region', { name: 'Hand-out: what has been read, and how sure it is' })
  const findings = handOut.getByRole('list').first().getByRole('listitem')
  const steps = (await findings.allTextContents()).map((line) => Number(/step ([1-5]) of 5/.exec(line)?.[1]))
  expect(steps.length).toBeGreaterThan(10)
  expect(steps).toEqual([...steps].sort((a, b) => b - a))
  await expectNoViolations(page)
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('button', { name: 'Print, or save as PDF' })).toBeHidden()
})

test('a rehearsal ticks what was tried', async ({ page }) => {
  await page.goto(GROUP)
  await expectNoViolations(page)
  await page.getByRole('button', { name: 'Rehearse alone first' }).click()
  const list = page.getByRole('region', { name: /^Rehearsal/ })
  await expect(list.getByText('Count a few hands (to do)')).toBeVisible()
  await page.getByRole('button', { name: 'One more hand for A' }).click()
  await expect(list.getByText('Count a few hands (done)')).toBeVisible()
})
