// The built site without a network, after one visit: what was begun, all of it where that was asked for, and an update that waits.

import { expect, type Page, test } from '@playwright/test'
import { writeStoryFile } from '../../src/app/saves/story-file.ts'
import { anOwnStory } from '../support/own-story.ts'
import { expectNoViolations } from './support/axe.ts'
import { keepAll, whenKept, whenStoryIsKept } from './support/offline.ts'
import { fronted, serveReplaceable } from './support/replaced-site.ts'
import { keptChoices, playToTheEnd, readOn, takeOption } from './support/talk.ts'

/** What failed from now on for want of a network; what a page that is left had asked for has been given up, and did not fail. */
function failures(page: Page): readonly string[] {
  const failed: string[] = []
  page.on('requestfailed', (request) => {
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') failed.push(request.url())
  })
  return failed
}

// The mark in the tab is asked for by the browser itself, past every worker.
const missed = (failed: readonly string[]) =>
  failed.filter((url) => !/support\.json|packages\.json|\/mark-/.test(url))

/** Addresses of everything that this browser keeps of the site. */
const keptNames = (page: Page): Promise<readonly string[]> =>
  page.evaluate(async () => {
    const caches = await Promise.all((await window.caches.keys()).map((name) => window.caches.open(name)))
    const requests = await Promise.all(caches.map((cache) => cache.keys()))
    return requests.flat().map(({ url }) => url)
  })

