// The papers of a trainer with a group: the pack in twelve pages at the most, begun by a page for the hand and slips to cut; and the
// look back of a session on two.

import { expect, type Page, test } from '@playwright/test'
import { writeRoom } from '../../src/app/saves/room-record.ts'
import { replay } from '../../src/model/replay.ts'
import { beginRoom, type Hands, type Room } from '../../src/model/room/room.ts'
import { unwrap } from '../support/ink.ts'
import { runByPicks } from '../support/runs.ts'
import { houseStory, houseStoryIds } from '../support/stories.ts'
import { expectNoViolations } from './support/axe.ts'
import { printed } from './support/look-back.ts'
import { type PaperPage, pagesOf } from './support/paper.ts'

/** Points. Nine, but for an arrow among the keys, which comes from another font and is fitted to ours. */
const SMALLEST = 8.8

const saying = (pages: readonly PaperPage[], words: string) =>
  pages.flatMap(({ text }, index) => (text.includes(words) ? [index + 1] : []))

const tooShort = (pages: readonly PaperPage[]) =>
  pages.slice(0, -1).flatMap(({ filled }, index) => (filled < 0.7 ? [index + 1] : []))

async function openPack(page: Page, story: string) {
  await page.goto(`#/pack/${story}`)
  await expect(page.locator('.map-decision').first()).toBeVisible()
  await expect(page.locator('.hand-out li').first()).toBeVisible()
  await page.evaluate(() => document.fonts.ready)
}

for (const story of houseStoryIds()) {
  test(`the pack of ${story} has twelve pages at the most, no half-empty one, and begins with a page for the hand and one of slips`, async ({
    page,
  }) => {
    await openPack(page, story)
    const pages = await pagesOf(await printed(page, /^Print, or save as PDF/))
    expect(pages.length).toBeLessThanOrEqual(12)
    expect(tooShort(pages)).toEqual([])
    expect(Math.min(...pages.map(({ smallest }) => smallest))).toBeGreaterThanOrEqual(SMALLEST)

    const [hand] = pages
    for (const words of [
      'The plan, in minutes from the start',
      '45 minutes',
      '60 minutes',
      '90 minutes',
      'Questions for the group',
      'Ground rules',
      'Keys of the console and the remote',
      'Try these before they come',
      'Content note, to read out',
    ])
      expect(hand?.text).toContain(words)
    const onHandPage = await page.locator('.hand-keys th, .hand-questions td').allTextContents()
    expect(onHandPage.length).toBeGreaterThan(10)
    for (const words of onHandPage) expect(hand?.text).toContain(words.trim())

    expect(saying(pages, 'Say it first: slips to cut')).toEqual([2])
    expect(saying(pages, 'One sentence that I want to use this week:')).toEqual([3])
    expect(await page.locator('.slip').count()).toBeGreaterThanOrEqual(8)
    const questions = await page.locator('.slip-say').allTextContents()
    for (const words of questions) expect(saying(pages, words)).toContain(2)
  })
}

test('what the group gets is printed by itself, and numbers in the map are lines of it', async ({ page }) => {
  await openPack(page, 'tyler')
  await expectNoViolations(page)
  const pages = await pagesOf(await printed(page, /^The group’s papers alone/))
  expect(saying(pages, 'Say it first: slips to cut')).toEqual([1])
  expect(saying(pages, 'What I would like to ask in supervision:')).toEqual([2])
  expect(saying(pages, 'Hand-out: what has been read')).toEqual([3])
  expect(saying(pages, 'Map of decisions')).toEqual([])
  expect(saying(pages, 'Before the day')).toEqual([])
  expect(tooShort(pages)).toEqual([])

  const first = page.getByRole('article', { name: 'Decision 1', exact: true })
  const option = first.locator('.map-options > li').filter({ hasText: 'What this rests on' }).first()
  const rests = await option.locator('.known').first().textContent()
  const numbers = await option.locator('.map-rests').textContent()
  const lines = await page.locator('.hand-out li').allTextContents()
  const named = [...(numbers ?? '').matchAll(/\d+/g)].map(([number]) => lines[Number(number) - 1] ?? '')
  expect(named.length).toBeGreaterThan(0)
  for (const line of named) expect(rests).toContain(line.split(' (')[0])
})

