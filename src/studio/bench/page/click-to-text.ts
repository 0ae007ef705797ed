// A whole run by clicking the first option again and again with a real mouse click, and how long each took to
// become text. Between clicks there is time to look at the picture, so that a stage may be moving.

import { type BrowserSession, inBrowser, inTime, open } from './browser.ts'
import type { Subject } from './subject.ts'
import type { Answer } from './watch.ts'

/** Milliseconds between the text and the next click, so that the stage has begun to move. */
const READING = 800
/** How long options may take to follow their text before the story is taken to be over. */
const OPTIONS_LATER = 4000
/** Stops a story that never ends, as those of other systems may. */
const MOST = 80

export const clickThrough = (subject: Subject): Promise<readonly Answer[]> =>
  inBrowser(subject, async (measured) => {
    const { page } = measured
    await open(measured, subject)
    const answers: Answer[] = []
    while (answers.length < MOST) {
      await page.waitForTimeout(READING)
      const place = await page.evaluate(async (later) => {
        for (const until = performance.now() + later; performance.now() < until; ) {
          const option = window.bench.option()
          if (option) {
            option.scrollIntoView({ block: 'center', behavior: 'instant' })
            const { x, y, width, height } = option.getBoundingClientRect()
            window.bench.arm()
            return { x: x + width / 2, y: y + height / 2 }
          }
          await new Promise((resolve) => setTimeout(resolve, 50))
        }
        return undefined
      }, OPTIONS_LATER)
      if (!place) break
      await page.mouse.move(place.x, place.y)
      await page.mouse.click(place.x, place.y)
      answers.push(await answerOf(measured, subject))
    }
    if (answers.length === 0) throw new Error(`Unexpected end of ${subject.name} before the first choice`)
    return answers
  })

/** @throws where a click on the first option in that moment does nothing: then it could not really be clicked yet */
export const clickAtOnce = (subject: Subject): Promise<Answer> =>
  inBrowser(
    subject,
    async (measured) => {
      await open(measured, subject)
      return answerOf(measured, subject)
    },
    true,
  )

const answerOf = ({ page }: BrowserSession, { name, text }: Subject): Promise<Answer> =>
  inTime(
    page.evaluate(() => window.bench.answer()),
    15_000,
    `Unexpected silence of ${name} after a click, expected new text that matches ${text}`,
  )
