// cmi5 and xAPI against a server that refuses what the standard forbids: the whole course of a registration, a network
// that goes away, modes for looking only. Nothing may be refused.

import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { beginCmi5, cmi5LaunchedFor } from '../../../src/app/lms/cmi5.ts'
import { createNotebook } from '../../../src/app/lms/diagnostics.ts'
import { lrsRecord } from '../../../src/app/lms/lrs-record.ts'
import { PLAIN, type Setting } from '../../../src/app/lms/setting.ts'
import type { TextStore } from '../../../src/app/lms/texts.ts'
import { beginXapi, xapiLaunchedFor } from '../../../src/app/lms/xapi.ts'
import { verbOf } from '../../support/cmi5-rules.ts'
import { unwrap } from '../../support/ink.ts'
import {
  type Learner,
  launch,
  memoryStore,
  memoryTexts,
  settled,
  ticking,
  unasked,
} from '../../support/learner.ts'
import { type LrsServer, startLrs } from '../../support/lrs-server.ts'

let lrs: LrsServer
beforeEach(async () => {
  lrs = await startLrs()
})
afterEach(() => lrs.close())

function recordFor(
  search: string,
  options: {
    readonly setting?: Partial<Setting>
    readonly waiting?: TextStore
    readonly patience?: number
  } = {},
) {
  const notebook = createNotebook('cmi5', ticking)
  const setting = { ...PLAIN, ...options.setting }
  const needs = {
    search,
    fetch: (address: string, init: RequestInit) => fetch(address, init),
    notebook,
    setting,
    name: 'A package of its own name',
    patience: options.patience,
  }
  const isXapi = search.includes('activity_id')
  return lrsRecord({
    launchedFor: isXapi ? xapiLaunchedFor(search, setting) : cmi5LaunchedFor(search),
    begin: () => (isXapi ? beginXapi(needs) : beginCmi5(needs)),
    notebook,
    clock: ticking,
    newUuid: () => crypto.randomUUID(),
    waiting: options.waiting ?? memoryStore(),
    saying: { iri: setting.iri, tellEffects: setting.tellScores },
  })
}

const verbs = () => lrs.statements().map(verbOf)
/** What one browser keeps. */
interface Kept {
  readonly waiting?: TextStore
  /** Milliseconds for an answer. */
  readonly patience?: number
  readonly texts?: ReturnType<typeof memoryTexts>
}

