// One browser process with one empty page, ready to be measured, and its end. Every measurement has a process of its
// own, so that none finds anything in a cache that another has left.

import { type CDPSession, chromium, type Page } from '@playwright/test'
import { writeProblem } from '../../../model/result.ts'
import { chromiumArguments, ensureChromium } from '../../commands/chromium.ts'
import type { Subject } from './subject.ts'
import { type Watch, watch } from './watch.ts'

export interface BrowserSession {
  readonly page: Page
  /** Speaks for the page. */
  readonly session: CDPSession
  /** Speaks for all processes of the browser. */
  readonly processes: CDPSession
  readonly version: string
}

/** How long a browser has to come to rest after starting; its own start must not count as the page's. */
const SETTLING = 500
export const PATIENCE = 60_000

/**
 * Ends the browser whatever becomes of `measure`.
 *
 * @param eager clicks the first option in the moment it can be clicked
 */
export async function inBrowser<T>(
  { option, text }: Pick<Subject, 'option' | 'text'>,
  measure: (measured: BrowserSession) => Promise<T>,
  eager = false,
): Promise<T> {
  const installed = ensureChromium()
  if (!installed.ok) throw new Error(writeProblem(installed.problem))
  const browser = await chromium.launch({ executablePath: installed.value, args: [...chromiumArguments()] })
  try {
    const page = await browser.newPage({ viewport: { width: 1366, height: 768 } })
    page.setDefaultTimeout(PATIENCE)
    const session = await page.context().newCDPSession(page)
    const processes = await browser.newBrowserCDPSession()
    // The compiler that runs this program names functions through a call that pages do not have.
    await page.addInitScript({ content: 'globalThis.__name = (named) => named' })
    await page.addInitScript(watch, { option, text, eager })
    await page.waitForTimeout(SETTLING)
    return await measure({ page, session, processes, version: browser.version() })
  } finally {
    await browser.close()
  }
}

/** What `promised` gives, if it gives it in time. */
export function inTime<T>(promised: Promise<T>, milliseconds: number, otherwise: string): Promise<T> {
  const late = new Promise<never>((_, reject) => {
    setTimeout(() => reject(new Error(otherwise)), milliseconds).unref()
  })
  return Promise.race([promised, late])
}

/** Opens the page and waits until its first option can be clicked. */
export async function open(
  { page }: BrowserSession,
  { url, option, name }: Subject,
): Promise<Watch['first']> {
  await page.goto(url, { waitUntil: 'commit', timeout: PATIENCE })
  const why = `Unexpected lack of an option on ${name} (${url}), expected one that matches ${option}`
  return inTime(
    page.evaluate(() => window.bench.first),
    PATIENCE,
    why,
  )
}
