// The SCORM adapters against an LMS made of a map: one session, one end, strict data types, statuses that only go up, and
// every way of being refused.

import { describe, expect, it } from 'vitest'
import { type Frame, findApi } from '../../../src/app/lms/find-api.ts'
import { scormRecord } from '../../../src/app/lms/scorm.ts'
import { MOST_INTERACTIONS, scorm12 } from '../../../src/app/lms/scorm12.ts'
import { scorm2004 } from '../../../src/app/lms/scorm2004.ts'
import { moment2004, span12, span2004 } from '../../../src/app/lms/times.ts'
import { unwrap } from '../../support/ink.ts'
import { launch, ticking, unasked } from '../../support/learner.ts'
import { fakeLms, NAMES } from '../../support/scorm-api.ts'
import { violations } from '../../support/strict.ts'

const EDITIONS = [
  [
    '12',
    scorm12,
    'cmi.core.lesson_status',
    'cmi.core.score.raw',
    { 'cmi.core.lesson_status': 'not attempted' },
  ],
  [
    '2004',
    scorm2004,
    'cmi.success_status',
    'cmi.score.raw',
    { 'cmi.completion_status': 'unknown', 'cmi.success_status': 'unknown' },
  ],
] as const

describe.each(EDITIONS)('SCORM %s', (edition, adapter, status, raw, start) => {
  const begin = async (lms: ReturnType<typeof fakeLms>, setting = {}) =>
    launch({ record: scormRecord(adapter, lms.window, ticking), setting })

  it('a whole session breaks no rule of a strict LMS and ends once', async () => {
    const lms = fakeLms(edition, start)
    const one = await begin(lms, { passMark: { percent: 50 } })
    await one.choose('warm', 'listen', 'stay')
    await Promise.all([one.tracker.leave(false), one.tracker.leave(true)])
    one.tracker.rest()
    expect(violations(lms.calls, edition)).toEqual([])
    expect(lms.values.get(status)).toBe('passed')
    expect(Number(lms.values.get(raw))).toBeGreaterThan(50)
    expect(lms.calls.filter(({ name }) => name === NAMES[edition][4])).toHaveLength(1)
  })

  it('passed stays passed and the best score stays, whatever comes after', async () => {
    const lms = fakeLms(edition, start)
    const one = await begin(lms, { passMark: { percent: 50 } })
    await one.choose('warm', 'listen', 'stay')
    const score = lms.values.get(raw)
    await one.back()
    await one.choose('leave')
    await one.tracker.leave(false)
    expect(lms.values.get(status)).toBe('passed')
    expect(lms.values.get(raw)).toBe(score)
    // A new package that knows nothing of it meets an LMS that does.
    lms.values.delete('cmi.suspend_data')
    const two = await begin(lms, { passMark: { percent: 50 } })
    await two.choose('cold', 'talk', 'leave')
    expect(lms.values.get(status)).toBe('passed')
    expect(lms.values.get(raw)).toBe(score)
  })

  it('writes the state also when everything is finished, and always suspends', async () => {
    const lms = fakeLms(edition, start)
    const one = await begin(lms)
    await one.choose('warm', 'listen', 'stay')
    await one.tracker.leave(false)
    expect(lms.values.get('cmi.suspend_data')).toMatch(/^A2/)
    expect(lms.values.get(edition === '12' ? 'cmi.core.exit' : 'cmi.exit')).toBe('suspend')
  })

  it('tells at most sixty decisions in one session', async () => {
    const lms = fakeLms(edition, start)
    const one = await begin(lms)
    for (let n = 0; n < MOST_INTERACTIONS + 10; n++) {
      await one.choose('warm')
      await one.back()
    }
    const told = [...lms.values.keys()].filter((key) => /^cmi\.interactions\.\d+\.id$/.test(key))
    expect(told).toHaveLength(MOST_INTERACTIONS)
  })

  it('goes without interactions where an LMS keeps none', async () => {
    const lms = fakeLms(edition, start, (name) => name.includes('interactions'))
    const one = await begin(lms)
    await one.choose('warm', 'listen')
    expect(
      lms.calls.filter(({ name, given }) => name.includes('Set') && given[0]?.includes('interactions.')),
    ).toHaveLength(1)
    expect(one.tracker.telling.getState().keeping).toBe('kept')
  })

  it('an LMS that refuses to begin, or throws at everything, leaves the learner alone with the story', async () => {
    const refusing = fakeLms(edition, {}, (name) => name === NAMES[edition][0])
    const begun = await begin(refusing)
    expect(begun.tracker.telling.getState().keeping).toBe('alone')
    expect(await begun.tracker.leave(false)).toBe('alone')
    const throwing = () => {
      throw new Error('gone')
    }
    const api = Object.fromEntries(NAMES[edition].map((name) => [name, throwing]))
    const one = await begin({ ...refusing, window: { [adapter.api]: api } as Frame })
    await one.choose('warm')
    expect(one.tracker.telling.getState().keeping).toBe('alone')
  })

  it('asks for no name of a learner, and keeps their id out of its diagnostics', async () => {
    const [id, name] =
      edition === '12'
        ? ['cmi.core.student_id', 'cmi.core.student_name']
        : ['cmi.learner_id', 'cmi.learner_name']
    const lms = fakeLms(edition, { ...start, [id]: 'ada-7', [name]: 'Ada Lovelace' })
    const record = scormRecord(adapter, lms.window, ticking)
    const opened = await record.open(unasked)
    expect(unwrap(opened).learner).toEqual({ id: 'ada-7' })
    const told = JSON.stringify(record.diagnostics())
    for (const word of [name, 'Lovelace', 'ada-7']) expect(told).not.toContain(word)
  })
})

