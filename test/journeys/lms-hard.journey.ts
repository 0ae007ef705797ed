// Poor LMSs and hostile surroundings: no API, one that answers nothing or 500, one that loses what a closing page says,
// strict policies, blocked storage, small frames. The story always plays, and says what becomes of it.

import { expect, type Page, test } from '@playwright/test'
import { type LmsServer, startLms } from '../support/lms-server.ts'
import { startLrs } from '../support/lrs-server.ts'
import { violations } from '../support/strict.ts'
import { keptTexts } from './support/kept-texts.ts'
import {
  begin,
  callsOf,
  choose,
  coreOf,
  forgetAll,
  goOn,
  openIn,
  optionsIn,
  playToTheDebrief,
  playToTheEnd,
} from './support/lms.ts'

let lms: LmsServer
test.afterEach(() => lms.close())

test('without an LMS the story plays, and says that progress is kept in this browser only', async ({
  page,
}) => {
  lms = await startLms({ standard: 'scorm12' })
  const errors: string[] = []
  page.on('pageerror', ({ message }) => errors.push(message))
  await page.goto(`${lms.address}/package/index.html`)
  await expect(page.getByText('Your progress is kept in this browser only')).toBeVisible()
  await begin(page)
  const stood = await choose(page, 2)
  await page.goto(`${lms.address}/package/index.html`)
  expect(await goOn(page)).toBe(stood)
  expect(errors).toEqual([])
})

test('an LMS that answers 500: a calm word after two failures, and everything arrives once it answers again', async ({
  page,
}) => {
  lms = await startLms({ standard: 'scorm12' })
  const { sco } = await openIn(page, lms)
  await begin(sco)
  // That it has begun is told a moment later; if that failed too, it would be the first of the two.
  await expect.poll(() => coreOf(lms, '12').lesson_location).toBe('tyler:0')
  lms.answerWith(500)
  await choose(sco, 1)
  await expect(sco.getByText('Your learning system is not answering')).toBeHidden()
  await choose(sco, 1)
  await expect(sco.getByText('Your learning system is not answering')).toBeVisible()
  await sco.getByRole('button', { name: 'Put this away' }).click()
  await expect(sco.getByText('Your learning system is not answering')).toBeHidden()
  lms.answerWith(200)
  await choose(sco, 1)
  expect(coreOf(lms, '12')).toMatchObject({ lesson_location: 'tyler:3' })
})

test('an LMS that never took anything: this browser has it, and the LMS gets it at the next launch', async ({
  page,
}) => {
  lms = await startLms({ standard: 'scorm12' })
  const { sco } = await openIn(page, lms)
  await begin(sco)
  lms.answerWith(500)
  const stood = await choose(sco, 2)
  await sco.getByRole('link', { name: 'Save and exit' }).click()
  await expect(sco.getByRole('heading', { name: 'Saved in this browser' })).toBeVisible()
  lms.answerWith(200)
  const again = await openIn(page, lms)
  expect(await goOn(again.sco)).toBe(stood)
  await choose(again.sco, 1)
  expect(coreOf(lms, '12')).toMatchObject({ lesson_location: 'tyler:3' })
})

