// A learning record in an LRS: state before statements, each verb of the standard once and in its order, decisions in
// batches. How a session begins is the business of cmi5.ts and xapi.ts.

import { fail, ok, type Problem, type Result } from '../../model/result.ts'
import type { Notebook } from './diagnostics.ts'
import type { LaunchedFor, LearningRecord, LmsSession, Mode, TakeIn } from './learning-record.ts'
import type { Lrs } from './lrs.ts'
import { createOutbox } from './outbox.ts'
import type { Progress } from './progress.ts'
import { isChanged, type StateDocument, stateDocument } from './state-document.ts'
import {
  DEFINED,
  type Json,
  type Setup,
  type StatementDraft,
  saidOfDecision,
  saidOfPackage,
  statementOf,
  type Verb,
} from './statements.ts'
import type { TextStore } from './texts.ts'

/** A session as its launch gave it. */
export interface LrsSession {
  readonly lrs: Lrs
  readonly setup: Setup
  readonly mode: Mode
  readonly learner: NonNullable<LmsSession['learner']>
  readonly passMark?: number
  readonly completesBelowMark?: boolean
  readonly returnTo?: string
}

export interface LrsRecordNeeds {
  /** Known from the address, also where no LRS answers. */
  readonly launchedFor: LaunchedFor
  readonly begin: () => Promise<Result<LrsSession>>
  readonly notebook: Notebook
  readonly clock: () => number
  readonly newUuid: () => string
  /** What waits to be sent, of this learner and this registration. */
  readonly waiting: TextStore
  /** What a decision's statement needs, also where the session could not begin. */
  readonly saying: Pick<Setup, 'iri' | 'tellEffects'>
}

/** The document of state: what all sessions of this registration have come to. */
interface Bookmark {
  /** Fields that a newer version wrote; written back as they are. */
  readonly [more: string]: Json | undefined
  readonly state: string
  readonly completed: boolean
  readonly passed: boolean
}

const BOOKMARK = 'bookmark'
const ROOM = 100_000
/** Into how many steps progress is divided; each is worth a statement. */
const STEPS = 10
/** How often a state is merged and written again before it waits for the next decision. */
const MOST_MERGES = 5

