// What a browser gives, made for tests: storage that keeps, throws, or is full, and databases that do or do not
// answer. Passed to the adapters as a browser would be; nothing global is patched but what idb itself looks for.

import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import type { Browser } from '../../../src/app/saves/browser-saves.ts'
import { beginRun, type Run, take } from '../../../src/model/run.ts'

/** A localStorage with room for so many characters. */
export function aStorage(room = 5_000_000): Storage {
  const items = new Map<string, string>()
  const used = () => [...items].reduce((sum, [key, text]) => sum + key.length + text.length, 0)
  return {
    get length() {
      return items.size
    },
    key: (index) => [...items.keys()][index] ?? null,
    getItem: (key) => items.get(key) ?? null,
    setItem(key, text) {
      const before = items.get(key)
      items.set(key, text)
      if (used() <= room) return
      if (before === undefined) items.delete(key)
      else items.set(key, before)
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError')
    },
    removeItem: (key) => void items.delete(key),
    clear: () => items.clear(),
  }
}

export const refusal = (): never => {
  throw new DOMException('Access is denied for this document.', 'SecurityError')
}

export const aDatabase = (): IDBFactory => new IDBFactory()

/** A database whose requests are never answered: seen in private windows and after a crash of the browser's profile. */
export const silentDatabase = (): IDBFactory => ({ open: () => ({}) }) as unknown as IDBFactory

/** A database that answers, but not before it is let. */
export function slowDatabase(real = aDatabase()): {
  readonly database: IDBFactory
  readonly answer: () => void
} {
  const held: (() => void)[] = []
  let isHeld = true
  const open: IDBFactory['open'] = (name, version) => {
    const request = real.open(name, version)
    if (!isHeld) return request
    let onsuccess: IDBOpenDBRequest['onsuccess'] = null
    request.addEventListener('success', (event) => {
      const then = () => onsuccess?.call(request, event)
      if (isHeld) held.push(then)
      else then()
    })
    return new Proxy(request, {
      get(target, key) {
        const value = Reflect.get(target, key)
        return typeof value === 'function' ? value.bind(target) : value
      },
      set(target, key, value) {
        if (key !== 'onsuccess') return Reflect.set(target, key, value)
        onsuccess = value
        return true
      },
    })
  }
  const database = Object.assign(Object.create(real), { open }) as IDBFactory
  const answer = () => {
    isHeld = false
    for (const then of held.splice(0)) then()
  }
  return { database, answer }
}

/** A database that opens and then has no room for anything. */
export function fullDatabase(): IDBFactory {
  const real = aDatabase()
  const open: IDBFactory['open'] = (name, version) => {
    const request = real.open(name, version)
    request.addEventListener('success', () => {
      const db = request.result
      const transaction = db.transaction.bind(db)
      db.transaction = (stores, mode) => {
        if (mode === 'readwrite') throw new DOMException('No space left.', 'QuotaExceededError')
        return transaction(stores, mode)
      }
    })
    return request
  }
  return Object.assign(Object.create(real), { open, deleteDatabase: real.deleteDatabase.bind(real) })
}

/** A page in a browser: the same storage given twice is a second tab, or the next visit. */
export function aBrowser(some: Partial<Browser> = {}): Browser {
  const storage = aStorage()
  const database = aDatabase()
  return {
    localStorage: () => storage,
    indexedDB: () => database,
    clock: aClock(),
    newId: someIds(),
    patience: () => new Promise(() => {}),
    ...some,
  }
}

/** Empties localStorage, as Moodle does at each login, and leaves the database. */
export function wipe({ localStorage }: Pick<Browser, 'localStorage'>): void {
  const storage = localStorage()
  const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '')
  for (const key of keys) storage.removeItem(key)
}

/** Every look at it is a second later. */
export function aClock(from = 1_700_000_000_000): () => number {
  let now = from
  return () => {
    now += 1000
    return now
  }
}

export function someIds(prefix = 'made'): () => string {
  let count = 0
  return () => `${prefix}-${++count}`
}

/** A run with these choices, a second apart. */
export const aRun = (choices: readonly string[] = ['meeting.ask', 'meeting.wait'], story = 'tyler'): Run =>
  choices.reduce(
    (run, id, index) => take(run, id, 1_700_000_000_000 + index * 1000),
    beginRun(story, 'abc123', 7),
  )

export const choicesOf = (run: Run | undefined): readonly string[] | undefined =>
  run?.choices.map(({ id }) => id)
