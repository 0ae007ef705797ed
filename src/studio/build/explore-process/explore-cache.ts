// What exploring has found, on disk by story, revision and code, so that an unchanged story is not explored again.
// A file that is broken, foreign or of another revision is ignored.

import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'

/** What a result belongs to. Anything besides the story that could change it belongs in `hash`. */
export interface CacheKey {
  /** Name of the story, unlike that of any other. */
  readonly story: string
  readonly revision: string
  /** Hash of the code, and of whatever else the result was worked out from. */
  readonly hash: string
}

type CacheKind = 'findings' | 'strategies'

export interface CacheEntry<T> {
  readonly value: T
  /** How long it took. */
  readonly seconds: number
  /** How long it was allowed to take, in seconds. */
  readonly limit: number
}

/** `sum` shows whether the value is undamaged. Its shape needs no schema: it was written by the code whose hash is in the name. */
const cacheFile = v.strictObject({
  story: v.string(),
  revision: v.string(),
  hash: v.string(),
  seconds: v.pipe(v.number(), v.minValue(0)),
  limit: v.pipe(v.number(), v.minValue(0)),
  sum: v.string(),
  value: v.string(),
})

export interface ExploreCache {
  readonly read: <T>(kind: CacheKind, key: CacheKey) => CacheEntry<T> | undefined
  /** Replaces what was stored of the same kind about the same story. */
  readonly write: <T>(kind: CacheKind, key: CacheKey, entry: CacheEntry<T>) => void
}

export const NO_CACHE: ExploreCache = { read: () => undefined, write: () => undefined }

/** @param folder made when the first result is stored */
export const diskCache = (folder: string): ExploreCache => ({
  read<T>(kind: CacheKind, key: CacheKey) {
    const path = join(folder, fileName(kind, key))
    const read = existsSync(path) ? v.safeParse(cacheFile, parseJson(readFileSync(path, 'utf8'))) : undefined
    if (!read?.success) return undefined
    const { story, revision, hash, sum, value, seconds, limit } = read.output
    const isThis = story === key.story && revision === key.revision && hash === key.hash
    if (!isThis || sum !== shortHash([value])) return undefined
    return { value: JSON.parse(value) as T, seconds, limit }
  },
  write(kind, key, { value, seconds, limit }) {
    mkdirSync(folder, { recursive: true })
    const name = fileName(kind, key)
    for (const old of readdirSync(folder))
      if (isOf(kind, key, old)) rmSync(join(folder, old), { force: true })
    const text = JSON.stringify(value)
    const whole = { ...key, seconds, limit, sum: shortHash([text]), value: text }
    // Written under another name and then renamed, so that another process never reads half a file.
    const half = join(folder, `${name}.${process.pid}`)
    writeFileSync(half, JSON.stringify(whole))
    renameSync(half, join(folder, name))
  },
})

const fileName = (kind: CacheKind, { story, revision, hash }: CacheKey): string =>
  `${encodeURIComponent(story)}-${revision}-${hash}.${kind}.json`

/** Names of stories may hold hyphens; revisions and hashes are sixteen digits. */
function isOf(kind: CacheKind, { story }: CacheKey, name: string): boolean {
  const start = `${encodeURIComponent(story)}-`
  return (
    name.startsWith(start) &&
    new RegExp(`^[0-9a-f]{16}-[0-9a-f]{16}\\.${kind}\\.json`).test(name.slice(start.length))
  )
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // A file that is not JSON is treated as missing.
    return undefined
  }
}

const source = join(import.meta.dirname, '../../..')
const FOLDERS = ['model', 'studio/ink', 'studio/explore'] as const
/** Left out of the hash: rules run again on each cached result, so changing them needs no new walk. */
const JUDGES = /^studio\/explore\/(rules\/|rule\.ts|judge)/

/**
 * A hash of everything besides the story that decides what exploring it gives: the code that walks, tells and counts, and the
 * version of Ink.
 */
export function codeHash(): string {
  const files = FOLDERS.flatMap((folder) =>
    readdirSync(join(source, folder), { recursive: true, encoding: 'utf8' }).map((file) =>
      `${folder}/${file}`.replaceAll('\\', '/'),
    ),
  )
    .filter((file) => file.endsWith('.ts') && !JUDGES.test(file))
    .concat('studio/build/explore-process/explore-worker.ts')
    .sort()
  const ink = join(source, '../node_modules/inkjs/package.json')
  return shortHash(
    [ink, ...files.map((file) => join(source, file))].map((file) => readFileSync(file, 'utf8')),
  )
}

/** Sixteen hexadecimal digits. */
export function shortHash(parts: readonly string[]): string {
  const hash = createHash('sha256')
  // With their lengths, since ['ab', 'c'] and ['a', 'bc'] must not have the same hash.
  for (const part of parts) hash.update(`${part.length}:`).update(part)
  return hash.digest('hex').slice(0, 16)
}
