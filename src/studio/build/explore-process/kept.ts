// What was found out about a story, kept on disk under the revision it was found out about, so that an unchanged
// story costs nothing. A file that is broken, foreign or of another time is as good as none.

import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { shortHash } from './code-hash.ts'

/** What a result is of. Anything that could change it belongs in `by`. */
export interface Key {
  /** Name of the story, unlike that of any other. */
  readonly story: string
  readonly revision: string
  /** Hash of what it was found out by. */
  readonly by: string
}

const KINDS = ['findings', 'strategies'] as const
export type Kind = (typeof KINDS)[number]

export interface CacheEntry<T> {
  readonly value: T
  /** What it took to find out. */
  readonly seconds: number
  /** The time it was given. */
  readonly limit: number
}

/** The sum vouches for the value, and the hash in the name for its shape. */
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
  /** Forgets what was kept of the same kind about the same story. */
  readonly keep: <T>(kind: Kind, key: Key, entry: CacheEntry<T>) => void
}

export const KEEPS_NOTHING: Shelf = { read: () => undefined, keep: () => undefined }

/** @param folder made when something is kept */
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
    // Whoever reads meanwhile finds a whole file or none.
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
    // Half a file is none.
    return undefined
  }
}
