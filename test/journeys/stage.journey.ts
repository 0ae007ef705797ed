// The moving stage in a browser: what it leaves behind, what happens when its drawing context is taken away, and
// that its pictures follow the story's words.

import { expect, type Page, test } from '@playwright/test'
import { differenceOf, shotOf } from './support/pixels.ts'
import { OFTEN, openStory, options, playToTheEnd, setPace, takeOption } from './support/talk.ts'

const canvas = (page: Page) => page.locator('.stage-host canvas')

/** Counts the textures that are alive, in whatever context. */
const countTextures = (page: Page) =>
  page.addInitScript(() => {
    const count = { alive: 0, made: 0 }
    Object.assign(window, { textures: count })
    for (const { prototype } of [WebGLRenderingContext, WebGL2RenderingContext]) {
      const { createTexture, deleteTexture } = prototype
      prototype.createTexture = function () {
        count.alive += 1
        count.made += 1
        return createTexture.call(this)
      }
      prototype.deleteTexture = function (texture) {
        count.alive -= 1
        deleteTexture.call(this, texture)
      }
    }
  })
const textures = (page: Page): Promise<{ alive: number; made: number }> =>
  page.evaluate(() => (window as unknown as { textures: { alive: number; made: number } }).textures)
const alive = async (page: Page): Promise<number> => (await textures(page)).alive

test('a whole run leaves no more textures than its pictures need', async ({ page }) => {
  await countTextures(page)
  await openStory(page)
  await expect(canvas(page)).toBeVisible({ timeout: 30_000 })
  await playToTheEnd(page, 2)
  await expect.poll(() => alive(page), { timeout: 15_000 }).toBeLessThan(80)
})

/** Takes an option and waits until the picture has been told of it, which is a frame after the text. */
async function takeAndSee(page: Page, place: number): Promise<void> {
  await takeOption(page, place)
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done)))),
  )
}

/** Listeners that are still held, when everything that can be let go has been. */
async function listening(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page)
  // Twice, since the first lets go of what the second then finds unheld.
  await session.send('HeapProfiler.collectGarbage')
  await session.send('HeapProfiler.collectGarbage')
  const { jsEventListeners } = await session.send('Memory.getDOMCounters')
  await session.detach()
  return jsEventListeners
}

test('twenty changes of scene, and there and back again leaves textures and listeners as they were', async ({
  page,
}) => {
  test.setTimeout(120_000)
  await countTextures(page)
  await openStory(page)
  await expect(canvas(page)).toBeVisible({ timeout: 30_000 })
  const scene = () => canvas(page).locator('xpath=ancestor::*[@role="img"]').getAttribute('aria-label')
  const label = async () => ((await scene()) ?? '').split('.')[0]
  // From the desk, where a story opens, on to the first place that is another one.
  const opening = await label()
  let choices = 0
  while ((await label()) === opening) {
    await takeAndSee(page, 1)
    choices++
    expect(choices).toBeLessThan(15)
  }
  const there = await label()
  const settled = async (): Promise<readonly [number, number]> => {
    let before = -1
    await expect
      .poll(
        async () => {
          const now = await alive(page)
          const isStill = now === before
          before = now
          return isStill
        },
        { intervals: [3000], timeout: 30_000 },
      )
      .toBe(true)
    return [await alive(page), await listening(page)]
  }
  /** Waits until the other scene has been drawn and the one before it let go: a change that is overtaken leaves nothing behind. */
  const changed = async (to: string | undefined, change: () => Promise<void>) => {
    const before = await textures(page)
    await change()
    await expect.poll(label, OFTEN).toBe(to)
    const isDrawn = async () => {
      const { made, alive } = await textures(page)
      return made > before.made && made - alive > before.made - before.alive
    }
    await expect.poll(isDrawn, { ...OFTEN, timeout: 15_000 }).toBe(true)
  }
  const goBack = () => changed(opening, () => page.getByRole('button', { name: 'Step back one' }).click())
  const goOn = () => changed(there, () => takeOption(page, 1))
  await settled()
  // The first round trip brings what is kept: both scenes, both figures.
  await goBack()
  await goOn()
  const [kept, listeners] = await settled()
  for (let change = 0; change < 20; change += 2) {
    await goBack()
    await goOn()
  }
  const [keptAfter, listenersAfter] = await settled()
  expect(kept).toBeGreaterThan(5)
  expect(keptAfter).toBeLessThanOrEqual(kept)
  expect(listenersAfter).toBeLessThanOrEqual(listeners)
})

/** One drawing of the stage, of which there are twelve a second. */
const DRAWING = 84

