// Every screen at every size: nothing is lost at 320 pixels or under strong zoom, axe finds nothing, and landmarks and headings
// are in order.

import { expect, type Page, test } from '@playwright/test'
import { expectNoViolations } from './support/axe.ts'
import { everyChoice, openEveryChoice, openFigures } from './support/look-back.ts'
import { expectOutline, outlineOf } from './support/outline.ts'
import { openStory, options, playToTheEnd, takeOption } from './support/talk.ts'

const SCREENS: readonly (readonly [name: string, open: (page: Page) => Promise<void>, title: RegExp])[] = [
  ['start page', async (page) => void (await page.goto('')), /^Alongside|– Alongside$/],
  ['before', async (page) => void (await page.goto('#/before/tyler')), /Before you start/],
  ['talk', openStory, /Talking with Tyler/],
  ['settings', async (page) => void (await page.goto('#/settings')), /Settings/],
  [
    'debrief so far',
    async (page) => {
      await openStory(page)
      await takeOption(page, 1)
      await takeOption(page, 1)
      await page.goto('#/debrief/tyler')
    },
    /Looking back/,
  ],
  ['library', async (page) => void (await page.goto('#/library')), /Library/],
  ['one theme', async (page) => void (await page.goto('#/library/trust')), /Trust and honesty/],
  [
    'one entry',
    async (page) => void (await page.goto('#/library/entry/alliance_unsettled')),
    /could not say firmly/,
  ],
  ['all entries', async (page) => void (await page.goto('#/library/entries')), /All entries/],
  ['all sources', async (page) => void (await page.goto('#/library/works')), /All sources/],
  ['words of the work', async (page) => void (await page.goto('#/library/words')), /Words of the work/],
  ['what has changed', async (page) => void (await page.goto('#/library/changes')), /What has changed/],
  ['empty record', async (page) => void (await page.goto('#/record')), /Your record/],
  ['data note', async (page) => void (await page.goto('#/data')), /Data note/],
  ['to take along', async (page) => void (await page.goto('#/get')), /For an LMS, or a USB stick/],
  ['about', async (page) => void (await page.goto('#/about')), /About Alongside/],
  ['pause', async (page) => void (await page.goto('#/pause')), /A pause/],
  [
    'group: setting up',
    async (page) => void (await page.goto('#/group/tyler')),
    /Play “The new one” with a group/,
  ],
  [
    'group: console',
    async (page) => {
      await page.goto('#/group/tyler')
      await page.getByRole('button', { name: 'Begin' }).click()
    },
    /Console, for the trainer alone: The new one/,
  ],
  [
    'trainer’s pack',
    async (page) => {
      await page.goto('#/pack/tyler')
      await expect(page.getByRole('heading', { name: 'Map of decisions' })).toBeVisible()
    },
    /Trainer’s pack: The new one/,
  ],
  ['an address that leads nowhere', async (page) => void (await page.goto('#/nowhere')), /Alongside/],
]

/** 1280x1024 at 400 % is 320x256 in CSS pixels; a small phone is 320 wide. First the one in which most can go wrong: each is opened so. */
const SIZES = [
  { width: 320, height: 256 },
  { width: 390, height: 844 },
  { width: 1366, height: 768 },
  { width: 1920, height: 1080 },
] as const

const cutOff = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

for (const [name, open, title] of SCREENS) {
  test(`${name}: has a title and one first heading, nothing is cut off at any size, and axe finds nothing`, async ({
    page,
  }) => {
    await page.setViewportSize(SIZES[0])
    await open(page)
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(page).toHaveTitle(title)
    await expectOutline(page)
    for (const size of SIZES) {
      await page.setViewportSize(size)
      // The width is asked for until it is that of the new layout.
      await expect.poll(() => page.evaluate(() => innerWidth), { intervals: [20, 50] }).toBe(size.width)
      expect(await cutOff(page), `${size.width}x${size.height}`).toBeLessThanOrEqual(0)
    }
    await page.setViewportSize({ width: 1280, height: 720 })
    await expectNoViolations(page)
  })
}

