// At start: what an earlier page had written down, and the database did not come to have, is brought to it. Nothing that is
// stored is lost by that.

import { fail, ok, type Result } from '../../model/result.ts'
import type { SavedRun } from '../../model/saved-run.ts'
import type { Database } from './database.ts'
import { type LocalCopies, storageProblem } from './local-copies.ts'
import { parseSavedRun, writeSavedRun } from './saved-run.ts'
import { settle } from './two-tabs.ts'

export interface CatchUpNeeds {
  readonly database: Database
  readonly copies: LocalCopies
  readonly newId: () => string
}

/**
 * Never rejects: what cannot be brought stays where it is, and is found there.
 * @returns false where the database did not answer, and may be asked again
 */
export async function catchUp({ database, copies, newId }: CatchUpNeeds): Promise<boolean> {
  // A copy that is newer than what is stored: the tab was closed between the two.
  for (const [id, text] of copies.all()) {
    const copy = parseSavedRun(text)
    if (!copy.ok) continue
    await attempt(() => database.update(id, (stored) => (isNewer(copy.value, stored) ? text : undefined)))
  }
  const pending = await attempt(database.pending)
  if (!pending.ok) return false
  if (pending.value.length === 0) return true
  for (const { id, text } of pending.value) {
    const found = parseSavedRun(text)
    if (found.ok && found.value.id === id) await attempt(() => bringPending(database, found.value, newId))
  }
  await attempt(database.clearPending)
  return true
}

/** Written in the last moment of a browser that was killed, without a look at what was stored. */
async function bringPending(database: Database, saved: SavedRun, newId: () => string): Promise<void> {
  let parted = false
  await database.update(saved.id, (stored) => {
    const verdict = isNewer(saved, stored) ? settle(stored, [], saved.run) : 'keep'
    parted = verdict === 'part'
    return verdict === 'write' ? writeSavedRun(saved) : undefined
  })
  if (!parted) return
  const id = newId()
  await database.update(id, () => writeSavedRun({ ...saved, id }))
}

export function isNewer({ updated }: SavedRun, stored: string | undefined): boolean {
  if (stored === undefined) return true
  const other = parseSavedRun(stored)
  return other.ok && updated > other.value.updated
}

export async function attempt<T>(question: () => Promise<T>): Promise<Result<T>> {
  try {
    return ok(await question())
  } catch (cause) {
    return fail(storageProblem(cause))
  }
}
