// A trainer's console and the room's window, which follow each other: from a server and from a disk alone, reloaded, blocked, where
// nothing is kept, beside an older window, and after many quick commands.

import { expect } from '@playwright/test'
import type { OpenBrowser } from './support/engine.ts'
import { disk, test } from './support/fixtures.ts'
import { button, heading, link, type View, viewOf, words } from './support/view.ts'

const ROOM_OPTIONS = { role: 'listitem', within: { role: 'region', name: 'What do you say or do?' } } as const

async function beginSession(view: View, address: string): Promise<void> {
  await view.window.goTo(address)
  await view.click(button('Begin'))
  await view.shows(heading(/: console$/))
}

async function begin(view: View, opened: OpenBrowser, address: string): Promise<View> {
  await beginSession(view, address)
  const room = viewOf(await opened.windowOpenedBy(() => view.click(button('Open the room’s window'))))
  await view.shows(words(/The room’s window is open\./))
  return room
}

/** Which part is shown, and what was done last. */
const stateOf = (view: View): Promise<string> =>
  view.window.run(() => document.querySelector('.console-state')?.textContent ?? '')

async function toOptions(view: View): Promise<void> {
  for (let count = 0; count < 12; count++) {
    const before = await stateOf(view)
    if (before.includes('the options')) return
    await view.click(button('Next'))
    await expect.poll(() => stateOf(view)).not.toBe(before)
  }
  throw new Error('Next never came to the options')
}

const textOfRoom = (room: View): Promise<string> =>
  room.window.run(() => document.querySelector('.audience')?.textContent ?? '')

/** Whether letters fit and the picture has most of the scene, as far as the engine lays it out. */
const layoutOfRoom = (room: View) =>
  room.window.run(() => {
    const text = document.querySelector('.audience-text') as HTMLElement
    const stage = document.querySelector('.audience-side .stage') as HTMLElement
    return {
      fits: text.scrollHeight <= text.clientHeight + 1,
      letters: Number.parseFloat(getComputedStyle(text).fontSize) / innerHeight,
      shape: stage.clientWidth / stage.clientHeight,
    }
  })

test.describe('where windows are reloaded', () => {
  // A page that is left breaks off what it was still fetching ahead, and Firefox says so of the worker that fetched it. What is missing
  // for any other reason is missed by the journey itself.
  test.use({ expected: /Failed to load ‘[^’]*\/assets\/[\w-]+\.js’\. A ServiceWorker intercepted/ })

  test('the console leads and the room’s window follows, also after either was reloaded; two buttons of a remote decide', async ({
    view,
    opened,
    site,
  }) => {
    const room = await begin(view, opened, `${site}#/group/tyler`)
    await toOptions(view)
    await expect.poll(async () => (await room.texts(ROOM_OPTIONS)).length).toBe(3)
    const { fits, letters, shape } = await layoutOfRoom(room)
    expect(fits).toBe(true)
    expect(letters).toBeGreaterThanOrEqual(1 / 28)
    expect(shape).toBeGreaterThanOrEqual(1.25)

    await view.click(button('One more hand for A'))
    await view.click(button('The split'))
    await expect.poll(async () => (await room.texts(ROOM_OPTIONS))[0]).toMatch(/1 hand$/)
    await room.window.reload()
    await expect.poll(async () => (await room.texts(ROOM_OPTIONS))[0]).toMatch(/1 hand$/)
    await view.window.reload()
    await view.shows(words(/The room’s window is open\./))

    // In the room's window, as a remote does.
    await room.window.press('PageDown')
    await expect.poll(() => stateOf(view)).toMatch(/A is offered/)
    await room.window.press('PageDown')
    await expect.poll(() => stateOf(view)).toMatch(/A was taken\. Part 1/)
    // The second choice is marked: the room writes its own words before it sees the options.
    await room.window.press('PageDown')
    await expect.poll(() => stateOf(view)).toMatch(/The room is writing/)
    await room.window.press('PageDown')
    await expect.poll(() => stateOf(view)).toMatch(/Part 2/)
  })
})

test('from a disk alone the room’s window follows too', async ({ view, opened }) => {
  const room = await begin(view, opened, `${disk}#/group/reece`)
  await expect.poll(() => textOfRoom(room)).not.toBe('')
  const before = await textOfRoom(room)
  await view.click(button('Next'))
  await expect.poll(() => stateOf(view)).toMatch(/Part 2/)
  await expect.poll(() => textOfRoom(room)).not.toBe(before)
})

test('many quick commands leave both windows at the same place', async ({ view, opened, site }) => {
  const room = await begin(view, opened, `${site}#/group/tyler`)
  await toOptions(view)
  const keys = ['1', '2', 'v', '3', 'b', 'b', 'r', 'r', 'v', '1']
  // Two hundred, as fast as a page can be given them: a driver would wait for each.
  await view.window.run((all) => {
    for (let count = 0; count < 200; count++) {
      const key = all[count % all.length] ?? ''
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))
    }
  }, keys)
  await view.click(button('The split'))
  await expect
    .poll(async () => (await room.texts(ROOM_OPTIONS)).map((text) => /\d+ hands$/.exec(text)?.[0]))
    .toEqual(['40 hands', '20 hands', '20 hands'])
})

test('an older window is not believed, and the console says so', async ({ view, site }) => {
  await beginSession(view, `${site}#/group/tyler`)
  await view.window.run(() => {
    const key = Object.keys(localStorage).find((name) => name.startsWith('alongside:room:')) ?? ''
    const wire = new BroadcastChannel(`alongside-room-${key.slice('alongside:room:'.length)}`)
    wire.postMessage({
      format: 'alongside/window',
      version: 2,
      from: 'audience',
      revision: 'old',
      kind: 'hello',
    })
  })
  await view.shows(words(/Another window is of an earlier version/))
})

test('where no window opens, in a call, a link opens a tab; in a room the view is shown over the console', async ({
  view,
  opened,
  site,
}) => {
  await view.window.goTo(`${site}#/group/tyler`)
  await view.shows(button('Begin'))
  await view.window.run(() => {
    window.open = () => null
  })
  await view.click(button('Begin'))
  await view.click(button('Open the room’s window'))
  await view.shows(words(/The browser did not open a second window/))
  await view.click(button('Show the room’s view here'))
  await view.shows({ role: 'dialog', name: 'The room’s window' })
  await view.click({ role: 'button', name: 'Console', within: { role: 'dialog', name: 'The room’s window' } })
  await view.click(button('In a call'))
  const room = viewOf(await opened.windowOpenedBy(() => view.click(link('Open it in a tab'))))
  await view.click(button('Next'))
  await expect.poll(() => textOfRoom(room)).not.toBe('')
})

test.describe('where nothing is kept', () => {
  test.use({ storage: false, expected: /ServiceWorker.*Storage access is restricted/ })

  test('a session begins, says so, and the room’s window follows', async ({ view, opened, site }) => {
    const room = await begin(view, opened, `${site}#/group/tyler`)
    await view.shows(words(/This browser keeps nothing/))
    await toOptions(view)
    await expect.poll(async () => (await room.texts(ROOM_OPTIONS)).length).toBe(3)
  })
})
