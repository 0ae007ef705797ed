// A folder with a copy of the built site that can be replaced by "the next build": the same files under other hashed
// names. Cheaper than a second build, and the stories stay the same, so a run can be compared across it.

import { createHash } from 'node:crypto'
import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, get, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { contentHash } from '../../../src/studio/build/packages/content-hash.ts'
import { PACKING_LIST, type PackingList } from '../../../src/studio/build/packages/packing-list.ts'
import { hashOf, inlineTexts } from '../../../src/studio/build/page-policy.ts'
import { type SiteServer, serveSite } from '../../../src/studio/commands/site-server.ts'

const built = join(import.meta.dirname, '../../../dist/site')
const HASHED = /-([\w-]{8})(\.\w+)$/

export interface ReplacedSite extends SiteServer {
  /** Puts the next build into the place of this one. */
  readonly replace: () => void
}

export async function serveReplaceable(port: number): Promise<ReplacedSite> {
  const folder = mkdtempSync(join(tmpdir(), 'alongside-site-'))
  cpSync(built, folder, { recursive: true })
  const server = await serveSite(folder, port)
  return {
    address: server.address,
    replace: () => renameChunks(folder),
    async close() {
      await server.close()
      rmSync(folder, { recursive: true })
    },
  }
}

/** A file whose first letter comes, and then nothing, as from a line that went away in the middle. */
export const BROKEN_OFF = 'broken-off.alongside'

/** The same site, with one file more that never comes to its end. */
export const withBrokenLine = (site: ReplacedSite): Promise<ReplacedSite> =>
  fronted(site, ({ url }, response) => {
    if (url === `/${BROKEN_OFF}`) response.writeHead(200).write('{')
    return url === `/${BROKEN_OFF}`
  })

/** @param answers whether it has answered in the place of the site */
export async function fronted(
  site: ReplacedSite,
  answers: (request: IncomingMessage, response: ServerResponse) => boolean,
): Promise<ReplacedSite> {
  const { port } = new URL(site.address)
  const server = createServer((request, response) => {
    if (answers(request, response)) return
    get({ port, path: request.url, headers: request.headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 500, answer.headers)
      answer.pipe(response)
    }).on('error', () => response.destroy())
  })
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve))
  return {
    address: `http://localhost:${(server.address() as AddressInfo).port}/`,
    replace: site.replace,
    async close() {
      server.close()
      server.closeAllConnections()
      await site.close()
    },
  }
}

function renameChunks(folder: string): void {
  const assets = join(folder, 'assets')
  const names = new Map(
    readdirSync(assets)
      .filter((name) => HASHED.test(name))
      .map((name) => [
        name,
        name.replace(HASHED, (_, hash, end) => `-${[...hash].reverse().join('')}x${end}`),
      ]),
  )
  const any = new RegExp([...names.keys()].map((name) => name.replaceAll('.', '\\.')).join('|'), 'g')
  const renamed = (text: string) => text.replace(any, (name) => names.get(name) ?? name)
  for (const [old, name] of names) renameSync(join(assets, old), join(assets, name))
  // The worker fetches a file without a hash in its name anew where its revision is another.
  const revisions = new Map<string, string>()
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!/\.(js|css|html|json)$/.test(file)) continue
    const path = join(folder, file)
    const before = readFileSync(path, 'utf8')
    let text = renamed(before)
    // The policy names the page's inline scripts by their hash.
    if (file.endsWith('.html')) {
      for (const script of inlineTexts(before, 'script')) {
        text = text.replace(hashOf(script), hashOf(renamed(script)))
      }
    }
    writeFileSync(path, text)
    revisions.set(revisionOf(before), revisionOf(text))
  }
  const list = join(folder, PACKING_LIST)
  const packing = JSON.parse(readFileSync(list, 'utf8')) as PackingList
  const files = packing.files.map((file) => {
    const bytes = new Uint8Array(readFileSync(join(folder, file.name)))
    return { ...file, bytes: bytes.length, hash: contentHash(bytes) }
  })
  writeFileSync(list, JSON.stringify({ ...packing, files }))
  const worker = join(folder, 'service-worker.js')
  const kept = readFileSync(worker, 'utf8')
  writeFileSync(
    worker,
    kept.replace(/(?<=revision:`)\w+(?=`)/g, (revision) => revisions.get(revision) ?? revision),
  )
  const page = revisionOf(readFileSync(join(folder, 'index.html'), 'utf8'))
  if (!readFileSync(worker, 'utf8').includes(page)) throw new Error('The worker would keep the old page')
}

/** As src/studio/build/offline-plugin.ts makes it. */
const revisionOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16)
