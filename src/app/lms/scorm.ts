// A learning record in a SCORM LMS, whichever the edition: opens once, sets and commits after every decision, ends
// once. What each edition calls things is in scorm12.ts and scorm2004.ts.

import { fail, ok, type Result } from '../../model/result.ts'
import { createNotebook } from './diagnostics.ts'
import { type Frame, findApi } from './find-api.ts'
import type { LearningRecord, LmsSession } from './learning-record.ts'
import type { Progress } from './progress.ts'
import { type CallNames, type ScormCalls, scormCalls } from './scorm-calls.ts'

export type Values = readonly (readonly [name: string, value: string])[]

/** What one edition says. Made anew for each session, since it remembers what it has sent. */
export interface Dialect {
  readonly opened: (calls: ScormCalls) => LmsSession
  /** Set at once and committed: what an LMS must know of a session that ends before its first decision. */
  readonly first: () => Values
  /** What has to arrive. */
  readonly values: (progress: Progress) => Values
  /** What is nice to have: each list is one record. A refused value ends its record, and there are no extras after that call. */
  readonly extras: (progress: Progress) => readonly Values[]
}

export interface Edition {
  readonly name: string
  readonly api: 'API' | 'API_1484_11'
  readonly calls: CallNames
  readonly probe: string
  readonly room: number
  readonly dialect: () => Dialect
}

export function scormRecord(edition: Edition, window: Frame, clock: () => number): LearningRecord {
  const notebook = createNotebook(edition.name, clock)
  const dialect = edition.dialect()
  let calls: ScormCalls | undefined
  let extrasRefused = false

  function setAll(values: Values): Result<void> {
    let result: Result<void> = ok(undefined)
    for (const [name, value] of values) {
      const set = calls?.set(name, value)
      if (set && !set.ok) result = set
    }
    return result
  }

  function tell(progress: Progress): Result<void> {
    notebook.state(progress.state.length)
    const set = setAll(dialect.values(progress))
    for (const extra of extrasRefused ? [] : dialect.extras(progress)) {
      for (const [name, value] of extra) {
        // An LMS that keeps no interactions is not asked again and again.
        if (calls?.set(name, value).ok) continue
        extrasRefused = true
        break
      }
    }
    return set
  }

  return {
    room: edition.room,
    // The LMS says who the learner is once its session is open.
    launchedFor: () => ({}),
    keepsDecisions: false,
    async open() {
      const place = findApi(window, edition.api)
      if (!place) return fail(noApi(edition))
      notebook.found(`${edition.api} in ${place.where}`)
      calls = scormCalls(place, edition.calls, edition.probe, notebook)
      const begun = calls.initialize()
      if (!begun.ok) return begun
      const opened = dialect.opened(calls)
      setAll(dialect.first())
      calls.commit()
      return ok(opened)
    },
    async keep(progress) {
      if (!calls?.isOpen()) return fail(noApi(edition))
      const set = tell(progress)
      const committed = calls.commit()
      return committed.ok ? set : committed
    },
    // Nothing waits: the LMS has everything that was set.
    forget: () => undefined,
    rest(progress) {
      if (!calls?.isOpen()) return
      tell(progress)
      calls.commit()
    },
    async finish(progress, leaving) {
      if (!calls?.isOpen()) return ok(undefined)
      const set = tell(progress)
      // While a page goes away a commit fails in most LMSs, and the end of the session carries the data.
      const committed = leaving ? set : calls.commit()
      const ended = calls.terminate()
      return committed.ok && ended.ok ? set : committed.ok ? ended : committed
    },
    diagnostics: notebook.read,
  }
}

const noApi = ({ api }: Edition) => ({
  code: 'lms/no-api',
  message: `Unexpected lack of ${api}, expected it in a window above this one or in the one that opened it`,
  hint: 'Open the package from its page in the LMS.',
})
