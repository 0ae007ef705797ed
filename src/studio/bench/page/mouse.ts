// A real mouse that never waits for the page: whatever holds the main thread delays the answer to a click, not the click.

import type { CDPSession } from '@playwright/test'
import type { BrowserSession } from './browser.ts'
import type { Place } from './watch.ts'

/** Milliseconds before a click in which the eye finds the button once more: typefaces and styles that arrive may move it. */
const AIMING = 60

/**
 * Clicks at `when`, in milliseconds since 1970. Resolves when the page has taken the click.
 *
 * @param place where the button stood when it was first seen
 */
export async function clickAt({ page, session }: BrowserSession, place: Place, when: number): Promise<void> {
  let newest = place
  const moves = [moveTo(session, place)]
  await pause(when - AIMING - Date.now())
  // Not waited for: somebody who looks at a page that is held clicks all the same, where the button was when it last moved.
  const again = page
    .evaluate(() => window.bench.aim())
    .then((newer) => {
      if (!newer || (newer.x === place.x && newer.y === place.y)) return
      newest = newer
      moves.push(moveTo(session, newer))
    })
  await pause(when - Date.now())
  await press(session, newest)
  await again
  await Promise.all(moves)
}

const moveTo = (session: CDPSession, { x, y }: Place): Promise<unknown> =>
  session.send('Input.dispatchMouseEvent', { type: 'mouseMoved', x, y })

const press = (session: CDPSession, { x, y }: Place): Promise<unknown> => {
  const how = { x, y, button: 'left', clickCount: 1 } as const
  // The second is sent at once: a page that is busy would delay it, and so hide how long it was busy.
  return Promise.all([
    session.send('Input.dispatchMouseEvent', { ...how, type: 'mousePressed', buttons: 1 }),
    session.send('Input.dispatchMouseEvent', { ...how, type: 'mouseReleased' }),
  ])
}

const pause = (milliseconds: number) =>
  new Promise((resolve) => setTimeout(resolve, Math.max(0, milliseconds)))
