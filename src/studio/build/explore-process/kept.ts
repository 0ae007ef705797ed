// The cache of exploring: results on disk by story, revision and code, so that an unchanged story is not explored again.
// A file that is broken, foreign or of another revision is ignored.

import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { shortHash } from './code-hash.ts'

/** What a result belongs to. Anything besides the story that could change it belongs in `by`. */
export interface Key {
  /** Name of the story, unlike that of any other. */
  readonly story: string
  readonly revision: string
  /** Hash of the code, and of whatever else the result was worked out from. */
  readonly by: string
}

const KINDS = ['findings', 'strategies'] as const
export type Kind = (typeof KINDS)[number]

export interface CacheEntry<T> {
  readonly value: T
  /** How long it took. */
  readonly seconds: number
  /** How long it was allowed to take, in seconds. */
  readonly limit: number
}

/** `sum` shows whether the value is undamaged. Its shape needs no schema: it was written by the code whose hash is in the name. */
const keptFile = v.strictObject({
  story: v.string(),
  revision: v.string(),
  by: v.string(),
  seconds: v.pipe(v.number(), v.minValue(0)),
  limit: v.pipe(v.number(), v.minValue(0)),
  sum: v.string(),
  value: v.string(),
})

export interface Shelf {
  readonly read: <T>(kind: Kind, key: Key) => CacheEntry<T> | undefined
  /** Replaces what was stored of the same kind about the same story. */
  readonly keep: <T>(kind: Kind, key: Key, entry: CacheEntry<T>) => void
}

export const KEEPS_NOTHING: Shelf = { read: () => undefined, keep: () => undefined }

/** @param folder made when the first result is stored */
export const keptIn = (folder: string): Shelf => ({
  read<T>(kind: Kind, key: Key) {
    const path = join(folder, nameOf(kind, key))
    const read = existsSync(path) ? v.safeParse(keptFile, parsed(readFileSync(path, 'utf8'))) : undefined
    if (!read?.success) return undefined
    const { story, revision, by, sum, value, seconds, limit } = read.output
    const isThis = story === key.story && revision === key.revision && by === key.by
    if (!isThis || sum !== shortHash([value])) return undefined
    return { value: JSON.parse(value) as T, seconds, limit }
  },
  keep(kind, key, { value, seconds, limit }) {
    mkdirSync(folder, { recursive: true })
    const name = nameOf(kind, key)
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

const nameOf = (kind: Kind, { story, revision, by }: Key): string =>
  `${encodeURIComponent(story)}-${revision}-${by}.${kind}.json`

/** Names of stories may hold hyphens; revisions and hashes are sixteen digits. */
function isOf(kind: Kind, { story }: Key, name: string): boolean {
  const start = `${encodeURIComponent(story)}-`
  return (
    name.startsWith(start) &&
    new RegExp(`^[0-9a-f]{16}-[0-9a-f]{16}\\.${kind}\\.json`).test(name.slice(start.length))
  )
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // A file that is not JSON is treated as missing.
    return undefined
  }
}
