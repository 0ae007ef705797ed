// A learning record in an LRS: state before statements, each verb of the standard once and in its order, decisions in
// batches. How a session begins is the business of cmi5.ts and xapi.ts.

import { fail, ok, type Problem, type Result } from '../core/result.ts'
import type { Notebook } from './diagnostics.ts'
import type { LearningRecord, Mode, Opened } from './learning-record.ts'
import type { Lrs } from './lrs.ts'
import { createOutbox, type TextStore } from './outbox.ts'
import type { Progress } from './progress.ts'
import {
  DEFINED,
  type Json,
  type Said,
  type Setup,
  saidOfDecision,
  saidOfPackage,
  statementOf,
  type Verb,
} from './statements.ts'

/** A session as its launch gave it. */
export interface LrsSession {
  readonly lrs: Lrs
  readonly setup: Setup
  readonly mode: Mode
  readonly learner: NonNullable<Opened['learner']>
  readonly passMark?: number
  readonly returnTo?: string
}

export interface LrsRecordNeeds {
  readonly begin: () => Promise<Result<LrsSession>>
  readonly notebook: Notebook
  readonly clock: () => number
  readonly newUuid: () => string
  readonly store: (learner: string) => TextStore
}

/** What was said in this registration, whichever the session. */
interface Bookmark {
  readonly state: string
  readonly completed: boolean
  readonly passed: boolean
}

const BOOKMARK = 'bookmark'
const ROOM = 100_000
/** Parts of the way that are worth a statement. */
const STEPS = 10

export function lrsRecord({ begin, notebook, clock, newUuid, store }: LrsRecordNeeds): LearningRecord {
  let session: LrsSession | undefined
  let outbox: ReturnType<typeof createOutbox> | undefined
  /** Said in this session. */
  const said = new Set<Verb>()
  let kept: Bookmark = { state: '', completed: false, passed: false }
  let keptText = ''
  let toldDecisions = 0
  let toldStep = 0
  let ended = false
  let work: Promise<unknown> = Promise.resolve()

  function taken({ verb }: Said): void {
    if (verb === 'completed' || verb === 'passed') kept = { ...kept, [verb]: true }
  }

  /** What there is to say that was not said before. */
  function news(progress: Progress, { setup, mode }: LrsSession): readonly Said[] {
    if (mode !== 'normal') return []
    const now = clock()
    const whole = (verb: Verb) => saidOfPackage(verb, progress, newUuid(), now)
    const decisions = progress.decisions
      .slice(toldDecisions)
      .map((one) => saidOfDecision(setup, one, newUuid()))
    toldDecisions = progress.decisions.length
    const step = Math.floor(progress.measure * STEPS)
    const verbs: Verb[] = step > toldStep ? ['progressed'] : []
    toldStep = Math.max(toldStep, step)
    const once = (verb: Verb, wanted: boolean, before: boolean) => {
      if (wanted && !before && !said.has(verb)) verbs.push(verb)
    }
    once('completed', progress.completed, kept.completed)
    const passed = kept.passed || said.has('passed')
    once('failed', progress.passed === false, passed)
    once('passed', progress.passed === true, passed)
    for (const verb of verbs) said.add(verb)
    return [...decisions, ...verbs.map(whole)]
  }

  async function keepState(progress: Progress): Promise<Result<void>> {
    notebook.state(progress.state.length)
    const bookmark = { ...kept, state: progress.state }
    const text = JSON.stringify(bookmark)
    if (!session || text === keptText) return ok(undefined)
    const answer = await session.lrs.keepState(BOOKMARK, bookmark)
    if (answer.ok) {
      kept = { ...kept, state: progress.state }
      keptText = text
    }
    return answer
  }

  /** One after another: a state that was asked for first must not arrive last. */
  function inTurn<T>(task: () => Promise<T>): Promise<T> {
    const next = work.then(task)
    work = next.catch(() => undefined)
    return next
  }

  async function tell(progress: Progress): Promise<Result<void>> {
    const state = await keepState(progress)
    const sent = (await outbox?.send()) ?? ok(undefined)
    // What was taken just now is to be remembered, too.
    const noted = sent.ok ? await keepState(progress) : ok(undefined)
    return !state.ok ? state : sent.ok ? noted : sent
  }

  return {
    room: ROOM,
    async open() {
      const begun = await begin()
      if (!begun.ok) return begun
      session = begun.value
      const { lrs, setup, learner, mode, passMark, returnTo } = session
      const found = await lrs.state(BOOKMARK)
      if (!found.ok) return found
      kept = bookmarkOf(found.value)
      outbox = createOutbox({
        lrs: () => lrs,
        statementOf: (one) => statementOf(setup, one),
        store: store(learner.id),
        lasts: ({ verb }) => !DEFINED.includes(verb),
        taken,
      })
      const at = clock()
      const first = statementOf(setup, { id: newUuid(), verb: 'initialized', at })
      const initialized = await lrs.send([first])
      if (!initialized.ok) return initialized
      // What an earlier visit could not send.
      void inTurn(async () => outbox?.send())
      return ok({
        mode,
        learner,
        ...(kept.state && { state: kept.state }),
        ...(passMark !== undefined && { passMark }),
        ...(returnTo && { returnTo }),
      })
    },
    async keep(progress) {
      if (!session || ended) return fail(notOpen)
      outbox?.put(news(progress, session))
      return inTurn(() => tell(progress))
    },
    rest(progress) {
      if (!session || ended) return
      outbox?.put(news(progress, session))
      void inTurn(() => tell(progress))
    },
    async finish(progress, leaving) {
      if (!session || ended) return ok(undefined)
      ended = true
      outbox?.put(news(progress, session))
      const last = () => outbox?.put([saidOfPackage('terminated', progress, newUuid(), clock())])
      if (leaving) {
        // Nothing can be waited for: both go now, and outlive the page.
        last()
        const state = keepState(progress)
        const sent = outbox?.send()
        const [one, other] = await Promise.all([state, sent])
        return one.ok ? (other ?? one) : one
      }
      return inTurn(async () => {
        const told = await tell(progress)
        last()
        const sent = await outbox?.send()
        return told.ok ? (sent ?? told) : told
      })
    },
    diagnostics: () => ({ ...notebook.read(), waiting: outbox?.waiting() ?? 0 }),
  }
}

function bookmarkOf(document: Json | undefined): Bookmark {
  const fields = (typeof document === 'object' && document !== null ? document : {}) as Partial<
    Record<keyof Bookmark, Json>
  >
  return {
    state: typeof fields.state === 'string' ? fields.state : '',
    completed: fields.completed === true,
    passed: fields.passed === true,
  }
}

const notOpen: Problem = {
  code: 'lms/not-open',
  message: 'Unexpected end of the session, expected it to be open',
}
