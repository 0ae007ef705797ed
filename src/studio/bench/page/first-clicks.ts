// What a trainee waits for in the first seconds: real mouse clicks at given moments after the first option, each in a browser of its
// own, and how long the main thread was held meanwhile. A click that a script makes queues behind a held thread and shows nothing of it.

import { type BrowserSession, inBrowser, inTime, PATIENCE } from './browser.ts'
import { heldIn, noteTasksAndClicks, shownAfter } from './browser-notes.ts'
import { type Condition, impose } from './cold-load.ts'
import { clickAt } from './mouse.ts'
import type { Subject } from './subject.ts'
import type { Place } from './watch.ts'

/** Milliseconds since the page began to load in which it is noted how long tasks hold the main thread. */
const FIRST_SECONDS = 4000
/** Milliseconds; a click that hit the button and has no answer by then has none. */
const SILENCE = 10_000

export interface FirstClick {
  /** Milliseconds after the first option could be clicked. */
  readonly moment: number
  /** Milliseconds from the click, as the browser received it, until the picture that answers it was on the screen; absent where none did. */
  readonly answered?: number
  /** Whether it hit another thing than the button, which had moved after the aim. */
  readonly missed: boolean
  /** Milliseconds that tasks held the main thread beyond 50 each, in the first four seconds of the page. */
  readonly held: number
}

/** @param moment milliseconds after the first option can be clicked; 0: as soon as it has been drawn */
export const firstClick = (subject: Subject, condition: Condition, moment: number): Promise<FirstClick> =>
  inBrowser(subject, async (measured) => {
    const { page, session } = measured
    await noteTasksAndClicks(page)
    await impose(session, condition)
    const { at, place } = await findFirst(measured, subject)
    await clickAt(measured, place, at + moment)
    const answer = await inTime(
      page.evaluate(answerOrNot, SILENCE),
      PATIENCE,
      `Unexpected end of ${subject.name}`,
    )
    const held = await heldIn(page, FIRST_SECONDS)
    if (answer === 'silent' || answer === 'missed') return { moment, missed: answer === 'missed', held }
    const [shown = 0] = await shownAfter(page, [answer.at])
    return { moment, answered: Math.max(answer.painted, shown), missed: false, held }
  })

/** In the page. */
const answerOrNot = (silence: number) =>
  Promise.race([
    window.bench.answer().then((answer) => answer ?? 'missed'),
    new Promise<'silent'>((resolve) => setTimeout(() => resolve('silent'), silence)),
  ])

/** When the first option could be clicked, in milliseconds since 1970, and where it was drawn. */
async function findFirst(
  { page }: BrowserSession,
  { url, name, option }: Subject,
): Promise<{ readonly at: number; readonly place: Place }> {
  await page.goto(url, { waitUntil: 'commit', timeout: PATIENCE })
  const found = page.evaluate(async () => {
    const at = performance.timeOrigin + (await window.bench.found)
    // Nobody can aim at what has not been drawn, and a page may lay out all of its text before it decides what of it to show.
    await new Promise(requestAnimationFrame)
    window.bench.arm()
    return { at, place: window.bench.aim() }
  })
  const why = `Unexpected lack of an option on ${name}, expected one that matches ${option}`
  const { at, place } = await inTime(found, PATIENCE, why)
  if (!place) throw new Error(why)
  return { at, place }
}
