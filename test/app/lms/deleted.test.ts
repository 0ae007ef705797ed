// What a learner deletes stays deleted, whoever has it still: an LMS that did not take it, another tab, the copy of an older
// registration, decisions that wait to be told. What somebody goes on with afterwards stays.

import { describe, expect, it } from 'vitest'
import { keyOf } from '../../../src/app/lms/course.ts'
import { deletedRuns } from '../../../src/app/lms/deleted-runs.ts'
import { createNotebook } from '../../../src/app/lms/diagnostics.ts'
import { lrsRecord } from '../../../src/app/lms/lrs-record.ts'
import { scormRecord } from '../../../src/app/lms/scorm.ts'
import { scorm12 } from '../../../src/app/lms/scorm12.ts'
import { PLAIN } from '../../../src/app/lms/setting.ts'
import { beginXapi, xapiLaunchedFor } from '../../../src/app/lms/xapi.ts'
import { verbOf } from '../../support/cmi5-rules.ts'
import {
  type Learner,
  type LearnerOptions,
  launch,
  memoryStore,
  memoryTexts,
  settled,
  ticking,
} from '../../support/learner.ts'
import { startLrs } from '../../support/lrs-server.ts'
import { type FakeLms, moodle } from '../../support/scorm-api.ts'

const open = (lms: FakeLms, some: Partial<Omit<LearnerOptions, 'record'>> = {}) =>
  launch({ record: scormRecord(scorm12, lms.window, ticking), ...some })

/** From now on the LMS takes nothing, as when its session has run out. */
function silence(lms: FakeLms): FakeLms {
  const api = Object.values(lms.window)[0] as Record<string, () => string>
  for (const name of Object.keys(api)) if (/Commit|Finish/.test(name)) api[name] = () => 'false'
  return lms
}

/** Everything that this browser keeps of a learner, as one text. */
async function everything(texts: ReturnType<typeof memoryTexts>, learner = 'learner'): Promise<string> {
  const names = await texts(learner).names('alongside:')
  const kept = await Promise.all(names.map(async (name) => `${name} ${await texts(learner)(name).read()}`))
  return kept.join('\n')
}

describe('a run that was deleted', () => {
  it.each([
    ['while the LMS was silent', async (_: Learner, lms: FakeLms) => void silence(lms)],
    ['after the visit had ended', async ({ tracker }: Learner) => void (await tracker.leave(false))],
  ])('%s does not come back at the next launch', async (_, before) => {
    const activity = moodle('12')
    const texts = memoryTexts()
    const lms = activity.enter()
    const one = await open(lms, { texts })
    await one.choose('warm')
    await before(one, lms)
    await one.tracker.deleted('run-1')
    await one.tracker.leave(true)
    expect(activity.value('cmi.suspend_data')).toContain(keyOf('run-1'))
    const two = await open(activity.enter(), { texts, runId: 'run-2' })
    expect(two.tracker.holds('run-1')).toBe(false)
    await two.choose('cold')
    await two.tracker.leave(false)
    expect(activity.value('cmi.suspend_data')).not.toContain(keyOf('run-1'))
  })

  it('while it was open for looking only does not come back, however often it is opened', async () => {
    const activity = moodle('12')
    const texts = memoryTexts()
    const one = await open(activity.enter(), { texts })
    await one.choose('warm', 'listen', 'stay')
    await one.tracker.leave(false)
    const kept = activity.value('cmi.suspend_data') ?? ''
    // As an LMS that stores nothing of a review.
    const review = () => silence(activity.enter())
    const looking = await open(review(), { texts })
    expect(looking.tracker.telling.getState().looking).toBe('review')
    await looking.tracker.deleted('run-1')
    for (let visit = 0; visit < 2; visit++) {
      const lms = review()
      lms.values.set('cmi.suspend_data', kept)
      const later = await open(lms, { texts, runId: 'run-2' })
      expect(later.tracker.holds('run-1')).toBe(false)
      // What was reached stays.
      expect(later.tracker.standing()).toMatchObject({ completed: true })
    }
  })

  it('in another tab is not told any more by this one', async () => {
    const activity = moodle('12')
    const texts = memoryTexts()
    const one = await open(activity.enter(), { texts })
    await one.choose('warm')
    const two = await open(activity.enter(), { texts, runId: 'run-2', anew: true })
    expect(two.tracker.holds('run-1')).toBe(true)
    await one.tracker.deleted('run-1')
    await two.choose('cold')
    await two.tracker.leave(false)
    expect(two.tracker.holds('run-1')).toBe(false)
    expect(activity.value('cmi.suspend_data')).not.toContain(keyOf('run-1'))
  })

  it('and is gone on with stays, in this tab, in the other one and at the next launch', async () => {
    const activity = moodle('12')
    const texts = memoryTexts()
    const one = await open(activity.enter(), { texts })
    await one.choose('warm')
    const two = await open(activity.enter(), { texts, runId: 'run-2', anew: true })
    await one.tracker.deleted('run-1')
    await one.choose('listen')
    await two.choose('cold')
    await one.choose('stay')
    for (const { tracker } of [one, two]) {
      expect(tracker.holds('run-1')).toBe(true)
      await tracker.leave(false)
    }
    const three = await open(activity.enter(), { texts })
    expect(three.tracker.holds('run-1')).toBe(true)
  })
})