describe('looking for the API', () => {
  const api = { LMSInitialize: () => 'true' }
  it('goes seven windows up, through the opener, and past windows of other sites', () => {
    const nested = Array.from({ length: 7 }).reduce<Frame>((parent) => ({ parent }), { API: api } as Frame)
    expect(findApi(nested, 'API')?.where).toBe('7 above this window')
    expect(findApi({ opener: { parent: { API: api } } } as unknown as Frame, 'API')?.api).toBe(api)
    const foreign = new Proxy(
      {},
      {
        get: () => {
          throw new DOMException('blocked', 'SecurityError')
        },
      },
    ) as Frame
    expect(findApi({ parent: foreign, opener: { API: api } } as unknown as Frame, 'API')?.api).toBe(api)
    expect(findApi({ parent: foreign } as Frame, 'API')).toBeUndefined()
  })

  it('comes to an end where a window is its own parent', () => {
    const top: { parent?: unknown } = {}
    top.parent = top
    expect(findApi(top as Frame, 'API')).toBeUndefined()
  })
})

describe('a mark of a SCORM 2004 LMS', () => {
  const opened = async (given: Readonly<Record<string, string>>) => {
    const lms = fakeLms('2004', { 'cmi.completion_status': 'unknown', ...given })
    const record = scormRecord(scorm2004, lms.window, ticking)
    return { lms, session: unwrap(await record.open(unasked)) }
  }

  it.each([
    ['0.55', 55],
    ['0.28', 28],
    ['0.07', 7],
    ['0.6', 60],
    ['0.555', 55.5],
    ['0.6666667', 66.66667],
  ])('of %s is %d per cent', async (fraction, percent) => {
    const { session } = await opened({ 'cmi.scaled_passing_score': fraction })
    expect(session.passMark).toBe(percent)
  })

  it('is none where the LMS gives none, or nought', async () => {
    for (const fraction of ['', '0', 'none'])
      expect((await opened({ 'cmi.scaled_passing_score': fraction })).session).not.toHaveProperty('passMark')
  })

  it('has beside it a score that the LMS kept, as a fraction without further decimals', async () => {
    const lms = fakeLms('2004', { 'cmi.completion_status': 'unknown', 'cmi.score.raw': '99.3' })
    const one = await launch({
      record: scormRecord(scorm2004, lms.window, ticking),
      setting: { passMark: { percent: 50 } },
    })
    await one.choose('warm', 'listen', 'stay')
    expect(lms.values.get('cmi.score.raw')).toBe('99.3')
    expect(lms.values.get('cmi.score.scaled')).toBe('0.993')
  })
})

describe('times', () => {
  it('have two decimals', () => {
    expect(span12(3_723_456)).toBe('0001:02:03.46')
    expect(span2004(3_723_456)).toBe('PT1H2M3.46S')
    expect(moment2004(Date.UTC(2026, 10, 23, 10, 20, 30, 129))).toBe('2026-11-23T10:20:30.12Z')
    expect(span12(-5)).toBe('0000:00:00.00')
  })
})
