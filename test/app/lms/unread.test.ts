// A state in the LMS that cannot be read takes nothing of what this browser has kept, and one that a newer version wrote is
// not written over.

import { describe, expect, it } from 'vitest'
import { scormRecord } from '../../../src/app/lms/scorm.ts'
import { scorm12 } from '../../../src/app/lms/scorm12.ts'
import { scorm2004 } from '../../../src/app/lms/scorm2004.ts'
import { registrationIn } from '../../../src/app/lms/unread.ts'
import { type LearnerOptions, launch, memoryTexts, ticking } from '../../support/learner.ts'
import { type FakeLms, moodle } from '../../support/scorm-api.ts'

const EDITIONS = [
  ['12', scorm12],
  ['2004', scorm2004],
] as const
const STATE = 'cmi.suspend_data'

describe.each(EDITIONS)('SCORM %s: a state that', (edition, adapter) => {
  const open = (lms: FakeLms, some: Partial<Omit<LearnerOptions, 'record'>> = {}) =>
    launch({ record: scormRecord(adapter, lms.window, ticking), ...some })
  /** Played once, and left with what this browser keeps and what the LMS has. */
  async function played() {
    const activity = moodle(edition)
    const texts = memoryTexts()
    const one = await open(activity.enter(), { texts })
    await one.choose('warm', 'listen')
    await one.tracker.leave(false)
    const entered = (state: string) => {
      const lms = activity.enter()
      lms.values.set(STATE, state)
      return lms
    }
    return { activity, texts, entered, state: activity.value(STATE) ?? '' }
  }

  it.each([
    ['was cut short', (state: string) => state.slice(0, 40)],
    ['was cut within its start', (state: string) => state.slice(0, 9)],
    ['was mangled', (state: string) => state.replaceAll(';', '&#59;')],
    ['is of somebody else’s making', () => 'bookmark=7'],
  ])('%s leaves what this browser has kept, and is put aside', async (_, made) => {
    const { activity, texts, entered, state } = await played()
    const two = await open(entered(made(state)), { texts })
    expect(two.tracker.telling.getState().unread).toBeDefined()
    expect(two.session.getState().run.choices.map(({ id }) => id)).toEqual(['one.warm', 'two.listen'])
    const names = await texts('learner').names('alongside:unread')
    expect(await Promise.all(names.map((name) => texts('learner')(name).read()))).toEqual([made(state)])
    await two.choose('stay')
    await two.tracker.leave(false)
    expect(activity.status()).toBe('completed')
    // Another browser has all of it again.
    const three = await open(activity.enter())
    expect(three.tracker.telling.getState().unread).toBeUndefined()
    expect(three.tracker.standing()).toMatchObject({ completed: true })
  })

  it('says at its start which registration it is of is not taken for the last one here', async () => {
    const { texts, state } = await played()
    const another = moodle(edition)
    const two = await open(another.enter(), { texts, place: '/course/2', runId: 'run-2' })
    await two.choose('cold')
    await two.tracker.leave(false)
    const lms = moodle(edition).enter()
    lms.values.set(STATE, state.slice(0, 40))
    const three = await open(lms, { texts, place: '/course/2' })
    expect([three.tracker.holds('run-1'), three.tracker.holds('run-2')]).toEqual([true, false])
  })

  it('a newer version wrote stays as it is, while what is played is kept here and its status is told', async () => {
    const { activity, texts, entered, state } = await played()
    const newer = `A3${state.slice(2)}|more`
    const two = await open(entered(newer), { texts })
    expect(two.tracker.telling.getState().unread?.code).toBe('lms/state-newer')
    expect(two.session.getState().run.choices.map(({ id }) => id)).toEqual(['one.warm', 'two.listen'])
    await two.choose('stay')
    two.tracker.rest()
    expect(activity.value(STATE)).toBe(newer)
    await two.tracker.leave(false)
    expect(activity.value(STATE)).toBe(newer)
    expect(activity.status()).toBe('completed')
    const three = await open(entered(newer), { texts })
    expect(three.tracker.standing()).toMatchObject({ completed: true })
  })
})

describe('the registration at the start of a state', () => {
  it('is read where it is whole, and not guessed at', () => {
    expect(registrationIn('A2abcdef5.ABCDE;tyl')).toBe('ABCDE')
    expect(registrationIn('A2abcdef5.ABCDE')).toBe('ABCDE')
    for (const text of [
      'A2abcdef5.ABCD',
      'A2abcdef5.ABCDEF',
      'A2abcdef5.;tyler',
      'A1abcdef5;tyler',
      '',
      '5.ABCDE',
    ])
      expect(registrationIn(text), text).toBeUndefined()
  })
})
