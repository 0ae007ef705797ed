// One look back in the commonest window of a laptop, folded as it opens: its words, its height, and its pages on A4.

import type { Locator, Page } from '@playwright/test'
import { getDocumentProxy } from 'unpdf'
import { inBrowser, PATIENCE } from './browser.ts'

export interface LookBack {
  readonly story: string
  /** Words that are seen, with those written in a field. */
  readonly words: {
    /** Of what stands first: how it ended, the moments, one promise. */
    readonly first: number
    /** Of the whole page while every choice and the figures are folded. */
    readonly folded: number
  }
  /** In pixels, from the top of the page to the end of what stands first; and of the whole page, folded. */
  readonly bottom: number
  readonly height: number
  /** Sheets of A4 that the two buttons print. */
  readonly pages: { readonly first: number; readonly all: number }
}

const WINDOW = { width: 1366, height: 768 } as const

/** @param kept the text of a saved run that has come to its end */
export const readLookBack = (site: string, story: string, kept: string): Promise<LookBack> =>
  inBrowser({ option: 'button', text: 'p', kept: { 'alongside:open:measured': kept } }, async ({ page }) => {
    await page.setViewportSize(WINDOW)
    await page.goto(`${site}#/debrief/${story}`)
    // Comes with the moments, and those when it is known which moves cross a line.
    await page.locator('.in-short textarea').waitFor({ timeout: PATIENCE })
    await page.waitForLoadState('networkidle')
    await page.evaluate(() => document.fonts.ready)
    const words = {
      first: await page.evaluate(wordsSeen, '.in-short'),
      folded: await page.evaluate(wordsSeen, '.debrief'),
    }
    const { bottom, height } = await page.evaluate(() => ({
      bottom: (document.querySelector('.in-short')?.getBoundingClientRect().bottom ?? 0) + scrollY,
      height: document.documentElement.scrollHeight,
    }))
    const pages = {
      first: await pagesOf(await printed(page, page.locator('.in-short .ways button.quiet'))),
      all: await pagesOf(await printed(page, page.locator('.debrief-foot button.quiet'))),
    }
    return { story, words, bottom, height, pages }
  })

/** In the page: what the eye can read there; not what is folded, nor what is for the ear alone. */
function wordsSeen(selector: string): number {
  const place = document.querySelector(selector)
  if (!place) throw new Error(`Unexpected lack of ${selector}`)
  const walker = document.createTreeWalker(place, NodeFilter.SHOW_TEXT)
  const seen: string[] = []
  while (walker.nextNode()) {
    const { parentElement, textContent } = walker.currentNode
    if (
      parentElement?.checkVisibility({ visibilityProperty: true }) &&
      !parentElement.closest('.unseen, textarea')
    )
      seen.push(textContent ?? '')
  }
  for (const field of place.querySelectorAll('textarea')) if (field.checkVisibility()) seen.push(field.value)
  return seen
    .join(' ')
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length
}

const pagesOf = async (pdf: Uint8Array): Promise<number> =>
  (await getDocumentProxy(new Uint8Array(pdf))).numPages

/** What that button of the page prints, as a PDF; the dialog of the browser is left out. */
export async function printed(page: Page, button: Locator): Promise<Uint8Array> {
  await page.evaluate(() => {
    window.print = () => {}
  })
  await button.click()
  const pdf = await page.pdf({ format: 'A4' })
  await page.evaluate(() => dispatchEvent(new Event('afterprint')))
  return pdf
}
