// A whole run by clicking the first option again and again with a real mouse click, and how long each took to
// become text. Between clicks there is time to look at the picture, so that a stage may be moving.

import { type BrowserSession, inBrowser, inTime, open } from './browser.ts'
import { noteTasksAndClicks, shownAfter } from './browser-notes.ts'
import { impose, UNTHROTTLED } from './cold-load.ts'
import { clickAt } from './mouse.ts'
import type { Subject } from './subject.ts'
import type { Answer, Place } from './watch.ts'

/** Milliseconds between the next option and the click on it, so that the stage has begun to move. */
const READING = 800
/** How long options may take to follow their text before the story is taken to be over. */
const OPTIONS_LATER = 4000
/** Stops a story that never ends, as those of other systems may. */
const MOST = 80

interface RunClick extends Answer {
  /** What was clicked. */
  readonly words: string
  /** Milliseconds until the browser had the next picture on the screen, by its own account; 0 where that took less than 16. */
  readonly shown: number
}

export interface ClickedRun {
  readonly clicks: readonly RunClick[]
  /** How many clicks hit nothing, since the option had moved after the aim. */
  readonly missed: number
}

/** @param most clicks; fewer where the story ends */
export const clickThrough = (subject: Subject, condition = UNTHROTTLED, most = MOST): Promise<ClickedRun> =>
  inBrowser(subject, async (measured) => {
    const { page, session } = measured
    await noteTasksAndClicks(page)
    await impose(session, condition)
    await open(measured, subject)
    const answers: (Answer & { readonly words: string })[] = []
    let missed = 0
    while (answers.length + missed < most) {
      const place = await aimInTime(measured)
      if (!place) break
      await clickAt(measured, place, Date.now() + READING)
      const answer = await answerOf(measured, subject)
      if (answer) answers.push({ ...answer, words: place.words })
      else missed++
    }
    if (answers.length === 0) throw new Error(`Unexpected end of ${subject.name} before the first choice`)
    const shown = await shownAfter(
      page,
      answers.map(({ at }) => at),
    )
    return { clicks: answers.map((answer, index) => ({ ...answer, shown: shown[index] ?? 0 })), missed }
  })

const aimInTime = ({ page }: BrowserSession): Promise<Place | undefined> =>
  page.evaluate(async (later) => {
    for (const until = performance.now() + later; performance.now() < until; ) {
      window.bench.arm()
      const place = window.bench.aim()
      if (place) return place
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
    return undefined
  }, OPTIONS_LATER)

/** @throws where a click on the first option in that moment does nothing: then it could not really be clicked yet */
export const clickAtOnce = (subject: Subject): Promise<Answer | undefined> =>
  inBrowser(
    subject,
    async (measured) => {
      await open(measured, subject)
      return answerOf(measured, subject)
    },
    true,
  )

/** Undefined where the click hit nothing. */
const answerOf = ({ page }: BrowserSession, { name, text }: Subject): Promise<Answer | undefined> =>
  inTime(
    page.evaluate(() => window.bench.answer()),
    15_000,
    `Unexpected silence of ${name} after a click, expected new text that matches ${text}`,
  )
