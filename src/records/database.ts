// Runs in IndexedDB, as text. Nothing is opened, and idb not even loaded, before the first question. Every method
// rejects where the browser refuses; layered-saves.ts turns that into a Problem.

import type { DBSchema, IDBPDatabase } from 'idb'
import type { Aside } from './saves.ts'

const NAME = 'alongside'
/** 2 added `texts`. */
const VERSION = 2

interface Schema extends DBSchema {
  readonly runs: { readonly key: string; readonly value: string }
  readonly aside: { readonly key: number; readonly value: Aside }
  readonly texts: { readonly key: string; readonly value: string }
}

export interface Database {
  readonly get: (id: string) => Promise<string | undefined>
  readonly all: () => Promise<ReadonlyMap<string, string>>
  /** In one transaction, so that two tabs cannot pass each other: undefined leaves what is stored. */
  readonly update: (id: string, next: (stored: string | undefined) => string | undefined) => Promise<void>
  readonly remove: (id: string) => Promise<void>
  /** Moves what is stored, as it is; where `only` is given, only while that is still what is stored. */
  readonly setAside: (id: string, at: number, only?: string) => Promise<void>
  readonly aside: () => Promise<readonly Aside[]>
  /** Deletes runs and what was put aside; texts stay. */
  readonly removeAll: () => Promise<void>
  /** Whatever else is kept under a name: settings, what an LMS has still to be told. */
  readonly text: (name: string) => Promise<string | undefined>
  readonly keepText: (name: string, text: string) => Promise<void>
}

export interface DatabaseOptions {
  /** A question, since asking is what throws in some frames. */
  readonly indexedDB: () => IDBFactory
  /** Resolves when a database that has not answered yet is not waited for any longer. */
  readonly patience: () => Promise<void>
}

export function openDatabase({ indexedDB, patience }: DatabaseOptions): Database {
  let opened: Promise<IDBPDatabase<Schema>> | undefined
  const forget = () => {
    opened = undefined
  }
  // A failure stays: asking again would only make every choice wait for the same answer.
  const database = () => {
    opened ??= open(indexedDB, patience, forget)
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
      const text = next(await work.store.get(id))
      // The request's own failure says more than the transaction's that it ends.
      const put = text === undefined ? undefined : work.store.put(text, id)
      // Without this the browser asks the page once more before it commits, and a page that is busy drawing answers late.
      work.commit()
      await Promise.all([put, work.done])
    },
    remove: async (id) => (await database()).delete('runs', id),
    async setAside(id, at, only) {
      const work = (await database()).transaction(['runs', 'aside'], 'readwrite')
      const runs = work.objectStore('runs')
      const text = await runs.get(id)
      const isIt = text !== undefined && (only === undefined || only === text)
      const moved = isIt ? [work.objectStore('aside').add({ id, at, text }), runs.delete(id)] : []
      await Promise.all([...moved, work.done])
    },
    aside: async () => (await database()).getAll('aside'),
    async removeAll() {
      const work = (await database()).transaction(['runs', 'aside'], 'readwrite')
      await Promise.all([work.objectStore('runs').clear(), work.objectStore('aside').clear(), work.done])
    },
    text: async (name) => (await database()).get('texts', name),
    keepText: async (name, text) => void (await (await database()).put('texts', text, name)),
  }
}

async function open(
  indexedDB: () => IDBFactory,
  patience: () => Promise<void>,
  onClosed: () => void,
): Promise<IDBPDatabase<Schema>> {
  const { wrap } = await import('idb')
  const raw = await new Promise<IDBDatabase>((resolve, reject) => {
    // Not idb's own openDB: it asks for the global IndexedDB, and has no end to its patience.
    const request = indexedDB().open(NAME, VERSION)
    request.onupgradeneeded = ({ oldVersion }) => {
      if (oldVersion < 1) {
        request.result.createObjectStore('runs')
        request.result.createObjectStore('aside', { autoIncrement: true })
      }
      request.result.createObjectStore('texts')
    }
    request.onerror = () => reject(request.error)
    let waiting = true
    request.onsuccess = () => (waiting ? resolve(request.result) : request.result.close())
    void patience().then(() => {
      waiting = false
      reject(new Error('IndexedDB did not answer'))
    })
  })
  // A newer version in another tab, or a visitor who clears the site's data, must not be made to wait.
  raw.onversionchange = () => {
    raw.close()
    onClosed()
  }
  raw.onclose = onClosed
  return wrap(raw) as unknown as IDBPDatabase<Schema>
}
