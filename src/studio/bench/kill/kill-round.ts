// One round: plays a story to a choice, kills the browser right after it, starts it again with the same profile, and reads what
// is offered. Finds everything by role and name, as a learner would.

import { setTimeout as wait } from 'node:timers/promises'
import type { Locator, Page } from '@playwright/test'
import { start } from '../../../app/wording/start.ts'
import { words } from '../../../app/wording/words.ts'
import { hash } from '../../../model/shuffle.ts'
import { PATIENCE } from '../page/browser.ts'
import { withProfile } from './own-chromium.ts'
import { isAlike, type PlannedRound, type PlayedRound, type RunState } from './rounds.ts'
import { countStoredChoices } from './stored-choices.ts'

/** A story as its card names it, and the child in it. */
export interface KilledStory {
  readonly id: string
  readonly title: string
  readonly child: string
}

/** Milliseconds to wait for what is expected; only a round that lost something waits so long. */
const LATE = 8000
/** A selector for code within the page, where Playwright's roles are not available. */
const OPTIONS = '.options .option'

/** @throws where the page showed no options, so that nothing could be measured */
export const killRound = (site: string, story: KilledStory, planned: PlannedRound): Promise<PlayedRound> =>
  withProfile(async (startBrowser) => {
    const first = await startBrowser()
    await first.page.goto(`${site}#/talk/${story.id}`)
    await optionButtons(first.page).first().waitFor()
    for (let number = 1; number < planned.choices; number++) {
      const following = whatFollows(first.page, await wordsOf(first.page))
      await optionToTake(first.page, planned, number, await wordsOf(first.page)).click()
      await following
    }
    const before = { choices: planned.choices - 1, options: await wordsOf(first.page) }
    const shown = await takeAndKill(first, planned, before)

    const again = await startBrowser()
    const expected = planned.choices
    const isThere = ({ choices, options }: RunState) =>
      shown
        ? isAlike(options, shown.options)
        : isAlike(options, before.options) === (choices === before.choices)
    return { before, shown, ...(await whatIsOffered(again.page, site, story, expected, isThere)) }
  })

/** What the page showed before it was killed. */
async function takeAndKill(
  { page, kill }: { readonly page: Page; readonly kill: () => Promise<void> },
  planned: PlannedRound,
  before: RunState,
): Promise<RunState | undefined> {
  const following = whatFollows(page, before.options)
  const option = optionToTake(page, planned, planned.choices, before.options)
  const clicked = option.click({ noWaitAfter: true })
  if (typeof planned.kill === 'number') await clicked.then(() => wait(Number(planned.kill)))
  else await Promise.race([following, clicked.then(() => following)])
  if (planned.kill === 'stored') await untilStored(page, planned.choices)
  await kill()
  // An answer that arrives during the kill was shown before it, so it counts; where the browser died first, this rejects.
  const shown = await following.catch(() => undefined)
  return shown && { choices: planned.choices, options: shown }
}

const optionButtons = (page: Page): Locator =>
  page.getByRole('region', { name: words.talk.options }).getByRole('button')

const wordsOf = (page: Page): Promise<readonly string[]> => optionButtons(page).allTextContents()

const optionToTake = (page: Page, { seed }: PlannedRound, number: number, all: readonly string[]): Locator =>
  optionButtons(page).nth(hash(`${seed}/${number}`) % Math.max(1, all.length))

/** The options after a choice, in the moment the page has them. Asked before the click, so that nothing is sent in between. */
const whatFollows = (page: Page, before: readonly string[]): Promise<readonly string[]> =>
  page.evaluate(
    ({ selector, known }) =>
      new Promise<readonly string[]>((resolve) => {
        const watching = new MutationObserver(() => {
          const texts = [...document.querySelectorAll(selector)].map(({ textContent }) => textContent ?? '')
          if (texts.length === 0 || texts.join('\n') === known) return
          watching.disconnect()
          resolve(texts)
        })
        watching.observe(document, { subtree: true, childList: true, characterData: true })
      }),
    { selector: OPTIONS, known: before.join('\n') },
  )

/** Waits until the browser's own process has so many choices, which the page has handed over. */
async function untilStored(page: Page, choices: number): Promise<void> {
  for (const until = Date.now() + PATIENCE; (await page.evaluate(countStoredChoices)) < choices; ) {
    if (Date.now() > until) throw new Error('Unexpected lack of the last choice in the database')
  }
}

async function whatIsOffered(
  page: Page,
  site: string,
  { id, title, child }: KilledStory,
  expected: number,
  isThere: (state: RunState) => boolean,
): Promise<Pick<PlayedRound, 'offered' | 'offeredBefore'>> {
  await page.goto(site)
  const card = page.getByRole('article', { name: title, exact: true })
  await card.waitFor()
  const choices = await choicesIn(card, start.home.wentSoFar, expected)
  await page.goto(`${site}#/before/${id}`)
  const offeredBefore = await choicesIn(
    page.getByRole('main'),
    (count) => start.before.underWay(child, count),
    expected,
  )
  if (choices === 0) return { offered: { choices, options: [] }, offeredBefore }
  await page.goto(site)
  await card.getByRole('link', { name: start.home.goOn }).click()
  await optionButtons(page).first().waitFor()
  const optionsNow = await settled(page, (options) => isThere({ choices, options }))
  return { offered: { choices, options: optionsNow }, offeredBefore }
}

/** How many choices the page says are saved; 0 where it has no link to go on. Waits for the expected number, which may come late. */
async function choicesIn(
  place: Locator,
  say: (choices: number) => string,
  expected: number,
): Promise<number> {
  const isSaid = (count: number) => place.getByText(say(count), { exact: true })
  const way = place.getByRole('link', { name: start.home.goOn }).first()
  const came = await isSaid(expected)
    .waitFor({ timeout: LATE })
    .then(
      () => true,
      () => false,
    )
  if (!(await way.isVisible())) return 0
  if (came) return expected
  for (let count = expected - 1; count > 0; count--) if (await isSaid(count).isVisible()) return count
  return 0
}

/** The options as soon as they are the expected ones; after LATE milliseconds, whichever are there. */
async function settled(
  page: Page,
  isThere: (options: readonly string[]) => boolean,
): Promise<readonly string[]> {
  for (const until = Date.now() + LATE; ; await wait(50)) {
    const shown = await wordsOf(page)
    if (isThere(shown) || Date.now() > until) return shown
  }
}
