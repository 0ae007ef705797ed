// A real mouse, moved and pressed without asking the page: whatever holds the main thread delays the answer to a click, never the click.

import type { CDPSession } from '@playwright/test'
import type { Place } from './watch.ts'

export const moveTo = (session: CDPSession, { x, y }: Place): Promise<unknown> =>
  session.send('Input.dispatchMouseEvent', { type: 'mouseMoved', x, y })

/** Resolves when the page has taken both. */
export const press = (session: CDPSession, { x, y }: Place): Promise<unknown> => {
  const how = { x, y, button: 'left', clickCount: 1 } as const
  // The second is sent at once: a page that is busy would delay it, and so hide how long it was busy.
  return Promise.all([
    session.send('Input.dispatchMouseEvent', { ...how, type: 'mousePressed', buttons: 1 }),
    session.send('Input.dispatchMouseEvent', { ...how, type: 'mouseReleased' }),
  ])
}
