// SCORM packages by Moodle's rules: nothing is completed by looking, what counts goes on counting, and one attempt or
// activity says nothing for another.

import { describe, expect, it } from 'vitest'
import { scormRecord } from '../../../src/app/lms/scorm.ts'
import { scorm12 } from '../../../src/app/lms/scorm12.ts'
import { scorm2004 } from '../../../src/app/lms/scorm2004.ts'
import type { Setting } from '../../../src/app/lms/setting.ts'
import { type LearnerOptions, launch, memoryTexts, ticking } from '../../support/learner.ts'
import { type FakeLms, moodle } from '../../support/scorm-api.ts'
import { violations } from '../../support/strict.ts'

const EDITIONS = [
  ['12', scorm12],
  ['2004', scorm2004],
] as const

describe.each(EDITIONS)('SCORM %s in Moodle', (edition, adapter) => {
  const open = (lms: FakeLms, some: Partial<Omit<LearnerOptions, 'record'>> = {}) =>
    launch({ record: scormRecord(adapter, lms.window, ticking), ...some })
  const unfinished = 'incomplete'

  it('a preview that is left at once ends with nothing completed, and counts afterwards', async () => {
    const activity = moodle(edition)
    const lms = activity.preview()
    const looking = await open(lms)
    expect(looking.tracker.telling.getState().looking).toBe('browse')
    await looking.tracker.leave(false)
    expect(activity.status()).toBe(edition === '12' ? 'browsed' : 'unknown')
    expect(violations(lms.calls, edition)).toEqual([])
    const one = await open(activity.enter())
    expect(one.tracker.telling.getState().looking).toBeUndefined()
    await one.choose('warm', 'listen', 'stay')
    await one.tracker.leave(false)
    expect(activity.status()).toBe('completed')
  })

  it.each(['enter', 'preview'] as const)(
    'every way of opening and leaving without playing completes nothing: %s',
    async (way) => {
      for (const leaving of [true, false]) {
        const activity = moodle(edition)
        const one = await open(activity[way]())
        await one.tracker.leave(leaving)
        expect(['completed', 'passed', 'failed']).not.toContain(activity.status())
      }
    },
  )

  it('a whole story played in a preview counts for nothing afterwards, and is not gone on with', async () => {
    for (const setting of [{}, { passMark: { percent: 60 } }]) {
      const activity = moodle(edition)
      const texts = memoryTexts()
      const looking = await open(activity.preview(), { texts, setting })
      await looking.choose('warm', 'listen', 'stay')
      await looking.tracker.leave(false)
      const one = await open(activity.enter(), { texts, setting, runId: 'run-2' })
      expect(one.tracker.holds('run-1')).toBe(false)
      expect(one.tracker.standing()).toMatchObject({ ended: 0, completed: false })
      await one.choose('cold')
      await one.tracker.leave(false)
      expect(activity.status()).toBe(unfinished)
      expect(activity.interactions()).toBe(1)
    }
  })

  it('what is played after the visit has ended waits for the next one', async () => {
    const activity = moodle(edition)
    const texts = memoryTexts()
    const one = await open(activity.enter(), { texts })
    await one.choose('warm')
    await one.tracker.leave(false)
    await one.choose('listen', 'stay')
    expect(activity.status()).toBe(unfinished)
    expect(activity.interactions()).toBe(1)
    const two = await open(activity.enter(), { texts })
    await two.tracker.leave(false)
    expect(activity.status()).toBe('completed')
    expect(activity.interactions()).toBe(3)
  })

  it('what the end of a session delivered is not told again, and a new attempt knows nothing of it', async () => {
    const activity = moodle(edition)
    const texts = memoryTexts()
    const lms = activity.enter()
    const api = Object.values(lms.window)[0] as Record<string, () => string>
    // An LMS that takes nothing before the end.
    for (const name of Object.keys(api)) if (/Commit/.test(name)) api[name] = () => 'false'
    const one = await open(lms, { texts })
    await one.choose('warm', 'listen', 'stay')
    expect(await one.tracker.leave(true)).toBe('arrived')
    expect(activity.status()).toBe('completed')
    const two = await open(activity.enter(true), { texts, runId: 'run-2' })
    expect(two.tracker.holds('run-1')).toBe(false)
    await two.choose('cold')
    await two.tracker.leave(false)
    expect(activity.status()).toBe(unfinished)
    expect(activity.interactions()).toBe(1)
  })

  it('what is deleted in a preview is gone from what the LMS keeps as well', async () => {
    const activity = moodle(edition)
    const texts = memoryTexts()
    const one = await open(activity.enter(), { texts })
    await one.choose('warm')
    await one.tracker.leave(false)
    const looking = await open(activity.preview(), { texts })
    looking.tracker.deleted()
    await looking.tracker.leave(false)
    const two = await open(activity.enter(), { texts })
    expect(two.tracker.holds('run-1')).toBe(false)
  })

  it('a preview after something was played takes nothing back', async () => {
    const activity = moodle(edition)
    const one = await open(activity.enter())
    await one.choose('warm')
    await one.tracker.leave(false)
    const looking = await open(activity.preview())
    await looking.tracker.leave(false)
    expect(activity.status()).toBe(unfinished)
  })

  it('of several stories the second counts after the first, and the last completes it', async () => {
    const activity = moodle(edition)
    const stories = [
      { id: 'test', title: 'A test' },
      { id: 'other', title: 'Another' },
    ]
    const one = await open(activity.enter(), { stories })
    await one.choose('warm', 'listen', 'stay')
    expect(one.tracker.standing()).toMatchObject({ completed: false, ended: 1, asked: 2 })
    await one.tracker.leave(false)
    expect(activity.status()).toBe(unfinished)
    expect(activity.interactions()).toBe(3)
    const two = await open(activity.enter(), { stories, plays: 'other' })
    expect(two.tracker.telling.getState().looking).toBeUndefined()
    await two.choose('cold', 'talk', 'leave')
    await two.tracker.leave(false)
    expect(activity.interactions()).toBe(6)
    expect(activity.status()).toBe('completed')
  })

  it('where one story is enough, a second is kept after it, and the report stays as it is', async () => {
    const activity = moodle(edition)
    const some = {
      stories: [
        { id: 'test', title: 'A test' },
        { id: 'other', title: 'Another' },
      ],
      setting: { asks: 'one' } as Partial<Setting>,
    }
    const one = await open(activity.enter(), some)
    await one.choose('warm', 'listen', 'stay')
    await one.tracker.leave(false)
    expect(activity.status()).toBe('completed')
    const two = await open(activity.enter(), { ...some, plays: 'other' })
    expect(two.tracker.telling.getState().looking).toBe('review')
    await two.choose('cold', 'talk')
    await two.tracker.leave(false)
    expect(activity.interactions()).toBe(3)
    const three = await open(activity.enter(), some)
    expect(
      three.tracker
        .course()
        .stories.map(({ story }) => story)
        .sort(),
    ).toEqual(['other', 'test'])
  })

  it('a run below the mark can be bettered at the next launch', async () => {
    const activity = moodle(edition)
    const setting: Partial<Setting> = { passMark: { percent: 60 } }
    const one = await open(activity.enter(), { setting })
    await one.choose('cold', 'talk', 'leave')
    await one.tracker.leave(false)
    expect(activity.status()).toBe(unfinished)
    const raw = edition === '12' ? 'cmi.core.score.raw' : 'cmi.score.raw'
    const low = Number(activity.value(raw))
    expect(low).toBeLessThan(60)
    const two = await open(activity.enter(), { setting, runId: 'run-2', anew: true })
    expect(two.tracker.telling.getState().looking).toBeUndefined()
    await two.choose('warm', 'listen', 'stay')
    await two.tracker.leave(false)
    expect(activity.status()).toBe(edition === '12' ? 'passed' : 'completed')
    expect(Number(activity.value(raw))).toBeGreaterThanOrEqual(60)
    if (edition === '2004') expect(activity.value('cmi.success_status')).toBe('passed')
  })

  it('a new attempt in the same browser begins as new: one decision neither completes nor passes nor fails it', async () => {
    for (const setting of [{}, { passMark: { percent: 60 } }, { passMark: { percent: 95 } }]) {
      const activity = moodle(edition)
      const texts = memoryTexts()
      const one = await open(activity.enter(), { setting, texts })
      await one.choose('warm', 'listen', 'stay')
      await one.tracker.leave(false)
      const finished = activity.status()
      const two = await open(activity.enter(true), { setting, texts, runId: 'run-2' })
      if (finished === 'incomplete') {
        // The mark was not reached, so that it is the same attempt still.
        expect(two.tracker.holds('run-1')).toBe(true)
        continue
      }
      expect(two.tracker.holds('run-1')).toBe(false)
      await two.choose('cold')
      expect(two.tracker.holds('run-2')).toBe(true)
      await two.tracker.leave(false)
      expect(activity.status()).toBe(unfinished)
      expect(activity.value(edition === '12' ? 'cmi.core.score.raw' : 'cmi.score.raw')).toBeUndefined()
    }
  })

  it('another activity with the same package in the same browser begins as new', async () => {
    const texts = memoryTexts()
    const one = await open(moodle(edition).enter(), { texts, place: '/course/1' })
    await one.choose('warm', 'listen', 'stay')
    await one.tracker.leave(false)
    const another = moodle(edition)
    const two = await open(another.enter(), { texts, place: '/course/2', runId: 'run-2' })
    expect(two.tracker.course().stories).toEqual([])
    await two.choose('cold')
    await two.tracker.leave(false)
    expect(another.status()).toBe(unfinished)
  })

  it('what never reached the LMS is told at the next launch, without waiting for a choice', async () => {
    const activity = moodle(edition)
    const texts = memoryTexts()
    const first = activity.enter()
    const one = await open(first, { texts })
    await one.choose('warm')
    // The session on the server ends: nothing is stored any more, and every call says so.
    const api = Object.values(first.window)[0] as Record<string, () => string>
    for (const name of Object.keys(api)) if (/Commit|Finish|Terminate/.test(name)) api[name] = () => 'false'
    await one.choose('listen')
    await one.choose('stay')
    expect(one.tracker.telling.getState().keeping).toBe('silent')
    expect(await one.tracker.leave(true)).toBe('silent')
    expect(activity.status()).toBe(unfinished)
    expect(activity.interactions()).toBe(1)
    // A preview in between tells nothing, and forgets nothing.
    await (await open(activity.preview(), { texts })).tracker.leave(false)
    expect(activity.interactions()).toBe(1)
    const two = await open(activity.enter(), { texts })
    await two.tracker.leave(true)
    expect(activity.status()).toBe('completed')
    expect(activity.interactions()).toBe(3)
    // Once each, however often it is opened.
    await (await open(activity.enter(), { texts })).tracker.leave(true)
    expect(activity.interactions()).toBe(3)
  })

  it('an ending that the status does not know of is told at the next launch', async () => {
    const activity = moodle(edition)
    const one = await open(activity.enter(), { setting: { passMark: { percent: 95 } } })
    await one.choose('warm', 'listen', 'stay')
    await one.tracker.leave(false)
    expect(activity.status()).toBe(unfinished)
    // The training manager has taken the mark away since.
    const two = await open(activity.enter())
    await two.tracker.leave(false)
    expect(activity.status()).toBe('completed')
  })

  it('an LMS that never took anything gets it at the next launch from the same place, and another place does not', async () => {
    const texts = memoryTexts()
    const lost = moodle(edition).enter()
    const api = Object.values(lost.window)[0] as Record<string, () => string>
    for (const name of Object.keys(api)) if (/Commit|Finish|Terminate/.test(name)) api[name] = () => 'false'
    const one = await open(lost, { texts })
    await one.choose('warm')
    await one.tracker.leave(true)
    const elsewhere = await open(moodle(edition).enter(), { texts, place: '/course/2' })
    expect(elsewhere.tracker.course().stories).toEqual([])
    await elsewhere.tracker.leave(false)
    const here = moodle(edition)
    const two = await open(here.enter(), { texts })
    expect(two.tracker.holds('run-1')).toBe(true)
    await two.tracker.leave(false)
    const three = await open(here.enter())
    expect(three.tracker.holds('run-1')).toBe(true)
  })

  it('two tabs of one attempt lose nothing of each other', async () => {
    const activity = moodle(edition)
    const texts = memoryTexts()
    await (await open(activity.enter(), { texts })).tracker.leave(false)
    const one = await open(activity.enter(), { texts })
    const two = await open(activity.enter(), { texts, runId: 'run-2' })
    await one.choose('warm')
    await two.choose('cold', 'talk')
    await one.choose('listen', 'stay')
    await two.tracker.leave(false)
    await one.tracker.leave(false)
    const back = await open(activity.enter())
    const logs = back.tracker
      .course()
      .stories.flatMap(({ attempts }) => attempts.map(({ log }) => log.length / 3))
    expect(logs.sort()).toEqual([2, 3])
  })
})

describe('SCORM 1.2 where the LMS has a mark of its own', () => {
  it('is passed by it, and a score below it does not close the attempt', async () => {
    const activity = moodle('12', '60')
    const open = (lms: FakeLms, some = {}) =>
      launch({ record: scormRecord(scorm12, lms.window, ticking), ...some })
    const one = await open(activity.enter())
    await one.choose('cold', 'talk', 'leave')
    await one.tracker.leave(false)
    expect(activity.status()).toBe('incomplete')
    const two = await open(activity.enter(), { runId: 'run-2', anew: true })
    await two.choose('warm', 'listen', 'stay')
    await two.tracker.leave(false)
    expect(activity.status()).toBe('passed')
  })
})
