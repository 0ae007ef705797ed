// A Chromium with a profile on the disk that can be killed whole and started again with what it had written. Playwright's own
// launch ends a browser politely and gives it time to write; here nothing of it may run on after the kill.

import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { type Browser, chromium, type Page } from '@playwright/test'
import { writeProblem } from '../../../model/result.ts'
import { chromiumArguments, ensureChromium } from '../../commands/chromium.ts'
import { PATIENCE } from '../page/browser.ts'

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
  // Where this process is told to end, it leaves without coming back to `finally`.
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
  const installed = ensureChromium()
  if (!installed.ok) throw new Error(writeProblem(installed.problem))
  const portFile = join(profile, 'DevToolsActivePort')
  // The one before left its own behind.
  rmSync(portFile, { force: true })
  const child = spawn(
    installed.value,
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
  // A start that fails is told by `portOf`, which finds no port.
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
  // The compiler that runs this program names functions through a call that pages do not have.
  await page.addInitScript({ content: 'globalThis.__name = (named) => named' })
  return page
}

function killGroup({ pid }: ChildProcess): void {
  if (pid === undefined) return
  try {
    process.kill(-pid, 'SIGKILL')
  } catch (cause) {
    // It had ended already.
    if (!isNoProcess(cause)) throw cause
  }
}

async function endGroup(child: ChildProcess): Promise<void> {
  killGroup(child)
  // Started again too early, it would find its files still locked by the one that dies.
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
  // What has died counts as there until somebody takes note of it, and in a container maybe nobody does.
  return !existsSync('/proc/self/stat') || statesOfGroup(pid).some((state) => state !== 'Z' && state !== 'X')
}

/** By /proc/<pid>/stat, behind the name in brackets: the state, the parent, the group. */
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
    // It ended between the listing and this.
    return ''
  }
}

const isNoProcess = (cause: unknown): boolean =>
  cause instanceof Error && 'code' in cause && cause.code === 'ESRCH'
