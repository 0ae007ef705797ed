// How many bytes a page loads, gzipped, until the first option can be clicked: counted from what the build wrote
// about itself, so that a heavy import fails the tests on the day it is made. Sizes only, never times.

import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { fail, ok, type Result } from '../core/result.ts'

export interface Weighed {
  readonly name: string
  readonly bytes: number
  readonly limit: number
  /** Files that were counted, heaviest first. */
  readonly files: readonly (readonly [file: string, bytes: number])[]
}

/** A cold load of a story's own address, until its first options are there. */
const UNTIL_FIRST_OPTION = 110_000

interface ManifestChunk {
  readonly file: string
  readonly name?: string
  readonly isEntry?: boolean
  readonly imports?: readonly string[]
  readonly css?: readonly string[]
}
type Manifest = Readonly<Record<string, ManifestChunk>>

/** One check for each story. Fails where there is no build to weigh. */
export function checkBudget(site: string): Result<readonly Weighed[]> {
  const file = join(site, '.vite/manifest.json')
  if (!existsSync(file)) {
    return fail({
      code: 'budget/no-build',
      message: `Unexpected lack of ${file}, expected a build`,
      hint: 'npm run build',
    })
  }
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as Manifest
  const entries = Object.keys(manifest).filter((key) => manifest[key]?.isEntry)
  const stories = Object.keys(manifest).filter((key) => key.includes('virtual:story/'))
  if (entries.length === 0 || stories.length === 0) {
    return fail({
      code: 'budget/no-story',
      message: `Unexpected build without a story in ${file}, expected one or more`,
    })
  }
  return ok(
    stories.map((story) => {
      const files = new Set(['index.html', ...preloadedBy(site)])
      for (const key of [...entries, story]) collect(manifest, key, files)
      const weighed = [...files].map((name) => [name, gzipped(join(site, name))] as const)
      return {
        name: `until the first option of ${story.split('virtual:story/')[1]}`,
        bytes: weighed.reduce((total, [, bytes]) => total + bytes, 0),
        limit: UNTIL_FIRST_OPTION,
        files: weighed.sort((a, b) => b[1] - a[1]),
      }
    }),
  )
}

/** A chunk with all that it cannot start without. */
function collect(manifest: Manifest, key: string, files: Set<string>): void {
  const chunk = manifest[key]
  if (!chunk || files.has(chunk.file)) return
  files.add(chunk.file)
  for (const css of chunk.css ?? []) files.add(css)
  for (const imported of chunk.imports ?? []) collect(manifest, imported, files)
}

/** Files that the page itself asks for at once, such as fonts. */
function preloadedBy(site: string): readonly string[] {
  const html = readFileSync(join(site, 'index.html'), 'utf8')
  return [...html.matchAll(/(?:href|src)="\.\/([^"]+)"/g)].flatMap(([, file]) => (file ? [file] : []))
}

/** Fonts are compressed already, and servers send them as they are. */
function gzipped(path: string): number {
  const bytes = readFileSync(path)
  return /\.(woff2|png|jpg|webp|mp3|ogg|m4a|webm)$/.test(path)
    ? bytes.length
    : gzipSync(bytes, { level: 9 }).length
}
