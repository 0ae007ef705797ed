// What was found wrong in a real Moodle and a real LRS: a login that wipes localStorage, previews, finished attempts, new
// attempts, a frame below other things, two tabs, an LMS that is away for a while.

import { expect, type Page, test } from '@playwright/test'
import { type LmsServer, startLms } from '../support/lms-server.ts'
import { startLrs } from '../support/lrs-server.ts'
import {
  begin,
  choose,
  coreOf,
  forgetAll,
  goOn,
  openIn,
  optionsIn,
  playToTheEnd,
  type Sco,
} from './support/lms.ts'
import { openEveryChoice } from './support/look-back.ts'
import { readOn } from './support/talk.ts'

let lms: LmsServer
test.afterEach(() => lms.close())

const EDITIONS = [
  { standard: 'scorm12', edition: '12', status: 'lesson_status' },
  { standard: 'scorm2004', edition: '2004', status: 'completion_status' },
] as const

async function saveAndExit(sco: Sco): Promise<void> {
  await sco.getByRole('link', { name: 'Save and exit' }).click()
  await expect(sco.getByRole('heading', { name: 'Saved', exact: true })).toBeVisible()
}
const startPage = (sco: Sco) =>
  expect(sco.getByRole('heading', { name: 'Alongside', level: 1 })).toBeVisible()

