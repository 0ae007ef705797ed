// The pictures to take: every page of every story, every scene without and with figures, every figure in every pose and with
// every face. New scenes, figures and stories are included by themselves; a new page must be added here.

import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { storyIds } from '../build/story-files.ts'
import type { Addresses } from './serve-both.ts'

export interface Shot {
  readonly name: string
  readonly show: (page: Page, addresses: Addresses) => Promise<void>
  /** The whole length of the page and not only what is in the window. */
  readonly whole?: boolean
  /** As it is printed. */
  readonly paper?: boolean
}

const root = join(import.meta.dirname, '../../..')
const recipes = (folder: string): readonly string[] =>
  readdirSync(join(root, 'assets', folder)).flatMap((file) => /^(.*)\.yaml$/.exec(file)?.[1] ?? [])
const at =
  (hash: string): Shot['show'] =>
  async (page, { site }) => {
    await page.goto(`${site}${hash}`)
    await page.getByRole('heading', { level: 1 }).waitFor()
  }

const options = (page: Page) =>
  page.getByRole('region', { name: 'What do you say or do?' }).getByRole('button')

/** Reads on, part by part, until there are options to take or the story is at its end. */
async function readOn(page: Page): Promise<void> {
  const next = page.getByRole('button', { name: /^(Next|Show the options)$/ })
  const end = options(page)
    .or(page.getByRole('link', { name: 'See what each choice did' }))
    .first()
  for (;;) {
    await next.or(end).first().waitFor()
    if (await end.isVisible()) return
    await next.click()
  }
}

/** Opens the talk and takes the first option `times` times, or until there is none. */
const talked =
  (story: string, times: number, then?: (page: Page) => Promise<void>): Shot['show'] =>
  async (page, addresses) => {
    await at(`#/talk/${story}`)(page, addresses)
    await readOn(page)
    for (let taken = 0; taken < times; taken++) {
      const first = options(page).first()
      if ((await options(page).count()) === 0) break
      await first.click()
      await readOn(page)
    }
    await then?.(page)
  }

const debriefed = (story: string): Shot['show'] =>
  talked(story, 40, async (page) => {
    await page.getByRole('link', { name: 'See what each choice did' }).click()
    await page.getByRole('heading', { level: 1, name: /Looking back/ }).waitFor()
  })

/** With every choice and the figures in sight. */
const opened =
  (story: string): Shot['show'] =>
  async (page, addresses) => {
    await debriefed(story)(page, addresses)
    await page.getByRole('button', { name: 'Open all' }).click()
    await page.getByRole('button', { name: /^Figures/ }).click()
  }

const sheet =
  (story: string): Shot['show'] =>
  async (page, addresses) => {
    await debriefed(story)(page, addresses)
    await page.getByRole('link', { name: /sheet for supervision/i }).click()
    await page.getByRole('heading', { level: 1, name: 'For supervision' }).waitFor()
  }

/** Back to the third decision of a finished run, another way on from there, and both side by side. */
const compared =
  (story: string): Shot['show'] =>
  async (page, addresses) => {
    await opened(story)(page, addresses)
    await page.getByRole('button', { name: /^Try again from here.*choice 3$/ }).click()
    await readOn(page)
    for (let taken = 0; taken < 40 && (await options(page).count()) > 0; taken++) {
      await options(page).last().click()
      await readOn(page)
    }
    await page.getByRole('link', { name: 'See what each choice did' }).click()
    await page.getByRole('link', { name: /Beside the one above/ }).click()
    await page.getByRole('heading', { level: 1, name: /side by side/ }).waitFor()
  }

const attempted =
  (story: string): Shot['show'] =>
  async (page, addresses) => {
    await compared(story)(page, addresses)
    await page.getByRole('link', { name: /^Look back on it.*Attempt 1$/ }).click()
    await page.getByRole('heading', { level: 1, name: /Looking back/ }).waitFor()
  }

/** A page after a run has been finished, when it shows more. */
const afterwards =
  (story: string, hash: string): Shot['show'] =>
  async (page, addresses) => {
    await debriefed(story)(page, addresses)
    await at(hash)(page, addresses)
  }

/** The first theme of the library, whatever it is. */
const firstTheme: Shot['show'] = async (page, addresses) => {
  await at('#/library')(page, addresses)
  await page.locator('main a[href^="#/library/"]').first().click()
  await page.locator('main a[href="#/library"]').first().waitFor()
}

const PAGES: readonly Shot[] = [
  { name: 'page-library', show: at('#/library'), whole: true },
  { name: 'page-theme', show: firstTheme, whole: true },
  { name: 'page-record-empty', show: at('#/record'), whole: true },
  { name: 'page-record', show: afterwards('tyler', '#/record'), whole: true },
  { name: 'page-home-after', show: afterwards('tyler', ''), whole: true },
  { name: 'page-data', show: at('#/data'), whole: true },
  { name: 'page-about', show: at('#/about'), whole: true },
  { name: 'page-pause', show: at('#/pause'), whole: true },
  { name: 'page-get', show: at('#/get'), whole: true },
  { name: 'page-attempt', show: attempted('tyler'), whole: true },
  { name: 'page-compare', show: compared('tyler'), whole: true },
  { name: 'page-sheet', show: sheet('tyler'), whole: true },
  { name: 'page-words', show: at('#/library/words'), whole: true },
  { name: 'page-group', show: at('#/group/tyler'), whole: true },
]

const ofStory = (story: string): readonly Shot[] => [
  { name: `before-${story}`, show: at(`#/before/${story}`), whole: true },
  { name: `talk-${story}-opening`, show: talked(story, 0) },
  { name: `talk-${story}-later`, show: talked(story, 6) },
  { name: `talk-${story}-end`, show: talked(story, 40) },
  { name: `debrief-${story}`, show: debriefed(story), whole: true },
  { name: `debrief-${story}-opened`, show: opened(story), whole: true },
  { name: `debrief-${story}-paper`, show: debriefed(story), whole: true, paper: true },
]

/** @param query as src/studio/dev/cast.ts reads it; frames as wide as the window asks for */
const drawn =
  (query: string, width: (window: number) => number): Shot['show'] =>
  async (page, { cast }) => {
    const wide = Math.round(width(page.viewportSize()?.width ?? 0))
    await page.goto(`${cast}?${query}&width=${wide}&height=${Math.round(wide * 0.5625)}`)
    await page.locator('figure svg, figure img').first().waitFor({ state: 'attached' })
  }

const whole = (window: number) => window - 40
const third = (window: number) => Math.max(320, window / 3 - 40)

export const SHOTS: readonly Shot[] = [
  { name: 'home', show: at(''), whole: true },
  { name: 'settings', show: at('#/settings'), whole: true },
  { name: 'nowhere', show: at('#/nowhere') },
  ...PAGES,
  ...storyIds(root).flatMap(ofStory),
  ...recipes('scenes').flatMap((scene) => [
    { name: `scene-${scene}`, show: drawn(`scene=${scene}&figure=nobody`, whole) },
    { name: `scene-${scene}-with-cast`, show: drawn(`scene=${scene}&figure=all`, third), whole: true },
  ]),
  ...recipes('cast').flatMap((figure) => [
    { name: `cast-${figure}-poses`, show: drawn(`figure=${figure}&pose=all`, third), whole: true },
    { name: `cast-${figure}-faces`, show: drawn(`figure=${figure}&face=all`, third), whole: true },
    { name: `cast-${figure}-looks`, show: drawn(`figure=${figure}&look=all&lean=all`, third), whole: true },
  ]),
]
