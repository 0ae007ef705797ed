// A whole conversation by mouse and by keyboard, the picture beside it, and a page that is loaded again half-way.

import { expect } from '@playwright/test'
import { test } from './support/fixtures.ts'
import {
  IS_OVER,
  isPast,
  linesOf,
  openStory,
  optionsOf,
  playToTheEnd,
  tabTo,
  takeOption,
} from './support/talk.ts'
import { button, heading, link, words } from './support/view.ts'

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
  await expect.poll(() => optionsOf(view)).not.toEqual([])

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
    expect(taken).toBeLessThan(40)
  }
  expect(taken).toBeGreaterThanOrEqual(10)
  await tabTo(view, /^a See what each choice did/)
  await view.window.press('Enter')
  await view.shows(heading('Looking back'))
})

const focusInNewLines = (view: Parameters<typeof linesOf>[0]): Promise<string> =>
  view.window.run(() => {
    const { activeElement } = document
    const beat = activeElement?.closest('.beat')
    if (!beat || !activeElement) return `outside: ${activeElement?.outerHTML.slice(0, 120)}`
    const lines = [...beat.querySelectorAll('[tabindex]')]
    return lines[0] === activeElement || activeElement === beat
      ? 'the first new line'
      : activeElement.outerHTML.slice(0, 120)
  })

const escaped = (text: string) => text.slice(0, 24).replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

test('the picture is drawn, and as large as its place', async ({ view, site }) => {
  await openStory(view, `${site}#/talk/tyler`)
  await expect
    .poll(() => view.window.run(() => document.querySelectorAll('.stage canvas, .stage svg').length))
    .toBeGreaterThan(0)
})

test('loaded again half-way: the same lines and the same options', async ({ view, site }) => {
  await openStory(view, `${site}#/talk/marcus`)
  for (const place of [1, 2, 1]) await takeOption(view, place)
  const before = [await linesOf(view), await optionsOf(view)]
  await view.window.reload()
  await expect.poll(async () => [await linesOf(view), await optionsOf(view)]).toEqual(before)
})
