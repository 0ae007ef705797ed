// What journeys in an LMS do again and again.

import { expect, type FrameLocator, type Page } from '@playwright/test'
import type { Ways } from '../../support/lms-page.ts'
import type { LmsServer } from '../../support/lms-server.ts'
import type { Called } from '../../support/strict.ts'
import { OFTEN, readOn } from './talk.ts'

export type Sco = Page | FrameLocator

export const optionsIn = (sco: Sco) =>
  sco.getByRole('region', { name: 'What do you say or do?' }).getByRole('button')

/** Opens the course; `sco` is where the package is, `window` the window that a learner would close. */
export async function openIn(
  page: Page,
  lms: LmsServer,
  ways: Ways = {},
): Promise<{ readonly sco: Sco; readonly window: Page }> {
  await page.goto(`${lms.address}/course?ways=${encodeURIComponent(JSON.stringify(ways))}`)
  if (ways.in === 'popup') {
    const [window] = await Promise.all([
      page.waitForEvent('popup'),
      page.getByRole('button', { name: 'Open' }).click(),
    ])
    return { sco: window, window }
  }
  const frame = page.frameLocator('iframe')
  const sco = ways.in === 'nested' ? frame.frameLocator('iframe').frameLocator('iframe') : frame
  return { sco, window: page }
}

/** From the start page into a story. */
export async function begin(sco: Sco, child = 'Tyler'): Promise<void> {
  await sco.getByRole('link', { name: `Meet ${child}` }).click()
  await sco.getByText(`Go in and meet ${child}`).click()
  await readOn(sco)
}

export async function goOn(sco: Sco): Promise<string> {
  await sco.getByRole('link', { name: 'Go on where you were' }).click()
  await readOn(sco)
  return (await optionsIn(sco).allInnerTexts()).join(' / ')
}

/** Takes the first option so many times; gives the options that stand there then. */
export async function choose(sco: Sco, times: number): Promise<string> {
  for (let n = 0; n < times; n++) {
    await readOn(sco)
    const before = await optionsIn(sco).allInnerTexts()
    await optionsIn(sco).first().click()
    await isPast(sco, before)
  }
  return (await optionsIn(sco).allInnerTexts()).join(' / ')
}

export async function playToTheEnd(sco: Sco, place: 'first' | 'last' = 'first'): Promise<void> {
  const after = sco.getByRole('link', { name: 'See what each choice did' })
  await readOn(sco)
  while (!(await after.isVisible())) {
    const before = await optionsIn(sco).allInnerTexts()
    await optionsIn(sco)[place]().click()
    await isPast(sco, before)
  }
}

/** Waits until these options are gone, and reads on to what follows. */
async function isPast(sco: Sco, offered: readonly string[]): Promise<void> {
  await expect.poll(() => optionsIn(sco).allInnerTexts(), OFTEN).not.toEqual(offered)
  await readOn(sco)
}

export async function playToTheDebrief(sco: Sco, place: 'first' | 'last' = 'first'): Promise<void> {
  await playToTheEnd(sco, place)
  await sco.getByRole('link', { name: 'See what each choice did' }).click()
  await expect(sco.getByRole('heading', { level: 2 }).first()).toBeVisible()
}

/** Every call to the API since the course was opened; of a window of its own, as its opener wrote them down. */
export const callsOf = (page: Page) =>
  page.evaluate(() => (globalThis as unknown as { calls: Called[] }).calls)

/** What was committed last. */
export const coreOf = (lms: LmsServer, edition: '12' | '2004') => {
  const cmi = lms.kept()?.cmi ?? {}
  return (edition === '12' ? (cmi.core ?? {}) : cmi) as Readonly<Record<string, unknown>>
}

/** As on another computer: nothing of this browser is left. */
export const forgetAll = (page: Page) =>
  page.evaluate(async () => {
    localStorage.clear()
    for (const { name } of await indexedDB.databases()) {
      await new Promise((resolve) => {
        const gone = indexedDB.deleteDatabase(name ?? '')
        gone.onsuccess = resolve
        gone.onerror = resolve
        gone.onblocked = resolve
      })
    }
  })