describe('the keys of deleted runs', () => {
  const MINUTE = 60_000
  const DAY = 24 * 60 * MINUTE
  const AT = Date.UTC(2026, 10, 23)
  const course = (minutes: number) => ({
    registration: 'ABCDE',
    sequence: 3,
    stories: [
      {
        story: 'test',
        attempts: [{ key: 'abcde', revision: 'rrrr', seed: 7, minutes, ended: false, log: 'abc' }],
      },
    ],
  })
  const none = { registration: 'ABCDE', sequence: 3, stories: [] }
  const attemptsIn = ({ stories }: ReturnType<typeof course>) => stories[0]?.attempts.length

  it('hold for what was played until then, and not for what another device went on with since', () => {
    const deleted = deletedRuns(memoryStore())
    deleted.add(['abcde'], AT)
    const minute = AT / MINUTE
    expect(attemptsIn(deleted.outOf(course(minute)) as ReturnType<typeof course>)).toBe(0)
    expect(attemptsIn(deleted.outOf(course(minute + 1)) as ReturnType<typeof course>)).toBe(1)
  })

  it('are dropped once nobody has had the run for a month, and not while the LMS or this browser has it', async () => {
    const later = AT + 31 * DAY
    for (const [theirs, mine, at, left] of [
      [none, none, AT + 29 * DAY, 1],
      [course(1), none, later, 1],
      [none, course(1), later, 1],
      [none, none, later, 0],
    ] as const) {
      const store = memoryStore()
      deletedRuns(store).add(['abcde'], AT)
      const deleted = deletedRuns(store)
      await deleted.read()
      deleted.tidy(theirs, mine, at)
      const again = deletedRuns(store)
      await again.read()
      expect(again.keys().size).toBe(left)
    }
  })

  it('come to nothing where what is found in their place cannot be read', async () => {
    const store = memoryStore()
    store.write('{"a":1} x abcde')
    const deleted = deletedRuns(store)
    await deleted.read()
    expect(deleted.keys().size).toBe(0)
  })
})

