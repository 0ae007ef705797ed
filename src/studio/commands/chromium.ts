// Finds the system's Chromium, which the journeys and the bench need, and installs it where it is missing.

import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fail, ok, type Problem, type Result } from '../../model/result.ts'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
/** The same engine without the windows, menus and services of a browser: a journey takes a third less of the machine. */
const HEADLESS_NAMES = ['chromium-headless-shell', 'chrome-headless-shell']

/** Chromium refuses to run as root with its sandbox on; for everybody else it stays on. */
export const chromiumArguments = (): readonly string[] => [
  '--disable-background-networking',
  '--disable-sync',
  '--no-first-run',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
]

function find(names: readonly string[], environment: NodeJS.ProcessEnv): string | undefined {
  const given = environment.CHROMIUM_PATH
  if (given) return existsSync(given) ? given : undefined
  const folders = [...(environment.PATH ?? '').split(delimiter), '/usr/bin', '/snap/bin']
  return folders.flatMap((folder) => names.map((name) => join(folder, name))).find((path) => existsSync(path))
}

/** The browser as a trainee has it: for whatever is timed, photographed or killed. */
export const findChromium = (environment: NodeJS.ProcessEnv = process.env): string | undefined =>
  find(NAMES, environment)

/** For journeys: the headless program where there is one, and the browser otherwise. */
export const findHeadlessChromium = (environment: NodeJS.ProcessEnv = process.env): string | undefined =>
  find([...HEADLESS_NAMES, ...NAMES], environment)

/** Installs both where this process may; otherwise says exactly what to install. The path is the whole browser's. */
export function ensureChromium(): Result<string> {
  const path = findChromium()
  if (path && find(HEADLESS_NAMES, process.env)) return ok(path)
  if (process.getuid?.() === 0 && !process.env.CHROMIUM_PATH && existsSync('/usr/bin/apt-get')) {
    console.log('Installing Chromium …')
    const apt = (...args: string[]) =>
      spawnSync('apt-get', args, {
        stdio: 'inherit',
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      }).status === 0
    apt('update')
    // Not every distribution has the headless program.
    if (!apt('install', '-y', '--no-install-recommends', 'chromium', 'chromium-headless-shell')) {
      apt('install', '-y', '--no-install-recommends', 'chromium')
    }
  }
  const installed = findChromium()
  if (installed) return ok(installed)
  return fail(missing(process.env.CHROMIUM_PATH))
}

const missing = (path: string | undefined): Problem => ({
  code: 'cli/no-chromium',
  message: path
    ? `Unexpected CHROMIUM_PATH “${path}”, expected the path of an installed Chromium`
    : 'Unexpected lack of Chromium, expected it for the journeys',
  hint: 'sudo apt-get install chromium    or set CHROMIUM_PATH to where it is',
})
