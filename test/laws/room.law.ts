// What holds of following a run, of the pages for the back row and of what is gathered of a story, over the stories of the house.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Beat } from '../../src/model/beat.ts'
import { type Setting, settingAfter, settingBefore } from '../../src/model/part.ts'
import { replay } from '../../src/model/replay.ts'
import { createFollower, lookAhead } from '../../src/model/room/follower.ts'
import { gatherGuide, sceneOf, wayTo } from '../../src/model/room/guide.ts'
import { pagesOf } from '../../src/model/room/pages.ts'
import { MOST_SIZE } from '../../src/model/room/room.ts'
import { beginRun, type Run, take, upTo } from '../../src/model/run.ts'
import { unwrap } from '../support/ink.ts'
import { beatsOf, runByPicks } from '../support/runs.ts'
import { houseEndings, houseStory, houseStoryIds } from '../support/stories.ts'

const tyler = houseStory('tyler')
const atOnce = () => Promise.resolve()
const picks = fc.array(fc.nat(3), { maxLength: 15 })

describe('following a run', () => {
  it('shows what a replay shows, however the run went on, back or aside', () => {
    fc.assert(
      fc.property(fc.array(picks, { minLength: 1, maxLength: 4 }), fc.nat(15), (all, cut) => {
        const follow = createFollower(tyler)
        for (const some of all) {
          const run = runByPicks(tyler, some, 3)
          for (const wanted of [upTo(run, cut), run]) {
            expect(unwrap(follow(wanted)).beats).toEqual(unwrap(replay(tyler, wanted)).beats)
          }
        }
      }),
      { numRuns: 25 },
    )
  })

  it('goes as far as a log holds, and says where it does not', () => {
    const begun = beginRun('tyler', tyler.revision, 1)
    const told = unwrap(createFollower(tyler)(take(begun, 'nowhere', 1)))
    expect(told.beats).toHaveLength(1)
    expect(told.lost?.code).toBe('story/no-such-choice')
  })
})

describe('looking ahead', () => {
  it('tells of every option what taking it would do, and takes none', () => {
    const run = runByPicks(tyler, [0, 1], 3)
    const beat = unwrap(replay(tyler, run)).beats.at(-1)
    const found = lookAhead(tyler, run, beat?.choices ?? [])
    for (const { id } of beat?.choices ?? []) {
      expect(found[id]).toEqual(unwrap(replay(tyler, take(run, id, 0))).beats.at(-1))
    }
    expect(run.choices).toHaveLength(2)
  })
})

describe('pages for the back row', () => {
  it('hold every line of a beat in its order, and the options at the end alone', () => {
    fc.assert(
      fc.property(picks, (some) => {
        for (const beat of beatsOf(
          tyler,
          runByPicks(tyler, some, 5).choices.map(({ id }) => id),
          5,
        )) {
          const pages = pagesOf([beat])
          const told = pages.filter(({ options }) => !options).flatMap(({ lines }) => lines)
          expect(told).toEqual(beat.lines)
          expect(pages.slice(0, -1).every(({ options }) => !options)).toBe(true)
          if (beat.choices.length > 0) expect(pages.at(-1)?.options).toBe(true)
        }
      }),
      { numRuns: 20 },
    )
  })
})

describe('the picture beside a page', () => {
  const settingAt = (beats: readonly Beat[], count: number): Setting =>
    (beats.at(-1)?.lines ?? []).slice(0, count).reduce(settingAfter, settingBefore(beats))

  it.each(houseStoryIds())(
    'is the one of all its lines in %s, so that nobody is seen before they have come',
    (id) => {
      const story = houseStory(id)
      fc.assert(
        fc.property(
          fc.array(fc.nat(3), { minLength: 15, maxLength: 20 }),
          fc.nat(MOST_SIZE),
          fc.boolean(),
          (some, size, arrives) => {
            const { beats } = unwrap(replay(story, runByPicks(story, some, size)))
            beats.forEach((_, number) => {
              const told = beats.slice(0, number + 1)
              const all = told.at(-1)?.lines ?? []
              for (const { lines, seen, recap } of pagesOf(told, { size, arrives })) {
                const shown = settingAt(told, seen)
                for (const line of lines) {
                  expect(settingAt(told, all.indexOf(line) + 1)).toEqual(shown)
                }
                // The recap has the picture of the page that follows, which begins with the scene.
                if (recap) expect(seen).toBe((told.at(-1)?.entered ?? 0) + 1)
              }
            })
          },
        ),
        { numRuns: 8 },
      )
    },
  )
})

describe('the guide of a story', async () => {
  const guide = await gatherGuide(tyler, atOnce)

  it('has seen every option that it names do something', () => {
    const unseen = guide.decisions.flatMap(({ options }) =>
      options.filter(({ effects }) => !Number.isFinite(effects.trust.least)).map(({ id }) => id),
    )
    expect(unseen).toEqual([])
  })

  it('puts the scenes in the order in which they are come to', () => {
    expect(guide.scenes).toEqual(['room_two', 'week', 'shed', 'reception', 'panel', 'contract', 'thursday'])
  })

  it('has a question for a group at four decisions or more', () => {
    expect(guide.decisions.filter(({ questions }) => questions.length > 0).length).toBeGreaterThanOrEqual(4)
  })

  it.each(houseStoryIds())('of %s has a question for a group at every ending, however rare', async (id) => {
    const { endings } = await gatherGuide(houseStory(id), atOnce)
    expect(Object.keys(endings).sort()).toEqual(houseEndings(id))
  })

  it('knows a way on to each scene from any run, that goes through the run’s own choices', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(3), { maxLength: 4 }), fc.constantFrom(...guide.scenes), (some, scene) => {
        const run: Run = runByPicks(tyler, some, 11)
        const log = wayTo(tyler, guide, run.choices, scene, 11) ?? []
        const own = run.choices.map(({ id }) => id)
        expect(log.slice(0, own.length)).toEqual(own.slice(0, log.length))
        const beat = beatsOf(tyler, log, 11).at(-1)
        expect(beat?.choices.some(({ id }) => sceneOf(id) === scene)).toBe(true)
      }),
      { numRuns: 30 },
    )
  })
})
