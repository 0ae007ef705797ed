// The built site and the single file, which the journeys in other browsers open. Neither is built again where none of its sources
// has changed since.

import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

export const ROOT = join(import.meta.dirname, '../../..')
export const SITE = join(ROOT, 'dist/site')
/** Written again by each build, so its date is that of the build. */
export const SITE_PAGE = join(SITE, 'index.html')
export const SINGLE_FILE = join(ROOT, '.cache/browsers/alongside.html')
export const SOURCES = ['src', 'stories', 'assets', 'package-lock.json', 'vite.config.ts'].map((name) =>
  join(ROOT, name),
)

/** Whether a file is there and newer than all its sources. Folders count too, since deleting a file changes the date of its folder. */
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
