// How long a learner who comes back waits in the frame of an LMS, with the plain site beside it by turns: from the navigation of the
// frame (what "Enter" does in Moodle) to "Go on where you were", and from pressing that to the first option. Timed within the page.

import type { Frame, Page } from '@playwright/test'
import { startLms } from '../../../test/support/lms-server.ts'
import { start } from '../../app/wording/start.ts'
import { words } from '../../app/wording/words.ts'
import type { Files } from '../build/packages/package-files.ts'
import { serveSite } from '../commands/site-server.ts'
import { inBrowser, PATIENCE } from './page/browser.ts'
import { ALL_AT_ONCE, allAtOnceIn } from './page/subject.ts'
import { inFolder } from './written-folder.ts'

/** Milliseconds. */
interface Return {
  readonly entered: number
  readonly wentOn: number
}

export interface FrameTiming {
  readonly name: string
  readonly framed: readonly Return[]
  readonly plain: readonly Return[]
}

const PORT = 4340
/** The fifteenth ends Tyler's story, and then there is nothing to go on with. */
const CHOICES = 14
/** Whose name the LMS gives. */
const LEARNER = 'learner-1'
/** Moodle's frame in a window of 1366 by 768. */
const WAYS = encodeURIComponent(JSON.stringify({ width: 703, height: 666, learner: LEARNER }))
const WATCHED = { option: 'a.button[href="#/talk/tyler"]', text: '.options .option', kept: ALL_AT_ONCE }
const watchedIn = (name: string) => ({
  ...WATCHED,
  kept: allAtOnceIn(LEARNER, name.replace(/-scorm12\.zip$/, '')),
})

export const timeFrame = (name: string, files: Files, site: string, times: number): Promise<FrameTiming> =>
  inFolder(files, async (folder) => {
    const lms = await startLms({ standard: 'scorm12', moodle: true, folder })
    const server = await serveSite(site, PORT)
    try {
      const course = `${lms.address}/course?ways=${WAYS}`
      await inBrowser(watchedIn(name), async ({ page }) => {
        await page.goto(course)
        await playEarlier(await packageIn(page))
      })
      const state = lms.kept()?.cmi
      const saved = await inBrowser(WATCHED, async ({ page }) => {
        await page.goto(server.address)
        await playEarlier(page.mainFrame())
        return page.evaluate(() => ({ ...localStorage }))
      })
      const framed: Return[] = []
      const plain: Return[] = []
      for (let time = 0; time < times; time++) {
        // As it was after the earlier visit; the browser itself is new, like one that Moodle has emptied at a login.
        lms.keep(state)
        framed.push(await inFrame(course, name))
        plain.push(await onSite(server.address, saved))
      }
      return { name, framed, plain }
    } finally {
      await lms.close()
      await server.close()
    }
  })

const inFrame = (course: string, name: string): Promise<Return> =>
  inBrowser(watchedIn(name), async ({ page }) => {
    await page.goto(course, { waitUntil: 'commit' })
    return comeBack(await packageIn(page))
  })

const onSite = (address: string, saved: Readonly<Record<string, string>>): Promise<Return> =>
  inBrowser(WATCHED, async ({ page }) => {
    // A page of the same address that runs nothing of ours, as the LMS's page is there before its frame.
    await page.goto(`${address}nothing`)
    await page.evaluate((all) => {
      for (const [key, text] of Object.entries(all)) localStorage.setItem(key, text)
    }, saved)
    await page.goto(address, { waitUntil: 'commit' })
    return comeBack(page.mainFrame())
  })

async function packageIn(page: Page): Promise<Frame> {
  const element = await page.waitForSelector('iframe[name=sco]', { state: 'attached', timeout: PATIENCE })
  const frame = await element.contentFrame()
  if (!frame) throw new Error('Unexpected lack of a frame in the page of the LMS')
  await frame.waitForURL('**/package/**', { waitUntil: 'commit' })
  return frame
}

async function comeBack(frame: Frame): Promise<Return> {
  const way = frame.getByRole('link', { name: start.home.goOn })
  await way.waitFor({ timeout: PATIENCE })
  const { clickable } = await frame.evaluate(() => window.bench.first)
  await frame.evaluate(() => window.bench.arm())
  await way.click()
  const answer = await frame.evaluate(() => window.bench.answer())
  if (!answer) throw new Error('Unexpected miss of “Go on”')
  return { entered: clickable, wentOn: answer.written }
}

/** Takes the first option each time. Which one that is depends on the run's seed; only the number of choices matters here. */
async function playEarlier(frame: Frame): Promise<void> {
  await frame.evaluate(() => {
    location.hash = '#/talk/tyler'
  })
  const options = frame.getByRole('region', { name: words.talk.options }).getByRole('button')
  for (let choice = 0; choice < CHOICES; choice++) {
    await options.first().waitFor({ timeout: PATIENCE })
    const before = (await options.allTextContents()).join('\n')
    await options.first().click()
    await frame.waitForFunction(
      (known) => {
        const texts = [...document.querySelectorAll('.options .option')].map((option) => option.textContent)
        return texts.length > 0 && texts.join('\n') !== known
      },
      before,
      { timeout: PATIENCE },
    )
  }
  await frame.getByText(words.talk.saved, { exact: true }).waitFor({ timeout: PATIENCE })
}
