// A trainer's console and the room's window, which follow each other: from a server, and from a disk alone.

import { expect } from '@playwright/test'
import type { OpenBrowser } from './support/engine.ts'
import { disk, test } from './support/fixtures.ts'
import { button, heading, type View, viewOf, words } from './support/view.ts'

const ROOM_OPTIONS = { role: 'listitem', within: { role: 'region', name: 'What do you say or do?' } } as const

async function begin(view: View, opened: OpenBrowser, address: string): Promise<View> {
  await view.window.goTo(address)
  await view.click(button('Begin'))
  await view.shows(heading(/: console$/))
  const room = viewOf(await opened.windowOpenedBy(() => view.click(button('Open the room’s window'))))
  await view.shows(words(/The room’s window is open\./))
  return room
}

const consoleStatus = (view: View): Promise<string> =>
  view.window.run(() => document.querySelector('.console-page')?.textContent ?? '')

async function toOptions(view: View): Promise<void> {
  for (let count = 0; count < 12; count++) {
    const before = await consoleStatus(view)
    if (before.includes('the options')) return
    await view.click(button('Next'))
    await expect.poll(() => consoleStatus(view)).not.toBe(before)
  }
  throw new Error('Next never came to the options')
}

const linesOfRoom = (room: View): Promise<string> =>
  room.window.run(() => document.querySelector('.audience')?.textContent ?? '')

test('the console leads and the room’s window follows, and a key in the room’s window leads the console', async ({
  view,
  opened,
  site,
}) => {
  const room = await begin(view, opened, `${site}#/group/tyler`)
  await toOptions(view)
  await expect.poll(async () => (await room.texts(ROOM_OPTIONS)).length).toBe(3)
  await view.click(button('One more hand for A'))
  await view.click(button('The split'))
  await room.shows(words(/^1 hand$/))
  const before = await linesOfRoom(room)
  await view.click(button('Take A'))
  await expect.poll(() => linesOfRoom(room)).not.toBe(before)
  await expect.poll(() => consoleStatus(view)).toMatch(/^Part 1/)
  // The second choice is marked: the room writes its own words before it sees the options.
  await room.window.press('PageDown')
  await expect.poll(() => consoleStatus(view)).toMatch(/The room is writing/)
  await room.window.press('PageDown')
  await expect.poll(() => consoleStatus(view)).toMatch(/^Part 2/)
})

test('from a disk alone the room’s window follows too', async ({ view, opened }) => {
  const room = await begin(view, opened, `${disk}#/group/reece`)
  await expect.poll(() => linesOfRoom(room)).not.toBe('')
  const before = await linesOfRoom(room)
  await view.click(button('Next'))
  await expect.poll(() => consoleStatus(view)).toMatch(/^Part 2/)
  await expect.poll(() => linesOfRoom(room)).not.toBe(before)
})
