// What journeys do again and again, found by role and name as a trainee would find it.

import { expect, type FrameLocator, type Page } from '@playwright/test'

export const STORY = '#/talk/tyler'

export const options = (page: Page | FrameLocator) =>
  page.getByRole('region', { name: 'What do you say or do?' }).getByRole('button')

/** How often to look for what follows within a frame or two, in milliseconds: Playwright's own first wait is 100. */
export const OFTEN = { intervals: [10, 20, 40, 80, 160] }

/** What brings the next part; or, where the trainee is asked for their own words first, the options. */
export const nextPart = (page: Page | FrameLocator) =>
  page.getByRole('button', { name: /^(Next|Show the options)$/ })

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

/** In the settings, how the text comes. */
export async function setPace(page: Page, pace: 'All of it at once' | 'Line by line'): Promise<void> {
  await page.goto('#/settings')
  await page.getByRole('group', { name: 'How the text comes' }).getByLabel(pace).check()
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
  await readOn(page)
  const before = (await keptChoices(page)).length
  const offered = await options(page).allTextContents()
  await options(page)
    .nth(Math.min(place, offered.length) - 1)
    .click()
  await expect.poll(async () => (await keptChoices(page)).length, OFTEN).toBe(before + 1)
  await isPast(page, offered)
}

/** Waits until these options are gone, and reads on to what follows. */
export async function isPast(page: Page, offered: readonly string[]): Promise<void> {
  await expect.poll(() => options(page).allTextContents(), OFTEN).not.toEqual(offered)
  await readOn(page)
}

/** Takes the first option where nothing may be kept, and reads on to what follows it. */
export async function takeFirst(page: Page): Promise<void> {
  await readOn(page)
  const offered = await options(page).allTextContents()
  await options(page).first().click()
  await isPast(page, offered)
}

export const isOver = (page: Page): Promise<boolean> =>
  page.getByRole('link', { name: 'See what each choice did' }).isVisible()

/** Plays on to an ending, always taking the option at the same place; gives the number of choices. */
export async function playToTheEnd(page: Page, place: number): Promise<number> {
  let taken = 0
  await readOn(page)
  while (!(await isOver(page))) {
    await takeOption(page, place)
    taken++
    expect(taken).toBeLessThan(40)
  }
  return taken
}

/** How much of the newest beat is to be seen, and where in it focus is. */
export interface Reading {
  readonly lines: number
  readonly hasReason: boolean
  readonly hasOptions: boolean
  /** Whether the trainee is asked for their own words. */
  readonly isAsked: boolean
  /** `line 3`, from 0; `reason`; `heading` of what stands at the end; or what has focus elsewhere. */
  readonly focus: string
}

export const reading = (page: Page): Promise<Reading> =>
  page.evaluate(() => {
    const { activeElement } = document
    const line = activeElement?.closest<HTMLElement>('.beat [data-line]')?.dataset.line
    const isReason = activeElement?.matches('.reason') === true
    const isHeading = activeElement?.matches(':is(.options, .the-end, .say-first) h2') === true
    return {
      lines: document.querySelectorAll('.beat .line:not([hidden])').length,
      hasReason: document.querySelector('.beat .reason') !== null,
      hasOptions: document.querySelector('.option') !== null,
      isAsked: document.querySelector('.say-first') !== null,
      focus:
        line !== undefined
          ? `line ${line}`
          : isReason
            ? 'reason'
            : isHeading
              ? 'heading'
              : (activeElement?.outerHTML.slice(0, 120) ?? ''),
    }
  })

/** What has focus after a part that followed another: its first line, or the reason where it is alone, or the heading of the options. */
export async function expectFocusOnNew(page: Page, before: Reading): Promise<void> {
  await expect
    .poll(async () => {
      const now = await reading(page)
      const isMore =
        now.lines > before.lines ||
        (now.hasReason && !before.hasReason) ||
        now.hasOptions !== before.hasOptions ||
        now.isAsked !== before.isAsked
      if (!isMore && (await nextPart(page).isVisible())) return 'nothing new'
      const isReasonAlone = now.hasReason && !before.hasReason
      const wanted = now.lines > before.lines ? `line ${before.lines}` : isReasonAlone ? 'reason' : 'heading'
      return now.focus === wanted ? 'on what is new' : `${wanted} is new, focus is on ${now.focus}`
    }, OFTEN)
    .toBe('on what is new')
}

/** Reads on with a key, wherever focus is left, to the options or the end; gives the number of parts that came. */
export async function readOnByKey(page: Page, key: 'Enter' | ' '): Promise<number> {
  let parts = 0
  const end = options(page)
    .or(page.getByRole('link', { name: 'See what each choice did' }))
    .first()
  await expect(nextPart(page).or(end).first()).toBeVisible()
  while (!(await end.isVisible())) {
    const before = await reading(page)
    await page.keyboard.press(key)
    await expectFocusOnNew(page, before)
    parts++
  }
  return parts
}
