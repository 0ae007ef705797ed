// What the journeys in other browsers are shown: the built site and the single file. Neither is built again where nothing
// that it is made of has changed since.

import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

export const ROOT = join(import.meta.dirname, '../../..')
export const SITE = join(ROOT, 'dist/site')
/** Written anew by each build. */
export const SITE_PAGE = join(SITE, 'index.html')
export const SINGLE_FILE = join(ROOT, '.cache/browsers/alongside.html')
export const SOURCES = ['src', 'stories', 'assets', 'package-lock.json', 'vite.config.ts'].map((name) =>
  join(ROOT, name),
)

/** Whether a file is there and younger than all that it is made of. Folders count too: a file that was deleted changes its folder. */
export function isNewerThan(file: string, sources: readonly string[]): boolean {
  if (!existsSync(file)) return false
  const { mtimeMs } = statSync(file)
  return sources.every((source) => newest(source) < mtimeMs)
}

function newest(path: string): number {
  const status = statSync(path)
  if (!status.isDirectory()) return status.mtimeMs
  return readdirSync(path).reduce((time, name) => Math.max(time, newest(join(path, name))), status.mtimeMs)
}
