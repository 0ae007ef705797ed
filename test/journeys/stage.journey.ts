// The moving stage in a browser: what it leaves behind, what happens when its drawing context is taken away, and
// that its pictures follow the story's words.

import { expect, type Page, test } from '@playwright/test'
import { openStory, playToTheEnd, takeOption } from './support/talk.ts'

const canvas = (page: Page) => page.locator('.stage-host canvas')

/** Counts the textures that are alive, in whatever context. */
const countTextures = (page: Page) =>
  page.addInitScript(() => {
    const count = { alive: 0 }
    Object.assign(window, { textures: count })
    for (const { prototype } of [WebGLRenderingContext, WebGL2RenderingContext]) {
      const { createTexture, deleteTexture } = prototype
      prototype.createTexture = function () {
        count.alive += 1
        return createTexture.call(this)
      }
      prototype.deleteTexture = function (texture) {
        count.alive -= 1
        deleteTexture.call(this, texture)
      }
    }
  })
const alive = (page: Page): Promise<number> =>
  page.evaluate(() => (window as unknown as { textures: { alive: number } }).textures.alive)

test('a whole run leaves no more textures than its pictures need', async ({ page }) => {
  await countTextures(page)
  await openStory(page)
  await expect(canvas(page)).toBeVisible({ timeout: 30_000 })
  await playToTheEnd(page, 2)
  await expect.poll(() => alive(page), { timeout: 15_000 }).toBeLessThan(80)
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
