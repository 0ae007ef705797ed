// How long an author waits from saving a story until the open page is sent it: in a burst of saves, and while what was saved before is
// explored. A development server of its own, on a copy of the stories, with the plugin that npm run dev has.

import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { createServer, type ViteDevServer } from 'vite'
import { QUIET_MS } from '../build/story-audit.ts'
import { stories } from '../build/story-plugin.ts'
import { type Figure, figureOf } from './report/figures.ts'

/** Seconds from a save until the page is sent the story. */
export interface SavingTiming {
  /** Each 0.4 s after the one before was sent. */
  readonly burst: Figure
  /** Each while the one before is explored. */
  readonly explored: Figure
}

const STORY = 'stories/tyler/story.ink'
const BURST_MS = 400
/** By then exploring has begun, and has long to go. */
const EXPLORED_MS = QUIET_MS + 2000
/** Until which a story that was not sent is taken for lost. */
const LOST_MS = 120_000

/** @throws where a saved story is not sent */
export async function timeSaves(root: string, saves: number): Promise<SavingTiming> {
  const copy = mkdtempSync(join(tmpdir(), 'alongside-saving-'))
  for (const folder of ['stories', 'assets'])
    cpSync(join(root, folder), join(copy, folder), { recursive: true })
  mkdirSync(join(copy, 'src'))
  const server = await createServer({
    configFile: false,
    root: join(copy, 'src'),
    plugins: [stories(copy)],
    logLevel: 'silent',
    server: { port: 0 },
  })
  try {
    await server.listen()
    // As a page does that is open: it builds every story.
    await server.pluginContainer.load('\0virtual:stories')
    const save = saver(server, join(copy, STORY))
    // The first is slower, since the program that compiles has just begun.
    await save()
    return { burst: await timed(save, saves, BURST_MS), explored: await timed(save, saves, EXPLORED_MS) }
  } finally {
    await server.close()
    rmSync(copy, { recursive: true, force: true })
  }
}

async function timed(save: () => Promise<number>, saves: number, after: number): Promise<Figure> {
  const seconds: number[] = []
  for (let times = 0; times < saves; times++) {
    await pause(after)
    seconds.push(await save())
  }
  return figureOf(seconds)
}

/** Saves another version of a story each time, and gives the seconds until it is sent. */
function saver(server: ViteDevServer, path: string): () => Promise<number> {
  const text = readFileSync(path, 'utf8')
  const send = server.ws.send.bind(server.ws)
  let sent: (() => void) | undefined
  server.ws.send = (...message: unknown[]) => {
    if (message[0] === 'alongside:story') sent?.()
    ;(send as (...given: unknown[]) => void)(...message)
  }
  let version = 0
  return async () => {
    const isSent = new Promise<void>((resolve) => {
      sent = resolve
    })
    const lost = new AbortController()
    const began = performance.now()
    version += 1
    // In the first scene, so that nothing else is changed.
    writeFileSync(path, text.replace(/^(=== .*)$/m, `$1\nVersion ${version} is saved.`))
    await Promise.race([
      isSent,
      pause(LOST_MS, undefined, { signal: lost.signal }).then(() => {
        throw new Error('Unexpected lack of a saved story, expected it to be sent to the page')
      }),
    ])
    const seconds = (performance.now() - began) / 1000
    lost.abort()
    return seconds
  }
}
