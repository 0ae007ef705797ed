// Saved runs in this browser, and the ones that only memory holds. Everything of the browser is passed in; nothing is
// touched before the first question.

import { type Database, openDatabase } from './database.ts'
import { layeredSaves } from './layered-saves.ts'
import { type LocalStorage, localCopies } from './local-copies.ts'
import type { Saves } from './saves.ts'

export interface Browser {
  /** Both as questions: in a sandboxed frame, asking is what throws. `() => window.localStorage` */
  readonly localStorage: () => LocalStorage
  readonly indexedDB: () => IDBFactory
  readonly clock: () => number
  /** `() => crypto.randomUUID()` needs a secure context; `getRandomValues` does not. */
  readonly newId: () => string
  /** Resolves when an IndexedDB that has not answered is not waited for any longer. Usually after four seconds. */
  readonly patience?: () => Promise<void>
  /** Whether a run may be gone on with, by its id. Absent: every run may. */
  readonly mayGoOn?: ((id: string) => boolean) | undefined
}

const PATIENCE = 4000

/** Opened with the first question to it. */
export const browserDatabase = ({
  indexedDB,
  patience = () => new Promise((resolve) => setTimeout(resolve, PATIENCE)),
}: Pick<Browser, 'indexedDB' | 'patience'>): Database => openDatabase({ indexedDB, patience })

/** @param database one that others use too; otherwise it opens its own */
export const browserSaves = (browser: Browser, database = browserDatabase(browser)): Saves => {
  const { localStorage, clock, newId, mayGoOn } = browser
  return layeredSaves({ copies: localCopies(localStorage), database, clock, newId, mayGoOn })
}

/** Keeps nothing beyond this page, and says so. */
export const memorySaves = ({ clock, newId }: Pick<Browser, 'clock' | 'newId'>): Saves =>
  layeredSaves({
    copies: localCopies(() => {
      throw new Error('There is no storage here')
    }),
    clock,
    newId,
  })
