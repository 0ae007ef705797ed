// The synchronous copies of open runs: one localStorage key per run, every access guarded, since a browser may refuse
// even to look at localStorage. Knows text only; what is in it is saved-run.ts's business.

import { fail, ok, type Problem, type Result } from '../../model/result.ts'
import { saveProblem } from './saved-run.ts'
import type { Aside } from './saves.ts'

const OPEN = 'alongside:open:'
const ASIDE = 'alongside:aside:'
/** Of sessions with a group, which are kept here alone. */
export const ROOM = 'alongside:room:'

/** The part of localStorage that is used. */
export type LocalStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>

export interface LocalCopies {
  readonly read: (id: string) => string | undefined
  /** By id. Empty where storage cannot be read. */
  readonly all: () => ReadonlyMap<string, string>
  readonly write: (id: string, text: string) => Result<void>
  readonly remove: (id: string) => void
  /** Moves a copy, as it is. Where there is no space for that it stays where it is. */
  readonly setAside: (id: string, at: number) => void
  readonly aside: () => readonly Aside[]
  readonly removeAll: () => void
}

/** The storage comes as a question: in a sandboxed frame, asking for it is what throws. */
export function localCopies(storage: () => LocalStorage): LocalCopies {
  const attempt = <T>(work: (storage: LocalStorage) => T): Result<T> => {
    try {
      return ok(work(storage()))
    } catch (cause) {
      return fail(storageProblem(cause))
    }
  }
  const allUnder = (prefix: string): ReadonlyMap<string, string> => {
    const texts = attempt((storage) => {
      const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '')
      return new Map(
        keys
          .filter((key) => key.startsWith(prefix))
          .map((key) => [key.slice(prefix.length), storage.getItem(key) ?? '']),
      )
    })
    return texts.ok ? texts.value : new Map()
  }
  return {
    read(id) {
      const text = attempt((storage) => storage.getItem(OPEN + id) ?? undefined)
      return text.ok ? text.value : undefined
    },
    all: () => allUnder(OPEN),
    write: (id, text) => attempt((storage) => storage.setItem(OPEN + id, text)),
    remove(id) {
      attempt((storage) => storage.removeItem(OPEN + id))
    },
    setAside(id, at) {
      attempt((storage) => {
        const text = storage.getItem(OPEN + id)
        if (text === null) return
        storage.setItem(`${ASIDE}${at}:${id}`, text)
        storage.removeItem(OPEN + id)
      })
    },
    aside: () =>
      [...allUnder(ASIDE)].map(([key, text]) => {
        const cut = key.indexOf(':')
        return { id: key.slice(cut + 1), at: Number(key.slice(0, cut)), text }
      }),
    removeAll() {
      for (const id of allUnder(OPEN).keys()) attempt((storage) => storage.removeItem(OPEN + id))
      for (const key of allUnder(ASIDE).keys()) attempt((storage) => storage.removeItem(ASIDE + key))
      for (const id of allUnder(ROOM).keys()) attempt((storage) => storage.removeItem(ROOM + id))
    },
  }
}

/** What a browser's refusal means. Firefox once had a name of its own for a full storage. */
export function storageProblem(cause: unknown): Problem {
  const name = cause instanceof Error || cause instanceof DOMException ? cause.name : ''
  if (name === 'QuotaExceededError' || name === 'NS_ERROR_DOM_QUOTA_REACHED') {
    return saveProblem('save/full', undefined, cause)
  }
  if (name === 'VersionError') return saveProblem('save/newer-version', 'the database', cause)
  return saveProblem('save/blocked', name || undefined, cause)
}
