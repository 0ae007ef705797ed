// Nothing leaves the page's own origin, and the policy in the page holds.

import { expect, test } from '@playwright/test'
import { openStory, options, playToTheEnd } from './support/talk.ts'

test('a whole run, with picture and sound, asks nobody but its own origin', async ({ page, baseURL }) => {
  const asked: string[] = []
  const blocked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  page.on(
    'console',
    (message) => /Content Security Policy/.test(message.text()) && blocked.push(message.text()),
  )
  await openStory(page)
  await page.getByRole('button', { name: 'Sound' }).click()
  await playToTheEnd(page, 1)
  await page.getByRole('link', { name: 'See what each choice did' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Looking back' })).toBeVisible()
  await page.goto('#/settings')
  await page.goto('')
  expect(asked.length).toBeGreaterThan(5)
  expect(asked.filter((url) => !/^(data|blob):/.test(url) && !url.startsWith(baseURL ?? ''))).toEqual([])
  expect(blocked).toEqual([])
})

test('the page’s policy refuses inline scripts, other origins and plugins', async ({ page }) => {
  await openStory(page)
  const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content')
  expect(policy).toContain("default-src 'none'")
  expect(policy).not.toMatch(/unsafe-(inline|eval)|\*/)
  const ran = await page.evaluate(async () => {
    const script = document.createElement('script')
    script.textContent = 'window.ran = true'
    document.body.append(script)
    const left = await fetch('http://127.0.0.1:9/').then(
      () => true,
      () => false,
    )
    return { inline: 'ran' in window, left }
  })
  expect(ran).toEqual({ inline: false, left: false })
  await expect(options(page).first()).toBeVisible()
})

test('nothing is asked of the trainee: no field for text anywhere on the way', async ({ page }) => {
  await page.goto('')
  await expect(page.getByRole('textbox')).toHaveCount(0)
  await page.goto('#/before/tyler')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.getByRole('textbox')).toHaveCount(0)
})