describe('what else this browser keeps', () => {
  /** A finished attempt, and a second one in which a decision was not taken by the LMS. */
  async function twoAttempts() {
    const activity = moodle('12')
    const texts = memoryTexts()
    const one = await open(activity.enter(), { texts })
    await one.choose('warm', 'listen', 'stay')
    await one.tracker.leave(false)
    const older = activity.value('cmi.suspend_data') ?? ''
    const lms = activity.enter(true)
    const two = await open(lms, { texts, runId: 'run-2' })
    silence(lms)
    await two.choose('cold')
    /** Once more, where its LMS has it still. */
    const openOlder = async () => {
      await two.tracker.leave(true)
      const again = activity.enter(true)
      again.values.set('cmi.suspend_data', older)
      return open(again, { texts, runId: 'run-3' })
    }
    return { texts, two, openOlder }
  }

  it('goes with everything: copies of older attempts, and decisions that were not told', async () => {
    const { texts, two, openOlder } = await twoAttempts()
    expect(await everything(texts)).toContain('Somebody who would like to know.')
    await two.tracker.deleted()
    const kept = await everything(texts)
    expect(kept).not.toContain('Somebody who would like to know.')
    expect(kept.match(/alongside:course:/g)).toHaveLength(1)
    expect(kept).not.toMatch(/A2\S*;test[^;\s]*\/\S/)
    const three = await openOlder()
    expect(three.tracker.holds('run-1')).toBe(false)
  })

  it('of one run goes with it, also from an older attempt, and nothing else does', async () => {
    const { texts, two, openOlder } = await twoAttempts()
    await two.tracker.deleted('run-1')
    expect(await everything(texts)).toContain('Somebody who would like to know.')
    expect(two.tracker.holds('run-2')).toBe(true)
    const copies = (await everything(texts))
      .split('\n')
      .filter((line) => line.startsWith('alongside:course:'))
    expect(copies).toHaveLength(2)
    expect(copies.join()).not.toContain(keyOf('run-1'))
    expect(copies.join()).toContain(keyOf('run-2'))
    await two.tracker.deleted('run-2')
    expect(await everything(texts)).not.toContain('Somebody who would like to know.')
    const three = await openOlder()
    expect(three.tracker.holds('run-1')).toBe(false)
  })

  it('of statements of an older registration goes too: all of them, or those of one run', async () => {
    for (const [id, left] of [
      [undefined, undefined],
      ['run-1', [{ id: 'b', verb: 'answered', at: 2, run: keyOf('run-2') }]],
    ] as const) {
      const texts = memoryTexts()
      const older = texts('learner')('alongside:outbox:older')
      older.write(
        JSON.stringify([
          { id: 'a', verb: 'answered', at: 1, run: keyOf('run-1') },
          { id: 'b', verb: 'answered', at: 2, run: keyOf('run-2') },
        ]),
      )
      const one = await open(moodle('12').enter(), { texts })
      await one.tracker.deleted(id)
      expect(older.readSync() && JSON.parse(older.readSync() ?? '')).toEqual(left)
    }
  })

  it('of a state that could not be read goes with everything, and with a run that it names', async () => {
    for (const [id, left] of [
      [undefined, 0],
      ['run-1', 0],
      ['run-9', 1],
    ] as const) {
      const texts = memoryTexts()
      const activity = moodle('12')
      const one = await open(activity.enter(), { texts })
      await one.choose('warm')
      await one.tracker.leave(false)
      const lms = activity.enter()
      lms.values.set('cmi.suspend_data', `${activity.value('cmi.suspend_data')}|`)
      const two = await open(lms, { texts })
      expect(await texts('learner').names('alongside:unread')).toHaveLength(1)
      await two.tracker.deleted(id)
      expect(await texts('learner').names('alongside:unread')).toHaveLength(left)
    }
  })

  it('of statements that were not sent is sent no more', async () => {
    const lrs = await startLrs()
    try {
      const texts = memoryTexts()
      const start = (registration: string, waiting = memoryStore(), runId = 'run-1') => {
        const notebook = createNotebook('xAPI', ticking)
        const search = lrs.xapi({ registration })
        const needs = {
          search,
          fetch: (address: string, init: RequestInit) => fetch(address, init),
          notebook,
          setting: PLAIN,
          name: 'A package',
        }
        const record = lrsRecord({
          launchedFor: xapiLaunchedFor(search, PLAIN),
          begin: () => beginXapi(needs),
          notebook,
          clock: ticking,
          newUuid: () => crypto.randomUUID(),
          waiting,
          saying: { iri: PLAIN.iri, tellEffects: false },
        })
        return launch({ record, texts, runId, anew: true })
      }
      const answered = () => lrs.statements().filter((sent) => verbOf(sent) === 'answered').length
      const registration = '33333333-3333-4333-8333-333333333333'
      for (const [id, left] of [
        [undefined, 0],
        ['run-1', 1],
      ] as const) {
        const waiting = memoryStore()
        lrs.answerWith(0)
        const one = await start(registration, waiting)
        await one.choose('warm')
        expect(JSON.parse(waiting.readSync() ?? '[]')).toHaveLength(1)
        // Of another run in the same visit.
        one.tracker.at('run-9', one.session.getState().run, one.session.getState().beats, true)
        await settled()
        expect(JSON.parse(waiting.readSync() ?? '[]')).toHaveLength(2)
        await one.tracker.deleted(id)
        expect(JSON.parse(waiting.readSync() ?? '[]')).toHaveLength(left)
        await one.tracker.leave(true)
        lrs.answerWith(undefined)
        const before = answered()
        const two = await start(registration, waiting, 'run-2')
        await expect.poll(() => two.tracker.telling.getState().keeping).toBe('kept')
        await expect.poll(() => JSON.parse(waiting.readSync() ?? '[]')).toHaveLength(0)
        expect(answered() - before).toBe(left)
        expect(JSON.stringify(lrs.statements())).not.toContain('"run"')
        await two.tracker.leave(false)
      }
    } finally {
      await lrs.close()
    }
  })
})