test('a story that was begun is there to its end and its look back, and so is the library', async ({
  page,
  context,
}) => {
  test.setTimeout(120_000)
  await page.goto('#/talk/reece')
  await takeOption(page, 1)
  await whenStoryIsKept(page, 'reece')
  await context.setOffline(true)
  await page.reload()
  const failed = failures(page)
  await readOn(page)
  expect((await keptChoices(page)).length).toBe(1)
  await playToTheEnd(page, 1)
  await page.getByRole('link', { name: 'See what each choice did' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Looking back' })).toBeVisible()
  for (const place of [
    '#/',
    '#/library',
    '#/library/entries',
    '#/record',
    '#/settings',
    '#/data',
    '#/about',
  ]) {
    await page.goto(place)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  }
  // Pictures of the others on the start page were not seen before; where one does not come, the page asks if the site was replaced.
  const own = await page.evaluate(async () => (await (await fetch('./offline.json')).json()).stories.reece)
  const isOfOthers = (url: string) =>
    /\/$/.test(url) || (/\/(figure|scene)-/.test(url) && !own.some((file: string) => url.endsWith(file)))
  expect(missed(failed).filter((url) => !isOfOthers(url))).toEqual([])
})

test('a story that was not begun says that it did not come, and comes when the network is back', async ({
  page,
  context,
}) => {
  await page.goto('#/talk/reece')
  await whenStoryIsKept(page, 'reece')
  await context.setOffline(true)
  await page.goto('#/talk/amina')
  await expect(page.getByRole('alert')).toBeVisible()
  await context.setOffline(false)
  await page.getByRole('button', { name: 'Try again' }).click()
  await readOn(page)
})

test('one opened story fetches no other, nor anything twice', async ({ page, context }) => {
  const asked: string[] = []
  context.on('request', (request) => {
    if (request.url().includes('/assets/')) asked.push(request.url())
  })
  await page.goto('#/talk/reece')
  await whenStoryIsKept(page, 'reece')
  const names = asked.map((url) => url.slice(url.lastIndexOf('/') + 1))
  const ofOthers = /^(amina|tyler|figure-amina|figure-tyler|group|author|workbench|\w+\.trie)/
  expect(names.filter((name) => ofOthers.test(name))).toEqual([])
  expect(names.filter((name) => /\.(ogg|mp3)$/.test(name))).toEqual([])
})

test('a service’s own story that was begun is there to its end, with pictures that were not shown yet', async ({
  page,
  context,
}) => {
  const ink = `VAR trust = 8
VAR empathy = 8
VAR reliability = 8
Nadia: You're early. # scene: reception # with: amina
* (sit) "I'll just sit down, then."
  # why: You took the chair before she had said anything.
  Nadia: Come and see, then. # scene: touchline # with: kelly
  Kelly: All right? # ending: in
- -> END
`
  const file = { name: 'nadia.alongside', mimeType: 'application/octet-stream' }
  await page.goto('#/author')
  await page
    .getByLabel('A story file')
    .setInputFiles({ ...file, buffer: Buffer.from(writeStoryFile(anOwnStory('nadia', 1, ink))) })
  await expect(page.getByText('“The quick bus” is on the start page now.')).toBeVisible()
  await page.goto('#/talk/own-nadia')
  await whenKept(page)
  const named = /scene-(reception|touchline)|figure-(amina|kelly)|debrief-screen/
  await expect
    .poll(() => keptNames(page).then((names) => names.filter((name) => named.test(name)).length))
    .toBeGreaterThanOrEqual(5)
  expect(
    (await keptNames(page)).filter((name) => /scene-bakery|figure-idris|\.(ogg|mp3)$/.test(name)),
  ).toEqual([])
  await context.setOffline(true)
  await page.reload()
  const failed = failures(page)
  await takeOption(page, 1)
  await expect(page.getByText('All right?')).toBeVisible()
  await page.goto('#/debrief/own-nadia')
  await expect(page.getByText('You sat in her kitchen.')).toBeVisible()
  expect(missed(failed)).toEqual([])
})

test('contacts of an employer stay where a network answers with a page of its own, or is busy, and go where they are taken away', async ({
  page,
}) => {
  let answer: readonly [status: number, type: string, body: string] = [
    200,
    'application/json',
    '[{"name":"Staff support"}]',
  ]
  const site = await fronted(await serveReplaceable(4750), ({ url }, response) => {
    if (url !== '/support.json') return false
    response.writeHead(answer[0], { 'content-type': answer[1] }).end(answer[2])
    return true
  })
  const contact = page.getByText('Staff support')
  const look = async () => {
    await page.goto(`${site.address}#/pause`)
    await page.reload()
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  }
  try {
    await page.goto(site.address)
    await whenKept(page)
    await look()
    await expect(contact).toBeVisible()
    for (const other of [
      [200, 'text/html', '<title>Sign in</title>'],
      [503, 'text/plain', 'busy'],
    ] as const) {
      answer = other
      await look()
      await expect(contact).toBeVisible()
    }
    answer = [404, 'text/plain', 'gone']
    const told = page.waitForResponse((response) => response.status() === 404)
    await look()
    await told
    await expect(contact).toHaveCount(0)
  } finally {
    await site.close()
  }
})

test('when it was asked for, every story, picture and screen is there without a network', async ({
  page,
  context,
}) => {
  test.setTimeout(120_000)
  await page.goto('#/')
  await whenKept(page)
  await keepAll(page)
  // What authors write with would be two fifths of it.
  expect((await keptNames(page)).filter((name) => /author-|workbench|\.trie|poses-/.test(name))).toEqual([])
  await expectNoViolations(page)
  await context.setOffline(true)
  await page.goto('#/talk/reece')
  await page.reload()
  const failed = failures(page)
  await readOn(page)
  await expect(page.locator('.stage canvas')).toBeVisible()
  for (const place of ['#/talk/amina', '#/talk/tyler']) {
    await page.goto(place)
    await readOn(page)
  }
  for (const place of ['#/group/tyler', '#/pack/tyler', '#/get']) {
    await page.goto(place)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  }
  await page.goto('#/settings')
  await expect(page.getByText('All kept: every story works without a network.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Keep all stories for use without a network' })).toHaveCount(
    0,
  )
  expect(missed(failed)).toEqual([])
})

test('what does not come while all is kept is said, and the next try goes on from there', async ({
  page,
  context,
}) => {
  await context.route('**/assets/scene-bakery-*', (route) => route.fulfill({ status: 503 }))
  await page.goto('#/')
  await page.goto('#/settings')
  const keep = page.getByRole('button', { name: 'Keep all stories for use without a network' })
  await keep.click()
  await expect(page.getByText('Not everything came. What came is kept. You can try again.')).toBeVisible({
    timeout: 60_000,
  })
  await context.unroute('**/assets/scene-bakery-*')
  await keep.click()
  await expect(page.getByText('All kept: every story works without a network.')).toBeVisible({
    timeout: 60_000,
  })
})

test('a newer version is offered on the start page and nowhere else, and waits until it is taken', async ({
  page,
  context,
}) => {
  let version = ''
  await context.route('**/service-worker.js', async (route) => {
    const response = await route.fetch()
    await route.fulfill({ response, body: `${await response.text()}\n// ${version}` })
  })
  await page.goto('')
  await whenKept(page)
  version = 'newer'
  await page.goto('#/talk/tyler')
  await page.reload()
  await readOn(page)
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update())
  await expect
    .poll(() =>
      page.evaluate(async () => Boolean((await navigator.serviceWorker.getRegistration())?.waiting)),
    )
    .toBe(true)
  await expect(page.getByText('A newer version of Alongside is here.', { exact: false })).toHaveCount(0)
  await page.goto('#/')
  await expect(page.getByText('A newer version of Alongside is here.', { exact: false })).toBeVisible()
  const begun = () => page.evaluate(() => performance.timeOrigin)
  const before = await begun()
  await page.getByRole('button', { name: 'Change to it now' }).click()
  // Asked for in between, the page may be on its way out.
  await expect.poll(() => begun().catch(() => before), { timeout: 60_000 }).toBeGreaterThan(before)
  await expect(page.getByText('A newer version of Alongside is here.', { exact: false })).toHaveCount(0)
})

test('the site can be installed: it says what it is, with icons that are there', async ({ page }) => {
  await page.goto('')
  const address = await page.locator('link[rel=manifest]').getAttribute('href')
  const described = await (await page.request.get(address ?? '')).json()
  expect(described).toMatchObject({ name: 'Alongside', display: 'standalone', start_url: './' })
  for (const { src, type } of described.icons) {
    const icon = await page.request.get(src)
    expect(icon.ok()).toBe(true)
    expect(icon.headers()['content-type']).toBe(type)
  }
})