for (const { standard, edition, status } of EDITIONS) {
  test(`${standard}, a new login on the same computer: goes on where it was, with the settings that were chosen`, async ({
    page,
  }) => {
    lms = await startLms({ standard, moodle: true })
    const { sco } = await openIn(page, lms)
    await begin(sco)
    const stood = await choose(sco, 3)
    await sco.getByRole('link', { name: 'Settings' }).click()
    await sco.getByText('Largest', { exact: true }).click()
    await expect(sco.locator('html')).toHaveAttribute('data-text', 'larger')
    await saveAndExit(sco)
    const again = await openIn(page, lms, { login: true })
    await expect(again.sco.locator('html')).toHaveAttribute('data-text', 'larger')
    expect(await goOn(again.sco)).toBe(stood)
  })

  test(`${standard}: beginning anew over a kept run asks first, after a new login too`, async ({ page }) => {
    lms = await startLms({ standard, moodle: true })
    const { sco } = await openIn(page, lms)
    await begin(sco)
    const stood = await choose(sco, 2)
    await saveAndExit(sco)
    const again = await openIn(page, lms, { login: true })
    await again.sco.getByRole('link', { name: 'Start again' }).click()
    await again.sco.getByRole('button', { name: 'Begin again from the start' }).first().click()
    const asked = again.sco.getByRole('dialog', { name: 'Begin again?' })
    await expect(asked).toContainText('2 choices long')
    await asked.getByRole('link', { name: 'Go on where you were' }).click()
    await readOn(again.sco)
    expect((await optionsIn(again.sco).allInnerTexts()).join(' / ')).toBe(stood)
  })

  test(`${standard}: what was begun anew, or from an earlier choice, is the one to go on with before its first choice`, async ({
    page,
  }) => {
    lms = await startLms({ standard, moodle: true })
    const { sco } = await openIn(page, lms)
    await begin(sco)
    // In another order each time.
    const offered = async (where: Sco) => (await optionsIn(where).allInnerTexts()).toSorted()
    const opening = await offered(sco)
    const afterOne = await choose(sco, 1)
    await choose(sco, 2)
    await sco.getByRole('link', { name: 'Look back' }).click()
    await openEveryChoice(sco)
    await sco.getByRole('button', { name: /Try again from here.*at choice 2/ }).click()
    await readOn(sco)
    expect((await optionsIn(sco).allInnerTexts()).join(' / ')).toBe(afterOne)
    const again = await openIn(page, lms, { login: true })
    await expect(again.sco.getByText('one choice so far')).toBeVisible()
    expect(await goOn(again.sco)).toBe(afterOne)
    await again.sco.getByRole('link', { name: 'Alongside' }).first().click()
    await again.sco.getByRole('link', { name: 'Start again' }).click()
    await again.sco.getByRole('button', { name: 'Begin again from the start' }).first().click()
    const asked = again.sco.getByRole('dialog', { name: 'Begin again?' })
    await asked.getByRole('button', { name: 'Begin again from the start' }).click()
    await readOn(again.sco)
    expect(await offered(again.sco)).toEqual(opening)
    const last = await openIn(page, lms, { login: true })
    await begin(last.sco)
    expect(await offered(last.sco)).toEqual(opening)
  })

  test(`${standard}: a preview that is left again completes nothing, and the next visit counts`, async ({
    page,
  }) => {
    lms = await startLms({ standard, moodle: true })
    const { sco } = await openIn(page, lms, { mode: 'browse', credit: 'no-credit' })
    await expect(sco.getByText('opened this as a preview')).toBeVisible()
    await page.goto(`${lms.address}/elsewhere`)
    await expect.poll(() => coreOf(lms, edition)).toMatchObject({ exit: 'suspend' })
    expect(coreOf(lms, edition)[status]).not.toMatch(/completed|passed|failed/)
    const again = await openIn(page, lms)
    await begin(again.sco)
    await choose(again.sco, 1)
    expect(coreOf(lms, edition)[status]).toBe('incomplete')
  })

  test(`${standard}: an ending says what it counts for, and a second story counts after it`, async ({
    page,
  }) => {
    lms = await startLms({ standard, moodle: true })
    const { sco } = await openIn(page, lms)
    await begin(sco)
    await playToTheEnd(sco)
    await expect(sco.getByText('You have finished 1 of 6 different stories')).toBeVisible()
    await expect(sco.getByText('Your learning system has been told.')).toBeVisible()
    expect(coreOf(lms, edition)[status]).toBe('incomplete')
    expect(JSON.stringify(lms.kept())).not.toMatch(/"raw":"?\d/)
    const told = interactions(lms)
    await saveAndExit(sco)
    const again = await openIn(page, lms, { login: true })
    await startPage(again.sco)
    await expect(again.sco.getByText('So far you have finished 1 of 6')).toBeVisible()
    await expect(again.sco.getByText('for looking only')).toBeHidden()
    await begin(again.sco, 'Amina')
    await choose(again.sco, 2)
    expect(interactions(lms)).toBe(told + 2)
  })

  test(`${standard}: a new attempt in the same browser begins as new, and the older runs are there as older`, async ({
    page,
  }) => {
    lms = await startLms({ standard, moodle: true, setting: { asks: 'one' } })
    const { sco } = await openIn(page, lms)
    await begin(sco)
    await playToTheEnd(sco)
    await expect.poll(() => coreOf(lms, edition)[status]).toBe('completed')
    await saveAndExit(sco)
    // Looking only, as Moodle opens what is finished: it says what is kept and what can be done.
    const looking = await openIn(page, lms)
    await expect(looking.sco.getByText('tick “Start a new attempt”')).toBeVisible()
    const again = await openIn(page, lms, { newAttempt: true })
    await begin(again.sco)
    await choose(again.sco, 1)
    expect(coreOf(lms, edition)[status]).toBe('incomplete')
    await again.sco
      .getByRole('link', { name: 'Your record' })
      .or(again.sco.getByRole('link', { name: 'Alongside' }))
      .first()
      .click()
    await again.sco.getByRole('link', { name: 'Your record' }).first().click()
    await expect(again.sco.getByText('It does not count for your present attempt')).toHaveCount(1)
    await again.sco
      .getByRole('link', { name: /Look back on/ })
      .first()
      .click()
    await expect(again.sco.getByText('there is no “Try again from here” in it')).toBeVisible()
    await expect(again.sco.getByRole('button', { name: /Try again from here/ })).toHaveCount(0)
  })

  test(`${standard}: what the LMS did not hear is told at the next launch, after a new login, without a choice`, async ({
    page,
  }) => {
    lms = await startLms({ standard, moodle: true })
    const { sco } = await openIn(page, lms)
    await begin(sco)
    lms.answerWith(500)
    await choose(sco, 3)
    await expect(sco.getByText('Your learning system is not answering')).toBeVisible()
    await page.goto(`${lms.address}/elsewhere`)
    lms.answerWith(200)
    const again = await openIn(page, lms, { login: true })
    await startPage(again.sco)
    await expect
      .poll(() => coreOf(lms, edition)[edition === '12' ? 'lesson_location' : 'location'])
      .toBe('tyler:3')
  })

  test(`${standard}: an LMS that was silent and is back hears everything, without a choice`, async ({
    page,
  }) => {
    lms = await startLms({ standard })
    const { sco } = await openIn(page, lms)
    await begin(sco)
    lms.answerWith(500)
    await choose(sco, 3)
    lms.answerWith(200)
    await sco.locator('html').evaluate(() => dispatchEvent(new Event('online')))
    await expect(sco.getByText('Your learning system is not answering')).toBeHidden()
    expect(coreOf(lms, edition)).toMatchObject({
      [edition === '12' ? 'lesson_location' : 'location']: 'tyler:3',
    })
  })

  test(`${standard}: two tabs of one attempt lose nothing of each other`, async ({ page, context }) => {
    lms = await startLms({ standard })
    const one = await openIn(page, lms)
    await startPage(one.sco)
    const second = await context.newPage()
    const two = await openIn(second, lms)
    await begin(two.sco, 'Amina')
    await choose(two.sco, 2)
    await begin(one.sco)
    await choose(one.sco, 2)
    await saveAndExit(two.sco)
    await choose(one.sco, 1)
    await saveAndExit(one.sco)
    const next = await context.newPage()
    await next.goto(`${lms.address}/elsewhere`)
    await Promise.all([page.close(), second.close()])
    await forgetAll(next)
    const again = await openIn(next, lms)
    await expect(again.sco.getByText('Kept here: 3 choices so far.')).toBeVisible()
    await expect(again.sco.getByText('Kept here: 2 choices so far.')).toBeVisible()
  })
}

const interactions = (server: LmsServer): number => {
  const kept = (server.kept()?.cmi?.interactions ?? {}) as { readonly childArray?: readonly unknown[] }
  return (kept.childArray ?? Object.values(kept)).length
}

for (const [width, height] of [
  [703, 666],
  [800, 500],
] as const) {
  test(`in a frame of ${width} by ${height} options and the way out are always in view, and nothing moves the page around it`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1366, height: 768 })
    lms = await startLms({ standard: 'scorm12' })
    const { sco } = await openIn(page, lms, { width, height, above: 310 })
    await startPage(sco)
    await page.evaluate(() => scrollTo(0, 60))
    await begin(sco)
    const outside = () => page.evaluate(() => scrollY)
    const before = await outside()
    for (let choices = 0; choices < 6; choices++) {
      for (const option of await optionsIn(sco).all()) expect(await inView(option, height)).toBe(true)
      expect(await inView(sco.getByRole('link', { name: 'Save and exit' }), height)).toBe(true)
      const across = await sco.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth)
      expect(across).toBeLessThanOrEqual(0)
      await optionsIn(sco)
        .first()
        .evaluate((option: HTMLElement) => option.click())
      await expect.poll(() => coreOf(lms, '12').lesson_location).toBe(`tyler:${choices + 1}`)
      await readOn(sco)
      expect(await outside()).toBe(before)
    }
    expect(await scrollers(sco)).toEqual(['html'])
  })
}

