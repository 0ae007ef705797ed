// A hash of everything besides the story that decides what exploring it gives: the code that walks, tells and counts, and the
// version of Ink. Results that were cached under another hash are not used.

import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const source = join(import.meta.dirname, '../../..')
const FOLDERS = ['model', 'studio/ink', 'studio/explore'] as const
/** Left out of the hash: rules run again on each cached result, so changing them needs no new walk. */
const JUDGES = /^studio\/explore\/(rules\/|rule\.ts|judge)/

export function codeHash(): string {
  const files = FOLDERS.flatMap((folder) =>
    readdirSync(join(source, folder), { recursive: true, encoding: 'utf8' }).map((file) =>
      `${folder}/${file}`.replaceAll('\\', '/'),
    ),
  )
    .filter((file) => file.endsWith('.ts') && !JUDGES.test(file))
    .concat('studio/build/explore-process/explore-answers.ts')
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
