// Loads of two pages by browsers that have never seen them: how long until the first option can be clicked, and what was asked for
// by then.

import type { CDPSession } from '@playwright/test'
import { inBrowser, open, PATIENCE } from './browser.ts'
import { byTurns } from './by-turns.ts'
import type { Subject } from './subject.ts'
import type { First } from './watch.ts'

export interface NetworkRequest {
  readonly url: string
  /** As transferred, compressed, with the head of the response. */
  readonly bytes: number
}

interface Load extends First {
  /** What the page had asked for when the first option could be clicked, each counted whole. */
  readonly asked: readonly NetworkRequest[]
  /** Fonts that it requested after that. */
  readonly fonts: readonly NetworkRequest[]
}

export interface Condition {
  readonly name: string
  /** Bits per second, milliseconds, and how many times slower the processor is; undefined: as the machine is. */
  readonly throttle?: { readonly bits: number; readonly latency: number; readonly slower: number }
}

export const UNTHROTTLED: Condition = { name: 'unthrottled' }
/** A phone of some years ago on a poor line. */
export const SLOW: Condition = {
  name: '1.6 Mbit/s, 150 ms, CPU 4× slower',
  throttle: { bits: 1_600_000, latency: 150, slower: 4 },
}

export interface RaceResult {
  readonly condition: Condition
  /** Loads of each subject, in the order of the subjects; the n-th loads of all were made together. */
  readonly loads: readonly (readonly Load[])[]
}

export async function race(
  subjects: readonly Subject[],
  condition: Condition,
  rounds: number,
  say: (progress: string) => void,
): Promise<RaceResult> {
  const loads = await byTurns(subjects, rounds, (subject, round) => {
    say(`${subject.name}: cold load ${round + 1} of ${rounds}, ${condition.name}`)
    return coldLoad(subject, condition)
  })
  return { condition, loads }
}

const coldLoad = (subject: Subject, condition: Condition): Promise<Load> =>
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

/** Slows the page's line and its processor, where the condition says so. */
export async function impose(session: CDPSession, { throttle }: Condition): Promise<void> {
  if (!throttle) return
  const bytes = throttle.bits / 8
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: throttle.latency,
    downloadThroughput: bytes,
    uploadThroughput: bytes,
  })
  await session.send('Emulation.setCPUThrottlingRate', { rate: throttle.slower })
}
