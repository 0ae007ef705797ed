// A small LRS with a cmi5 LMS in front of it, for tests and for the bench: documents of state, statements, a token that
// is given once. Refuses what the standard forbids, and can be away for a while.

import { createHash } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { brokenRules, brokenXapi, SESSION_ID, type Sent, type Session } from './cmi5-rules.ts'
import { textOf } from './request.ts'

interface LaunchOptions {
  readonly masteryScore?: number
  readonly moveOn?: string
  readonly launchMode?: 'Normal' | 'Browse' | 'Review'
  readonly returnURL?: string
  readonly registration?: string
  readonly learner?: string
}

export interface LrsServer {
  readonly address: string
  /** The search of an address that launches a package in a new session. */
  readonly cmi5: (options?: LaunchOptions) => string
  readonly xapi: (options?: Pick<LaunchOptions, 'registration' | 'learner'>) => string
  /** Everything that was taken, in its order. */
  readonly statements: () => readonly Sent[]
  /** Everything that was refused, and why. */
  readonly refusals: () => readonly string[]
  readonly states: () => ReadonlyMap<string, string>
  readonly requests: () => number
  /**
   * From now on every statement and state is answered so; 0 hangs up, and `half` sends headers and the start of an answer, of the
   * token too, and then nothing. Undefined: as it should be.
   */
  readonly answerWith: (status: number | 'half' | undefined) => void
  readonly close: () => Promise<void>
}

const GROUP = 'https://lms.example/course/1'
const ACTIVITY = 'https://lms.example/au/alongside'
const CORS = {
  'access-control-allow-origin': '*',
  'access-control-allow-headers':
    '*, authorization, content-type, x-experience-api-version, if-match, if-none-match',
  'access-control-allow-methods': 'GET, PUT, POST, OPTIONS',
  'access-control-expose-headers': 'etag',
}

/**
 * How an LRS guards a document of state against two writers. `demanded`: as ADL_LRS and xAPI 2.0 do, a document that is
 * there is only replaced by who names its ETag, and a PUT answers without the new one. `hidden`: the same, and no page of
 * another origin can read the ETag. `forbidden`: its CORS allows no condition. `ignored`: xAPI 1.0.3 without any of it.
 */
const GUARDS = ['demanded', 'hidden', 'forbidden', 'ignored'] as const
export type Guard = (typeof GUARDS)[number]

const etagOf = (body: string): string => `"${createHash('sha1').update(body).digest('hex')}"`

interface Live extends Session {
  readonly token: string
  tokenGiven: boolean
  readLaunch: boolean
  readPreferences: boolean
}

