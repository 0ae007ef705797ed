// What a page costs while it is idle: processor seconds of all processes of its browser, including the one that draws where there
// is no graphics card.

import { type BrowserSession, inBrowser, open } from './browser.ts'
import type { Subject } from './subject.ts'

export interface IdleOptions {
  /** How many stretches of ten seconds are measured, one after the other. */
  readonly stretches: number
  /** Waits until this is there: a stage that is still coming is not idle. */
  readonly stage?: string | undefined
  /** Must not be there at the end: what was turned off has stayed off. */
  readonly never?: string
  /** Runs before the page's first line, for example to turn a setting. */
  readonly before?: string
}

const STRETCH = 10_000
/** Milliseconds to wait first, so that loading fonts and pictures and the first gestures do not count. */
const ARRIVING = 6000

/** Seconds of each stretch. */
export const idle = (
  subject: Subject,
  { stretches, stage, never, before }: IdleOptions,
): Promise<readonly number[]> =>
  inBrowser(subject, async (measured) => {
    const { page } = measured
    if (before) await page.addInitScript({ content: before })
    await open(measured, subject)
    if (stage) await page.waitForSelector(stage, { state: 'visible' })
    await page.waitForTimeout(ARRIVING)
    const seconds: number[] = []
    while (seconds.length < stretches) seconds.push(await stretch(measured))
    if (never && (await page.locator(never).count()) > 0) {
      throw new Error(`Unexpected ${never} on ${subject.name}, expected it to be turned off`)
    }
    return seconds
  })

async function stretch({ processes, page }: BrowserSession): Promise<number> {
  const used = async () => {
    const { processInfo } = await processes.send('SystemInfo.getProcessInfo')
    return { at: performance.now(), seconds: processInfo.reduce((sum, { cpuTime }) => sum + cpuTime, 0) }
  }
  const before = await used()
  await page.waitForTimeout(STRETCH)
  const after = await used()
  return ((after.seconds - before.seconds) * STRETCH) / (after.at - before.at)
}
