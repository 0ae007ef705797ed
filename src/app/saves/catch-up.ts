// At start: brings to the database what an earlier page wrote down and could not store there any more. Nothing that is stored
// is lost by that.

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
    await attempt(() => database.update(id, (stored) => (isAhead(copy.value, stored) ? text : undefined)))
  }
  const pending = await attempt(database.pending)
  if (!pending.ok) return false
  if (pending.value.length === 0) return true
  for (const { id, text } of pending.value) {
    const saved = parseSavedRun(text)
    if (saved.ok && saved.value.id === id) await attempt(() => bringPending(database, saved.value, newId))
  }
  await attempt(database.clearPending)
  return true
}

/** Brings what `pend` wrote in the last moment of a page, without a look at what was stored. */
async function bringPending(database: Database, saved: SavedRun, newId: () => string): Promise<void> {
  let parted = false
  await database.update(saved.id, (stored) => {
    const verdict = isAhead(saved, stored) ? settle(stored, [], saved.run) : 'keep'
    parted = verdict === 'part'
    return verdict === 'write' ? writeSavedRun(saved) : undefined
  })
  if (!parted) return
  const id = newId()
  await database.update(id, () => writeSavedRun({ ...saved, id }))
}

/**
 * Newer than what is stored; or as old, with the same choices and other notes: what is noted to a run leaves it its date, and is in
 * the copy first.
 */
function isAhead(saved: SavedRun, stored: string | undefined): boolean {
  if (isNewer(saved, stored)) return true
  const storedRun = parseSavedRun(stored)
  return (
    storedRun.ok &&
    saved.updated === storedRun.value.updated &&
    JSON.stringify(saved.run) === JSON.stringify(storedRun.value.run) &&
    JSON.stringify(saved.notes) !== JSON.stringify(storedRun.value.notes)
  )
}

export function isNewer({ updated }: SavedRun, stored: string | undefined): boolean {
  if (stored === undefined) return true
  const storedRun = parseSavedRun(stored)
  return storedRun.ok && updated > storedRun.value.updated
}

export async function attempt<T>(question: () => Promise<T>): Promise<Result<T>> {
  try {
    return ok(await question())
  } catch (cause) {
    return fail(storageProblem(cause))
  }
}
