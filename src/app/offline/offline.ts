// The page's side of working offline: registers the worker, and knows when a newer version waits. It never takes over by itself;
// whoever asks for it does so between two conversations. Takes what it needs of the browser, so that it can be tested.

import { createValueStore, type ReadonlyStore } from '../store.ts'
import { TAKE_OVER } from './take-over.ts'

export interface Newer extends ReadonlyStore<boolean> {
  /** Goes over to the newer version; the page is loaded again. */
  readonly take: () => void
  /**
   * Loads the page again where the server is known to have a newer build. A mere reload would bring back the page that the worker
   * keeps, whose other parts are gone.
   */
  readonly renew: () => Promise<void>
}

type Worker = Pick<ServiceWorker, 'state' | 'postMessage' | 'addEventListener'>

interface Registration {
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
}

const WORKER = './service-worker.js'

export function workOffline({ workers, reload }: OfflineNeeds): Newer {
  const store = createValueStore(false)
  let waiting: Worker | undefined
  let isTakingOver = false
  let isKept = Boolean(workers.controller)
  /** Another tab changed to it: what this page came with is no longer kept. */
  let hasChanged = false
  const noteWaiting = (worker: Worker | null) => {
    // On the first visit there is nothing older that it could take the place of.
    if (!worker || !workers.controller) return
    waiting = worker
    store.set(true)
  }
  workers.addEventListener('controllerchange', () => {
    if (isTakingOver) return reload()
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
      noteWaiting(registration.waiting)
      registration.addEventListener('updatefound', () => {
        const { installing } = registration
        installing?.addEventListener('statechange', () => {
          if (installing.state === 'installed') noteWaiting(installing)
        })
      })
    },
    // Refused, as in a private window: everything works, with a network.
    () => undefined,
  )
  return {
    getState: store.getState,
    subscribe: store.subscribe,
    take() {
      // The new worker is active already, so there is none to send a message to.
      if (hasChanged) return reload()
      isTakingOver = true
      // It may be active or replaced since the offer was shown; then nothing would answer the message.
      if (waiting?.state === 'installed') waiting.postMessage(TAKE_OVER)
      else reload()
    },
    async renew() {
      const registration = await registered.catch(() => undefined)
      if (!registration || !workers.controller || hasChanged) return reload()
      try {
        await registration.update()
      } catch {
        // The network is gone again: the page that is kept comes back.
        return reload()
      }
      const next = registration.waiting ?? registration.installing
      // Where the next build has no worker, or does not come whole, the page has to come from the server without one.
      const withoutWorker = () => void registration.unregister().then(reload, reload)
      if (!next) return withoutWorker()
      isTakingOver = true
      const takeOver = () => {
        if (next.state === 'installed') next.postMessage(TAKE_OVER)
        else if (next.state === 'redundant') withoutWorker()
      }
      next.addEventListener('statechange', takeOver)
      takeOver()
    },
  }
}
