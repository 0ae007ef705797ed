// Saved runs in this browser, and the ones that only memory holds. Everything of the browser is passed in; nothing is
// touched before the first question.

import { openDatabase } from './database.ts'
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
}

const PATIENCE = 4000

export const browserSaves = ({ localStorage, indexedDB, clock, newId, patience }: Browser): Saves =>
  layeredSaves({
    copies: localCopies(localStorage),
    database: openDatabase({
      indexedDB,
      patience: patience ?? (() => new Promise((resolve) => setTimeout(resolve, PATIENCE))),
    }),
    clock,
    newId,
  })

/** Keeps nothing beyond this page, and says so. */
export const memorySaves = ({ clock, newId }: Pick<Browser, 'clock' | 'newId'>): Saves =>
  layeredSaves({
    copies: localCopies(() => {
      throw new Error('There is no storage here')
    }),
    clock,
    newId,
  })
