// The first clicks of a page and of the bare page, by turns in changing order, and a whole run on the slow line.

import { byTurns } from './page/by-turns.ts'
import { type ClickedRun, clickThrough } from './page/click-to-text.ts'
import { type Condition, SLOW, UNTHROTTLED } from './page/cold-load.ts'
import { type FirstClick, firstClick } from './page/first-clicks.ts'
import type { Subject } from './page/subject.ts'

/** Milliseconds after the first option can be clicked. */
const MOMENTS = [100, 300, 600, 900, 1400, 2000] as const

export interface FirstClicks {
  readonly condition: Condition
  /** Of each page, in the order of the pages; the n-th clicks of all came at the same moment. */
  readonly clicks: readonly (readonly FirstClick[])[]
  /** Of each page, as soon as the first option has been drawn; on the slow line. */
  readonly atOnce?: readonly (readonly FirstClick[])[]
  /** Of each page, a whole run; on the slow line. */
  readonly runs?: readonly ClickedRun[]
}

export interface FirstOptions {
  readonly quick: boolean
  /** Whether to measure on the slow line too. */
  readonly throttle: boolean
  readonly say: (progress: string) => void
}

export async function clickFirst(
  pages: readonly Subject[],
  { quick, throttle, say }: FirstOptions,
): Promise<readonly FirstClicks[]> {
  const moments = quick ? [300, 1400] : [...MOMENTS, ...MOMENTS]
  const clicksAt = (condition: Condition, at: readonly number[]) =>
    byTurns(pages, at.length, (page, round) => {
      const moment = at[round] ?? 0
      say(`${page.name}: a click ${moment} ms after the first option, ${condition.name}`)
      return firstClick(page, condition, moment)
    })
  const unthrottled = { condition: UNTHROTTLED, clicks: await clicksAt(UNTHROTTLED, moments) }
  if (!throttle) return [unthrottled]
  const clicks = await clicksAt(SLOW, moments)
  const atOnce = await clicksAt(
    SLOW,
    Array.from({ length: quick ? 1 : 5 }, () => 0),
  )
  const runs: ClickedRun[] = []
  for (const page of pages) {
    say(`${page.name}: a run, click by click, ${SLOW.name}`)
    runs.push(await clickThrough(page, SLOW, quick ? 12 : undefined))
  }
  return [unthrottled, { condition: SLOW, clicks, atOnce, runs }]
}
