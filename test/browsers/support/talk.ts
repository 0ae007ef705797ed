// What these journeys do again and again with a story, in whichever engine.

import { expect } from '@playwright/test'
import { countStoredChoices } from '../../../src/studio/bench/kill/stored-choices.ts'
import { button, link, type Sought, type View } from './view.ts'

const PATIENCE = { timeout: 30_000, intervals: [50, 100, 200] }

const OPTIONS: Sought = {
  role: 'button',
  within: { role: 'region', name: 'What do you say or do?' },
}
export const IS_OVER = link('See what each choice did')

/** Brings the next part; or, where the trainee is asked for their own words first, the options. */
export const NEXT = button(/^(Next|Show the options)$/)

export const optionsOf = (view: View) => view.texts(OPTIONS)

/** The lines that are on the page. */
export const linesOf = (view: View): Promise<string> =>
  view.window.run(() =>
    [...document.querySelectorAll('.beat .line:not([hidden])')]
      .map(({ textContent }) => textContent)
      .join('\n'),
  )

export async function openStory(view: View, address: string): Promise<void> {
  await view.window.goTo(address)
  await readOn(view)
}

/** Reads on, part by part, until there are options to take or the story is at its end. */
export async function readOn(view: View): Promise<void> {
  const isThere = async () => (await view.has(OPTIONS)) || (await view.has(IS_OVER))
  while (!(await isThere())) {
    await expect.poll(async () => (await view.has(NEXT)) || (await isThere()), PATIENCE).toBe(true)
    if (await view.has(NEXT)) await view.click(NEXT)
  }
}

/** The ids of choices taken so far, as they are kept in this browser. */
export const keptChoices = (view: View): Promise<readonly string[]> =>
  view.window.run(() =>
    Object.entries(localStorage)
      .filter(([key]) => key.startsWith('alongside:open:'))
      .flatMap(([, text]) => JSON.parse(text).run.choices.map(({ id }: { id: string }) => id as string)),
  )

/**
 * Waits until the database has as many choices. It is written as a choice is taken, and a program that takes the next one
 * or kills the browser is faster than any disk; what a killed Firefox then has of localStorage is seconds old.
 */
export const isWritten = (view: View, choices: number) =>
  expect.poll(() => view.window.run(countStoredChoices), PATIENCE).toBeGreaterThanOrEqual(choices)

/** Waits until these options are gone: what follows them, or its first part, is there. */
export const isPast = (view: View, offered: readonly string[]) =>
  expect
    .poll(() => optionsOf(view), { message: `waited for what follows “${offered.join(' / ')}”`, ...PATIENCE })
    .not.toEqual(offered)

/** Takes the option at this place, from 1, or the last where there are fewer. */
export async function takeOption(view: View, place: number): Promise<void> {
  await readOn(view)
  const offered = await optionsOf(view)
  await view.click({ ...OPTIONS, at: Math.min(place, offered.length) - 1 })
  await isPast(view, offered)
  await readOn(view)
}

/** Gives the number of choices. */
export async function playToTheEnd(view: View, place: number): Promise<number> {
  let taken = 0
  await readOn(view)
  while (!(await view.has(IS_OVER))) {
    await takeOption(view, place)
    taken++
    expect(taken).toBeLessThan(40)
  }
  return taken
}

export async function tabTo(view: View, name: RegExp): Promise<void> {
  for (let presses = 0; presses < 40; presses++) {
    if (name.test(await view.focused())) return
    await view.window.press('Tab')
  }
  throw new Error(`Tab never came to ${name}; it is at “${await view.focused()}”`)
}
