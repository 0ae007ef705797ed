// Runs in IndexedDB, as text. Nothing is opened, and idb not even loaded, before the first question. Every method
// rejects where the browser refuses; layered-saves.ts turns that into a Problem.

import type { DBSchema, IDBPDatabase } from 'idb'
import type { Aside } from './saves.ts'

const NAME = 'alongside'
/** 2 added `pending` and `texts`. */
const VERSION = 2

interface Schema extends DBSchema {
  readonly runs: { readonly key: string; readonly value: string }
  readonly aside: { readonly key: number; readonly value: Aside }
  /** By run and page: two pages may play the same run. */
  readonly pending: { readonly key: [id: string, page: number]; readonly value: string }
  readonly texts: { readonly key: string; readonly value: string }
}

export interface Database {
  readonly get: (id: string) => Promise<string | undefined>
  readonly all: () => Promise<ReadonlyMap<string, string>>
  /** In one transaction, so that two tabs cannot pass each other: undefined leaves what is stored. */
  readonly update: (id: string, next: (stored: string | undefined) => string | undefined) => Promise<void>
  /**
   * Writes a run down without waiting for anything, where the database is open already: a browser that is killed in the next
   * moment has it, while `update` has to read first. The next visit brings it to the others.
   */
  readonly pend: (id: string, text: string) => void
  readonly unpend: (id: string) => void
  /** What was written down so, and not brought to the others yet. */
  readonly pending: () => Promise<readonly { readonly id: string; readonly text: string }[]>
  /** Forgets what `pending` gave. */
  readonly clearPending: () => Promise<void>
  readonly remove: (id: string) => Promise<void>
  /** Moves what is stored, as it is; where `only` is given, only while that is still what is stored. */
  readonly setAside: (id: string, at: number, only?: string) => Promise<void>
  readonly aside: () => Promise<readonly Aside[]>
  /** Deletes runs and what was put aside; texts stay. */
  readonly removeAll: () => Promise<void>
  /** Whatever else is kept under a name: settings, what an LMS has still to be told. */
  readonly text: (name: string) => Promise<string | undefined>
  readonly keepText: (name: string, text: string) => Promise<void>
  readonly removeText: (name: string) => Promise<void>
  readonly textNames: () => Promise<readonly string[]>
}

export interface DatabaseOptions {
  /** A question, since asking is what throws in some frames. */
  readonly indexedDB: () => IDBFactory
  /** Resolves when a database that has not answered yet is not waited for any longer. */
  readonly patience: () => Promise<void>
}

export function openDatabase({ indexedDB, patience }: DatabaseOptions): Database {
  let opened: Promise<IDBPDatabase<Schema>> | undefined
  /** Set while the database can be asked without waiting. */
  let connected: IDBPDatabase<Schema> | undefined
  const page = Math.random()
  const forget = () => {
    opened = undefined
    connected = undefined
  }
  const connect = (database: IDBPDatabase<Schema>) => {
    connected = database
    opened = Promise.resolve(database)
  }
  // A failure stays, since asking again would only make every choice wait for the same answer; but an answer that comes
  // after all is taken.
  const database = () => {
    opened ??= open(indexedDB, patience, { connect, forget })
    return opened
  }
  return {
    get: async (id) => (await database()).get('runs', id),
    async all() {
      const { store } = (await database()).transaction('runs')
      const [ids, texts] = await Promise.all([store.getAllKeys(), store.getAll()])
      return new Map(ids.map((id, index) => [id, texts[index] ?? '']))
    },
    async update(id, next) {
      const work = (await database()).transaction('runs', 'readwrite')
      ignoreLateFailure(work)
      const text = next(await work.store.get(id))
      // A failed request ends the transaction, and its own error says more than the transaction's.
      const put = text === undefined ? undefined : work.store.put(text, id)
      await Promise.all([put, work.done])
    },
    pend(id, text) {
      try {
        const work = connected?.transaction('pending', 'readwrite')
        if (!work) return
        // Sent at once, so that nothing has to come back to the page before it is written.
        void Promise.all([work.store.put(text, [id, page]), work.done]).catch(() => undefined)
        work.commit()
      } catch {
        // The connection is closing; the ordinary way opens another.
      }
    },
    unpend(id) {
      void connected?.delete('pending', [id, page]).catch(() => undefined)
    },
    async pending() {
      const { store } = (await database()).transaction('pending')
      const [keys, texts] = await Promise.all([store.getAllKeys(), store.getAll()])
      return keys.map(([id], index) => ({ id, text: texts[index] ?? '' }))
    },
    clearPending: async () => (await database()).clear('pending'),
    async remove(id) {
      const work = (await database()).transaction(['runs', 'pending'], 'readwrite')
      // An array stands behind every number, so this holds the run's entries of all pages.
      const ofRun = IDBKeyRange.bound([id], [id, []])
      await Promise.all([
        work.objectStore('runs').delete(id),
        work.objectStore('pending').delete(ofRun),
        work.done,
      ])
    },
    async setAside(id, at, only) {
      const work = (await database()).transaction(['runs', 'aside'], 'readwrite')
      ignoreLateFailure(work)
      const runs = work.objectStore('runs')
      const text = await runs.get(id)
      const isSame = text !== undefined && (only === undefined || only === text)
      const moved = isSame ? [work.objectStore('aside').add({ id, at, text }), runs.delete(id)] : []
      await Promise.all([...moved, work.done])
    },
    aside: async () => (await database()).getAll('aside'),
    async removeAll() {
      const stores = ['runs', 'aside', 'pending'] as const
      const work = (await database()).transaction(stores, 'readwrite')
      await Promise.all([...stores.map((name) => work.objectStore(name).clear()), work.done])
    },
    text: async (name) => (await database()).get('texts', name),
    keepText: async (name, text) => void (await (await database()).put('texts', text, name)),
    removeText: async (name) => (await database()).delete('texts', name),
    textNames: async () => (await database()).getAllKeys('texts'),
  }
}

/** A request that fails early rejects before `done` is awaited, and a rejection that nobody awaits would be reported. */
function ignoreLateFailure({ done }: { readonly done: Promise<unknown> }): void {
  done.catch(() => undefined)
}

interface Connection {
  readonly connect: (database: IDBPDatabase<Schema>) => void
  /** It was closed, and the next question opens another. */
  readonly forget: () => void
}

/** Rejects when patience is over, and connects also later than that: a slow disk, another tab that upgrades. */
async function open(
  indexedDB: () => IDBFactory,
  patience: () => Promise<void>,
  { connect, forget }: Connection,
): Promise<IDBPDatabase<Schema>> {
  const { wrap } = await import('idb')
  return new Promise((resolve, reject) => {
    // Not idb's own openDB: it takes the global IndexedDB, and waits for ever.
    const request = indexedDB().open(NAME, VERSION)
    request.onupgradeneeded = ({ oldVersion }) => {
      if (oldVersion < 1) {
        request.result.createObjectStore('runs')
        request.result.createObjectStore('aside', { autoIncrement: true })
      }
      request.result.createObjectStore('pending')
      request.result.createObjectStore('texts')
    }
    request.onerror = () => reject(request.error)
    request.onsuccess = () => {
      const raw = request.result
      // A newer version in another tab, or a visitor who clears the site's data, must not be made to wait.
      raw.onversionchange = () => {
        raw.close()
        forget()
      }
      raw.onclose = forget
      const database = wrap(raw) as unknown as IDBPDatabase<Schema>
      connect(database)
      resolve(database)
    }
    void patience().then(() => reject(new Error('IndexedDB did not answer')))
  })
}
