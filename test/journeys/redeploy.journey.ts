// The site is replaced by its next build while a page is open: what the page still asks for is gone.

import { expect, type Page, test } from '@playwright/test'
import { expectNoViolations } from './support/axe.ts'
import { keepAll, whenKept, whenStoryIsKept } from './support/offline.ts'
import { BROKEN_OFF, type ReplacedSite, serveReplaceable, withBrokenLine } from './support/replaced-site.ts'
import { keptChoices, options, playToTheEnd, readOn, takeOption } from './support/talk.ts'

let site: ReplacedSite
test.beforeEach(async () => {
  site = await serveReplaceable(4700)
})
test.afterEach(() => site.close())

const RENEWED = 'Alongside was updated while this page was open'
const renewed = (page: Page) => page.getByRole('alert').filter({ hasText: RENEWED })

/** Presses what loads the page, and waits for it; where it does not come, the error says what its workers do. */
async function pressToLoad(page: Page, name: string): Promise<void> {
  const loaded = page.waitForEvent('load', { timeout: 60_000 }).then(
    () => true,
    () => false,
  )
  await page.getByRole('button', { name }).click()
  if (await loaded) return
  const workers = await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration()
    const { installing, waiting, active } = registration ?? {}
    return {
      ready: document.readyState,
      states: [installing, waiting, active].map((worker) => worker?.state),
    }
  })
  throw new Error(`Not loaded after “${name}”: ${JSON.stringify(workers)}`)
}

async function loadAnew(page: Page): Promise<void> {
  await expect(renewed(page)).toBeVisible()
  await expectNoViolations(page)
  await pressToLoad(page, 'Load the page again')
  await expect(renewed(page)).toHaveCount(0)
}

/** Lets the page have nothing of what it fetches ahead, as if it had been opened a moment ago. */
async function withhold(page: Page, parts: RegExp): Promise<() => Promise<void>> {
  await page.route(parts, (route) => route.abort())
  return () => page.unroute(parts)
}

test.describe('without a service worker', () => {
  test.use({ serviceWorkers: 'block' })

  test('on the start page: a story that is begun is there after one press', async ({ page }) => {
    await page.goto(site.address)
    await page.getByRole('link', { name: 'Meet Tyler' }).click()
    await expect(page.getByText('Go in and meet Tyler')).toBeVisible()
    site.replace()
    await page.getByText('Go in and meet Tyler').click()
    await loadAnew(page)
    await expect(page).toHaveURL(`${site.address}#/talk/tyler`)
    await readOn(page)
  })

  test('in a talk: it goes on with the same options, and so it does after loading anew', async ({ page }) => {
    await page.goto(`${site.address}#/talk/tyler`)
    for (let n = 0; n < 3; n++) await takeOption(page, 1)
    const kept = await keptChoices(page)
    const offered = await options(page).allTextContents()
    site.replace()
    await page.goto(`${site.address}#/group/tyler`)
    await loadAnew(page)
    await page.goto(`${site.address}#/talk/tyler`)
    await readOn(page)
    expect(await options(page).allTextContents()).toEqual(offered)
    expect(await keptChoices(page)).toEqual(kept)
    await takeOption(page, 1)
    expect((await keptChoices(page)).length).toBe(4)
  })

  test('before the look back: it is there after one press', async ({ page }) => {
    const give = await withhold(page, /debrief-screen/)
    await page.goto(`${site.address}#/talk/tyler`)
    const taken = await playToTheEnd(page, 1)
    site.replace()
    await give()
    await page.getByRole('link', { name: 'See what each choice did' }).click()
    await loadAnew(page)
    await expect(page.getByRole('heading', { level: 1, name: 'Looking back' })).toBeVisible()
    expect((await keptChoices(page)).length).toBe(taken)
  })

  test('before a session with a group: nothing is begun, and it can be after one press', async ({ page }) => {
    await page.goto(`${site.address}#/group/tyler`)
    const begin = page.getByRole('button', { name: 'Begin' })
    await expect(page.getByRole('heading', { name: 'The plan' })).toBeVisible()
    site.replace()
    await begin.click()
    await loadAnew(page)
    await expect(page).toHaveURL(`${site.address}#/group/tyler`)
    await begin.click()
    await expect(page.getByRole('heading', { level: 1, name: /console/ })).toBeVisible()
  })

  test('where the plan of a session did not come either, one panel says it', async ({ page }) => {
    let letOn = () => {}
    const replaced = new Promise<void>((resolve) => {
      letOn = resolve
    })
    await page.route(/tyler-[^/]*\.js/, async (route) => {
      await replaced
      await route.continue()
    })
    await page.goto(`${site.address}#/group/tyler`)
    const begin = page.getByRole('button', { name: 'Begin' })
    await expect(begin).toBeVisible()
    site.replace()
    letOn()
    await expect(renewed(page)).toBeVisible()
    await begin.click()
    await expect(page.locator(':focus').getByRole('alert')).toContainText(RENEWED)
    await expect(renewed(page)).toHaveCount(1)
    await loadAnew(page)
    await expect(page.getByRole('heading', { name: 'The plan' })).toBeVisible()
  })

  test('a page from a cache, whose program is gone: once by itself, then a sentence and a button', async ({
    page,
  }) => {
    let loads = 0
    page.on('request', (request) => {
      if (request.isNavigationRequest()) loads++
    })
    await page.route(/assets\/index-[^/]*\.js$/, (route) => route.fulfill({ status: 404 }))
    await page.goto(`${site.address}#/talk/tyler`)
    await expect(page.getByRole('alert')).toContainText('Alongside did not load fully')
    expect(loads).toBe(2)
    await page.unroute(/assets\/index-[^/]*\.js$/)
    await page.getByRole('button', { name: 'Load the page again' }).click()
    await readOn(page)
    expect(loads).toBe(3)
  })

  test('without a network nothing is said of a renewal, and trying again keeps the page', async ({
    page,
    context,
  }) => {
    const give = await withhold(page, /group-[^/]*\.js/)
    await page.goto(`${site.address}#/talk/tyler`)
    await takeOption(page, 1)
    await context.setOffline(true)
    await page.goto(`${site.address}#/group/tyler`)
    await expect(page.getByRole('alert')).toContainText('This part of the page did not arrive')
    await give()
    await context.setOffline(false)
    await page.getByRole('button', { name: 'Try again' }).click()
    await expect(page.getByRole('alert')).toHaveCount(0)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  })
})

