// A Chromium with a profile on the disk, of which every process can be killed and which can be started again with the same profile.
// Playwright's own launch closes a browser in order and gives it time to write; after this kill no process may run on.

import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { type Browser, chromium, type Page } from '@playwright/test'
import { chromiumArguments } from '../../commands/chromium.ts'
import { chromiumPath, keep, NAME_HELPER, PATIENCE } from '../page/browser.ts'
import { ALL_AT_ONCE } from '../page/subject.ts'

export interface OwnChromium {
  readonly page: Page
  /** SIGKILL to every process of it, sent before this returns; resolves when none of them is left. */
  readonly kill: () => Promise<void>
}

/** One profile on the disk. Browsers that still run when `work` ends, or fails, are killed, and the profile is removed. */
export async function withProfile<T>(work: (start: () => Promise<OwnChromium>) => Promise<T>): Promise<T> {
  const profile = mkdtempSync(join(tmpdir(), 'alongside-killed-'))
  const running = new Set<ChildProcess>()
  const remove = () => rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
  // `process.exit` does not run `finally`.
  const onExit = () => {
    for (const child of running) killGroup(child)
    remove()
  }
  process.once('exit', onExit)
  try {
    return await work(() => start(profile, running))
  } finally {
    await Promise.all([...running].map((child) => endGroup(child)))
    process.off('exit', onExit)
    remove()
  }
}

async function start(profile: string, running: Set<ChildProcess>): Promise<OwnChromium> {
  const portFile = join(profile, 'DevToolsActivePort')
  // Written by the browser before.
  rmSync(portFile, { force: true })
  const child = spawn(
    chromiumPath(),
    [
      ...chromiumArguments(),
      '--headless',
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
      '--window-size=1366,768',
      'about:blank',
    ],
    // A process group of its own, so that all its processes can be killed at once.
    { detached: true, stdio: 'ignore' },
  )
  running.add(child)
  // Where the start fails, `portOf` throws.
  child.on('error', () => running.delete(child))
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${await portOf(child, portFile)}`)
  const page = await pageOf(browser)
  return {
    page,
    kill: async () => {
      await endGroup(child)
      running.delete(child)
      await browser.close()
    },
  }
}

/** Chromium writes the port it was given into this file, and then the path of its socket. */
async function portOf(child: ChildProcess, file: string): Promise<string> {
  for (const until = Date.now() + PATIENCE; Date.now() < until; await wait(20)) {
    if (child.pid === undefined || child.exitCode !== null)
      throw new Error('Unexpected end of Chromium at its start')
    const [port = '', path] = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : []
    if (path) return port
  }
  throw new Error('Unexpected silence of Chromium, expected the port of its debugger')
}

async function pageOf(browser: Browser): Promise<Page> {
  const [context] = browser.contexts()
  if (!context) throw new Error('Unexpected lack of a context in Chromium')
  const page = context.pages()[0] ?? (await context.newPage())
  page.setDefaultTimeout(PATIENCE)
  await page.addInitScript(NAME_HELPER)
  await page.addInitScript(keep, ALL_AT_ONCE)
  return page
}

function killGroup({ pid }: ChildProcess): void {
  if (pid === undefined) return
  try {
    process.kill(-pid, 'SIGKILL')
  } catch (cause) {
    // The group has ended already.
    if (!isNoProcess(cause)) throw cause
  }
}

async function endGroup(child: ChildProcess): Promise<void> {
  killGroup(child)
  // Waits, since a dying browser still locks the files of the profile.
  for (const until = Date.now() + PATIENCE; isAlive(child); await wait(5)) {
    if (Date.now() > until) throw new Error('Unexpected life in Chromium after it was killed')
  }
}

function isAlive({ pid }: ChildProcess): boolean {
  if (pid === undefined) return false
  try {
    process.kill(-pid, 0)
  } catch (cause) {
    if (!isNoProcess(cause)) throw cause
    return false
  }
  // A dead process that its parent has not waited for still takes signals, and in a container it may stay so; /proc shows that it is dead.
  return !existsSync('/proc/self/stat') || statesOfGroup(pid).some((state) => state !== 'Z' && state !== 'X')
}

/** Reads /proc/<pid>/stat, which has the state, the parent and the group after the name in brackets. */
const statesOfGroup = (group: number): readonly string[] =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      const [state = '', , its] = statOf(name)
        .replace(/^.*\) /s, '')
        .split(' ')
      return Number(its) === group ? [state] : []
    })

function statOf(name: string): string {
  try {
    return readFileSync(`/proc/${name}/stat`, 'utf8')
  } catch {
    // It ended after it was listed.
    return ''
  }
}

const isNoProcess = (cause: unknown): boolean =>
  cause instanceof Error && 'code' in cause && cause.code === 'ESRCH'
