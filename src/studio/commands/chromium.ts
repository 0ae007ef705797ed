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

/** Installs it where this process may; otherwise says exactly what to install. */
export function ensureChromium(): Result<string> {
  const path = findChromium() ?? install('chromium', findChromium)
  return path ? ok(path) : fail(missing(process.env.CHROMIUM_PATH))
}

/** For journeys, and so once in a run of tests: the headless program too, without which they run in the whole browser. */
export function ensureBothChromiums(): Result<string> {
  const chromium = ensureChromium()
  if (chromium.ok && !find(HEADLESS_NAMES, process.env))
    install('chromium-headless-shell', findHeadlessChromium)
  return chromium
}

/** Where it then is; undefined where this process may not install it, or it could not be. */
function install(name: string, where: () => string | undefined): string | undefined {
  const mayInstall = process.getuid?.() === 0 && !process.env.CHROMIUM_PATH && existsSync('/usr/bin/apt-get')
  if (!mayInstall) return undefined
  console.log(`Installing ${name} …`)
  const apt = (...args: string[]) =>
    spawnSync('apt-get', args, {
      stdio: 'inherit',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    })
  apt('update')
  apt('install', '-y', '--no-install-recommends', name)
  return where()
}

const missing = (path: string | undefined): Problem => ({
  code: 'cli/no-chromium',
  message: path
    ? `Unexpected CHROMIUM_PATH “${path}”, expected the path of an installed Chromium`
    : 'Unexpected lack of Chromium, expected it for the journeys',
  hint: 'sudo apt-get install chromium    or set CHROMIUM_PATH to where it is',
})
