// How many bytes a page loads, gzipped, until the first option can be clicked, and how many its typefaces have: counted from the
// build and the lists that it writes, so that a heavy import fails the tests on the day it is made. Sizes only, never times.

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { fail, ok, type Result } from '../../model/result.ts'
import { LOADS, type Loads } from './page-loads.ts'
import { inRange } from './typefaces/unicode-range.ts'

export interface PageWeight {
  readonly name: string
  readonly bytes: number
  readonly limit: number
  /** Files that were counted, heaviest first. */
  readonly files: readonly (readonly [file: string, bytes: number])[]
}

/** Bytes of a cold load of a story's own address, with what its first answer needs. */
export const UNTIL_FIRST_OPTION = 110_000

/** Bytes of every typeface file that the site has, italics and letters of other languages among them. */
export const TYPEFACES = 35_000

interface ManifestChunk {
  readonly file: string
  readonly isEntry?: boolean
  readonly imports?: readonly string[]
  readonly css?: readonly string[]
}
type Manifest = Readonly<Record<string, ManifestChunk>>

/** One check for each story, and one for the typefaces. Fails where there is no build to weigh. */
export function checkBudget(site: string): Result<readonly PageWeight[]> {
  const notes = [join(site, '.vite/manifest.json'), join(site, LOADS)]
  const missing = notes.find((file) => !existsSync(file))
  if (missing) {
    return fail({
      code: 'budget/no-build',
      message: `Unexpected lack of ${missing}, expected a build`,
      hint: 'npm run build',
    })
  }
  const [manifest, loads] = notes.map((file) => JSON.parse(readFileSync(file, 'utf8'))) as [Manifest, Loads]
  const entries = Object.keys(manifest).filter((key) => manifest[key]?.isEntry)
  if (entries.length === 0 || Object.keys(loads).length === 0) {
    return fail({
      code: 'budget/no-story',
      message: `Unexpected build without a program or a story in ${site}, expected both`,
    })
  }
  const files = new Set(['index.html', ...namedBy(site)])
  for (const key of entries) collect(manifest, key, files)
  for (const css of [...files].filter((file) => file.endsWith('.css'))) {
    for (const font of fontsOf(site, css)) files.add(font)
  }
  const stories = Object.entries(loads).map(([story, { opening, telling }]) =>
    weigh(site, `until the first option of ${story}`, UNTIL_FIRST_OPTION, [
      ...new Set([...files, ...opening, ...telling]),
    ]),
  )
  const typefaces = readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.woff2'),
  )
  return ok([...stories, weigh(site, 'all typefaces', TYPEFACES, typefaces)])
}

function weigh(site: string, name: string, limit: number, names: readonly string[]): PageWeight {
  const files = names.map((file) => [file, gzipped(join(site, file))] as const)
  return {
    name,
    bytes: files.reduce((total, [, bytes]) => total + bytes, 0),
    limit,
    files: files.sort((a, b) => b[1] - a[1]),
  }
}

/** A chunk with all that it cannot start without. */
function collect(manifest: Manifest, key: string, files: Set<string>, seen = new Set<string>()): void {
  const chunk = manifest[key]
  if (!chunk || seen.has(key)) return
  seen.add(key)
  for (const file of [chunk.file, ...(chunk.css ?? [])]) files.add(file)
  for (const imported of chunk.imports ?? []) collect(manifest, imported, files, seen)
}

/** Files that index.html names. */
function namedBy(site: string): readonly string[] {
  const html = readFileSync(join(site, 'index.html'), 'utf8')
  return [...html.matchAll(/(?:href|src)="\.\/([^"]+)"/g)].flatMap(([, file]) => (file ? [file] : []))
}

const LETTER_A = 0x61

/** Fonts that upright English text needs: browsers load those for other letters and for italics only where they are used. */
function fontsOf(site: string, css: string): readonly string[] {
  const text = readFileSync(join(site, css), 'utf8')
  return [...text.matchAll(/@font-face\s*\{([^}]*)\}/g)].flatMap(([, face = '']) => {
    const range = /unicode-range:([^;]*)/i.exec(face)?.[1]
    const needed = !/font-style:\s*(italic|oblique)/.test(face) && (!range || inRange(range)(LETTER_A))
    const file = /url\(["']?\.?\/?([^"')]+\.woff2)/.exec(face)?.[1]
    return needed && file ? [join(dirname(css), file)] : []
  })
}

/** Fonts are compressed already, and servers send them as they are. */
function gzipped(path: string): number {
  const bytes = readFileSync(path)
  return /\.(woff2|png|jpg|webp|mp3|ogg|m4a)$/.test(path)
    ? bytes.length
    : gzipSync(bytes, { level: 9 }).length
}
