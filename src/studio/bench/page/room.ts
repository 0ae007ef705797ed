// How long it takes from a key on the trainer's console to the text in the room's window: two pages of one browser, as two windows
// are. Both read the same clock.

import type { Page } from '@playwright/test'
import { inBrowser, NAME_HELPER, PATIENCE } from './browser.ts'
import type { Answer } from './watch.ts'

type KeyAnswer = Pick<Answer, 'written' | 'painted'>

interface KeyTimes {
  pressed?: number
  written?: number
  painted?: number
}

type KeyWindow = typeof globalThis & { noted: KeyTimes }

/** Milliseconds from each key, as the browser received it, until the other window's document has changed, and was painted. */
export const passKeys = (site: string, times: number): Promise<readonly KeyAnswer[]> =>
  inBrowser({ option: 'button', text: 'p' }, async ({ page }) => {
    await page.goto(`${site}#/group/tyler`)
    await page.locator('.setup .button').click({ timeout: PATIENCE })
    // For the room's window too, which the page opens itself.
    await page.context().addInitScript(NAME_HELPER)
    const coming = page.waitForEvent('popup')
    await page.locator('.console-windows .button').click()
    const room = await coming
    await room.locator('.audience-text').waitFor({ timeout: PATIENCE })
    // Time for the picture and the typeface to arrive.
    await room.waitForTimeout(4000)
    await notePresses(page)
    await noteChanges(room)
    const passed: KeyAnswer[] = []
    for (let count = 0; count < times; count++) {
      // Back and forth between two parts of one beat, so that the text in the room changes each time.
      passed.push(await passOne(page, room, count % 2 === 0 ? 'PageDown' : 'PageUp'))
    }
    return passed
  })

const notePresses = (page: Page) =>
  page.evaluate(() => {
    const noting = globalThis as KeyWindow
    noting.noted = {}
    addEventListener(
      'keydown',
      ({ timeStamp }) => {
        noting.noted = { pressed: performance.timeOrigin + timeStamp }
      },
      true,
    )
  })

const noteChanges = (room: Page) =>
  room.evaluate(() => {
    const noting = globalThis as KeyWindow
    noting.noted = {}
    const now = () => performance.timeOrigin + performance.now()
    new MutationObserver(() => {
      if (noting.noted.written !== undefined) return
      noting.noted.written = now()
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel()
        port1.onmessage = () => {
          noting.noted.painted = now()
        }
        port2.postMessage(0)
      })
    }).observe(document.querySelector('.audience') as Element, {
      childList: true,
      subtree: true,
      characterData: true,
    })
  })

async function passOne(page: Page, room: Page, key: string): Promise<KeyAnswer> {
  await room.evaluate(() => {
    const noting = globalThis as KeyWindow
    noting.noted = {}
  })
  await page.keyboard.press(key)
  await room.waitForFunction(() => (globalThis as KeyWindow).noted.painted !== undefined, undefined, {
    timeout: PATIENCE,
  })
  const { pressed = 0 } = await page.evaluate(() => (globalThis as KeyWindow).noted)
  const { written = 0, painted = 0 } = await room.evaluate(() => (globalThis as KeyWindow).noted)
  await page.waitForTimeout(150)
  return { written: written - pressed, painted: painted - pressed }
}
