// One load of a page by a browser that has never seen it: how long until the first option can be clicked, and what
// was asked for by then. Knows no statistics; the caller loads as often as it likes.

import type { CDPSession } from '@playwright/test'
import { inBrowser, open, PATIENCE } from './browser.ts'
import { type Condition, impose } from './conditions.ts'
import type { Subject } from './subject.ts'
import type { First } from './watch.ts'

export interface NetworkRequest {
  readonly url: string
  /** As transferred, compressed, with the head of the response. */
  readonly bytes: number
}

export interface Load extends First {
  /** What the page had asked for when the first option could be clicked, each counted whole. */
  readonly asked: readonly NetworkRequest[]
  /** Fonts that it requested after that. */
  readonly fonts: readonly NetworkRequest[]
}

export const coldLoad = (subject: Subject, condition: Condition): Promise<Load> =>
  inBrowser(subject, async (measured) => {
    const { page, session } = measured
    const requests = await listen(session)
    await impose(session, condition)
    const first = await open(measured, subject)
    const moment = first.clickable + (await page.evaluate(() => performance.timeOrigin))
    const early = [...requests.values()].filter(({ at }) => at <= moment)
    const fonts = [...requests.values()].filter(({ at, isFont }) => isFont && at > moment)
    const deadline = Date.now() + PATIENCE
    while ([...early, ...fonts].some(({ bytes }) => bytes === undefined)) {
      if (Date.now() > deadline) throw new Error(`Unexpected endless request on ${subject.name}`)
      await page.waitForTimeout(50)
    }
    const sizesOf = (all: readonly Request[]) => all.map(({ url, bytes = 0 }) => ({ url, bytes }))
    return { ...first, asked: sizesOf(early), fonts: sizesOf(fonts) }
  })

interface Request {
  readonly url: string
  /** Milliseconds since 1970. */
  readonly at: number
  readonly isFont: boolean
  /** Absent while it is under way. */
  bytes?: number
}

async function listen(session: CDPSession): Promise<ReadonlyMap<string, Request>> {
  const requests = new Map<string, Request>()
  const end = (id: string, bytes: number) => {
    const request = requests.get(id)
    if (request) request.bytes = bytes
  }
  session.on('Network.requestWillBeSent', ({ requestId, request, wallTime, type }) => {
    // Left out: the icon, which the browser requests by itself, and data: addresses, which need no network.
    if (!/^https?:/.test(request.url) || request.url.endsWith('/favicon.ico')) return
    requests.set(requestId, { url: request.url, at: wallTime * 1000, isFont: type === 'Font' })
  })
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) =>
    end(requestId, encodedDataLength),
  )
  session.on('Network.loadingFailed', ({ requestId }) => end(requestId, 0))
  await session.send('Network.enable')
  return requests
}