for (const standard of ['scorm12', 'scorm2004'] as const) {
  const edition = standard === 'scorm12' ? '12' : '2004'
  test(`${standard}, an LMS without a beacon: what was chosen, the time and “resume” outlive a closed tab`, async ({
    page,
    context,
  }) => {
    lms = await startLms({ standard })
    const { sco } = await openIn(page, lms, { noBeacon: true })
    await begin(sco)
    const stood = await choose(sco, 2)
    const next = await context.newPage()
    const closed = page.waitForEvent('close')
    await page.close({ runBeforeUnload: true })
    await closed
    const kept = coreOf(lms, edition)
    expect(kept).toMatchObject({ exit: 'suspend' })
    expect(kept.session_time).not.toMatch(/^(0000:00:00.00|PT0H0M0.00S)$/)
    await next.goto(`${lms.address}/elsewhere`)
    await forgetAll(next)
    const again = await openIn(next, lms)
    expect(await goOn(again.sco)).toBe(stood)
  })

  test(`${standard}: a tab that is killed loses nothing that was chosen`, async ({ page, context }) => {
    lms = await startLms({ standard })
    const { sco } = await openIn(page, lms)
    await begin(sco)
    const stood = await choose(sco, 2)
    const next = await context.newPage()
    const client = await context.newCDPSession(page)
    const crashed = page.waitForEvent('crash')
    void client.send('Page.crash').catch(() => undefined)
    await crashed
    await next.goto(`${lms.address}/elsewhere`)
    await forgetAll(next)
    const again = await openIn(next, lms)
    expect(await goOn(again.sco)).toBe(stood)
  })

  for (const ways of [{ mode: 'review' }, { mode: 'browse' }, { credit: 'no-credit' }] as const) {
    test(`${standard}, ${JSON.stringify(ways)}: plays, says so, and changes no status`, async ({ page }) => {
      lms = await startLms({ standard })
      lms.keep(
        edition === '12'
          ? { core: { lesson_status: 'passed', exit: 'suspend' } }
          : { completion_status: 'completed', success_status: 'passed', exit: 'suspend' },
      )
      const { sco } = await openIn(page, lms, ways)
      await expect(
        sco.getByText(ways.mode === 'browse' ? 'opened this as a preview' : 'opened this for looking only'),
      ).toBeVisible()
      await begin(sco)
      await choose(sco, 2)
      await sco.getByRole('link', { name: 'Save and exit' }).click()
      await expect(sco.getByRole('heading', { name: 'This visit has ended' })).toBeVisible()
      expect(coreOf(lms, edition)).toMatchObject(
        edition === '12'
          ? { lesson_status: 'passed' }
          : { completion_status: 'completed', success_status: 'passed' },
      )
      expect(violations(await callsOf(page), edition)).toEqual([])
    })
  }

  test(`${standard}: an LMS that forgets “resume” but has the state goes on all the same`, async ({
    page,
  }) => {
    lms = await startLms({ standard })
    const first = await openIn(page, lms)
    await begin(first.sco)
    const stood = await choose(first.sco, 2)
    await page.goto(`${lms.address}/elsewhere`)
    await forgetAll(page)
    const again = await openIn(page, lms, { entry: 'ab-initio' })
    expect(await goOn(again.sco)).toBe(stood)
  })

  test(`${standard}: a state of somebody else's making begins afresh with a sentence`, async ({ page }) => {
    lms = await startLms({ standard })
    lms.keep({
      core: { exit: 'suspend', lesson_status: 'incomplete' },
      exit: 'suspend',
      suspend_data: '{"slide":7}',
    })
    const { sco } = await openIn(page, lms)
    await expect(sco.getByText('Your place in the course could not be read')).toBeVisible()
    await begin(sco)
    await choose(sco, 1)
  })
}

test('with a pass mark the best score stays: passed, then a worse attempt, still passed', async ({
  page,
}) => {
  lms = await startLms({ standard: 'scorm12', setting: { passMark: { percent: 1 }, asks: 'one' } })
  const { sco } = await openIn(page, lms)
  await begin(sco)
  await playToTheDebrief(sco)
  await expect.poll(() => coreOf(lms, '12').lesson_status).toBe('passed')
  const { raw } = coreOf(lms, '12').score as { readonly raw: string }
  expect(Number(raw)).toBeGreaterThan(0)
  expect(violations(await callsOf(page), '12')).toEqual([])
  lms.keep({ ...lms.kept()?.cmi, core: { ...coreOf(lms, '12') } })
  const again = await openIn(page, lms)
  await expect(again.sco.getByRole('heading', { name: 'Alongside' })).toBeVisible()
  await again.sco.getByRole('link', { name: 'Save and exit' }).click()
  await expect(again.sco.getByRole('heading', { name: 'Saved', exact: true })).toBeVisible()
  expect(coreOf(lms, '12')).toMatchObject({ lesson_status: 'passed', score: { raw } })
})

test('a mark that a story did not reach is said at its ending and on the start page, with the story and both figures', async ({
  page,
}) => {
  lms = await startLms({ standard: 'scorm12', setting: { passMark: { percent: 100 } } })
  const { sco } = await openIn(page, lms)
  await expect(
    sco.getByText('and each of them to reach the mark of 100 per cent that your organisation has set', {
      exact: false,
    }),
  ).toBeVisible()
  await begin(sco)
  await playToTheEnd(sco, 'first')
  await expect(
    sco.getByText(/can come to the mark\. Below it so far: “[^”]+” \(\d\d per cent\)\./),
  ).toBeVisible()
  await sco.getByRole('link', { name: 'Alongside', exact: true }).first().click()
  await expect(
    sco.getByText(/So far you have finished 1 of 6\. Below it so far: “[^”]+” \(\d\d per cent\)\./),
  ).toBeVisible()
  expect(coreOf(lms, '12').lesson_status).toBe('incomplete')
})

/** Policies that an LMS may send with every file: none, and the strictest. */
const POLICIES = [{}, { 'content-security-policy': "default-src 'self'" }]