test('from beat to beat, and on every screen that a run leads to, landmarks and headings are in order', async ({
  page,
}) => {
  const heading = (name: string | RegExp) => page.getByRole('heading', { level: 2, name })
  await openStory(page)
  await expect(heading(/^Where you are: .*choice 1 of/i)).toBeVisible()
  await takeOption(page, 1)
  await takeOption(page, 1)
  await expect(heading(/^Where you are: .*choice 3 of/i)).toBeVisible()
  const [title, where, ...below] = (await outlineOf(page)).headings
  expect([title, where]).toEqual(['1 The new one Tyler', expect.stringMatching(/^2 Where you are: ./)])
  expect(below).toContain('2 What do you say or do?')
  await expectOutline(page)

  await page.getByRole('button', { name: 'So far' }).click()
  const dialog = page.getByRole('dialog', { name: 'The conversation so far' })
  await expect(dialog.getByRole('heading', { level: 3 })).toHaveText([
    'How it began',
    'After your choice 1',
    'After your choice 2',
  ])
  // What is for the ear alone must not lengthen the window: its own edge would scroll then, past its end.
  expect(await dialog.evaluate((box) => box.scrollHeight - box.clientHeight)).toBeLessThanOrEqual(0)
  await page.keyboard.press('Escape')

  await playToTheEnd(page, 1)
  await expect(heading('How Tyler sees you')).toBeVisible()
  await expectOutline(page)
  await page.getByRole('link', { name: 'See what each choice did' }).click()
  await expect(everyChoice(page).first()).toBeVisible()
  await openEveryChoice(page)
  await openFigures(page)
  await expectOutline(page)
  await page.getByRole('link', { name: 'A sheet for supervision' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'For supervision' })).toBeVisible()
  await expectOutline(page)
  await page.goto('#/record')
  await expect(heading('The new one, Tyler')).toBeVisible()
  await expectOutline(page)
})

test('at 320 pixels a whole run can be played and every option is at least 44 pixels high', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 568 })
  await openStory(page)
  for (const option of await options(page).all()) {
    const box = await option.boundingBox()
    expect(box?.height).toBeGreaterThanOrEqual(44)
    expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(320)
  }
  expect(await playToTheEnd(page, 2)).toBeGreaterThanOrEqual(10)
  await expectNoViolations(page)
})

for (const width of [1000, 1366, 1920]) {
  test(`at ${width} pixels the ways into the stories of one row stand at one height, also where one is begun`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 })
    await openStory(page)
    await takeOption(page, 1)
    await page.goto('#/')
    await expect(page.getByRole('link', { name: 'Go on where you were' })).toBeVisible()
    const rows = new Map<number, number[]>()
    for (const card of await page.getByRole('article').all()) {
      const box = await card.boundingBox()
      const way = await card.getByRole('link', { name: /^(Meet|Go on where)/ }).boundingBox()
      const top = Math.round(box?.y ?? 0)
      rows.set(top, [...(rows.get(top) ?? []), Math.round((way?.y ?? 0) + (way?.height ?? 0))])
    }
    expect(rows.size).toBe(width === 1920 ? 2 : 3)
    for (const bottoms of rows.values())
      expect(Math.max(...bottoms) - Math.min(...bottoms)).toBeLessThanOrEqual(1)
  })
}

test('larger text and wider spacing lose nothing on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('#/settings')
  await page.getByRole('group', { name: 'Size of the text' }).getByRole('radio', { name: 'Largest' }).check()
  await page
    .getByRole('group', { name: /Space between/ })
    .getByRole('radio', { name: 'Wider' })
    .check()
  await openStory(page)
  expect(await cutOff(page)).toBeLessThanOrEqual(0)
  await expectNoViolations(page)
})

test('in the device’s own colours a filled button chooses both its colours, and no plate lies under its words', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' })
  await page.goto('#/pause')
  const button = page.locator('.button').first()
  await expect(button).toBeVisible()
  await expect(button).toHaveCSS('forced-color-adjust', 'none')
  const { ground, words } = await button.evaluate((element) => {
    const { backgroundColor, color } = getComputedStyle(element)
    return { ground: backgroundColor, words: color }
  })
  expect([ground, words]).toEqual(['rgb(255, 255, 255)', 'rgb(0, 0, 0)'])
})

