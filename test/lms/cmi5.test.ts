// cmi5 and xAPI against a server that refuses what the standard forbids: the whole course of a registration, a network
// that goes away, modes for looking only. Nothing may be refused.

import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { beginCmi5 } from '../../src/lms/cmi5.ts'
import { createNotebook } from '../../src/lms/diagnostics.ts'
import { lrsRecord } from '../../src/lms/lrs-record.ts'
import { PLAIN, type Setting } from '../../src/lms/setting.ts'
import { beginXapi } from '../../src/lms/xapi.ts'
import { verbOf } from '../support/cmi5-rules.ts'
import { type Learner, launch, memoryStore, ticking } from '../support/learner.ts'
import { type LrsServer, startLrs } from '../support/lrs-server.ts'

let lrs: LrsServer
beforeEach(async () => {
  lrs = await startLrs()
})
afterEach(() => lrs.close())

const store = memoryStore()

function recordFor(
  search: string,
  options: { readonly setting?: Partial<Setting>; readonly outbox?: typeof store } = {},
) {
  const notebook = createNotebook('cmi5', ticking)
  const needs = {
    search,
    fetch: (address: string, init: RequestInit) => fetch(address, init),
    notebook,
    setting: { ...PLAIN, ...options.setting },
    name: 'Alongside',
  }
  return lrsRecord({
    begin: () => (search.includes('activity_id') ? beginXapi(needs) : beginCmi5(needs)),
    notebook,
    clock: ticking,
    newUuid: () => crypto.randomUUID(),
    store: () => options.outbox ?? memoryStore(),
  })
}

const verbs = () => lrs.statements().map(verbOf)
const start = (search: string, setting: Partial<Setting> = {}, outbox = memoryStore()): Promise<Learner> =>
  launch({ record: recordFor(search, { setting, outbox }), setting })

/** Until everything has been told. */
async function told({ tracker }: Learner): Promise<void> {
  await expect.poll(() => tracker.telling.getState().keeping, { timeout: 5000 }).toBe('kept')
}

describe('a registration from its first launch to its end', () => {
  it('says each verb in its order, resumes, and completes once', async () => {
    const first = await start(lrs.cmi5())
    await first.choose('warm')
    await told(first)
    await first.tracker.leave(false)
    expect(verbs().filter((verb) => verb !== 'progressed')).toEqual(['initialized', 'answered', 'terminated'])

    const second = await start(lrs.cmi5())
    expect(second.session.getState().run.choices.map(({ id }) => id)).toEqual(['one.warm'])
    await second.choose('listen', 'stay')
    await second.lookBack()
    await told(second)
    await second.tracker.leave(false)

    const third = await start(lrs.cmi5())
    expect(third.session.getState().run.choices).toHaveLength(3)
    await third.back()
    await third.choose('leave')
    await third.lookBack()
    await told(third)
    await third.tracker.leave(false)

    expect(lrs.refusals()).toEqual([])
    expect(verbs().filter((verb) => verb === 'completed')).toHaveLength(1)
    expect(verbs().filter((verb) => verb === 'terminated')).toHaveLength(3)
    expect(verbs()).not.toContain('passed')
    expect(verbs().filter((verb) => verb === 'answered')).toHaveLength(4)
  })

  it('fails and then passes by the mark of the launch, and a later worse attempt changes nothing', async () => {
    const one = await start(lrs.cmi5({ masteryScore: 0.6 }))
    await one.choose('cold', 'talk', 'leave')
    await one.lookBack()
    await told(one)
    await one.back()
    await one.choose('stay')
    await told(one)
    await one.tracker.leave(false)
    expect(verbs()).toContain('failed')
    expect(verbs()).toContain('passed')
    expect(
      lrs.statements().find((sent) => verbOf(sent) === 'passed')?.result?.score?.scaled,
    ).toBeGreaterThanOrEqual(0.6)
    const two = await start(lrs.cmi5({ masteryScore: 0.6 }))
    await two.back()
    await two.choose('leave')
    await two.lookBack()
    await told(two)
    await two.tracker.leave(false)
    expect(lrs.refusals()).toEqual([])
    expect(verbs().filter((verb) => verb === 'passed')).toHaveLength(1)
    expect(verbs().lastIndexOf('failed')).toBeLessThan(verbs().indexOf('passed'))
  })

  it('passes without a score where the LMS waits for “passed” and gives no mark', async () => {
    const one = await start(lrs.cmi5({ moveOn: 'CompletedAndPassed' }))
    await one.choose('cold', 'talk', 'leave')
    await one.lookBack()
    await told(one)
    await one.tracker.leave(false)
    expect(verbs()).toEqual(expect.arrayContaining(['completed', 'passed']))
    expect(JSON.stringify(lrs.statements())).not.toContain('scaled')
    expect(lrs.refusals()).toEqual([])
  })

  it.each(['Browse', 'Review'] as const)(
    'in %s nothing counts, and everything can be looked at',
    async (launchMode) => {
      const one = await start(lrs.cmi5({ launchMode }))
      expect(one.tracker.telling.getState().looking).toBe(true)
      await one.choose('warm', 'listen', 'stay')
      await one.lookBack()
      await told(one)
      await one.tracker.leave(false)
      expect(verbs()).toEqual(['initialized', 'terminated'])
      expect(lrs.refusals()).toEqual([])
    },
  )

  it('ends a session once, also where the page goes while it is ending', async () => {
    const one = await start(lrs.cmi5())
    await one.choose('warm')
    await Promise.all([one.tracker.leave(false), one.tracker.leave(true)])
    expect(verbs().filter((verb) => verb === 'terminated')).toHaveLength(1)
    const two = await start(lrs.cmi5())
    await two.choose('listen')
    await two.tracker.leave(true)
    await expect.poll(() => verbs().filter((verb) => verb === 'terminated')).toHaveLength(2)
    expect(lrs.refusals()).toEqual([])
  })
})