test('whatever a change of scene is overtaken in, what is seen in the end is what a fresh page shows', async ({
  page,
}) => {
  test.setTimeout(400_000)
  // Time goes on as ever until it is stopped, and from then on only step by step.
  await page.clock.install()
  await countTextures(page)
  // Small, since many pictures are drawn and compared.
  await page.setViewportSize({ width: 1000, height: 480 })
  // With each choice all of what follows, as a page that is opened anew has it too.
  await setPace(page, 'All of it at once')
  await page.getByRole('group', { name: 'Saying it first' }).getByLabel('Never').check()
  await openStory(page)
  await expect(canvas(page)).toBeVisible({ timeout: 30_000 })
  const label = async () => (await page.locator('.stage-host').getAttribute('aria-label'))?.split('.')[0]
  const stepBack = () => page.getByRole('button', { name: 'Step back one' }).click()
  /** What a page that was opened at this moment shows at once. */
  const fresh = async (): Promise<Buffer> => {
    await page.reload()
    await expect(canvas(page)).toBeVisible({ timeout: 30_000 })
    await expect(page.locator('.stage-host svg')).toHaveCount(0)
    return shotOf(canvas(page))
  }
  const opening = await label()
  for (let choices = 0; (await label()) === opening; choices++) {
    expect(choices).toBeLessThan(15)
    await takeAndSee(page, 1)
  }
  const next = await fresh()
  await takeOption(page, 1)
  const afterNext = await fresh()
  await stepBack()
  await stepBack()
  await expect.poll(label).toBe(opening)
  const before = await fresh()
  expect(await differenceOf(page, before, next)).toBeGreaterThan(0.3)

  await page.clock.pauseAt(await page.evaluate(() => Date.now() + 1000))
  const differsFrom = async (picture: Buffer) => differenceOf(page, await shotOf(canvas(page)), picture)
  const settlesAs = (picture: Buffer, when: string) =>
    expect
      .poll(
        async () => {
          await page.clock.runFor(10 * DRAWING)
          return differsFrom(picture)
        },
        { message: when, intervals: [50], timeout: 60_000 },
      )
      .toBeLessThan(0.02)
  const take = async () => {
    const offered = await options(page).allTextContents()
    await options(page).first().focus()
    await page.keyboard.press('Enter')
    await expect
      .poll(async () => {
        await page.clock.runFor(10)
        return options(page).allTextContents()
      })
      .not.toEqual(offered)
  }

  /** Takes the option and goes on, drawing by drawing, until the textures that have been made and removed since are enough. */
  const takeUntil = async (isEnough: (made: number, removed: number) => boolean): Promise<number> => {
    const start = await textures(page)
    await take()
    let made = 0
    const step = async () => {
      await page.clock.runFor(DRAWING)
      const now = await textures(page)
      made = now.made - start.made
      return isEnough(made, made - (now.alive - start.alive))
    }
    await expect.poll(step, { intervals: [10] }).toBe(true)
    return made
  }
  /**
   * Stops so many drawings after all that the next scene needs was made, which is when the change begins. A drawing can make
   * one more at a time, or a browser one less: then the old scene going tells.
   */
  const takeAndWatch = async (drawings: number) => {
    await takeUntil((made, removed) => made >= needed || removed > 0)
    for (let drawing = 0; drawing < drawings; drawing++) await page.clock.runFor(DRAWING)
  }

  await settlesAs(before, 'at the beginning')
  const needed = await takeUntil((_, removed) => removed > 0)
  await stepBack()
  await settlesAs(before, 'back at the beginning')
  // A change has five drawings.
  for (let drawings = 0; drawings < 6; drawings++) {
    await takeAndWatch(drawings)
    await stepBack()
    await settlesAs(before, `stepping back after ${drawings} drawings`)
    await takeAndWatch(drawings)
    await take()
    await settlesAs(afterNext, `the next option after ${drawings} drawings`)
    await stepBack()
    await stepBack()
    await settlesAs(before, 'back at the beginning')
  }
})

test('when the drawing context is taken away the picture stays, still', async ({ page }) => {
  await openStory(page)
  await expect(canvas(page)).toBeVisible({ timeout: 30_000 })
  await canvas(page).evaluate((element: HTMLCanvasElement) =>
    element.getContext('webgl')?.getExtension('WEBGL_lose_context')?.loseContext(),
  )
  await expect(page.locator('.stage-host svg image').first()).toBeVisible()
  await expect(canvas(page)).toHaveCount(0)
  await takeOption(page, 1)
  await expect(page.locator('.stage-host svg image').first()).toBeVisible()
})

test('leaving the talk takes the stage out of the page', async ({ page }) => {
  await openStory(page)
  await expect(canvas(page)).toBeVisible({ timeout: 30_000 })
  await page.goto('#/')
  await expect(page.locator('canvas')).toHaveCount(0)
})

test.describe('where less movement is asked for', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } })

  test('Phaser is never fetched', async ({ page }) => {
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    await openStory(page)
    await expect(page.locator('.stage-host svg image').first()).toBeVisible()
    await takeOption(page, 1)
    expect(asked.filter((url) => /phaser/.test(url))).toEqual([])
  })
})
