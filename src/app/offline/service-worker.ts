// Keeps exactly the files of one build, so that the whole product is there without a network after the first visit. A newer
// build is fetched beside it and waits until a page, between two conversations, asks it to take over.

import { cleanupOutdatedCaches, precacheAndRoute } from 'workbox-precaching'
import { registerRoute } from 'workbox-routing'
import { NetworkFirst } from 'workbox-strategies'
import { TAKE_OVER } from './take-over.ts'

/** The part of a worker's own scope that is used: its types and the page's cannot be had in one program. */
interface Scope {
  readonly skipWaiting: () => Promise<void>
  readonly clients: { readonly claim: () => Promise<void> }
  readonly addEventListener: ((
    type: 'message',
    listener: (event: { readonly data: unknown }) => void,
  ) => void) &
    ((
      type: 'activate',
      listener: (event: { readonly waitUntil: (done: Promise<void>) => void }) => void,
    ) => void)
}
const scope = globalThis as unknown as Scope
/** Every file of the build, put in by src/studio/build/offline-plugin.ts. */
declare const __FILES__: { readonly url: string; readonly revision: string | null }[]

// A part that is asked for again has a word behind its address (src/app/import-again.ts); the others are what Workbox ignores by itself.
precacheAndRoute(__FILES__, { ignoreURLParametersMatching: [/^again$/, /^utm_/, /^fbclid$/] })
cleanupOutdatedCaches()
// An employer's own list, which may change without a new build.
registerRoute(({ url }) => url.pathname.endsWith('/support.json'), new NetworkFirst({ cacheName: 'support' }))

scope.addEventListener('message', ({ data }) => {
  if (data === TAKE_OVER) void scope.skipWaiting()
})
// So that the page of the first visit is kept by it too.
scope.addEventListener('activate', (event) => event.waitUntil(scope.clients.claim()))