for (const standard of ['scorm12', 'cmi5'] as const) {
  for (const headers of POLICIES) {
    test(`${standard}, sandboxed without an origin of its own, ${JSON.stringify(headers)}: played to the look back`, async ({
      page,
    }) => {
      lms = await startLms({ standard, headers })
      const errors: string[] = []
      page.on('pageerror', ({ message }) => errors.push(message))
      const { sco } = await openIn(page, lms, { sandbox: 'allow-scripts' })
      await expect(sco.getByText('in a way that lets nothing be kept')).toBeVisible()
      await expect(sco.getByText('allow-same-origin')).toBeVisible()
      await expect(sco.getByText('kept in this browser only')).toHaveCount(0)
      await begin(sco)
      await expect(sco.locator('svg path, canvas').first()).toBeAttached()
      await playToTheDebrief(sco)
      await sco.getByRole('link', { name: 'Save and exit' }).click()
      await expect(sco.getByRole('heading', { name: 'Not saved' })).toBeVisible()
      expect(errors).toEqual([])
      expect(lms.strays()).toEqual([])
      expect(violations(await callsOf(page), '12')).toEqual([])
    })
  }
}

test('sandboxed with scripts and its origin: as ever', async ({ page }) => {
  lms = await startLms({ standard: 'scorm12' })
  const { sco } = await openIn(page, lms, { sandbox: 'allow-scripts allow-same-origin' })
  await begin(sco)
  await choose(sco, 2)
  expect(coreOf(lms, '12')).toMatchObject({ lesson_location: 'tyler:2' })
})

test('under a policy of the LMS that allows nothing but its own files the story plays, with its picture', async ({
  page,
}) => {
  const errors: string[] = []
  page.on('pageerror', ({ message }) => errors.push(message))
  page.on('console', (message) => {
    const isRefusal = /Content Security Policy/.test(message.text())
    if (message.type() === 'error' && !isRefusal && !message.location().url.endsWith('/favicon.ico'))
      errors.push(`${message.text()} ${message.location().url}`)
  })
  lms = await startLms({ standard: 'scorm12', headers: { 'content-security-policy': "default-src 'self'" } })
  const { sco } = await openIn(page, lms)
  await begin(sco)
  await choose(sco, 2)
  expect(coreOf(lms, '12')).toMatchObject({ lesson_location: 'tyler:2' })
  // Images made of text are refused as well, so the drawings are part of the page, and nothing moves.
  const picture = sco.getByRole('img', { name: /^The interview room/ })
  await expect(picture.locator('path').first()).toBeVisible()
  await expect(picture.locator('image, canvas')).toHaveCount(0)
  expect(errors).toEqual([])
})

test('with storage and sound blocked, everything is with the LMS', async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'indexedDB', 'AudioContext', 'BroadcastChannel']) {
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('blocked', 'SecurityError')
        },
      })
    }
  })
  lms = await startLms({ standard: 'scorm2004' })
  const { sco } = await openIn(page, lms)
  await begin(sco)
  const stood = await choose(sco, 2)
  const again = await openIn(page, lms)
  expect(await goOn(again.sco)).toBe(stood)
})

for (const [width, height] of [
  [800, 500],
  [320, 568],
] as const) {
  test(`fits a frame of ${width} by ${height} without scrolling sideways`, async ({ page }) => {
    lms = await startLms({ standard: 'scorm12' })
    const { sco } = await openIn(page, lms, { width, height })
    await begin(sco)
    await choose(sco, 1)
    const wide = () => sco.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth)
    expect(await wide()).toBeLessThanOrEqual(0)
    await sco.getByRole('link', { name: 'Save and exit' }).scrollIntoViewIfNeeded()
    await sco.getByRole('link', { name: 'Save and exit' }).click()
    await expect(sco.getByRole('heading', { name: 'Saved', exact: true })).toBeVisible()
    await sco.getByRole('main').getByRole('link', { name: 'Connection details' }).click()
    await expect(sco.getByRole('heading', { name: 'Connection details' })).toBeVisible()
    expect(await wide()).toBeLessThanOrEqual(0)
  })
}

test('two learners of one browser see nothing of each other', async ({ page }) => {
  lms = await startLms({ standard: 'scorm12' })
  const one = await openIn(page, lms, { learner: 'one' })
  await begin(one.sco)
  await choose(one.sco, 2)
  await page.goto(`${lms.address}/elsewhere`)
  lms.keep(undefined)
  const other = await openIn(page, lms, { learner: 'two' })
  await expect(other.sco.getByRole('link', { name: 'Meet Tyler' })).toBeVisible()
})

test('a mistake in setting.json is named in the notice and in the details, and the story plays', async ({
  page,
}) => {
  lms = await startLms({ standard: 'scorm12', setting: { passmark: { percent: 60 } } })
  const { sco } = await openIn(page, lms)
  const notice = sco.getByRole('status').filter({ hasText: 'setting.json could not be used' })
  await expect(notice).toContainText('Unexpected name "passmark" in setting.json, expected one of')
  await notice.getByRole('link', { name: 'Connection details' }).click()
  await expect(sco.getByRole('definition').filter({ hasText: 'Unexpected name "passmark"' })).toBeVisible()
  await sco.locator('html').evaluate(() => {
    location.hash = ''
  })
  await begin(sco)
  await choose(sco, 1)
})

