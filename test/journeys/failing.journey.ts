// Stories that fail, never stop, or are full of markup; a browser without WebGL; sound that is refused.

import { expect, test } from '@playwright/test'
import { expectNoViolations } from './support/axe.ts'
import { serveInstead } from './support/other-story.ts'
import { keptChoices, openStory, options, playToTheEnd, readOn, takeOption } from './support/talk.ts'

const shelf = (rest: string) => `VAR trust = 6
-> room
=== room
Tyler: Right. # scene: interview_room # with: tyler
* (fine) "Fine." -> more
* (wrong) "Bad." -> bad
=== more
Tyler: More.
* (on) "On." -> END
${rest}`

for (const [name, bad, title] of [
  ['fails', '=== bad\n->->', 'The story could not go on here'],
  ['never stops', '=== bad\n-> worse\n=== worse\n-> bad', 'The story went round in circles here'],
] as const) {
  test(`a story that ${name} keeps the run and can be gone on with`, async ({ page }) => {
    await serveInstead(page, shelf(bad))
    await openStory(page)
    await options(page).filter({ hasText: 'Bad.' }).click()
    await expect(page.getByText(title)).toBeVisible({ timeout: 15_000 })
    await expectNoViolations(page)
    await page.getByRole('button', { name: 'Go on from here' }).click()
    await options(page).filter({ hasText: 'Fine.' }).click()
    await expect(options(page).filter({ hasText: 'Fine.' })).toHaveCount(0)
    await readOn(page)
    await expect(options(page).filter({ hasText: 'On.' })).toBeVisible()
  })
}

test('a story that cannot be opened says so and gives a way out', async ({ page }) => {
  await page.route(/assets\/tyler-[^/]*\.js/, (route) => route.abort())
  await page.goto('#/talk/tyler')
  await expect(page.getByText('The story did not arrive')).toBeVisible()
  await expectNoViolations(page)
  await page.getByRole('link', { name: 'Go to the start page' }).click()
  await expect(page.getByRole('link', { name: /Meet Tyler/ })).toBeVisible()
})

test('a pack whose story does not arrive says so, and has it after trying again', async ({ page }) => {
  await page.route(/assets\/tyler-[^/]*\.js/, (route) => route.abort())
  await page.goto('#/pack/tyler')
  await expect(page.getByRole('alert')).toContainText('The story did not arrive')
  await expect(page.getByText('Playing the story through')).toHaveCount(0)
  // The plan is a part of its own, and may not have come either.
  await expect(page.getByText('No plan has been written')).toHaveCount(0)
  await expectNoViolations(page)
  await page.unroute(/assets\/tyler-[^/]*\.js/)
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(page.getByRole('alert')).toHaveCount(0)
  await expect(page.getByRole('heading', { name: 'Aims' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Print' })).toBeEnabled()
})

test('a session with a group whose story does not arrive is not begun until it does', async ({ page }) => {
  await page.goto('#/group/tyler')
  // The plan is a part of its own, in a file with a name like the story's.
  await expect(page.getByRole('heading', { name: 'The plan' })).toBeVisible()
  await page.route(/assets\/tyler-[^/]*\.js/, (route) => route.abort())
  await page.getByRole('button', { name: 'Begin' }).click()
  await expect(page.getByRole('alert')).toContainText('The story did not arrive')
  await expect(page.getByRole('button', { name: 'Try again' })).toBeInViewport({ ratio: 1 })
  await expect(page).toHaveURL(/#\/group\/tyler$/)
  await expectNoViolations(page)
  await page.unroute(/assets\/tyler-[^/]*\.js/)
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'The new one: console' })).toBeVisible()
})

test('an error in the program: calm words, the run kept, and two ways out', async ({ page }) => {
  await openStory(page)
  await takeOption(page, 1)
  const kept = await keptChoices(page)
  await page.evaluate(() => {
    const { focus } = HTMLElement.prototype
    HTMLElement.prototype.focus = () => {
      HTMLElement.prototype.focus = focus
      throw new Error('a mistake in the program')
    }
  })
  await options(page).first().click()
  await expect(page.getByText('Something went wrong')).toBeVisible()
  await expectNoViolations(page)
  expect((await keptChoices(page)).slice(0, 1)).toEqual(kept)
  await expect(page.getByRole('link', { name: 'Go to the start page' })).toBeVisible()
  await page.getByRole('button', { name: 'Go back one step' }).click()
  await readOn(page)
  await expect(options(page).first()).toBeVisible()
})

test('markup in a story stays the letters it is made of', async ({ page }) => {
  const markup = '<img src=x onerror="document.title=1"><b>bold</b>'
  await serveInstead(page, `Tyler: ${markup}\n* (go) "${markup.replaceAll('"', "'")}" -> END`)
  await openStory(page)
  await expect(page.getByText('<b>bold</b>').first()).toBeVisible()
  await expect(page.locator('img[src=x]')).toHaveCount(0)
  await expect(page.locator('b', { hasText: /^bold$/ })).toHaveCount(0)
  await expect(page).toHaveTitle(/Talking with Tyler/)
})

test('without WebGL, canvas or sound the story is there in full', async ({ page }) => {
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(error.message))
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => null
    Object.assign(window, { AudioContext: undefined, webkitAudioContext: undefined })
    HTMLMediaElement.prototype.play = () => Promise.reject(new DOMException('no', 'NotAllowedError'))
  })
  await openStory(page)
  await page.getByRole('button', { name: 'Sound' }).click()
  expect(await playToTheEnd(page, 1)).toBeGreaterThanOrEqual(10)
  await expect(page.locator('canvas')).toHaveCount(0)
  expect(errors).toEqual([])
})

test.describe('with less movement asked for', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } })

  test('the stage is still: a picture with words, and no canvas', async ({ page }) => {
    await openStory(page)
    await expect(page.getByRole('img', { name: /Tyler|Ros|room|desk/i }).first()).toBeVisible()
    await expect(page.locator('canvas')).toHaveCount(0)
  })
})

test('the living stage comes after the first options and never in their way', async ({ page }) => {
  await openStory(page)
  await expect(page.locator('canvas')).toBeVisible({ timeout: 30_000 })
  expect(await playToTheEnd(page, 3)).toBeGreaterThanOrEqual(10)
  await expect(page.locator('canvas')).toHaveCount(1)
})