test.describe('with a service worker', () => {
  const entryOf = (page: Page) =>
    page.evaluate(() => document.querySelector<HTMLScriptElement>('script[type=module]')?.src)

  const newerNote = (page: Page) => page.getByText('A newer version of Alongside is here.', { exact: false })

  const changeNow = (page: Page) => pressToLoad(page, 'Change to it now')

  /** A tab that takes the new build for the whole browser, and what the old one might still find elsewhere forgotten. */
  async function takeOverFromAnotherTab(page: Page): Promise<Page> {
    const before = await entryOf(page)
    const other = await page.context().newPage()
    await other.goto(site.address)
    await whenKept(other)
    await other.evaluate(async () => void (await navigator.serviceWorker.getRegistration())?.update())
    await changeNow(other)
    await expect(other.getByRole('heading', { level: 1, name: 'Alongside' })).toBeVisible()
    expect(await entryOf(other)).not.toBe(before)
    await forget(page)
    return other
  }

  /** So that nothing of the old build is found but what was kept. */
  async function forget(page: Page): Promise<void> {
    const devtools = await page.context().newCDPSession(page)
    await devtools.send('Network.clearBrowserCache')
  }

  test('what was begun can be finished and looked back on after the site was replaced', async ({ page }) => {
    await page.goto(`${site.address}#/talk/tyler`)
    await takeOption(page, 1)
    await whenStoryIsKept(page, 'tyler')
    site.replace()
    await forget(page)
    await page.reload()
    await readOn(page)
    await playToTheEnd(page, 1)
    await page.getByRole('link', { name: 'See what each choice did' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Looking back' })).toBeVisible()
    await page.goto(`${site.address}#/library`)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(renewed(page)).toHaveCount(0)
  })

  test('the old page is whole after the site was replaced, where all of it was kept', async ({ page }) => {
    await page.goto(`${site.address}#/talk/tyler`)
    await takeOption(page, 1)
    await whenKept(page)
    await keepAll(page)
    site.replace()
    await forget(page)
    for (const place of ['#/pack/tyler', '#/group/tyler', '#/get']) {
      await page.goto(`${site.address}${place}`)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    }
    await page.goto(`${site.address}#/talk/amina`)
    await readOn(page)
    await expect(renewed(page)).toHaveCount(0)
  })

  for (const [what, address] of [
    ['another story', '#/talk/amina'],
    ['the pack for trainers', '#/pack/tyler'],
  ] as const) {
    test(`the site was replaced: ${what} that was not kept is there after one press, in the new build`, async ({
      page,
    }) => {
      await page.goto(`${site.address}#/talk/tyler`)
      for (let n = 0; n < 2; n++) await takeOption(page, 1)
      await whenStoryIsKept(page, 'tyler')
      const old = await entryOf(page)
      const kept = await keptChoices(page)
      const offered = await options(page).allTextContents()
      site.replace()
      await forget(page)
      await page.goto(`${site.address}${address}`)
      await loadAnew(page)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      expect(await entryOf(page)).not.toBe(old)
      await page.goto(`${site.address}#/`)
      await expect(page.getByRole('heading', { level: 1, name: 'Alongside' })).toBeVisible()
      await whenKept(page)
      await expect(newerNote(page)).toHaveCount(0)
      // The new build has brought along what was begun.
      await page.context().setOffline(true)
      await page.goto(`${site.address}#/talk/tyler`)
      await page.reload()
      await readOn(page)
      expect(await options(page).allTextContents()).toEqual(offered)
      expect(await keptChoices(page)).toEqual(kept)
      await playToTheEnd(page, 1)
      await page.getByRole('link', { name: 'See what each choice did' }).click()
      await expect(page.getByRole('heading', { level: 1, name: 'Looking back' })).toBeVisible()
    })
  }

  for (const [what, address, heading] of [
    ['another story', '#/talk/amina', undefined],
    ['the pack for trainers', '#/pack/tyler', /trainer/i],
  ] as const) {
    test(`another tab changes to the new build: ${what} that was not loaded yet is there after one press`, async ({
      page,
    }) => {
      await page.goto(`${site.address}#/talk/tyler`)
      for (let n = 0; n < 2; n++) await takeOption(page, 1)
      await whenKept(page)
      site.replace()
      await takeOverFromAnotherTab(page)
      // What was loaded goes on.
      await takeOption(page, 1)
      const kept = await keptChoices(page)
      const offered = await options(page).allTextContents()
      await page.goto(`${site.address}${address}`)
      await loadAnew(page)
      await expect(page).toHaveURL(`${site.address}${address}`)
      if (heading) await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible()
      else await readOn(page)
      await page.goto(`${site.address}#/talk/tyler`)
      await readOn(page)
      expect(await options(page).allTextContents()).toEqual(offered)
      expect(await keptChoices(page)).toEqual(kept)
    })
  }

  test('a package is made of the new build though an older page asks for it, or the page says what helps', async ({
    page,
  }) => {
    await page.goto(`${site.address}#/get`)
    await whenKept(page)
    const make = page.getByRole('button', { name: 'Make the package' })
    await make.click()
    await expect(page.getByText(/is made \(\d+\.\d MB\)/)).toBeVisible()
    site.replace()
    await forget(page)
    await make.click()
    await expect(page.getByText(/is made \(\d+\.\d MB\)/)).toBeVisible()
    // Here what makes packages was not fetched before the site was replaced.
    await page.goto(`${site.address}#/`)
    await page.evaluate(async () => {
      for (const name of await caches.keys()) {
        const cache = await caches.open(name)
        for (const request of await cache.keys())
          if (request.url.includes('workbench-worker')) await cache.delete(request)
      }
    })
    await page.goto(`${site.address}#/get`)
    await page.reload()
    await make.click()
    await loadAnew(page)
    await make.click()
    await expect(page.getByText(/is made \(\d+\.\d MB\)/)).toBeVisible()
  })

  test('a tab changes to the new build while another still waits for an answer that never ends', async ({
    page,
  }) => {
    site = await withBrokenLine(site)
    await page.goto(site.address)
    await whenKept(page)
    await page.evaluate(async (file) => {
      // Held, since a browser breaks off what nobody can read any more.
      Object.assign(window, { answer: await fetch(file) })
    }, BROKEN_OFF)
    site.replace()
    const other = await takeOverFromAnotherTab(page)
    await expect(newerNote(other)).toHaveCount(0)
    await other.getByRole('link', { name: 'Meet Tyler' }).click()
    await other.getByText('Go in and meet Tyler').click()
    await readOn(other)
    // The newer worker follows when nothing is waited for any longer.
    await page.close()
    await other.reload()
    await whenKept(other)
    await whenStoryIsKept(other, 'tyler')
  })

  test('another tab changes to the new build: this one is offered it on its start page, and gets it', async ({
    page,
  }) => {
    await page.goto(`${site.address}#/talk/tyler`)
    await takeOption(page, 1)
    await whenKept(page)
    const old = await entryOf(page)
    site.replace()
    const other = await takeOverFromAnotherTab(page)
    await expect(newerNote(page)).toHaveCount(0)
    await page.goto(`${site.address}#/`)
    await changeNow(page)
    expect(await entryOf(page)).not.toBe(old)
    await expect(newerNote(page)).toHaveCount(0)
    await other.close()
    await page.goto(`${site.address}#/talk/tyler`)
    expect((await keptChoices(page)).length).toBe(1)
    await takeOption(page, 1)
  })
})