const start = (search: string, setting: Partial<Setting> = {}, kept: Kept = {}): Promise<Learner> =>
  launch({
    record: recordFor(search, { setting, ...kept }),
    setting,
    ...(kept.texts && { texts: kept.texts }),
  })

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
    await told(second)
    await second.tracker.leave(false)

    const third = await start(lrs.cmi5())
    expect(third.session.getState().run.choices).toHaveLength(3)
    await third.back()
    await third.choose('leave')
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
    await told(two)
    await two.tracker.leave(false)
    expect(lrs.refusals()).toEqual([])
    expect(verbs().filter((verb) => verb === 'passed')).toHaveLength(1)
    expect(verbs().lastIndexOf('failed')).toBeLessThan(verbs().indexOf('passed'))
  })

  it.each([
    [0.55, 55],
    [0.28, 28],
    [0.07, 7],
    [0.6667, 66.67],
  ])('takes a mark of %d for %d per cent', async (masteryScore, percent) => {
    expect(unwrap(await recordFor(lrs.cmi5({ masteryScore })).open(unasked)).passMark).toBe(percent)
  })

  it('passes without a score where the LMS waits for “passed” and gives no mark', async () => {
    const one = await start(lrs.cmi5({ moveOn: 'CompletedAndPassed' }))
    await one.choose('cold', 'talk', 'leave')
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
      expect(one.tracker.telling.getState().looking).toBe(launchMode.toLowerCase())
      await one.choose('warm', 'listen', 'stay')
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
    const kept = { waiting: memoryStore(), texts: memoryTexts() }
    const one = await start(lrs.cmi5(), {}, kept)
    lrs.answerWith(0)
    for (const [label, keeping] of [
      ['warm', 'waiting'],
      ['listen', 'silent'],
    ] as const) {
      await one.choose(label)
      await expect.poll(() => one.tracker.telling.getState().keeping).toBe(keeping)
    }
    await one.tracker.leave(true)
    lrs.answerWith(undefined)
    const two = await start(lrs.cmi5(), {}, kept)
    await expect.poll(() => verbs().filter((verb) => verb === 'answered')).toHaveLength(2)
    await two.tracker.leave(false)
    expect(lrs.refusals()).toEqual([])
  })

  /** A page that goes while its last statements are on their way: they arrive, and nobody writes that down. */
  async function goneWhileSending() {
    const waiting = memoryStore()
    let isGone = false
    const write = (text: string) => {
      if (!isGone) waiting.write(text)
    }
    const texts = memoryTexts()
    const one = await start(lrs.cmi5(), {}, { waiting: { ...waiting, write }, texts })
    await one.choose('warm')
    const left = one.tracker.leave(true)
    isGone = true
    await left
    // What it had still in hand ends with it.
    let asked = -1
    const isQuiet = () => {
      const before = asked
      asked = lrs.requests()
      return before === asked
    }
    await expect.poll(isQuiet, { interval: 100 }).toBe(true)
    expect(verbs().filter((verb) => verb === 'answered')).toHaveLength(1)
    expect(waiting.readSync()).toContain('answered')
    return { waiting, texts }
  }

  it('what had arrived after all is known to be there, and counted as told', async () => {
    const kept = await goneWhileSending()
    const two = await start(lrs.cmi5(), {}, kept)
    await told(two)
    await expect.poll(() => kept.waiting.readSync()).toBe('[]')
    await two.choose('listen')
    await told(two)
    expect(verbs().filter((verb) => verb === 'answered')).toHaveLength(2)
  })

  it.each(['Browse', 'Review'] as const)('nothing that waits is sent in %s', async (launchMode) => {
    const kept = await goneWhileSending()
    const waited = kept.waiting.readSync()
    // The page that went wrote its state twice at once, and one of the two in vain.
    const refused = lrs.refusals().length
    const two = await start(lrs.cmi5({ launchMode }), {}, kept)
    await two.tracker.leave(false)
    expect(verbs().slice(-2)).toEqual(['initialized', 'terminated'])
    expect(lrs.refusals().slice(refused)).toEqual([])
    expect(kept.waiting.readSync()).toBe(waited)
  })

  it('an LRS that never answers at the launch leaves the learner alone with the story, and says so', async () => {
    lrs.answerWith(0)
    const one = await start(lrs.cmi5())
    expect(one.tracker.telling.getState().keeping).toBe('away')
    await one.choose('warm', 'listen', 'stay')
    expect(await one.tracker.leave(false)).toBe('silent')
  })

  it('a token that was given before, or an address without a launch, is named', async () => {
    const search = lrs.cmi5()
    expect((await recordFor(search).open(unasked)).ok).toBe(true)
    expect(await recordFor(search).open(unasked)).toMatchObject({ problem: { code: 'lms/no-token' } })
    expect(await recordFor('').open(unasked)).toMatchObject({ problem: { code: 'lms/not-launched' } })
  })
})