const PAPER = { ordinary: 'rgb(246, 241, 231)', strong: 'rgb(255, 255, 255)', dark: 'rgb(23, 24, 29)' }
/** What a phone paints its own bar with. */
const BAR = { ordinary: '#f6f1e7', strong: '#fff', dark: '#17181d' }

for (const [asked, media, look] of [
  ['a dark page', { colorScheme: 'dark' }, 'dark'],
  ['more contrast', { contrast: 'more' }, 'strong'],
] as const) {
  test(`where the device asks for ${asked} it is there from the first paint, follows the device, and gives way to what is chosen`, async ({
    page,
  }) => {
    const ground = page.locator('html')
    await page.emulateMedia(media)
    let release: () => void = () => undefined
    const held = new Promise<void>((resolve) => {
      release = resolve
    })
    await page.route('**/assets/index-*.js', async (route) => {
      await held
      await route.continue()
    })
    await page.goto('#/settings', { waitUntil: 'commit' })
    await expect(ground).toHaveCSS('background-color', PAPER[look])
    release()
    const bar = page.locator('meta[name=theme-color]')
    await expect(bar).toHaveAttribute('content', BAR[look])
    await expectNoViolations(page)

    await page.emulateMedia({ colorScheme: 'light', contrast: 'no-preference' })
    await expect(ground).toHaveCSS('background-color', PAPER.ordinary)
    await expect(bar).toHaveAttribute('content', BAR.ordinary)
    await page.emulateMedia(media)
    await expect(ground).toHaveCSS('background-color', PAPER[look])
    await expect(bar).toHaveAttribute('content', BAR[look])
    for (const address of ['#/', '#/about', '#/library', '#/group/tyler']) {
      await page.goto(address)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await expectNoViolations(page)
    }
    await openStory(page)
    await expectNoViolations(page)

    await page.goto('#/settings')
    const group = page.getByRole('group', { name: 'Light and dark' })
    await expect(group.getByRole('radio', { name: 'As this device asks' })).toBeChecked()
    await group.getByRole('radio', { name: 'Ink on paper' }).check()
    await expect(ground).toHaveCSS('background-color', PAPER.ordinary)
    await expect(bar).toHaveAttribute('content', BAR.ordinary)
    const again = new Promise<void>((resolve) => {
      release = resolve
    })
    await page.unrouteAll()
    await page.route('**/assets/index-*.js', async (route) => {
      await again
      await route.continue()
    })
    await page.reload({ waitUntil: 'commit' })
    await expect(ground).toHaveCSS('background-color', PAPER.ordinary)
    release()
    await expect(group.getByRole('radio', { name: 'Ink on paper' })).toBeChecked()
    await expect(ground).toHaveCSS('background-color', PAPER.ordinary)
  })
}

/** A device whose voices come only after the page has asked for them, as in most browsers. */
const lateVoices = () => {
  const voices: unknown[] = []
  const device = Object.assign(new EventTarget(), { getVoices: () => voices, speak() {}, cancel() {} })
  Object.defineProperty(window, 'speechSynthesis', { value: device })
  addEventListener('voices come', () => {
    voices.push({ name: 'Anna', lang: 'en-GB', localService: true })
    device.dispatchEvent(new Event('voiceschanged'))
  })
}

test('reading aloud says why there is no button, and has it as soon as the device’s voices come', async ({
  page,
}) => {
  await page.addInitScript(lateVoices)
  await page.goto('#/settings')
  const why = page.getByText('This browser has no English voice that works without a network')
  const group = page.getByRole('group', { name: 'Reading aloud' })
  await expect(why).toHaveCount(0)
  await group.getByRole('radio', { name: 'With a button' }).check()
  await expect(why).toBeVisible()
  await page.evaluate(() => dispatchEvent(new Event('voices come')))
  await expect(why).toHaveCount(0)

  await page.reload()
  await openStory(page)
  const button = page.getByRole('button', { name: 'Read aloud' })
  await expect(button).toHaveCount(0)
  await page.evaluate(() => dispatchEvent(new Event('voices come')))
  await expect(button).toBeVisible()
})