const NOTE =
  'Somebody said that it was easy to talk about the next appointment, and hard to say what is written down. Half of the room nodded. Next time let the quiet side of the room answer first, before anybody who sits at the front has spoken, and wait longer. '

interface Seed {
  readonly teams?: 1 | 2
  readonly isCounted?: boolean
}

/** A session played to its end, with twelve long notes, and hands at each decision. */
function sessionOf(id: string, { teams = 1, isCounted = true }: Seed = {}): Room {
  const story = houseStory(id)
  const picks = Array.from({ length: 40 }, (_, place) => (place * 7 + 3) % 5)
  const run = runByPicks(story, picks, 5)
  const { beats } = unwrap(replay(story, run))
  const hands = run.choices.map((_, place): Hands => {
    const choices = beats[place]?.choices ?? []
    return Object.fromEntries(choices.map((choice, option) => [choice.id, (place * 3 + option * 5 + 2) % 13]))
  })
  const room = beginRoom({ id: `${id}~paper`, run, begun: 1, length: 60, rehearsal: false, teams })
  const team = {
    ...room.teams[0],
    hands: isCounted ? Object.fromEntries(hands.map((counted, place) => [place + 1, counted])) : {},
    prepared: [4, 5],
  }
  return {
    ...room,
    teams: teams === 2 ? [team, team] : [team],
    notes: Array.from({ length: 12 }, (_, place) => ({
      team: place % teams,
      number: place + 1,
      text: NOTE,
      at: place,
    })),
  }
}

async function lookBackOn(page: Page, room: Room) {
  await page.goto('')
  await page.evaluate(
    ([key = '', kept = '']) => localStorage.setItem(key, kept),
    [`alongside:room:${room.id}`, writeRoom(room)],
  )
  await page.goto(`#/review/${room.id}`)
  await expect(page.getByRole('article', { name: 'Choice 1', exact: true }).first()).toBeVisible()
  await page.evaluate(() => document.fonts.ready)
}

for (const story of houseStoryIds()) {
  test(`the look back of a group on ${story} is printed on two pages, with every choice and its hands`, async ({
    page,
  }) => {
    const room = sessionOf(story)
    await lookBackOn(page, room)
    const pages = await pagesOf(await printed(page, /^Print it/))
    expect(pages).toHaveLength(2)
    // As many lines as the run has choices, and how it ended.
    expect(pages[0]?.filled).toBeGreaterThan(0.6)
    expect(Math.min(...pages.map(({ smallest }) => smallest))).toBeGreaterThanOrEqual(SMALLEST)
    const [chose, again] = pages
    expect(room.teams[0].run.choices.length).toBeGreaterThanOrEqual(13)
    await expect(page.locator('.paper-chose tbody tr')).toHaveCount(room.teams[0].run.choices.length)
    expect(chose?.text).toContain('How it ended')
    expect(chose?.text).toContain('Promises')
    expect(chose?.text).toContain('filled in')
    expect(again?.text).toContain('The room was divided')
    expect(again?.text).toContain('7 more notes are not on this page')
    expect(again?.text).toContain('What I would like to ask in supervision:')
  })
}

test('two teams have two pages each; without hands it says where much changed; and all of it is as long as its button says', async ({
  page,
}) => {
  await lookBackOn(page, sessionOf('tyler', { teams: 2 }))
  await expectNoViolations(page)
  const two = await pagesOf(await printed(page, /^Print it \(2 pages for each team\)/))
  expect(two).toHaveLength(4)
  expect(saying(two, 'what Team B chose')).toEqual([3])

  await lookBackOn(page, sessionOf('tyler', { isCounted: false }))
  // The screen beneath may be the same: only the session is another.
  await page.reload()
  await expect(page.getByText('No hands were counted here.').first()).toBeVisible()
  const without = await pagesOf(await printed(page, /^Print it \(2 pages\)/))
  expect(without).toHaveLength(2)
  expect(without[0]?.text).toContain('none counted')
  expect(without[1]?.text).toContain('Much changed here')

  const button = page.getByRole('button', { name: /^Print all of it/ })
  const promised = Number(/about (\d+) pages/.exec((await button.textContent()) ?? '')?.[1])
  const all = await pagesOf(await printed(page, /^Print all of it/))
  expect(Math.abs(all.length - promised)).toBeLessThanOrEqual(3)
  expect(saying(all, 'To talk about again')).toEqual([])
})