export function lrsRecord(needs: LrsRecordNeeds): LearningRecord {
  const { begin, launchedFor, notebook, clock, newUuid, saying, waiting } = needs
  let session: LrsSession | undefined
  let document: StateDocument | undefined
  let takeIn: TakeIn | undefined
  /** Put into the outbox in this session. */
  const sessionVerbs = new Set<Verb>()
  let bookmark: Bookmark = { state: '', completed: false, passed: false }
  let bookmarkText = ''
  let toldDecisions = 0
  let toldStep = 0
  let ended = false
  let work: Promise<unknown> = Promise.resolve()
  /** Of several that wait for their turn only the newest is worth a request. */
  let newest: Progress | undefined

  const outbox = createOutbox({
    session: () => session,
    statementOf,
    // What waits for a session that counts is neither sent nor written over in one for looking only.
    store: {
      write(text) {
        if (!session || session.mode === 'normal') waiting.write(text)
      },
    },
    lasts: ({ verb }) => !DEFINED.includes(verb),
    taken({ verb }) {
      if (verb === 'completed' || verb === 'passed') bookmark = { ...bookmark, [verb]: true }
    },
  })

  const decisionsOf = (progress: Progress): readonly StatementDraft[] => {
    const fresh = progress.decisions.slice(toldDecisions)
    toldDecisions = progress.decisions.length
    return fresh.map((decision) => saidOfDecision(saying, decision, newUuid()))
  }

  /** The statements that are due and were not put into the outbox before. */
  function news(progress: Progress, { mode }: LrsSession): readonly StatementDraft[] {
    if (mode !== 'normal') return []
    const now = clock()
    const whole = (verb: Verb) => saidOfPackage(verb, progress, newUuid(), now)
    const decisions = decisionsOf(progress)
    const step = Math.floor(progress.measure * STEPS)
    const verbs: Verb[] = step > toldStep ? ['progressed'] : []
    toldStep = Math.max(toldStep, step)
    const once = (verb: Verb, wanted: boolean, before: boolean) => {
      if (wanted && !before && !sessionVerbs.has(verb)) verbs.push(verb)
    }
    once('completed', progress.completed, bookmark.completed)
    const passed = bookmark.passed || sessionVerbs.has('passed')
    once('failed', progress.passed === false, passed)
    once('passed', progress.passed === true, passed)
    for (const verb of verbs) sessionVerbs.add(verb)
    return [...decisions, ...verbs.map(whole)]
  }

  /** Reads the document and merges it in, so that the next write holds both, and so does the progress that waits for its turn. */
  async function mergeTheirs(): Promise<Result<string | undefined>> {
    const stored = await document?.read()
    if (!stored?.ok) return stored ?? fail(notOpen)
    const theirs = bookmarkOf(stored.value)
    const { state, completed, passed } = bookmark
    bookmark = { ...theirs, state, completed: completed || theirs.completed, passed: passed || theirs.passed }
    newest = takeIn?.(theirs.state)
    return ok(newest?.state)
  }

  async function keepState({ state }: Progress, leaving = false): Promise<Result<void>> {
    if (!document) return fail(notOpen)
    notebook.state(state.length)
    let text = state
    for (let merges = 0; ; merges++) {
      const next = { ...bookmark, state: text }
      const nextText = JSON.stringify(next)
      if (nextText === bookmarkText) return ok(undefined)
      const answer = await document.write(next, leaving)
      if (answer.ok) {
        bookmark = { ...bookmark, state: text }
        bookmarkText = nextText
        return answer
      }
      if (leaving || !isChanged(answer.problem) || merges >= MOST_MERGES) return answer
      const merged = await mergeTheirs()
      if (!merged.ok) return merged
      text = merged.value ?? text
    }
  }

  /** Runs one task after another, so that an older state never arrives after a newer one. */
  function inTurn<T>(task: () => Promise<T>): Promise<T> {
    const next = work.then(task)
    work = next.catch(() => undefined)
    return next
  }

  async function tell(requested: Progress): Promise<Result<void>> {
    const progress = newest ?? requested
    const state = await keepState(progress)
    const sent = await outbox.send()
    // The LRS may have taken `completed` or `passed` just now, and the bookmark has to say so.
    const noted =
      sent.ok && state.ok ? await keepState({ ...progress, state: bookmark.state }) : ok(undefined)
    return !state.ok ? state : sent.ok ? noted : sent
  }

  return {
    room: ROOM,
    launchedFor: () => launchedFor,
    // In its outbox, as statements.
    keepsDecisions: true,
    async open(merge) {
      takeIn = merge
      const begun = await begin()
      if (!begun.ok || begun.value.mode === 'normal') outbox.restore(await waiting.read())
      if (!begun.ok) return begun
      const opened = begun.value
      const { lrs, setup, learner, mode, passMark, completesBelowMark, returnTo } = opened
      document = stateDocument(lrs, BOOKMARK)
      const stored = await document.read()
      if (!stored.ok) return stored
      bookmark = bookmarkOf(stored.value)
      // A document that is there already need not be written again.
      if (stored.value !== undefined) bookmarkText = JSON.stringify(bookmark)
      const at = clock()
      const first = statementOf(setup, { id: newUuid(), verb: 'initialized', at })
      const initialized = await lrs.send([first])
      if (!initialized.ok) return initialized
      session = opened
      // What an earlier visit could not send.
      void inTurn(async () => outbox.send())
      return ok({
        ...launchedFor,
        mode,
        learner,
        ...(bookmark.state && { state: bookmark.state }),
        ...(passMark !== undefined && { passMark }),
        ...(completesBelowMark && { completesBelowMark }),
        ...(returnTo && { returnTo }),
      })
    },
    async keep(progress) {
      if (ended) return fail(notOpen)
      if (!session) {
        // The next visit sends them.
        outbox.put(decisionsOf(progress))
        return fail(notOpen)
      }
      outbox.put(news(progress, session))
      newest = progress
      return inTurn(() => tell(progress))
    },
    forget: outbox.forget,
    rest(progress) {
      if (!session || ended) return
      outbox.put(news(progress, session))
      newest = progress
      void inTurn(() => tell(progress))
    },
    async finish(progress, leaving) {
      if (!session || ended) return ok(undefined)
      ended = true
      outbox.put(news(progress, session))
      newest = progress
      const last = () => outbox.put([saidOfPackage('terminated', progress, newUuid(), clock())])
      if (leaving) {
        // The page cannot wait for an answer: both requests go now, and outlive it.
        last()
        const [state, sent] = await Promise.all([keepState(progress, true), outbox.send()])
        return state.ok ? sent : state
      }
      return inTurn(async () => {
        const kept = await tell(progress)
        last()
        const sent = await outbox.send()
        return kept.ok ? sent : kept
      })
    },
    diagnostics: () => ({ ...notebook.read(), waiting: outbox.waiting() }),
  }
}

function bookmarkOf(document: Json | undefined): Bookmark {
  const fields = (typeof document === 'object' && document !== null ? document : {}) as Partial<
    Record<keyof Bookmark, Json>
  >
  return {
    ...fields,
    state: typeof fields.state === 'string' ? fields.state : '',
    completed: fields.completed === true,
    passed: fields.passed === true,
  }
}

const notOpen: Problem = {
  code: 'lms/not-open',
  message: 'Unexpected end of the session, expected it to be open',
}
