// Whole runs of every story in windows of several sizes: in how many decisions every option is in sight when the last part has come, and
// how many parts are asked for.

import type { Page } from '@playwright/test'
import { inBrowser } from './browser.ts'

export interface Sight {
  /** The window and the size of the text. */
  readonly name: string
  readonly decisions: number
  /** Decisions in which every option is in sight. */
  readonly whole: number
  /** Presses of *Next* in a run, in the middle of the stories. */
  readonly presses: number
  /** The most before the first options of a story. */
  readonly atFirst: number
}

interface Window {
  readonly width: number
  readonly height: number
  /** A setting. */
  readonly text: 'normal' | 'large'
}

/** The commonest laptop, a phone held upright, the frame that Moodle gives; and the larger text of the settings, which is 118 %. */
const WINDOWS: readonly Window[] = [
  { width: 1366, height: 768, text: 'normal' },
  { width: 390, height: 844, text: 'normal' },
  { width: 703, height: 666, text: 'normal' },
  { width: 1366, height: 768, text: 'large' },
  { width: 390, height: 844, text: 'large' },
  { width: 703, height: 666, text: 'large' },
]

export async function lookAround(
  site: string,
  stories: readonly string[],
  quick: boolean,
  say: (progress: string) => void,
): Promise<readonly Sight[]> {
  const sights: Sight[] = []
  for (const window of quick ? WINDOWS.slice(0, 2) : WINDOWS) {
    say(`options in sight: ${nameOf(window)}`)
    const runs: RunSight[] = []
    for (const story of quick ? stories.slice(0, 1) : stories) runs.push(await playIn(window, site, story))
    const presses = runs
      .map(({ parts }) => parts.reduce((sum, count) => sum + count, 0))
      .sort((a, b) => a - b)
    sights.push({
      name: nameOf(window),
      decisions: runs.reduce((sum, { decisions }) => sum + decisions, 0),
      whole: runs.reduce((sum, { whole }) => sum + whole, 0),
      presses: presses[Math.floor(presses.length / 2)] ?? 0,
      atFirst: Math.max(...runs.map(({ parts }) => parts[0] ?? 0)),
    })
  }
  return sights
}

const nameOf = ({ width, height, text }: Window): string =>
  `${width} x ${height}${text === 'large' ? ', larger text' : ''}`

interface RunSight {
  readonly decisions: number
  readonly whole: number
  /** Presses of *Next* in each beat. */
  readonly parts: readonly number[]
}

const playIn = ({ width, height, text }: Window, site: string, story: string): Promise<RunSight> =>
  inBrowser({ ...NOTHING, kept: { 'alongside:settings': JSON.stringify({ text }) } }, async ({ page }) => {
    await page.setViewportSize({ width, height })
    await page.goto(`${site}#/talk/${story}`)
    let decisions = 0
    let whole = 0
    const parts: number[] = []
    for (;;) {
      parts.push(await readOn(page))
      const options = page.locator('.options .option')
      const count = await options.count()
      if (count === 0) return { decisions, whole, parts }
      decisions++
      if (await page.evaluate(areInSight)) whole++
      await options.nth(decisions % count).click()
      await page.locator('.options').waitFor({ state: 'detached' })
    }
  })

const NOTHING = { option: 'button', text: 'p' }

/** Presses *Next* until there are options, or the end; passes over the question for one's own words. */
async function readOn(page: Page): Promise<number> {
  const next = page.locator('.next-part')
  const end = page.locator('.options, .the-end')
  for (let presses = 0; ; presses++) {
    await next.or(end).first().waitFor()
    // Whatever is still fetched for this part has come, and the page stands where it will stand.
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))))
    if ((await next.count()) === 0) return presses
    await next.click()
  }
}

/** In the page: whether every option lies in the window whole, and nothing of the picture over it. */
function areInSight(): boolean {
  return [...document.querySelectorAll('.options .option')].every((option) => {
    const { left, top, right, bottom } = option.getBoundingClientRect()
    const isOnTop = (y: number) => option.contains(document.elementFromPoint((left + right) / 2, y))
    return top >= 0 && bottom <= innerHeight && isOnTop(top + 4) && isOnTop(bottom - 4)
  })
}
