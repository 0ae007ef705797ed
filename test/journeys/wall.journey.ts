// The room's window on a wall: letters for the back row, all of it to be seen, and most of the scene, whatever is shown.

import { expect, type Page, test } from '@playwright/test'
import { replay } from '../../src/model/replay.ts'
import { pagesOfRoom } from '../../src/model/room/pages.ts'
import { after, MOST_SIZE, type Room } from '../../src/model/room/room.ts'
import { upTo } from '../../src/model/run.ts'
import { unwrap } from '../support/ink.ts'
import { runByPicks } from '../support/runs.ts'
import { houseStory, houseStoryIds } from '../support/stories.ts'
import { expectNoViolations } from './support/axe.ts'
import { openRoomsWindow, roomOf } from './support/room.ts'

const WINDOWS = [
  { width: 1280, height: 720 },
  { width: 1920, height: 1080 },
  { width: 1024, height: 768 },
] as const

/** Of several runs of a story, where most has to be shown at once: the longest options, and the fullest part of each size. */
function fullestOf(id: string): readonly Room[] {
  const story = houseStory(id)
  const runs = [0, 1, 2, 3].map((first) =>
    runByPicks(
      story,
      Array.from({ length: 30 }, (_, index) => (first + index) % 4),
      first,
    ),
  )
  const moments = runs.flatMap((run) =>
    unwrap(replay(story, run)).beats.map((beat, number, beats) => ({
      run: upTo(run, number),
      beats: beats.slice(0, number + 1),
      letters:
        beat.choices.reduce((sum, { text }) => sum + text.length + 60, 0) +
        (beat.lines.at(-1)?.text.length ?? 0),
    })),
  )
  const most = moments.reduce((best, moment) => (moment.letters > best.letters ? moment : best)).run
  const sizes = Array.from({ length: MOST_SIZE + 1 }, (_, size) => size)
  const back = moments.findLast(({ run }) => run.choices.length > 4)?.run ?? most
  return [
    ...sizes.map((size) => roomOf(most, { size, page: 99 })),
    ...[3, 4, 5].map((decision) => roomOf(back, { size: decision - 3, decision, showing: 'looking-back' })),
    ...sizes.map((size) => {
      const states = moments.flatMap(({ run, beats }) => {
        const room = roomOf(run, { size })
        return pagesOfRoom(room, beats).map((part, page) => ({
          room: roomOf(run, { size, page }),
          letters: part.options ? 0 : part.lines.reduce((sum, { text }) => sum + text.length + 40, 0),
        }))
      })
      return states.reduce((best, state) => (state.letters > best.letters ? state : best)).room
    }),
  ]
}

const measured = (page: Page) =>
  page.evaluate(() => {
    const text = document.querySelector('.audience-text') as HTMLElement
    const side = document.querySelector('.audience-side') as HTMLElement
    const stage = document.querySelector('.audience-side .stage')?.getBoundingClientRect()
    const letters = [
      ...document.querySelectorAll(
        '.audience :is(.words, .telling, .audience-option, .audience-chat, .call p, .why, .known)',
      ),
    ]
    const isCut = (box: HTMLElement) =>
      box.scrollHeight > box.clientHeight + 1 || box.scrollWidth > box.clientWidth + 1
    return {
      isCut: isCut(text) || isCut(side),
      ends: Math.max(text.getBoundingClientRect().bottom, side.getBoundingClientRect().bottom),
      least: Math.min(...letters.map((element) => Number.parseFloat(getComputedStyle(element).fontSize))),
      shape: (stage?.width ?? 0) / (stage?.height ?? 1),
      share: (stage?.width ?? 0) / innerWidth,
    }
  })

for (const id of houseStoryIds()) {
  test(`${id}: the fullest parts and options are shown whole at every size of letters, from the back row, beside most of the scene`, async ({
    page,
  }) => {
    const rooms = fullestOf(id)
    const tell = await openRoomsWindow(page, rooms[0] as Room)
    for (const room of rooms) {
      await tell(room)
      for (const size of WINDOWS) {
        await page.setViewportSize(size)
        const where = `${JSON.stringify(size)} size ${room.view.size} page ${room.view.page} of ${room.teams[0].run.choices.length}`
        await expect.poll(async () => (await measured(page)).isCut, { message: where }).toBe(false)
        const { ends, least, shape, share } = await measured(page)
        expect(ends, where).toBeLessThanOrEqual(size.height)
        expect(least, where).toBeGreaterThanOrEqual(size.height / 28)
        // A scene is 1600 by 900: a frame of 1.25 has 1125 of it, seven tenths of the width.
        expect(shape, where).toBeGreaterThanOrEqual(1.25)
        // Seven options, or all that is said of a choice looked back on, take more of a window that is less wide.
        expect(share, where).toBeGreaterThanOrEqual(size.width / size.height > 1.5 ? 0.31 : 0.25)
      }
    }
  })
}

test('with everything called up at once nothing is cut off either, and no axe rule is broken', async ({
  page,
}) => {
  const story = houseStory('marcus')
  const [room] = fullestOf('marcus') as [Room]
  const tell = await openRoomsWindow(page, room)
  const split = { split: true, scores: true, chat: true } as const
  const choices = unwrap(replay(story, room.teams[0].run)).beats.at(-1)?.choices ?? []
  const counted = choices.reduce(
    (now, { id: choice }, index) => after(now, { kind: 'hand', choice, by: index + 3 }),
    { ...room, view: { ...room.view, ...split } } as Room,
  )
  for (const view of [
    { offered: choices[0]?.id },
    { call: 'reasons' },
    { call: 'question' },
    { call: 'write' },
    { theme: 'dark' },
    { offered: choices[1]?.id, size: MOST_SIZE },
  ] as const) {
    await tell({ ...counted, view: { ...counted.view, ...view } })
    for (const size of WINDOWS) {
      await page.setViewportSize(size)
      await expect
        .poll(async () => (await measured(page)).isCut, { message: JSON.stringify({ view, size }) })
        .toBe(false)
      expect((await measured(page)).least).toBeGreaterThanOrEqual(size.height / 28)
    }
    await expectNoViolations(page)
  }
})

test('letters of the options are bold, on a ground of their own', async ({ page }) => {
  const [room] = fullestOf('tyler') as [Room]
  await openRoomsWindow(page, room)
  const looks = await page.locator('.audience-options .letter').evaluateAll((all) =>
    all.map((letter) => {
      const { fontWeight, backgroundColor, color } = getComputedStyle(letter)
      return {
        bold: Number(fontWeight) >= 700,
        filled: backgroundColor !== 'rgba(0, 0, 0, 0)',
        backgroundColor,
        color,
      }
    }),
  )
  expect(looks.length).toBeGreaterThanOrEqual(4)
  for (const { bold, filled, backgroundColor, color } of looks) {
    expect(bold && filled).toBe(true)
    expect(color).not.toBe(backgroundColor)
  }
})
