// Finds Firefox, WebKit and a virtual screen for them, which `npm run browsers` needs, and installs those that are missing.

import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fail, ok, type Result } from '../../model/result.ts'

export interface InstalledBrowsers {
  readonly firefox: string
  readonly webkitDriver: string
  /** The small browser that comes with WebKitGTK and is what its driver drives. */
  readonly miniBrowser: string
  readonly xvfb: string
}

/** Debian's package for each. */
const PACKAGES: Readonly<Record<keyof InstalledBrowsers, string>> = {
  firefox: 'firefox-esr',
  webkitDriver: 'webkit2gtk-driver',
  miniBrowser: 'webkit2gtk-driver',
  xvfb: 'xvfb',
}

export function findBrowsers(environment: NodeJS.ProcessEnv = process.env): Partial<InstalledBrowsers> {
  const folders = [...(environment.PATH ?? '').split(delimiter), '/usr/bin']
  const first = (names: readonly string[]) =>
    folders.flatMap((folder) => names.map((name) => join(folder, name))).find((path) => existsSync(path))
  const paths = {
    firefox: environment.FIREFOX_PATH ?? first(['firefox-esr', 'firefox']),
    webkitDriver: first(['WebKitWebDriver']),
    miniBrowser: findMiniBrowser('/usr/lib'),
    xvfb: first(['Xvfb']),
  }
  return Object.fromEntries(Object.entries(paths).filter(([, path]) => path && existsSync(path)))
}

/** In a folder that is named by the machine and by the version of WebKitGTK's interface, as in x86_64-linux-gnu/webkit2gtk-4.1. */
function findMiniBrowser(libraries: string): string | undefined {
  const foldersIn = (folder: string, name: RegExp) =>
    existsSync(folder)
      ? readdirSync(folder)
          .filter((entry) => name.test(entry))
          .map((entry) => join(folder, entry))
      : []
  return foldersIn(libraries, /-linux-gnu/)
    .flatMap((folder) => foldersIn(folder, /^webkit(2gtk|gtk)-/))
    .sort()
    .reverse()
    .map((folder) => join(folder, 'MiniBrowser'))
    .find((path) => existsSync(path))
}

/** Debian's packages for what is missing. */
export const missingPackages = (installed: Partial<InstalledBrowsers>): readonly string[] => [
  ...new Set(
    Object.entries(PACKAGES)
      .filter(([name]) => !Object.hasOwn(installed, name))
      .map(([, debian]) => debian),
  ),
]

/** Installs them where this process may; otherwise says exactly what to install. */
export function ensureBrowsers(): Result<void> {
  const missing = missingPackages(findBrowsers())
  if (missing.length === 0) return ok(undefined)
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log(`Installing ${missing.join(', ')} …`)
    const apt = (...args: string[]) =>
      spawnSync('apt-get', args, {
        stdio: 'inherit',
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      })
    apt('update')
    apt('install', '-y', '--no-install-recommends', ...missing)
  }
  const stillMissing = missingPackages(findBrowsers())
  if (stillMissing.length === 0) return ok(undefined)
  return fail({
    code: 'cli/no-browsers',
    message: `Unexpected lack of ${stillMissing.join(', ')}, expected them for the journeys in other browsers`,
    hint: `sudo apt-get install ${stillMissing.join(' ')}`,
  })
}