describe('when the network goes away', () => {
  it.each([0, 503, 429])(
    'answer %i: play goes on, says so after two tries, and nothing is lost',
    async (status) => {
      const one = await start(lrs.cmi5())
      lrs.answerWith(status)
      await one.choose('warm')
      await expect.poll(() => one.tracker.telling.getState().keeping).toBe('waiting')
      await one.choose('listen')
      await expect.poll(() => one.tracker.telling.getState().keeping).toBe('silent')
      await one.choose('stay')
      lrs.answerWith(undefined)
      one.tracker.again()
      await told(one)
      await one.tracker.leave(false)
      expect(verbs().filter((verb) => verb === 'answered')).toHaveLength(3)
      expect(verbs().at(-1)).toBe('terminated')
      expect(lrs.refusals()).toEqual([])
    },
  )

  it('what was not sent goes with the next launch, in the context of the new session', async () => {
    const outbox = memoryStore()
    const one = await start(lrs.cmi5(), {}, outbox)
    lrs.answerWith(0)
    await one.choose('warm', 'listen')
    await one.tracker.leave(true)
    lrs.answerWith(undefined)
    const two = await start(lrs.cmi5(), {}, outbox)
    await expect.poll(() => verbs().filter((verb) => verb === 'answered')).toHaveLength(2)
    await two.tracker.leave(false)
    expect(lrs.refusals()).toEqual([])
  })

  it('an LRS that never answers at the launch leaves the learner alone with the story, and says so', async () => {
    lrs.answerWith(0)
    const one = await start(lrs.cmi5())
    expect(one.tracker.telling.getState().keeping).toBe('alone')
    await one.choose('warm', 'listen', 'stay')
    expect((await one.tracker.leave(false)).ok).toBe(true)
  })

  it('a token that was given before, or an address without a launch, is named', async () => {
    const search = lrs.cmi5()
    expect((await recordFor(search).open()).ok).toBe(true)
    expect(await recordFor(search).open()).toMatchObject({ problem: { code: 'lms/no-token' } })
    expect(await recordFor('').open()).toMatchObject({ problem: { code: 'lms/not-launched' } })
  })
})

describe('what a statement says', () => {
  it('is readable, in the words of the story, and holds no score, no name but the actor’s and nothing typed', async () => {
    const one = await start(lrs.cmi5())
    await one.choose('warm')
    await told(one)
    const said = lrs.statements().find((sent) => verbOf(sent) === 'answered')
    expect(said).toMatchObject({
      object: {
        definition: {
          name: { 'en-GB': 'A test, decision 1' },
          description: { 'en-GB': 'Who are you?' },
          interactionType: 'choice',
        },
      },
      result: { response: 'warm' },
    })
    expect(JSON.stringify(said)).not.toMatch(/skills|correctResponses|success/)
  })

  it('tells what a choice did only where scores are told', async () => {
    const one = await start(lrs.cmi5(), { tellScores: true })
    await one.choose('warm')
    await told(one)
    expect(JSON.stringify(lrs.statements())).toContain('"trust":2')
  })

  it('tells no decisions where they are not to be told', async () => {
    const one = await start(lrs.cmi5(), { tellDecisions: false })
    await one.choose('warm', 'listen', 'stay')
    await told(one)
    expect(verbs()).not.toContain('answered')
  })
})

describe('a plain xAPI launch', () => {
  it('says the same without the categories of cmi5, and resumes', async () => {
    const one = await start(lrs.xapi())
    await one.choose('warm')
    await told(one)
    await one.tracker.leave(false)
    const two = await start(lrs.xapi())
    await two.choose('listen', 'stay')
    await two.lookBack()
    await told(two)
    await two.tracker.leave(false)
    expect(lrs.refusals()).toEqual([])
    expect(verbs()).toEqual(expect.arrayContaining(['initialized', 'answered', 'completed', 'terminated']))
    expect(JSON.stringify(lrs.statements())).not.toContain('cmi5/context/categories')
  })

  it('writes its credentials down nowhere', async () => {
    const record = recordFor(lrs.xapi())
    const one = await launch({ record })
    await one.choose('warm')
    await told(one)
    expect(JSON.stringify(record.diagnostics())).not.toContain('plain')
  })
})
