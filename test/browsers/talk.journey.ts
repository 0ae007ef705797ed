// A whole conversation by mouse and by keyboard, the picture beside it, and a page that is loaded again half-way.

import { expect } from '@playwright/test'
import { test } from './support/fixtures.ts'
import {
  IS_OVER,
  isPast,
  linesOf,
  NEXT,
  openStory,
  optionsOf,
  playToTheEnd,
  readOn,
  tabTo,
  takeOption,
} from './support/talk.ts'
import { button, heading, link, type View, words } from './support/view.ts'

test('a whole story by mouse, from the start page to its look back', async ({ view, site }) => {
  await view.window.goTo(site)
  await view.click(link('Meet Tyler'))
  await view.shows(heading('Before you start'))
  await view.click(words('Go in and meet Tyler'))
  await view.shows(button('Pause'))
  expect(await playToTheEnd(view, 2)).toBeGreaterThanOrEqual(10)
  await view.click(IS_OVER)
  await view.shows(heading('Looking back'))
  expect((await view.texts({ role: 'heading' })).length).toBeGreaterThan(3)
})

test('a whole story by keyboard: after each choice focus is on the first new line', async ({
  view,
  site,
}) => {
  await view.window.goTo(site)
  await view.shows(link('Meet Amina'))
  await view.window.press('Tab')
  expect(await view.focused()).toBe('button Skip to the text')
  await tabTo(view, /^a Meet Amina/)
  await view.window.press('Enter')
  await view.shows(heading('Before you start'))
  await tabTo(view, /Go in and meet Amina/)
  await view.window.press('Enter')
  await view.shows(button('Next'))
  await readOnByKey(view)

  let taken = 0
  while (!(await view.has(IS_OVER))) {
    const offered = await optionsOf(view)
    const [first = ''] = offered
    await tabTo(view, new RegExp(`^button .*${escaped(first)}`))
    await view.window.press(String((taken % offered.length) + 1))
    await isPast(view, offered)
    taken++
    await expect
      .poll(() => focusInNewLines(view), { message: `after choice ${taken}` })
      .toBe('the first new line')
    await readOnByKey(view)
    expect(taken).toBeLessThan(40)
  }
  expect(taken).toBeGreaterThanOrEqual(10)
  await tabTo(view, /^a See what each choice did/)
  await view.window.press('Enter')
  await view.shows(heading('Looking back'))
})

const focusInNewLines = (view: View, first = 0): Promise<string> =>
  view.window.run((wanted) => {
    const { activeElement } = document
    const line = activeElement?.closest<HTMLElement>('.beat [data-line]')?.dataset.line
    return line === String(wanted) ? 'the first new line' : `${activeElement?.outerHTML.slice(0, 120)}`
  }, first)

const seen = (view: View) =>
  view.window.run(() => ({
    lines: document.querySelectorAll('.beat .line:not([hidden])').length,
    rest: document.querySelectorAll('.beat .reason, .option, .say-first, .the-end').length,
  }))

/** Enter brings part after part, with focus on the first new line of each, or on what is new instead of lines. */
async function readOnByKey(view: View): Promise<void> {
  while (await view.has(NEXT)) {
    const before = await seen(view)
    await view.window.press('Enter')
    await expect.poll(() => seen(view)).not.toEqual(before)
    const now = await seen(view)
    if (now.lines > before.lines) {
      await expect.poll(() => focusInNewLines(view, before.lines)).toBe('the first new line')
    } else expect(await view.focused()).toMatch(/^(aside|h2) /)
  }
}

const escaped = (text: string) => text.slice(0, 24).replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

test('the picture beside the words is drawn, and as large as its place', async ({ view, site }) => {
  await openStory(view, `${site}#/talk/tyler`)
  await expect.poll(() => sizes(view)).toMatchObject({ isAsLarge: true })
  expect((await sizes(view))?.width).toBeGreaterThan(200)
  // A canvas is there before anything is drawn on it; a drawing has shades and lines, and an empty one has a ground.
  await expect.poll(async () => coloursIn(view, await view.window.picture())).toBeGreaterThan(24)
})

/** Of the moving stage, or of the still picture where there is no WebGL, beside the size of its place. */
const sizes = (view: View) =>
  view.window.run(() => {
    const place = document.querySelector('.stage-host')?.getBoundingClientRect()
    const drawn = document.querySelector('.stage-host :is(canvas, svg, img)')?.getBoundingClientRect()
    if (!place || !drawn) return undefined
    const { width, height } = drawn
    const isAsLarge = Math.abs(width - place.width) <= 1 && Math.abs(height - place.height) <= 1
    return { width, height, isAsLarge, place: [place.width, place.height] }
  })

/** How many colours, counted in eighths of each channel, are seen where the picture is. */
const coloursIn = (view: View, picture: string): Promise<number> =>
  view.window.run(async (address) => {
    const place = document.querySelector('.stage-host')?.getBoundingClientRect()
    const image = new Image()
    image.src = address
    await image.decode()
    const scale = image.width / innerWidth
    const canvas = document.createElement('canvas')
    const pen = canvas.getContext('2d')
    if (!place || !pen) return 0
    canvas.width = place.width
    canvas.height = place.height
    const from = [place.left, place.top, place.width, place.height].map((length) => length * scale)
    pen.drawImage(image, ...(from as [number, number, number, number]), 0, 0, place.width, place.height)
    const { data } = pen.getImageData(0, 0, canvas.width, canvas.height)
    const colours = new Set<number>()
    for (let at = 0; at < data.length; at += 4) {
      const [red = 0, green = 0, blue = 0] = data.subarray(at, at + 3)
      colours.add(((red >> 5) << 6) | ((green >> 5) << 3) | (blue >> 5))
    }
    return colours.size
  }, picture)

test('loaded again half-way: the same lines and the same options', async ({ view, site }) => {
  await openStory(view, `${site}#/talk/marcus`)
  for (const place of [1, 2, 1]) await takeOption(view, place)
  const before = [await linesOf(view), await optionsOf(view)]
  await view.window.reload()
  await readOn(view)
  expect([await linesOf(view), await optionsOf(view)]).toEqual(before)
})
