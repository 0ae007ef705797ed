// What journeys do again and again, found by role and name as a trainee would find it.

import { expect, type FrameLocator, type Page } from '@playwright/test'

export const STORY = '#/talk/tyler'

export const options = (page: Page | FrameLocator) =>
  page.getByRole('region', { name: 'What do you say or do?' }).getByRole('button')

/** How often to look for what follows within a frame or two, in milliseconds: Playwright's own first wait is 100. */
export const OFTEN = { intervals: [10, 20, 40, 80, 160] }

export const nextPart = (page: Page | FrameLocator) => page.getByRole('button', { name: 'Next', exact: true })

/** Reads on, part by part, until there are options to take or the story is at its end. */
export async function readOn(page: Page | FrameLocator): Promise<void> {
  const end = options(page)
    .or(page.getByRole('link', { name: 'See what each choice did' }))
    .first()
  while (true) {
    await expect(nextPart(page).or(end).first()).toBeVisible()
    if (await end.isVisible()) return
    await nextPart(page).click()
  }
}

/** Opens the story at its own address and reads on to its first options. */
export async function openStory(page: Page): Promise<void> {
  await page.goto(STORY)
  await readOn(page)
}

/** The ids of choices taken so far, as they are kept in this browser. */
export const keptChoices = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    Object.entries(localStorage)
      .filter(([key]) => key.startsWith('alongside:open:'))
      .flatMap(([, text]) => JSON.parse(text).run.choices.map(({ id }: { id: string }) => id)),
  )

/** Takes an option by its place, from 1, and waits until that is kept and the page shows what follows it. */
export async function takeOption(page: Page, place: number): Promise<void> {
  const before = (await keptChoices(page)).length
  const offered = await options(page).allTextContents()
  await options(page)
    .nth(Math.min(place, offered.length) - 1)
    .click()
  await expect.poll(async () => (await keptChoices(page)).length, OFTEN).toBe(before + 1)
  await readOn(page)
  await expect.poll(() => options(page).allTextContents(), OFTEN).not.toEqual(offered)
}

export const isOver = (page: Page): Promise<boolean> =>
  page.getByRole('link', { name: 'See what each choice did' }).isVisible()

/** Plays on to an ending, always taking the option at the same place; gives the number of choices. */
export async function playToTheEnd(page: Page, place: number): Promise<number> {
  let taken = 0
  while (!(await isOver(page))) {
    await takeOption(page, place)
    taken++
    expect(taken).toBeLessThan(40)
  }
  return taken
}
