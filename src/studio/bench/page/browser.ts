// Starts a browser with one empty page, and closes it after the measurement. Every measurement has a browser of its own, so that
// none finds anything in a cache that another has left.

import { type CDPSession, chromium, type Page } from '@playwright/test'
import { writeProblem } from '../../../model/result.ts'
import { chromiumArguments, ensureChromium } from '../../commands/chromium.ts'
import type { Subject } from './subject.ts'
import { type Watch, watch } from './watch.ts'

export interface BrowserSession {
  readonly page: Page
  /** Of the page. */
  readonly session: CDPSession
  /** Of the whole browser, with all its processes. */
  readonly processes: CDPSession
  readonly version: string
}

/** Milliseconds for a browser to settle after its start, which must not count as the page's loading. */
const SETTLING = 500
export const PATIENCE = 60_000
/** For every page: esbuild, which runs this program, wraps functions in a call of `__name`, and pages have no such function. */
export const NAME_HELPER = { content: 'globalThis.__name = (named) => named' }

/**
 * Ends the browser whatever becomes of `measure`.
 *
 * @param eager clicks the first option in the moment it can be clicked
 */
export async function inBrowser<T>(
  { option, text, kept = {} }: Pick<Subject, 'option' | 'text' | 'kept'>,
  measure: (measured: BrowserSession) => Promise<T>,
  eager = false,
): Promise<T> {
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: [...chromiumArguments()] })
  try {
    const page = await browser.newPage({ viewport: { width: 1366, height: 768 } })
    page.setDefaultTimeout(PATIENCE)
    const session = await page.context().newCDPSession(page)
    const processes = await browser.newBrowserCDPSession()
    await page.addInitScript(NAME_HELPER)
    await page.addInitScript(watch, { option, text, eager })
    await page.addInitScript(keep, kept)
    await page.waitForTimeout(SETTLING)
    return await measure({ page, session, processes, version: browser.version() })
  } finally {
    await browser.close()
  }
}

/** In the page, before anything of its own runs. */
export function keep(kept: Readonly<Record<string, string>>): void {
  // An empty page has no storage.
  if (location.protocol === 'about:') return
  for (const [key, text] of Object.entries(kept)) localStorage.setItem(key, text)
}

/** @throws where there is no Chromium and it cannot be installed */
export function chromiumPath(): string {
  const installed = ensureChromium()
  if (!installed.ok) throw new Error(writeProblem(installed.problem))
  return installed.value
}

/** Twice, since finalisers that the first runs release more. */
export async function collectGarbage({ session }: BrowserSession): Promise<void> {
  await session.send('HeapProfiler.collectGarbage')
  await session.send('HeapProfiler.collectGarbage')
}

/** Rejects with `otherwise` where `promised` has not settled in time. */
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
