// Storage of one learner of one package: an LMS has many of both under one address, and none is to see another's runs.
// Everything of the browser is passed in and asked for late, since asking may throw.

import { shortHash } from './codes.ts'

export const scopeOf = (learner: string, packageId: string): string =>
  shortHash(`${packageId}/${learner}`, 5) + shortHash(`${learner}/${packageId}/2`, 5)

type Keys = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>

/** Under which a name of that learner is kept. */
export const scopedName = (scope: string, name: string): string => `alongside-lms:${scope}:${name}`

/** The part of localStorage whose keys begin with the scope, as a storage of its own. */
export function scopedStorage(storage: () => Keys, scope: string): () => Keys {
  const prefix = scopedName(scope, '')
  return () => {
    const all = storage()
    const mine = () =>
      Array.from({ length: all.length }, (_, n) => all.key(n) ?? '').filter((key) => key.startsWith(prefix))
    return {
      getItem: (key) => all.getItem(prefix + key),
      setItem: (key, value) => all.setItem(prefix + key, value),
      removeItem: (key) => all.removeItem(prefix + key),
      key: (n) => mine()[n]?.slice(prefix.length) ?? null,
      get length() {
        return mine().length
      },
    }
  }
}

/** IndexedDB whose databases carry the scope in their name. */
export function scopedDatabases(databases: () => IDBFactory, scope: string): () => IDBFactory {
  return () => {
    const all = databases()
    return new Proxy(all, {
      get(target, name) {
        const value: unknown = Reflect.get(target, name, target)
        if (typeof value !== 'function') return value
        if (name !== 'open' && name !== 'deleteDatabase') return value.bind(target)
        return (database: string, ...rest: readonly unknown[]) =>
          Reflect.apply(value, target, [`${database}-${scope}`, ...rest])
      },
    })
  }
}
