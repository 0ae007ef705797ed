// The page's side of working offline: registers the worker, and knows when a newer version waits. It never takes over by itself;
// whoever asks for it does so between two conversations. Takes what it needs of the browser, so that it can be tested.

import { createValueStore, type ReadonlyStore } from '../store.ts'
import { BRING_ALONG, LET_GO, TAKE_OVER } from './take-over.ts'

export interface Newer extends ReadonlyStore<boolean> {
  /** Goes over to the newer version; the page is loaded again. */
  readonly take: () => void
  /**
   * Loads the page again where the server is known to have a newer build. A mere reload would bring back the page that the worker
   * keeps, whose other parts are gone.
   */
  readonly renew: () => Promise<void>
  /** More is kept now: a newer version that waits has to bring that along, too. */
  readonly bringAlong: () => void
}

type Worker = Pick<ServiceWorker, 'state' | 'postMessage' | 'addEventListener'>

interface Registration {
  readonly active: Pick<Worker, 'state' | 'postMessage'> | null
  readonly waiting: Worker | null
  readonly installing: Worker | null
  readonly addEventListener: (type: 'updatefound', listener: () => void) => void
  readonly update: () => Promise<unknown>
  readonly unregister: () => Promise<boolean>
}

interface OfflineNeeds {
  readonly workers: {
    /** Null on the very first visit, when nothing is kept yet. */
    readonly controller: unknown
    readonly register: (address: string) => Promise<Registration>
    readonly addEventListener: (type: 'controllerchange', listener: () => void) => void
  }
  readonly reload: () => void
  /** Resolves when it is not waited any longer for the older worker to end. */
  readonly patience: () => Promise<void>
}

const WORKER = './service-worker.js'

export function workOffline({ workers, reload, patience }: OfflineNeeds): Newer {
  const store = createValueStore(false)
  let waiting: Worker | undefined
  let isTakingOver = false
  let isKept = Boolean(workers.controller)
  /** Another tab changed to it: what this page came with is no longer kept. */
  let hasChanged = false
  const letIn = (worker: Worker, registration: Registration) => {
    worker.postMessage(TAKE_OVER)
    registration.active?.postMessage(LET_GO)
  }
  const noteWaiting = (worker: Worker | null) => {
    // On the first visit there is nothing older that it could take the place of.
    if (!worker || !isKept) return
    waiting = worker
    store.set(true)
  }
  let isLeaving = false
  const leave = () => {
    if (!isLeaving) reload()
    isLeaving = true
  }
  const withoutWorker = (registration: Registration) => registration.unregister().then(leave, leave)
  /**
   * Has the newer worker take over. Chromium lets it wait for whatever the older one still fetches, in any window, for up to five
   * minutes: that is broken off, and where this does not help, the page comes from the server, if it can be reached.
   */
  const takeOver = async (worker: Worker, registration: Registration) => {
    letIn(worker, registration)
    while (!isLeaving) {
      await patience()
      if (isLeaving) return
      const isReached = await registration.update().then(
        () => true,
        () => false,
      )
      if (isReached) await withoutWorker(registration)
    }
  }
  const watch = (registration: Registration) => {
    const { installing } = registration
    installing?.addEventListener('statechange', () => {
      if (installing.state === 'installed') noteWaiting(installing)
    })
  }
  workers.addEventListener('controllerchange', () => {
    if (isTakingOver) return leave()
    // The first worker begins to keep the page that fetched it, and nothing older goes.
    if (isKept) {
      hasChanged = true
      store.set(true)
    }
    isKept = true
  })
  const registered = workers.register(WORKER)
  registered.then(
    (registration) => {
      const { active, waiting: own } = registration
      // One that is just getting its place on a first visit will keep this page too.
      const hasOlder = active?.state === 'activated'
      // The page came from the server past a worker that keeps an older build: the one that waits is its own.
      if (!isKept && hasOlder && own) letIn(own, registration)
      else {
        isKept ||= hasOlder
        noteWaiting(own)
      }
      // A browser looks for a newer one as soon as the page is asked for, before there is anybody to be told that it was found.
      watch(registration)
      registration.addEventListener('updatefound', () => watch(registration))
    },
    // Refused, as in a private window: everything works, with a network.
    () => undefined,
  )
  return {
    getState: store.getState,
    subscribe: store.subscribe,
    bringAlong() {
      if (waiting?.state === 'installed') waiting.postMessage(BRING_ALONG)
    },
    take() {
      // The new worker is active already, so there is none to send a message to.
      if (hasChanged) return leave()
      isTakingOver = true
      const next = waiting
      // It may be active or replaced since the offer was shown; then nothing would answer the message.
      if (next?.state === 'installed') void registered.then((registration) => takeOver(next, registration))
      else leave()
    },
    async renew() {
      const registration = await registered.catch(() => undefined)
      if (!registration || !workers.controller || hasChanged) return leave()
      try {
        await registration.update()
      } catch {
        // The network is gone again: the page that is kept comes back.
        return leave()
      }
      const next = registration.installing ?? registration.waiting
      // Where the next build has no worker, or does not come whole, the page has to come from the server without one.
      if (!next) return void withoutWorker(registration)
      isTakingOver = true
      const follow = () => {
        if (next.state === 'installed') void takeOver(next, registration)
        else if (next.state === 'redundant') void withoutWorker(registration)
      }
      next.addEventListener('statechange', follow)
      follow()
    },
  }
}
