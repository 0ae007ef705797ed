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
  /** Known from the address, whoever answers. */
  readonly launchedFor: LaunchedFor
  readonly begin: () => Promise<Result<LrsSession>>
  readonly notebook: Notebook
  readonly clock: () => number
  readonly newUuid: () => string
  /** What waits to be sent, of this learner and this registration. */
  readonly waiting: TextStore
  /** How decisions are said, also where the session could not begin. */
  readonly saying: Pick<Setup, 'iri' | 'tellEffects'>
}

/** What was said in this registration, whichever the session. */
interface Bookmark {
  /** Of a newer version, and left as it is. */
  readonly [more: string]: Json | undefined
  readonly state: string
  readonly completed: boolean
  readonly passed: boolean
}

const BOOKMARK = 'bookmark'
const ROOM = 100_000
/** Parts of the way that are worth a statement. */
const STEPS = 10
/** How often a state is merged and written again before it waits for the next decision. */
const MOST_MERGES = 5

export function lrsRecord(needs: LrsRecordNeeds): LearningRecord {
  const { begin, launchedFor, notebook, clock, newUuid, saying, waiting } = needs
  let session: LrsSession | undefined
  let document: StateDocument | undefined
  let takeIn: TakeIn | undefined
  /** Said in this session. */
  const said = new Set<Verb>()
  let kept: Bookmark = { state: '', completed: false, passed: false }
  let keptText = ''
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
      if (verb === 'completed' || verb === 'passed') kept = { ...kept, [verb]: true }
    },
  })

  const decisionsOf = (progress: Progress): readonly StatementDraft[] => {
    const fresh = progress.decisions.slice(toldDecisions)
    toldDecisions = progress.decisions.length
    return fresh.map((decision) => saidOfDecision(saying, decision, newUuid()))
  }

  /** What there is to say that was not said before. */
  function news(progress: Progress, { mode }: LrsSession): readonly StatementDraft[] {
    if (mode !== 'normal') return []
    const now = clock()
    const whole = (verb: Verb) => saidOfPackage(verb, progress, newUuid(), now)
    const decisions = decisionsOf(progress)
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

  /** What is there now, taken in, so that what is written next holds both; that which waits for its turn, too. */
  async function mergeTheirs(): Promise<Result<string | undefined>> {
    const found = await document?.read()
    if (!found?.ok) return found ?? fail(notOpen)
    const theirs = bookmarkOf(found.value)
    const { state, completed, passed } = kept
    kept = { ...theirs, state, completed: completed || theirs.completed, passed: passed || theirs.passed }
    newest = takeIn?.(theirs.state)
    return ok(newest?.state)
  }

  async function keepState({ state }: Progress, leaving = false): Promise<Result<void>> {
    if (!document) return fail(notOpen)
    notebook.state(state.length)
    let text = state
    for (let merges = 0; ; merges++) {
      const bookmark = { ...kept, state: text }
      const asText = JSON.stringify(bookmark)
      if (asText === keptText) return ok(undefined)
      const answer = await document.write(bookmark, leaving)
      if (answer.ok) {
        kept = { ...kept, state: text }
        keptText = asText
        return answer
      }
      if (leaving || !isChanged(answer.problem) || merges >= MOST_MERGES) return answer
      const merged = await mergeTheirs()
      if (!merged.ok) return merged
      text = merged.value ?? text
    }
  }

  /** One after another: a state that was asked for first must not arrive last. */
  function inTurn<T>(task: () => Promise<T>): Promise<T> {
    const next = work.then(task)
    work = next.catch(() => undefined)
    return next
  }

  async function tell(asked: Progress): Promise<Result<void>> {
    const progress = newest ?? asked
    const state = await keepState(progress)
    const sent = await outbox.send()
    // What was taken just now is to be remembered, too.
    const noted = sent.ok && state.ok ? await keepState({ ...progress, state: kept.state }) : ok(undefined)
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
      const found = await document.read()
      if (!found.ok) return found
      kept = bookmarkOf(found.value)
      // What is there already is not written once more.
      if (found.value !== undefined) keptText = JSON.stringify(kept)
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
        ...(kept.state && { state: kept.state }),
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
        // Nothing can be waited for: both go now, and outlive the page.
        last()
        const [state, sent] = await Promise.all([keepState(progress, true), outbox.send()])
        return state.ok ? sent : state
      }
      return inTurn(async () => {
        const told = await tell(progress)
        last()
        const sent = await outbox.send()
        return told.ok ? sent : told
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