export async function startLrs(guard: Guard = 'demanded'): Promise<LrsServer> {
  const sessions = new Map<string, Live>()
  const states = new Map<string, string>()
  const taken = new Map<string, Sent>()
  const byRegistration = new Map<string, Sent[]>()
  const refusals: string[] = []
  let trouble: number | 'half' | undefined
  let requests = 0
  let made = 0

  const server = createServer((request, response) => void answer(request, response))

  async function answer(request: IncomingMessage, response: ServerResponse) {
    const url = new URL(request.url ?? '/', 'http://lrs')
    requests++
    if (request.method === 'OPTIONS') return say(response, 204)
    if (trouble === 'half') {
      response.writeHead(200, { ...CORS, 'content-type': 'application/json' })
      return void response.write('{"stat')
    }
    if (url.pathname === '/fetch')
      return giveToken(sessions.get(url.searchParams.get('session') ?? ''), response)
    if (trouble === 0) return void request.socket.destroy()
    if (trouble !== undefined) return say(response, trouble, { error: 'away' })
    const token = (request.headers.authorization ?? '').replace('Basic ', '')
    const session = [...sessions.values()].find((one) => one.token === token)
    if (!session && token !== 'plain') return say(response, 401, { error: 'who?' })
    if (!request.headers['x-experience-api-version']) return refuse(response, ['no version'])
    const body = await textOf(request)
    if (body === undefined) return
    if (url.pathname === '/xapi/activities/state') return state(request, url, session, body, response)
    if (url.pathname === '/xapi/agents/profile') {
      if (session) session.readPreferences = true
      return say(response, 404)
    }
    if (url.pathname === '/xapi/statements')
      return statements(JSON.parse(body) as readonly Sent[], session, response)
    say(response, 404)
  }

  function giveToken(session: Live | undefined, response: ServerResponse) {
    if (!session || session.tokenGiven)
      return say(response, 200, { 'error-code': '1', 'error-text': 'given before' })
    session.tokenGiven = true
    say(response, 200, { 'auth-token': session.token })
  }

  function state(
    { method, headers, socket }: IncomingMessage,
    url: URL,
    session: Live | undefined,
    body: string,
    response: ServerResponse,
  ) {
    const stateId = url.searchParams.get('stateId') ?? ''
    if (stateId === 'LMS.LaunchData' && session) {
      session.readLaunch = true
      return say(response, 200, launchData(session))
    }
    const key = [url.searchParams.get('agent'), url.searchParams.get('registration'), stateId].join(' ')
    const found = states.get(key)
    if (method !== 'PUT') {
      if (found === undefined) return say(response, 404)
      const etag = guard === 'demanded' || guard === 'forbidden' ? { etag: etagOf(found) } : {}
      return say(response, 200, JSON.parse(found), etag)
    }
    const { 'if-match': match, 'if-none-match': noneMatch } = headers
    // What a browser's preflight would refuse never arrives.
    if (guard === 'forbidden' && (match ?? noneMatch) !== undefined) return void socket.destroy()
    if (guard === 'demanded' || guard === 'hidden') {
      if (found !== undefined && match === undefined && noneMatch === undefined)
        return refuse(response, ['a document is there, and no If-Match came with it'], 409)
      if (found !== undefined && noneMatch === '*') return say(response, 412, { error: 'it is there' })
      if (match !== undefined && match !== '*' && match !== etagOf(found ?? ''))
        return say(response, 412, { error: 'another one is there' })
      if (match !== undefined && found === undefined) return say(response, 412, { error: 'none is there' })
    }
    states.set(key, body)
    return say(response, 204)
  }

  function statements(sent: readonly Sent[], session: Live | undefined, response: ServerResponse) {
    const ids = new Set<string>()
    const registration = session?.registration ?? 'plain'
    const before = byRegistration.get(registration) ?? []
    byRegistration.set(registration, before)
    const fresh: Sent[] = []
    for (const one of sent) {
      const known = taken.get(one.id)
      if (known && JSON.stringify(known) !== JSON.stringify(one))
        return refuse(response, ['the id is taken'], 409)
      if (known || ids.has(one.id)) continue
      ids.add(one.id)
      const broken = session ? brokenRules(one, session, [...before, ...fresh]) : brokenXapi(one)
      const early = session && !(session.readLaunch && session.readPreferences)
      if (early) return refuse(response, ['10.1: before launch data and preferences were read'])
      if (broken.length > 0) return refuse(response, broken)
      fresh.push(one)
    }
    for (const one of fresh) taken.set(one.id, one)
    before.push(...fresh)
    say(response, 200, [...ids])
  }

  function refuse(response: ServerResponse, broken: readonly string[], status = 403) {
    refusals.push(...broken)
    say(response, status, { error: broken.join('; ') })
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const actorOf = (learner = 'ada') => ({
    objectType: 'Agent',
    name: 'Ada Learner',
    account: { homePage: 'https://lms.example', name: learner },
  })
  return {
    address,
    cmi5(options = {}) {
      const id = `session-${++made}`
      const {
        registration = '11111111-1111-4111-8111-111111111111',
        launchMode = 'Normal',
        learner,
        ...rest
      } = options
      const actor = actorOf(learner)
      sessions.set(id, {
        ...rest,
        id,
        registration,
        actor,
        activity: ACTIVITY,
        launchMode,
        template: GROUP,
        token: `token-${made}`,
        tokenGiven: false,
        readLaunch: false,
        readPreferences: false,
      } as Live)
      const given = {
        endpoint: `${address}/xapi/`,
        fetch: `${address}/fetch?session=${id}`,
        registration,
        activityId: ACTIVITY,
        actor: JSON.stringify(actor),
      }
      return `?${new URLSearchParams(given)}`
    },
    xapi({ registration = '22222222-2222-4222-8222-222222222222', learner } = {}) {
      const given = {
        endpoint: `${address}/xapi/`,
        auth: 'Basic plain',
        registration,
        activity_id: ACTIVITY,
        actor: JSON.stringify(actorOf(learner)),
      }
      return `?${new URLSearchParams(given)}`
    },
    statements: () => [...taken.values()],
    refusals: () => refusals,
    states: () => states,
    requests: () => requests,
    answerWith: (status) => {
      trouble = status
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}

function launchData(session: Live): object {
  const { masteryScore, launchMode, id } = session
  const { moveOn = 'CompletedOrPassed', returnURL } = session as {
    readonly moveOn?: string
    readonly returnURL?: string
  }
  return {
    contextTemplate: { extensions: { [SESSION_ID]: id }, contextActivities: { grouping: [{ id: GROUP }] } },
    launchMode,
    launchMethod: 'AnyWindow',
    moveOn,
    ...(masteryScore !== undefined && { masteryScore }),
    ...(returnURL !== undefined && { returnURL }),
  }
}

function say(
  response: ServerResponse,
  status: number,
  body?: unknown,
  headers: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(status, { ...CORS, 'content-type': 'application/json', ...headers })
  response.end(body === undefined ? '' : JSON.stringify(body))
}
