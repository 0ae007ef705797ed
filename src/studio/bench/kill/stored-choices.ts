// Runs inside a page, and is sent to it as text, so it must not use anything outside itself.

/** How many choices of a run the browser's own process has, in the database of the page: the most of any. */
export async function countStoredChoices(): Promise<number> {
  const done = <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result)
      request.onerror = () => reject(request.error)
    })
  const request = indexedDB.open('alongside')
  // Looking must not make one that the page would then find empty.
  request.onupgradeneeded = () => request.transaction?.abort()
  const database = await done(request).catch(() => undefined)
  if (!database) return 0
  const { objectStoreNames } = database
  const stores = ['runs', 'pending'].filter((name) => objectStoreNames.contains(name))
  const work = stores.length > 0 ? database.transaction(stores) : undefined
  const texts = await Promise.all(
    stores.map((name) => done(work?.objectStore(name).getAll() as IDBRequest<string[]>)),
  )
  database.close()
  return Math.max(0, ...texts.flat().map((text) => JSON.parse(text).run.choices.length as number))
}
