// All text that a browser keeps for a page, in whichever of the two layers: what a journey looks through for words that must, or must
// not, be there.

import type { Frame } from '@playwright/test'

/** Keys and values of localStorage and of every database, a line each; strings as they are. */
export const keptTexts = (frame: Frame): Promise<string> =>
  frame.evaluate(async () => {
    const texts = Object.entries(localStorage).map((entry) => entry.join(' '))
    for (const { name } of await indexedDB.databases()) {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open(name ?? '')
        opening.onsuccess = () => resolve(opening.result)
        opening.onerror = () => reject(opening.error)
      })
      for (const name of database.objectStoreNames) {
        const store = database.transaction(name).objectStore(name)
        for (const asking of [store.getAllKeys(), store.getAll()]) {
          const rows = await new Promise<readonly unknown[]>((resolve, reject) => {
            asking.onsuccess = () => resolve(asking.result)
            asking.onerror = () => reject(asking.error)
          })
          texts.push(...rows.map((row) => (typeof row === 'string' ? row : JSON.stringify(row))))
        }
      }
      database.close()
    }
    return texts.join('\n')
  })