describe('a state that two write', () => {
  const GUARDED = ['demanded', 'hidden', 'forbidden', 'ignored'] as const

  it.each(GUARDED)(
    'in an LRS whose ETags are %s: each decision is kept, and the next launch has them',
    async (guard) => {
      await lrs.close()
      lrs = await startLrs(guard)
      const one = await start(lrs.xapi())
      for (const label of ['warm', 'listen']) {
        await one.choose(label)
        await told(one)
      }
      await one.tracker.leave(false)
      const two = await start(lrs.xapi())
      expect(two.session.getState().run.choices.map(({ id }) => id)).toEqual(['one.warm', 'two.listen'])
    },
  )

  it('names the version, so that an LRS which wants one refuses nothing, and says nothing of silence', async () => {
    const one = await start(lrs.xapi())
    const heard = new Set<string>()
    one.tracker.telling.subscribe(({ keeping }) => heard.add(keeping))
    await one.choose('warm', 'listen', 'stay')
    await told(one)
    expect(await one.tracker.leave(false)).toBe('arrived')
    expect(lrs.refusals()).toEqual([])
    for (const keeping of ['waiting', 'silent', 'refused']) expect(heard).not.toContain(keeping)
  })

  it.each(GUARDED)('two devices at once, ETags %s: nothing of either is lost', async (guard) => {
    await lrs.close()
    lrs = await startLrs(guard)
    const one = await start(lrs.xapi())
    const two = await launch({ record: recordFor(lrs.xapi()), runId: 'run-2' })
    await one.choose('warm')
    await told(one)
    await two.choose('cold')
    await told(two)
    // Two of its own are on their way when it meets what the other one wrote.
    await one.choose('listen', 'stay')
    await told(one)
    const between = await start(lrs.xapi())
    expect(between.tracker.course().stories.flatMap(({ attempts }) => attempts)).toHaveLength(2)
    await two.choose('talk')
    await told(two)
    const three = await start(lrs.xapi())
    const logs = three.tracker
      .course()
      .stories.flatMap(({ attempts }) => attempts.map(({ log }) => log.length / 3))
    expect(logs.sort()).toEqual([2, 3])
    expect(three.tracker.standing()).toMatchObject({ completed: true })
  })

  // Where an LRS guards nothing, or shows no ETag, the older of two requests on their way may arrive last; the same browser has
  // the newest all the same.
  it('a tab that closes while a save is on its way: another device has the newest choice', async () => {
    for (let waits = 0; waits < 6; waits++) {
      const registration = `44444444-4444-4444-8444-44444444444${waits}`
      const one = await start(lrs.xapi({ registration }))
      await told(one)
      await one.choose('warm')
      await one.choose('listen')
      // At another moment of the saving each time.
      for (let wait = 0; wait < waits; wait++) await settled()
      await one.tracker.leave(true)
      const two = await start(lrs.xapi({ registration }))
      expect(two.session.getState().run.choices.map(({ id }) => id)).toEqual(['one.warm', 'two.listen'])
    }
  })

  it('of decisions that came faster than the LRS answers, only the newest state is sent', async () => {
    const one = await start(lrs.xapi())
    await told(one)
    const before = lrs.requests()
    await one.choose('warm', 'listen', 'stay')
    await told(one)
    // One state and its ETag, the statements in one batch, and once more what was taken.
    expect(lrs.requests() - before).toBeLessThanOrEqual(6)
    expect(verbs().filter((verb) => verb === 'answered')).toHaveLength(3)
  })

  it('a run that was deleted here does not come back with what another device writes', async () => {
    const one = await start(lrs.xapi())
    await one.choose('warm')
    await told(one)
    const two = await launch({ record: recordFor(lrs.xapi()), runId: 'run-2' })
    await two.choose('listen')
    await told(two)
    one.tracker.deleted()
    await told(one)
    expect(one.tracker.course().stories.flatMap(({ attempts }) => attempts)).toEqual([])
  })

  it('a preview loses nothing of what another page keeps meanwhile', async () => {
    const one = await start(lrs.cmi5())
    await one.choose('warm')
    await told(one)
    await one.tracker.leave(false)
    const looking = await start(lrs.cmi5({ launchMode: 'Browse' }))
    await told(looking)
    const two = await launch({ record: recordFor(lrs.cmi5()), runId: 'run-2', anew: true })
    await two.choose('cold', 'talk')
    await told(two)
    // A preview writes when something is deleted in it.
    await looking.tracker.deleted('run-1')
    await told(looking)
    await looking.choose('listen')
    await told(looking)
    await looking.tracker.leave(false)
    const back = await start(lrs.cmi5())
    expect([back.tracker.holds('run-1'), back.tracker.holds('run-2')]).toEqual([false, true])
  })

  it.each(['before the launch', 'while this one is open'] as const)(
    'what a newer version wrote %s stays as it is, with what else it wrote down',
    async (when) => {
      const texts = memoryTexts()
      const one = await start(lrs.xapi(), {}, { texts })
      await one.choose('warm')
      await told(one)
      const states = lrs.states() as Map<string, string>
      const [at] = [...states.keys()]
      const document = () => JSON.parse(states.get(at ?? '') ?? '')
      const write = () => states.set(at ?? '', JSON.stringify({ ...document(), state: 'A3new', more: [1] }))
      let here = one
      if (when === 'before the launch') {
        await one.tracker.leave(false)
        write()
        here = await start(lrs.xapi(), {}, { texts })
        expect(here.tracker.telling.getState().unread?.code).toBe('lms/state-newer')
      } else write()
      await here.choose('listen')
      await here.choose('stay')
      await told(here)
      await here.tracker.leave(false)
      expect(document()).toEqual({ state: 'A3new', more: [1], completed: true, passed: false })
      const back = await start(lrs.xapi(), {}, { texts })
      expect(back.tracker.standing()).toMatchObject({ completed: true })
    },
  )

  it('an LRS that refuses answers, so nobody is told that it does not', async () => {
    const one = await start(lrs.xapi())
    lrs.answerWith(400)
    await one.choose('warm')
    await expect.poll(() => one.tracker.telling.getState().keeping).toBe('waiting')
    await one.choose('listen')
    await expect.poll(() => one.tracker.telling.getState().keeping).toBe('refused')
    expect(await one.tracker.leave(false)).toBe('refused')
  })
})

