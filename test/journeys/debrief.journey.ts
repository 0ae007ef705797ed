// Looking back: picture and table, choices with reasons and evidence in place, promises, the child's thoughts, paper.

import { expect, test } from '@playwright/test'
import { expectNoViolations } from './support/axe.ts'
import { everyChoice, lookBackOn, openEveryChoice, openFigures } from './support/look-back.ts'
import { isOver, openStory, options, playToTheEnd, takeFirst, takeOption } from './support/talk.ts'

test('the debrief shows what happened, and opens evidence where it stands', async ({ page }) => {
  await openStory(page)
  const taken = await playToTheEnd(page, 2)
  await page.getByRole('link', { name: 'See what each choice did' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Looking back' })).toBeVisible()

  await expect(page.getByRole('heading', { name: 'The two moments that mattered most' })).toBeVisible()
  await expect(page.getByRole('article')).toHaveCount(2)
  await expect(page.getByText('Scores are teaching devices')).toBeHidden()
  await openFigures(page)
  await expect(page.getByText('Scores are teaching devices')).toBeVisible()
  await expect(page.getByRole('img', { name: /Line picture of three scores/ })).toBeVisible()
  await page.getByText('The same as a table').click()
  await expect(page.getByRole('table').getByRole('row')).toHaveCount(taken + 2)
  await expect(everyChoice(page)).toHaveCount(taken)
  await expect(page.getByRole('heading', { name: 'Promises' })).toBeVisible()

  await expect(page.getByText('What this rests on').filter({ visible: true })).toHaveCount(0)
  await everyChoice(page).first().click()
  await expect(everyChoice(page).first()).toHaveAttribute('aria-expanded', 'true')
  await expect(everyChoice(page).nth(1)).toHaveAttribute('aria-expanded', 'false')
  await openEveryChoice(page)
  const evidence = page.locator('details').filter({ hasText: 'Where it stops' }).first()
  await expect(evidence.getByText('Where it stops')).toBeHidden()
  await evidence.locator('summary').click()
  await expect(evidence.getByText('Where it stops')).toBeVisible()
  await expectNoViolations(page)

  await expect(page.getByText('What Tyler may have thought')).toHaveCount(0)
  await page.getByRole('button', { name: 'From Tyler’s side' }).click()
  await expect(page.getByText('What Tyler may have thought').first()).toBeVisible()
  await expectNoViolations(page)
})

test('what became of a promise says at which choice it was made', async ({ page }) => {
  await lookBackOn(page, 'tyler', 'warm-and-steady-to-ten-to-ten')
  const settled = 'At choice 5 you promised Thursdays at half past four, or to tell him first.'
  await openEveryChoice(page)
  await expect(page.locator('.judged').getByText(settled)).toBeVisible()
})

test('all of it is printed open, what is printed by the browser as it stands, and nothing to press', async ({
  page,
}) => {
  await lookBackOn(page, 'tyler', 'a-bad-morning-and-a-repair')
  const why = page.locator('.why').filter({ visible: true })
  await page.emulateMedia({ media: 'print' })
  await expect(why).toHaveCount(0)
  await expect(page.getByRole('button', { name: /^Print/ })).toHaveCount(0)
  await page.emulateMedia({ media: 'screen' })
  await everyChoice(page).first().click()
  await expect(why).toHaveCount(1)
  await page.evaluate(() => {
    window.print = () => {}
  })
  await page.getByRole('button', { name: /^Print all of it/ }).click()
  await expect(
    page.getByRole('heading', { name: 'What the reasons rest on', includeHidden: true }),
  ).toBeAttached()
  await expect(page.getByRole('img', { name: /Line picture of three scores/ })).toBeVisible()
  const open = await page.locator('.why').count()
  await expect(why).toHaveCount(open)
  await page.evaluate(() => dispatchEvent(new Event('afterprint')))
  // As it was before.
  await expect(why).toHaveCount(1)
})

test('reasons after each choice come after the answer, with evidence that opens in place', async ({
  page,
}) => {
  await page.goto('#/before/tyler')
  await page
    .getByRole('group', { name: 'What a choice did, and why' })
    .getByLabel('After each choice', { exact: true })
    .check()
  await page.getByRole('group', { name: 'The three scores' }).getByLabel('In numbers').check()
  await page
    .getByRole('button', { name: 'Go in and meet Tyler' })
    .or(page.getByRole('link', { name: 'Go in and meet Tyler' }))
    .click()
  await takeFirst(page)
  const reason = page.getByRole('complementary', { name: 'What that did' })
  await expect(reason).toBeVisible()
  const order = await page.evaluate(() => {
    const tops = (element: Element | null | undefined) => element?.getBoundingClientRect().top ?? Number.NaN
    const headings = [...document.querySelectorAll('h2, h3')]
    return {
      line: tops(document.querySelector('.beat p')),
      reason: tops(headings.find(({ textContent }) => textContent === 'What that did')),
      options: tops(document.querySelector('.options')),
    }
  })
  expect(order.line).toBeLessThan(order.reason)
  expect(order.reason).toBeLessThan(order.options)
  const evidence = reason.getByText('What this rests on').first()
  await expect(evidence).toBeHidden()
  await reason.getByText('More on this').first().click()
  await expect(evidence).toBeVisible()
  await expectNoViolations(page)
})

test('scores stay hidden until the end where that was asked for', async ({ page }) => {
  await page.goto('#/settings')
  await page.getByRole('group', { name: 'The three scores' }).getByLabel('Hidden until the end').check()
  await openStory(page)
  await expect(page.getByRole('heading', { name: 'How Tyler sees you' })).toHaveCount(0)
  await expect(page.getByText(/of 20/)).toHaveCount(0)
})

test('a hard moment can be skipped with a plain sentence, and nothing in the run changes', async ({
  page,
}) => {
  await openStory(page)
  const skip = page.getByRole('button', { name: 'Skip it' })
  for (let taken = 0; taken < 40 && !(await skip.isVisible()) && !(await isOver(page)); taken++) {
    await takeOption(page, 1)
  }
  await expect(skip).toBeVisible()
  const before = await page.evaluate(() => Object.values(localStorage).join())
  const offered = await options(page).allTextContents()
  await skip.click()
  await expect(page.getByText('In short:')).toBeVisible()
  expect(await page.evaluate(() => Object.values(localStorage).join())).toBe(before)
  expect(await options(page).allTextContents()).toEqual(offered)
  await page.getByRole('button', { name: 'Read it in full' }).click()
  await expect(skip).toBeVisible()
})

test('the picture of the scores is read step by step, by keys and by pointing', async ({ page }) => {
  await openStory(page)
  await takeOption(page, 1)
  await takeOption(page, 1)
  await takeOption(page, 2)
  await page.goto('#/debrief/tyler')
  await openFigures(page)
  const slider = page.getByRole('slider', { name: 'Look at a choice' })
  await expect(slider).toHaveAttribute('aria-valuetext', /^Choice 3/)
  await slider.focus()
  await page.keyboard.press('Home')
  await expect(slider).toHaveAttribute('aria-valuetext', /^At the start: Trust 8, Empathy 8, Reliability 11/)
  const picture = page.locator('svg.course')
  const width = (await picture.boundingBox())?.width ?? 0
  await picture.click({ position: { x: width * 0.35, y: 60 } })
  await expect(slider).toHaveAttribute('aria-valuetext', /^Choice 1/)
  await page.getByRole('button', { name: 'Go to it' }).click()
  await expect(page.locator('#choice-1')).toBeFocused()
  await expect(page.locator('#choice-1')).toHaveAttribute('aria-expanded', 'true')
})
