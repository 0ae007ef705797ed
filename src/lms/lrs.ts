// The few requests that an LRS is asked: documents of state, a profile, statements. Every one has an end to its
// patience, survives the page it was made on where it is small enough, and never throws.

import { fail, ok, type Problem, type Result } from '../core/result.ts'
import type { Notebook } from './diagnostics.ts'
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
}

export interface Lrs {
  /** Undefined where there is no such document. */
  readonly state: (id: string) => Promise<Result<Json | undefined>>
  readonly keepState: (id: string, document: Json) => Promise<Result<void>>
  readonly preferences: () => Promise<Result<Json | undefined>>
  readonly send: (statements: readonly Statement[]) => Promise<Result<void>>
}

/** Milliseconds that an LRS may take. */
const PATIENCE = 10_000
/** What a browser carries on after the page has gone. */
const MOST_KEPT_ALIVE = 60_000

export function createLrs(needs: LrsNeeds): Lrs {
  const { endpoint, authorization, activity, actor, registration, notebook } = needs
  const base = endpoint.replace(/\/*$/, '/')
  const agent = JSON.stringify(actor)

  async function ask(
    method: string,
    path: string,
    query: Readonly<Record<string, string>>,
    body?: Json,
  ): Promise<Result<Response>> {
    const search = new URLSearchParams(query).toString()
    const text = body === undefined ? undefined : JSON.stringify(body)
    const size = text === undefined ? [] : [`${text.length} characters`]
    const call = `${method} ${path}`
    try {
      const answer = await needs.fetch(`${base}${path}${search && `?${search}`}`, {
        method,
        headers: {
          authorization,
          'x-experience-api-version': '1.0.3',
          ...(text !== undefined && { 'content-type': 'application/json' }),
        },
        ...(text !== undefined && { body: text, keepalive: text.length < MOST_KEPT_ALIVE }),
        signal: AbortSignal.timeout(PATIENCE),
      })
      const isMissing = method === 'GET' && answer.status === 404
      const error = answer.ok || isMissing ? undefined : await reasonOf(answer)
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
  ): Promise<Result<Json | undefined>> => {
    const answer = await ask('GET', path, query)
    if (!answer.ok) return answer
    if (answer.value.status === 404 || answer.value.status === 204) return ok(undefined)
    try {
      return ok((await answer.value.json()) as Json)
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
  const done = (answer: Result<Response>): Result<void> => (answer.ok ? ok(undefined) : answer)

  return {
    state: (id) => document('activities/state', stateQuery(id)),
    keepState: async (id, body) => done(await ask('PUT', 'activities/state', stateQuery(id), body)),
    preferences: () => document('agents/profile', { agent, profileId: 'cmi5LearnerPreferences' }),
    send: async (statements) => done(await ask('POST', 'statements', {}, statements)),
  }
}

async function reasonOf(answer: Response): Promise<string> {
  const text = await answer.text().catch(() => '')
  return `${answer.status} ${text.slice(0, 160)}`.trim()
}

/** Whether asking again could help: the way there was closed, or the other side was busy. */
export const isPassing = ({ code }: Problem): boolean => code === 'lms/lrs-silent'

function lrsProblem(call: string, status: number, error: string, cause?: unknown): Problem {
  const passing = status === 0 || status === 401 || status === 408 || status === 429 || status >= 500
  return {
    code: passing ? 'lms/lrs-silent' : 'lms/lrs-refused',
    message: `Unexpected answer to ${call}, expected it to be taken (${error})`,
    ...(cause !== undefined && { cause }),
  }
}