describe('another registration', () => {
  const other = '33333333-3333-4333-8333-333333333333'

  it('begins as new in the same browser: nothing of the older one completes it', async () => {
    const texts = memoryTexts()
    const one = await start(lrs.xapi(), {}, { texts })
    await one.choose('warm', 'listen', 'stay')
    await told(one)
    await one.tracker.leave(false)
    const two = await start(lrs.xapi({ registration: other }), {}, { texts })
    expect(two.tracker.course().stories).toEqual([])
    await two.choose('cold')
    await told(two)
    expect(two.tracker.standing().completed).toBe(false)
    expect(verbs().filter((verb) => verb === 'completed')).toHaveLength(1)
  })

  it('sends nothing that waited for the older one', async () => {
    const texts = memoryTexts()
    const one = await start(lrs.xapi(), {}, { texts })
    lrs.answerWith(0)
    await one.choose('warm')
    await expect.poll(() => one.tracker.telling.getState().keeping).toBe('waiting')
    await one.tracker.leave(true)
    lrs.answerWith(undefined)
    const two = await start(lrs.xapi({ registration: other }), {}, { texts })
    await told(two)
    expect(verbs()).not.toContain('answered')
    const back = await start(lrs.xapi(), {}, { texts })
    // Without waiting for a choice.
    await told(back)
    expect([...lrs.states().values()].at(-1)).toContain('test')
    expect(back.session.getState().run.choices.map(({ id }) => id)).toEqual(['one.warm'])
  })
})

describe('an LRS whose answer begins and never ends', () => {
  // Long enough for a whole answer of a server on this machine, and far from the time that a test has.
  const patience = 1000

  it.each([
    ['cmi5, the token', () => lrs.cmi5()],
    ['plain xAPI, the state', () => lrs.xapi()],
  ])('at the launch (%s): it opens as away, and what is played goes with the next one', async (_, search) => {
    const kept = { waiting: memoryStore(), texts: memoryTexts(), patience }
    lrs.answerWith('half')
    const one = await start(search(), {}, kept)
    expect(one.tracker.telling.getState().keeping).toBe('away')
    await one.choose('warm')
    await one.tracker.leave(false)
    lrs.answerWith(undefined)
    const two = await start(search(), {}, kept)
    expect(two.session.getState().run.choices.map(({ id }) => id)).toEqual(['one.warm'])
    await expect.poll(() => verbs().filter((verb) => verb === 'answered')).toHaveLength(1)
    expect(lrs.refusals()).toEqual([])
  })

  it('later: it is silent after two tries, and what waited behind them arrives', async () => {
    const one = await start(lrs.cmi5(), {}, { patience })
    await told(one)
    lrs.answerWith('half')
    for (const [label, keeping] of [
      ['warm', 'waiting'],
      ['listen', 'silent'],
    ] as const) {
      await one.choose(label)
      await expect.poll(() => one.tracker.telling.getState().keeping, { timeout: 5000 }).toBe(keeping)
    }
    lrs.answerWith(undefined)
    await one.choose('stay')
    await told(one)
    expect(await one.tracker.leave(false)).toBe('arrived')
    expect(verbs().filter((verb) => verb === 'answered')).toHaveLength(3)
    expect(verbs().at(-1)).toBe('terminated')
    expect(lrs.refusals()).toEqual([])
  })
})

describe('an LRS that is away at the launch', () => {
  it('what is played then waits for the next launch of the same registration, decisions too', async () => {
    const kept = { waiting: memoryStore(), texts: memoryTexts() }
    lrs.answerWith(0)
    const one = await start(lrs.xapi(), {}, kept)
    expect(one.tracker.telling.getState().keeping).toBe('away')
    await one.choose('warm', 'listen')
    await one.tracker.leave(true)
    lrs.answerWith(undefined)
    const two = await start(lrs.xapi(), {}, kept)
    expect(two.session.getState().run.choices.map(({ id }) => id)).toEqual(['one.warm', 'two.listen'])
    await expect.poll(() => verbs().filter((verb) => verb === 'answered')).toHaveLength(2)
    expect(lrs.refusals()).toEqual([])
  })
})

describe('what a statement says', () => {
  it('names the package by its own name', async () => {
    await start(lrs.xapi())
    const begun = lrs.statements().find((sent) => verbOf(sent) === 'initialized')
    expect(JSON.stringify(begun)).toContain('A package of its own name')
  })

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