/** Wholly inside its own frame's window. */
const inView = (what: ReturnType<typeof optionsIn>, height: number): Promise<boolean> =>
  what.evaluate((element, most) => {
    const { top, bottom } = element.getBoundingClientRect()
    const hit = document.elementFromPoint(element.getBoundingClientRect().x + 20, (top + bottom) / 2)
    return top >= 0 && bottom <= most && (hit === element || element.contains(hit))
  }, height)

/** What has a scroll bar of its own. */
const scrollers = (sco: Sco): Promise<readonly string[]> =>
  sco.locator('html').evaluate((html) =>
    [html, ...html.querySelectorAll('*')]
      .filter((element) => {
        const { overflowY } = getComputedStyle(element)
        const scrolls = element === html || overflowY === 'auto' || overflowY === 'scroll'
        return scrolls && element.scrollHeight > element.clientHeight + 1
      })
      .map(({ localName }) => localName),
  )

test('cmi5 with storage blocked, as in a frame of another site: everything is with the LRS', async ({
  page,
}) => {
  await page.addInitScript(blockStorage)
  lms = await startLms({ standard: 'cmi5', setting: { asks: 'one' } })
  const lrs = await startLrs()
  try {
    await page.goto(`${lms.address}/package/index.html${lrs.cmi5()}`)
    await begin(page)
    const stood = await choose(page, 2)
    await saveAndExit(page)
    await page.goto(`${lms.address}/package/index.html${lrs.cmi5()}`)
    expect(await goOn(page)).toBe(stood)
    await playToTheEnd(page)
    await expect.poll(() => lrs.statements().some(({ verb }) => verb.id.endsWith('completed'))).toBe(true)
    expect(lrs.refusals()).toEqual([])
  } finally {
    await lrs.close()
  }
})

test('xAPI on an LRS that demands ETags: the place is the newest on another computer, and nobody is told of silence', async ({
  page,
}) => {
  lms = await startLms({ standard: 'xapi' })
  const lrs = await startLrs('demanded')
  try {
    await page.goto(`${lms.address}/package/index.html${lrs.xapi()}`)
    await begin(page)
    const stood = await choose(page, 4)
    await expect(page.getByText('is not answering')).toBeHidden()
    await saveAndExit(page)
    await forgetAllIn(page)
    await page.goto(`${lms.address}/package/index.html${lrs.xapi()}`)
    expect(await goOn(page)).toBe(stood)
    expect(lrs.refusals()).toEqual([])
  } finally {
    await lrs.close()
  }
})

async function forgetAllIn(page: Page): Promise<void> {
  await page.goto(`${lms.address}/elsewhere`)
  await forgetAll(page)
}

function blockStorage(): void {
  for (const name of ['localStorage', 'indexedDB']) {
    Object.defineProperty(window, name, {
      get() {
        throw new DOMException('blocked', 'SecurityError')
      },
    })
  }
}
