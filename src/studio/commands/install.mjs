// Installs the packages where they are missing or not those of package-lock.json. Plain JavaScript without
// packages, since it runs before there are any.

import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export const root = join(import.meta.dirname, '../../..')
const NODE = [20, 19]

/** Ends the process with words where Node is too old or the packages cannot be had. */
export function ensurePackages() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major < NODE[0] || (major === NODE[0] && minor < NODE[1])) {
    stop(`Unexpected Node ${process.versions.node}, expected ${NODE.join('.')} or newer`)
  }
  if (isInstalled(root)) return
  console.log('Installing packages (only when they have changed) …')
  // NODE_ENV=production would leave out what builds the site.
  const { status } = spawnSync('npm', ['ci', '--include=dev', '--no-audit', '--no-fund'], {
    cwd: root,
    stdio: 'inherit',
  })
  if (status !== 0) stop('The packages could not be installed: see above. Is the package registry reachable?')
}

/**
 * Whether node_modules holds what package-lock.json names. npm keeps a copy of the lock in there, in which
 * packages for other systems are left out.
 *
 * @param {string} folder
 */
export function isInstalled(folder) {
  const copy = join(folder, 'node_modules/.package-lock.json')
  if (!existsSync(copy)) return false
  const wanted = JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8')).packages
  const present = JSON.parse(readFileSync(copy, 'utf8')).packages
  return Object.entries(wanted).every(([path, { version, integrity, optional }]) => {
    const here = present[path]
    if (path === '') return true
    return here ? here.version === version && here.integrity === integrity : optional === true
  })
}

/** @param {string} words */
function stop(words) {
  console.error(words)
  process.exit(1)
}
