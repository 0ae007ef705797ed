// Deletes what was played from whatever else this browser keeps of a learner: copies of older registrations, decisions and
// statements that wait to be sent, states that could not be read. Only the keys stay, so that no LMS brings the runs back.

import { without } from './course.ts'
import { deletedName, deletedRuns, keysOf } from './deleted-runs.ts'
import { MOST_IN_COPY, packState, readState } from './packed-state.ts'
import type { Texts } from './texts.ts'
import { SET_ASIDE } from './unread.ts'

export const COPY = 'alongside:course:'
export const DECISIONS = 'alongside:decisions:'
export const OUTBOX = 'alongside:outbox:'

/** Which runs, by their keys; undefined stands for everything. */
export type Which = ReadonlySet<string> | undefined

/** @param registration the one that is open: the tracker and the record delete from its texts themselves */
export async function deleteElsewhere(
  texts: Texts,
  registration: string,
  which: Which,
  at: number,
): Promise<void> {
  const others = async (prefix: string) =>
    (await texts.names(prefix)).filter((name) => name !== prefix + registration)
  const copies = (await others(COPY)).map((name) => deleteInCopy(texts, name, which, at))
  const waiting = [...(await others(DECISIONS)), ...(await others(OUTBOX))].map(async (name) => {
    const store = texts(name)
    if (!which) return store.remove()
    const before = await store.read()
    const left = before === undefined ? undefined : withoutRuns(before, which)
    if (left !== before && left !== undefined) store.write(left)
  })
  const aside = (await texts.names(SET_ASIDE)).map(async (name) => {
    const store = texts(name)
    const text = which ? await store.read() : ''
    if (!which || [...which].some((key) => text?.includes(key))) store.remove()
  })
  await Promise.all([...copies, ...waiting, ...aside])
}

async function deleteInCopy(texts: Texts, name: string, which: Which, at: number): Promise<void> {
  const store = texts(name)
  const copy = readState((await store.read()) ?? '')
  if (copy.ok) {
    const keys = keysOf(copy.value).filter((key) => !which || which.has(key))
    if (which && keys.length === 0) return
    const deleted = deletedRuns(texts(deletedName(name.slice(COPY.length))))
    await deleted.read()
    deleted.add(keys, at)
    if (which) {
      const left = without(copy.value, ({ key }) => which.has(key))
      return store.write(packState(left, MOST_IN_COPY).text)
    }
  }
  if (!which) store.remove()
}

/** A list as JSON, without the entries that name one of these runs. Text that cannot be parsed is returned as it is. */
function withoutRuns(text: string, which: ReadonlySet<string>): string {
  try {
    const data: unknown = JSON.parse(text)
    if (!Array.isArray(data)) return text
    const left = data.filter((entry: unknown) => !isOfRun(entry, which))
    return left.length === data.length ? text : JSON.stringify(left)
  } catch {
    // Damaged, so that it is never sent either.
    return text
  }
}

/** Whether a decision or statement that waits belongs to one of these runs. */
export const isOfRun = (entry: unknown, which: Which): boolean =>
  !which || (typeof entry === 'object' && entry !== null && 'run' in entry && which.has(String(entry.run)))
