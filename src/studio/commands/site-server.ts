// Serves a folder of files over HTTP, compressed, to this machine only. Reads nothing outside the folder and
// nothing hidden in it. For trying the site out and for measuring it, not for the internet.

import { readFile, stat } from 'node:fs/promises'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { extname, join, normalize } from 'node:path'
import { promisify } from 'node:util'
import { constants, gzip } from 'node:zlib'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.mp3': 'audio/mpeg',
  '.ogg': 'audio/ogg',
  '.m4a': 'audio/mp4',
  '.wav': 'audio/wav',
}
const compress = promisify(gzip)

export interface SiteServer {
  /** Where the site is, with a slash at the end. */
  readonly address: string
  readonly close: () => Promise<void>
}

/**
 * Starts on the first free port from `port` on.
 * @throws where no port among the next hundred is free
 */
export async function serveSite(folder: string, port: number): Promise<SiteServer> {
  const held = new Map<string, Promise<Buffer>>()
  const answer = (request: IncomingMessage, response: ServerResponse) =>
    void respond(folder, held, request, response).catch(() => say(response, 500, 'Something went wrong.'))

  for (let tried = port; tried < port + 100; tried++) {
    const servers = await listen(answer, tried)
    if (servers) {
      return {
        address: `http://localhost:${tried}/`,
        close: async () => void (await Promise.all(servers.map(closed))),
      }
    }
  }
  throw new Error(`Unexpected lack of a free port from ${port} to ${port + 99}`)
}

type Answer = (request: IncomingMessage, response: ServerResponse) => void

/** Listens on both loopback addresses, since browsers differ in which of them `localhost` means. */
async function listen(answer: Answer, port: number): Promise<readonly Server[] | undefined> {
  const servers: Server[] = []
  for (const host of ['127.0.0.1', '::1']) {
    const server = createServer(answer)
    const trouble = await new Promise<string | undefined>((resolve) => {
      server.once('error', (error: NodeJS.ErrnoException) => resolve(error.code))
      server.listen(port, host, () => resolve(undefined))
    })
    if (trouble === undefined) servers.push(server)
    // A machine without IPv6 is served on IPv4 alone.
    else if (host === '127.0.0.1' || trouble === 'EADDRINUSE') {
      await Promise.all(servers.map(closed))
      if (trouble === 'EADDRINUSE') return undefined
      throw new Error(`Cannot serve on ${host}:${port} (${trouble})`)
    }
  }
  return servers
}

const closed = (server: Server) =>
  new Promise<void>((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })

async function respond(
  folder: string,
  held: Map<string, Promise<Buffer>>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') return say(response, 405, 'Only GET and HEAD.')
  const name = fileName(request.url ?? '/')
  const path = name === undefined ? undefined : join(folder, name)
  const info = path === undefined ? undefined : await stat(path).catch(() => undefined)
  if (path === undefined || !info?.isFile()) return say(response, 404, 'There is nothing here.')

  const type = TYPES[extname(path)] ?? 'application/octet-stream'
  const isText = /charset/.test(type)
  const zipped = isText && /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''))
  const key = `${zipped ? 'gzip' : 'plain'} ${info.mtimeMs} ${info.size} ${path}`
  const body = held.get(key) ?? load(path, zipped)
  held.set(key, body)
  const bytes = await body
  response.writeHead(200, {
    'Content-Type': type,
    'Content-Length': bytes.length,
    // Files in assets/ carry the hash of their content in their name.
    'Cache-Control': name?.startsWith('assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
    'X-Content-Type-Options': 'nosniff',
    ...(isText && { Vary: 'Accept-Encoding' }),
    ...(zipped && { 'Content-Encoding': 'gzip' }),
  })
  response.end(request.method === 'HEAD' ? undefined : bytes)
}

async function load(path: string, zipped: boolean): Promise<Buffer> {
  const bytes = await readFile(path)
  return zipped ? compress(bytes, { level: constants.Z_BEST_COMPRESSION }) : bytes
}

/** The file that an address means, relative to the folder; undefined for one outside it or hidden. */
export function fileName(address: string): string | undefined {
  const [path = ''] = address.split(/[?#]/)
  try {
    const wanted = decodeURIComponent(path).replace(/\\/g, '/')
    const name = normalize(wanted.endsWith('/') ? `${wanted}index.html` : wanted).replace(/^\/+/, '')
    return name.includes('\0') || name.split('/').some((part) => part.startsWith('.')) ? undefined : name
  } catch {
    // Not an address that can be decoded, so it names no file.
    return undefined
  }
}

function say(response: ServerResponse, status: number, words: string): void {
  if (!response.headersSent) response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' })
  response.end(`${words}\n`)
}
