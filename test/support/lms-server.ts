// An LMS for tests: a web server that shows the built site as a package in a frame, in frames within frames or in a
// window of its own, with scorm-again as its run-time, and keeps what that commits. It can be a poor one, too.

import { readFileSync, statSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'
import { lmsPage, type Ways } from './lms-page.ts'
import { textOf } from './request.ts'
import { root } from './stories.ts'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.ogg': 'audio/ogg',
  '.mp3': 'audio/mpeg',
  '.woff2': 'font/woff2',
}

type Kept = Readonly<Record<string, unknown>>

export interface LmsOptions {
  readonly standard: 'scorm12' | 'scorm2004' | 'cmi5' | 'xapi'
  /** What else stands in setting.json. */
  readonly setting?: Readonly<Record<string, unknown>>
  /** A package that was made and unpacked; otherwise the built site, told that it is one. */
  readonly folder?: string
  /** Opens a finished attempt for looking only, and ends a session as Moodle does. */
  readonly moodle?: boolean
  /** Headers of every file of the package. */
  readonly headers?: Readonly<Record<string, string>>
}

export interface LmsServer {
  readonly address: string
  /** What was committed last, as scorm-again sends it. */
  readonly kept: () => { readonly cmi?: Kept } | undefined
  readonly keep: (cmi: Kept | undefined) => void
  readonly commits: () => number
  /** Answers every commit with this status from now on. */
  readonly answerWith: (status: number) => void
  /** Addresses that were asked for and are none of the package or the LMS. */
  readonly strays: () => readonly string[]
  readonly close: () => Promise<void>
}

/** By which Moodle knows a finished attempt, in either edition. */
function isFinished(cmi: Kept | undefined): boolean {
  const { lesson_status } = (cmi?.core ?? {}) as { readonly lesson_status?: unknown }
  return ['completed', 'passed', 'failed'].includes(String(lesson_status ?? cmi?.completion_status))
}

const SCORM_AGAIN = readFileSync(join(root, 'node_modules/scorm-again/dist/scorm-again.js'))

const frameAround = (inner: string): string =>
  `<!doctype html><style>html,body,iframe{margin:0;border:0;width:100%;height:100%}</style><iframe name="inner" src="${inner}"></iframe>`

const SITE = process.env.LMS_SITE ?? join(root, 'dist/site')

export async function startLms(options: LmsOptions): Promise<LmsServer> {
  let kept: { readonly cmi?: Kept } | undefined
  let commits = 0
  let status = 200
  const strays: string[] = []
  const folder = options.folder ?? SITE

  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://lms')
    const page = lmsFile(url)
    if (page) send(response, 200, ...page)
    else if (url.pathname === '/commit') void commit(request, response)
    else if (url.pathname.startsWith('/package/'))
      packageFile(url.pathname.slice('/package/'.length), response)
    else {
      if (url.pathname !== '/favicon.ico') strays.push(url.pathname)
      send(response, 404, 'text/plain', 'no such page')
    }
  })

  function lmsFile({
    pathname,
    searchParams,
  }: URL): readonly [type: string, body: string | Buffer] | undefined {
    if (pathname === '/scorm-again.js') return ['text/javascript', SCORM_AGAIN]
    if (pathname === '/elsewhere') return ['text/html', '<!doctype html><h1>Elsewhere</h1>']
    if (pathname === '/frame') return ['text/html', frameAround(searchParams.get('inner') ?? '')]
    if (pathname !== '/course') return undefined
    const ways = JSON.parse(searchParams.get('ways') ?? '{}') as Ways
    if (!options.moodle) return ['text/html', lmsPage(options.standard, kept?.cmi, ways, false)]
    const finished = isFinished(kept?.cmi)
    if (finished && ways.newAttempt) kept = undefined
    const looking = finished && !ways.newAttempt ? ({ mode: 'review', credit: 'no-credit' } as const) : {}
    return ['text/html', lmsPage(options.standard, kept?.cmi, { ...looking, ...ways }, true)]
  }

  function packageFile(name: string, response: ServerResponse) {
    const file = normalize(name || 'index.html')
    const headers = options.headers ?? {}
    if (file === 'setting.json' && !options.folder) {
      const text = JSON.stringify({
        standard: options.standard,
        stories: 'all',
        passMark: null,
        id: 'test',
        version: '1',
        ...options.setting,
      })
      send(response, 200, 'application/json', text, headers)
      return
    }
    try {
      if (file.startsWith('..') || !statSync(join(folder, file)).isFile()) throw new Error('no file')
      const body = readFileSync(join(folder, file))
      const type = TYPES[extname(file)] ?? 'application/octet-stream'
      const asIs = file !== 'index.html' || options.folder !== undefined
      send(response, 200, type, asIs ? body : asPackage(body.toString(), options.standard), headers)
    } catch {
      strays.push(name)
      send(response, 404, 'text/plain', 'no such file')
    }
  }

  async function commit(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const text = await textOf(request)
    if (text === undefined) return
    if (status === 200) {
      kept = JSON.parse(text) as { readonly cmi?: Kept }
      commits++
    }
    send(
      response,
      status,
      'application/json',
      JSON.stringify({ result: status === 200, errorCode: status === 200 ? 0 : 101 }),
    )
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    address: `http://127.0.0.1:${port}`,
    kept: () => kept,
    keep: (cmi) => {
      kept = cmi && { cmi }
    },
    commits: () => commits,
    answerWith: (now) => {
      status = now
    },
    strays: () => strays,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}

/** What the packager does to the page. */
const asPackage = (html: string, standard: string): string => {
  const policy =
    standard === 'cmi5' || standard === 'xapi'
      ? html.replace(/connect-src 'self'/, "connect-src 'self' http: https:")
      : html
  return policy.replace(/(name="?alongside-standard"? content="?)none/, `$1${standard}`)
}

function send(
  response: ServerResponse,
  status: number,
  type: string,
  body: string | Buffer,
  headers: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store', ...headers })
  response.end(body)
}