test('a setting.json that never comes is given up, named in the notice, and the story plays', async ({
  page,
}) => {
  lms = await startLms({ standard: 'scorm12' })
  await page.route('**/setting.json', () => undefined)
  await page.clock.install()
  const asked = page.waitForRequest('**/setting.json')
  const { sco } = await openIn(page, lms)
  await asked
  await page.clock.runFor(10_000)
  await expect(sco.getByRole('status').filter({ hasText: 'setting.json could not be used' })).toContainText(
    'no answer after',
  )
  await begin(sco)
})

test('the details of the connection name no learner and none of what was kept', async ({ page }) => {
  lms = await startLms({ standard: 'scorm12' })
  const { sco } = await openIn(page, lms)
  await begin(sco)
  await choose(sco, 1)
  await sco.locator('html').evaluate(() => {
    location.hash = '#/diagnostics'
  })
  await expect(sco.getByRole('cell', { name: 'LMSCommit' }).first()).toBeVisible()
  const shown = sco.locator('main')
  await expect(shown).toContainText('SCORM 1.2')
  await expect(shown).not.toContainText(/Ada|learner-1|A2[\w-]{8}/)
})

test('cmi5: from the launch to the end in a browser, and on where it was after a closed tab', async ({
  page,
  context,
}) => {
  lms = await startLms({ standard: 'cmi5', setting: { asks: 'one' } })
  const lrs = await startLrs()
  try {
    await page.goto(`${lms.address}/package/index.html${lrs.cmi5()}`)
    await begin(page)
    const stood = await choose(page, 2)
    const next = await context.newPage()
    await page.close({ runBeforeUnload: true })
    await expect.poll(() => lrs.statements().at(-1)?.verb.id).toContain('terminated')
    await next.goto(`${lms.address}/elsewhere`)
    await forgetAll(next)
    const back = `${lms.address}/elsewhere`
    await next.goto(`${lms.address}/package/index.html${lrs.cmi5({ returnURL: back })}`)
    expect(await goOn(next)).toBe(stood)
    await playToTheDebrief(next)
    await expect.poll(() => lrs.statements().some(({ verb }) => verb.id.endsWith('completed'))).toBe(true)
    await next.getByRole('link', { name: 'Save and exit' }).click()
    await next.waitForURL(back)
    expect(lrs.statements().at(-1)?.verb.id).toContain('terminated')
    expect(lrs.refusals()).toEqual([])
  } finally {
    await lrs.close()
  }
})

test('the options are still reachable by keyboard alone in a frame', async ({ page }) => {
  lms = await startLms({ standard: 'scorm12' })
  const { sco } = await openIn(page, lms)
  await begin(sco)
  await optionsIn(sco).first().focus()
  await page.keyboard.press('Enter')
  await expect.poll(() => coreOf(lms, '12').lesson_location).toBe('tyler:1')
})

/** The frame that Alongside runs in. */
const innermost = (page: Page) => page.frames().at(-1) ?? page.mainFrame()

test('everything that was deleted while the LMS was silent stays deleted, in every corner of this browser', async ({
  page,
}) => {
  lms = await startLms({ standard: 'scorm12' })
  const { sco } = await openIn(page, lms)
  await begin(sco)
  await choose(sco, 1)
  lms.answerWith(500)
  const asked = await choose(sco, 1)
  expect(asked).not.toBe('')
  await expect.poll(() => keptTexts(innermost(page))).toMatch(/alongside:decisions:.*room_two/)
  await innermost(page).evaluate(() => location.assign('#/record'))
  await sco.getByRole('button', { name: 'Delete everything' }).click()
  await sco.getByRole('dialog').getByRole('button', { name: 'Yes, delete' }).click()
  await expect(sco.getByText('Nothing has been kept here yet.')).toBeVisible()
  lms.answerWith(200)
  expect(JSON.stringify(lms.kept()?.cmi)).toMatch(/A2[^"]*;tyler\//)
  const again = await openIn(page, lms)
  await expect(again.sco.getByRole('link', { name: 'Meet Tyler' })).toBeVisible()
  await expect(again.sco.getByRole('link', { name: 'Go on where you were' })).toBeHidden()
  // The LMS has lost it too, and neither layer has a word of it.
  await expect.poll(() => JSON.stringify(lms.kept()?.cmi)).not.toMatch(/;tyler\//)
  const kept = await keptTexts(innermost(page))
  expect(kept).toContain('alongside:deleted:')
  expect(kept).not.toContain('room_two')
  expect(kept).not.toMatch(/;tyler[^;"\s]*\//)
})
