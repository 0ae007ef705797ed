// The few requests that are made to an LRS: documents of state, a profile, statements. Each has a time limit, survives the
// page it was made on where it is small enough, and never throws.

import { fail, ok, type Problem, type Result } from '../../model/result.ts'
import type { Notebook } from './diagnostics.ts'
import { withPatience } from './patience.ts'
import type { Json, Statement } from './statements.ts'

export type Fetch = (address: string, init: RequestInit) => Promise<Response>

export interface LrsNeeds {
  readonly endpoint: string
  readonly authorization: string
  readonly activity: string
  readonly actor: Json
  readonly registration?: string
  readonly fetch: Fetch
  readonly notebook: Notebook
  /** Milliseconds that an LRS may take for a whole answer. Absent: ten seconds. */
  readonly patience?: number | undefined
}

/** Headers that let a document be written only over the version they name. */
export type Condition = Readonly<Partial<Record<'if-match' | 'if-none-match', string>>>

interface StateFound {
  /** Undefined where there is no such document. */
  readonly document?: Json
  /** Undefined where the LRS gives none, or lets no page of another origin see it. */
  readonly etag?: string
}

export interface Lrs {
  readonly state: (id: string) => Promise<Result<StateFound>>
  /** Fails with `lms/lrs-conflict` where the condition does not hold, or one was expected. */
  readonly keepState: (id: string, document: Json, condition?: Condition) => Promise<Result<void>>
  readonly preferences: () => Promise<Result<Json | undefined>>
  readonly send: (statements: readonly Statement[]) => Promise<Result<void>>
}

interface Answer {
  readonly status: number
  readonly ok: boolean
  readonly etag: string | null
  /** The whole body. */
  readonly text: string
}

const PATIENCE = 10_000
/** What a browser carries on after the page has gone. */
const MOST_KEPT_ALIVE = 60_000

export function createLrs(needs: LrsNeeds): Lrs {
  const { endpoint, authorization, activity, actor, registration, notebook, patience = PATIENCE } = needs
  const base = endpoint.replace(/\/*$/, '/')
  const agent = JSON.stringify(actor)

  async function ask(
    method: string,
    path: string,
    query: Readonly<Record<string, string>>,
    body?: Json,
    condition: Condition = {},
  ): Promise<Result<Answer>> {
    const search = new URLSearchParams(query).toString()
    const text = body === undefined ? undefined : JSON.stringify(body)
    const size = text === undefined ? [] : [`${text.length} characters`]
    const call = `${method} ${path}`
    try {
      const answer = await withPatience(patience, async (signal): Promise<Answer> => {
        const response = await needs.fetch(`${base}${path}${search && `?${search}`}`, {
          method,
          headers: {
            authorization,
            'x-experience-api-version': '1.0.3',
            ...(text !== undefined && { 'content-type': 'application/json' }),
            ...condition,
          },
          // A document from the browser's cache may be older than the one that would be written over.
          cache: 'no-store',
          ...(text !== undefined && { body: text, keepalive: text.length < MOST_KEPT_ALIVE }),
          signal,
        })
        // Within the same time limit: the end of a body may never come.
        const whole = await response.text()
        const { status, headers } = response
        return { status, ok: response.ok, etag: headers.get('etag'), text: whole }
      })
      const isMissing = method === 'GET' && answer.status === 404
      const error =
        answer.ok || isMissing ? undefined : `${answer.status} ${answer.text.slice(0, 160)}`.trim()
      notebook.note(call, [query.stateId ?? query.profileId ?? '', ...size], String(answer.status), error)
      return error === undefined ? ok(answer) : fail(lrsProblem(call, answer.status, error))
    } catch (cause) {
      const error = cause instanceof Error ? `${cause.name}: ${cause.message}` : String(cause)
      notebook.note(call, [query.stateId ?? '', ...size], 'no answer', error)
      return fail(lrsProblem(call, 0, error, cause))
    }
  }

  const document = async (
    path: string,
    query: Readonly<Record<string, string>>,
  ): Promise<Result<StateFound>> => {
    const answer = await ask('GET', path, query)
    if (!answer.ok) return answer
    if (answer.value.status === 404 || answer.value.status === 204) return ok({})
    const { etag, text } = answer.value
    try {
      return ok({ document: JSON.parse(text) as Json, ...(etag && { etag }) })
    } catch (cause) {
      return fail(lrsProblem(`GET ${path}`, answer.value.status, 'no JSON', cause))
    }
  }
  const stateQuery = (stateId: string) => ({
    activityId: activity,
    agent,
    stateId,
    ...(registration && { registration }),
  })
  const done = (answer: Result<Answer>): Result<void> => (answer.ok ? ok(undefined) : answer)

  return {
    state: (id) => document('activities/state', stateQuery(id)),
    keepState: async (id, body, condition) =>
      done(await ask('PUT', 'activities/state', stateQuery(id), body, condition)),
    async preferences() {
      const profile = await document('agents/profile', { agent, profileId: 'cmi5LearnerPreferences' })
      return profile.ok ? ok(profile.value.document) : profile
    },
    send: async (statements) => done(await ask('POST', 'statements', {}, statements)),
  }
}

/** Whether trying again may help: the LRS was not reached, or was busy. */
export const isPassing = ({ code }: Problem): boolean =>
  code === 'lms/lrs-unreached' || code === 'lms/lrs-busy'

function lrsProblem(call: string, status: number, error: string, cause?: unknown): Problem {
  return {
    code: `lms/lrs-${kindOf(status)}`,
    message: `Unexpected answer to ${call}, expected it to be taken (${error})`,
    ...(cause !== undefined && { cause }),
  }
}

/** @param status 0 where there was no answer */
function kindOf(status: number): 'unreached' | 'busy' | 'conflict' | 'refused' {
  if (status === 0) return 'unreached'
  if (status === 401 || status === 408 || status === 429 || status >= 500) return 'busy'
  return status === 409 || status === 412 ? 'conflict' : 'refused'
}
