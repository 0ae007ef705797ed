// The shortest way through the whole house: the story's own address gives its first options, and one can be taken.

import { expect, test } from '@playwright/test'

test('the address of a story opens it, and asks nobody else for anything', async ({ page, baseURL }) => {
  const [asked, said]: [string[], string[]] = [[], []]
  page.on('request', (request) => asked.push(request.url()))
  page.on('console', (message) => message.type() === 'error' && said.push(message.text()))
  page.on('pageerror', (error) => said.push(error.message))
  await page.goto('#/talk/tyler')
  await expect(page.getByText('Tyler', { exact: false }).first()).toBeVisible()
  expect(said).toEqual([])
  expect(asked.filter((url) => /^https?:/.test(url) && !url.startsWith(baseURL ?? ''))).toEqual([])
})
