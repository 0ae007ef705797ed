// Fetches what a page is to have without a network, and knows how much of it is kept. Takes what it needs of the browser, so that
// it can be tested.

import { createValueStore, type ReadonlyStore } from '../store.ts'
import { type BuildFiles, isPart, isSound, neededBy } from './parts.ts'

interface KeptState {
  /** `unknown` until it was looked for, and where this browser keeps nothing. */
  readonly phase: 'unknown' | 'some' | 'keeping' | 'all' | 'failed'
  /** Of all parts of the build but those of authors. */
  readonly kept: number
  readonly all: number
  /** What it takes to fetch all of them, compressed. */
  readonly bytes: number
}

export interface KeptFiles extends ReadonlyStore<KeptState> {
  /** Counts again what is kept. Never fails. */
  readonly look: () => Promise<void>
  /** Fetches what is not kept of these, one file at a time, for as long as `goOn` says so. Never fails. */
  readonly keepAll: (goOn?: () => boolean) => Promise<void>
}

export interface Keeper extends KeptFiles {
  /** All that a story needs, and what the page has loaded so far. Never fails. */
  readonly keepStory: (story: string) => Promise<void>
}

export interface KeeperNeeds {
  /** Address of the site, with a slash at its end. */
  readonly site: string
  /** Undefined where the server has another build by now. */
  readonly files: () => Promise<BuildFiles | undefined>
  /** Text of a service's own story; undefined where there is none of this name. */
  readonly own: (story: string) => Promise<string | undefined>
  readonly cache: () => Promise<Pick<Cache, 'keys' | 'put'>>
  readonly fetch: (address: string) => Promise<Response>
  /** Addresses of what this page has loaded: part of it before there was a worker. */
  readonly loaded: () => readonly string[]
  /** Whether this browser would take this encoding of a sound, of which there are two. */
  readonly plays: (file: string) => boolean
}

export function createKeeper({ site, files, own, cache, fetch, loaded, plays }: KeeperNeeds): Keeper {
  const store = createValueStore<KeptState>({ phase: 'unknown', kept: 0, all: 0, bytes: 0 })
  const ofUse = ({ parts, authors }: BuildFiles) =>
    parts.filter((file) => !authors.includes(file) && (!isSound(file) || plays(file)))
  const namesOf = (addresses: readonly string[]) =>
    new Set(addresses.map((address) => address.slice(site.length).replace(/[?#].*$/, '')))
  const keptNames = async () => namesOf((await (await cache()).keys()).map(({ url }) => url))

  async function keep(names: Iterable<string>, goOn: () => boolean, onKept: () => void): Promise<void> {
    const open = await cache()
    const kept = await keptNames()
    for (const name of names) {
      if (!goOn()) return
      if (kept.has(name)) continue
      const response = await fetch(site + name)
      // Read whole, whatever it is, before the cache is asked for: the worker keeps a copy of the same answer in the same cache.
      const body = await response.blob()
      if (!isPart(response)) throw new Error(`Unexpected answer for ${name}, expected a file of the build`)
      await open.put(site + name, new Response(body, { headers: response.headers }))
      onKept()
    }
  }

  async function counted(build: BuildFiles): Promise<KeptState> {
    const kept = await keptNames()
    const all = ofUse(build)
    const many = all.filter((file) => kept.has(file)).length
    return {
      phase: many === all.length ? 'all' : 'some',
      kept: many,
      all: all.length,
      bytes: build.bytes,
    }
  }

  const isBusy = () => store.getState().phase === 'keeping'

  return {
    getState: store.getState,
    subscribe: store.subscribe,
    async look() {
      try {
        const build = await files()
        const now = build && (await counted(build))
        if (now && !isBusy()) store.set(now)
      } catch {
        // A browser that refuses its cache keeps nothing, and nothing is offered.
        if (!isBusy()) store.set({ phase: 'unknown', kept: 0, all: 0, bytes: 0 })
      }
    },
    async keepAll(goOn = () => true) {
      if (isBusy()) return
      store.set({ ...store.getState(), phase: 'keeping' })
      const fail = () => store.set({ ...store.getState(), phase: 'failed' })
      try {
        const build = await files()
        if (!build) return fail()
        store.set({ ...(await counted(build)), phase: 'keeping' })
        await keep(ofUse(build), goOn, () => {
          const now = store.getState()
          store.set({ ...now, kept: Math.min(now.kept + 1, now.all) })
        })
        store.set(await counted(build))
      } catch {
        fail()
      }
    },
    async keepStory(story) {
      try {
        const build = await files()
        if (!build) return
        const here = namesOf(loaded())
        const kept = await keptNames()
        // Off at first; whoever has heard one sound will want the others.
        const isHeard = [...here, ...kept].some(isSound)
        const text = build.stories[story] ? undefined : await own(story)
        const needed = text === undefined ? build.stories[story] : neededBy(build, text)
        const ofStory = (needed ?? []).filter((file) => !isSound(file) || (isHeard && plays(file)))
        const known = new Set(build.parts)
        await keep(
          new Set([...ofStory, ...[...here].filter((file) => known.has(file))]),
          () => true,
          () => {},
        )
        if (store.getState().phase === 'some') store.set(await counted(build))
      } catch {
        // Without a network, or with a full disk: what is missing is fetched when it is needed, and asked for again in the next talk.
      }
    },
  }
}

/** What a browser says of its connection; many say nothing. */
export interface Connection {
  readonly saveData?: boolean
  readonly type?: string
}

/**
 * Whether everything may be fetched though nobody asked for it. Only where the browser names a line that is not paid for by the
 * megabyte: most say nothing of it, and a computer may well hang on a phone.
 */
export const isUnmetered = (connection: Connection | undefined): boolean =>
  connection !== undefined &&
  !connection.saveData &&
  (connection.type === 'wifi' || connection.type === 'ethernet')
