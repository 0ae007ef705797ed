// Keeps the shell of one build from the start and every other file when it is first fetched, so that what was played is there
// without a network. A newer build is fetched beside it, with what was kept of the older, and waits until a page asks it to take over.

import { precacheAndRoute } from 'workbox-precaching'
import { registerRoute } from 'workbox-routing'
import { CacheFirst, NetworkFirst, NetworkOnly } from 'workbox-strategies'
import { type BuildFiles, isAnswer, isPart, keptAgain, partsCache } from './parts.ts'
import { BRING_ALONG, LET_GO, TAKE_OVER } from './take-over.ts'

type Listener<Event> = (event: Event) => void
interface Waiting {
  readonly waitUntil: (done: Promise<void>) => void
}
/** The part of a worker's own scope that is used: its types and the page's cannot be had in one program. */
interface Scope {
  readonly registration: { readonly scope: string }
  readonly skipWaiting: () => Promise<void>
  readonly clients: { readonly claim: () => Promise<void> }
  readonly addEventListener: ((
    type: 'message',
    listener: Listener<Waiting & { readonly data: unknown }>,
  ) => void) &
    ((type: 'activate' | 'install', listener: Listener<Waiting>) => void)
}
const scope = globalThis as unknown as Scope
/** Put in by src/studio/build/offline-plugin.ts. */
declare const __FILES__: {
  readonly shell: { readonly url: string; readonly revision: string | null }[]
  readonly build: BuildFiles
}
const { shell, build } = __FILES__
const { scope: site } = scope.registration
const cacheName = partsCache(site)
const parts = new Set(build.parts.map((file) => site + file))

/** Of everything that is being fetched for a page. */
let fetching = new AbortController()
const canBeLetGo = {
  // An address that is opened as a page cannot be asked for by anybody but the browser.
  requestWillFetch: async ({ request }: { readonly request: Request }) =>
    request.mode === 'navigate' ? request : new Request(request, { signal: fetching.signal }),
}

// What a page asks of the server itself, such as whether the site was replaced (src/app/frame/renewal.ts).
registerRoute(({ request }) => request.cache === 'no-store', new NetworkOnly({ plugins: [canBeLetGo] }))
// A part that is asked for again has a word behind its address (src/app/import-again.ts); the others are what Workbox ignores by itself.
precacheAndRoute(shell, { ignoreURLParametersMatching: [/^again$/, /^utm_/, /^fbclid$/] })

const bare = (address: string): string => address.replace(/[?#].*$/, '')
registerRoute(
  ({ url }) => parts.has(bare(url.href)),
  new CacheFirst({
    cacheName,
    plugins: [
      canBeLetGo,
      {
        cacheKeyWillBeUsed: async ({ request }) => bare(request.url),
        cacheWillUpdate: async ({ response }) => (isPart(response) ? response : null),
      },
    ],
  }),
)
// An employer's own lists and stories, which may change without a new build.
registerRoute(
  ({ url }) => /\/(support\.json|stories\.json|[^/]+\.alongside)$/.test(url.pathname),
  new NetworkFirst({
    cacheName: 'support',
    // One that was never fetched is not there, which is no fault of the page.
    plugins: [
      canBeLetGo,
      {
        fetchDidSucceed: async ({ response }) => {
          if (!isAnswer(response)) throw new Error(`Unexpected answer ${response.status}, expected the file`)
          return response
        },
        handlerDidError: async () => new Response(undefined, { status: 404 }),
      },
    ],
  }),
)

scope.addEventListener('message', (event) => {
  if (event.data === TAKE_OVER) void scope.skipWaiting()
  // What does not come now is fetched when it is needed.
  if (event.data === BRING_ALONG) event.waitUntil(bringAlong().catch(() => undefined))
  if (event.data !== LET_GO) return
  fetching.abort()
  fetching = new AbortController()
})

/** As with the shell: where one does not come, the older build stays. */
async function bringAlong(): Promise<void> {
  const cache = await caches.open(cacheName)
  const kept = (await cache.keys()).map(({ url }) => url)
  const again = keptAgain(
    build,
    kept.map((url) => url.slice(site.length)),
  ).map((file) => site + file)
  for (const address of again.filter((wanted) => !kept.includes(wanted))) {
    const response = await fetch(address)
    if (!isPart(response)) throw new Error(`Unexpected answer for ${address}, expected a file of the build`)
    await cache.put(address, response)
  }
}
scope.addEventListener('install', (event) => event.waitUntil(bringAlong()))

async function begin(): Promise<void> {
  const cache = await caches.open(cacheName)
  const older = (await cache.keys()).filter(({ url }) => !parts.has(url))
  await Promise.all(older.map((request) => cache.delete(request)))
  // So that the page of the first visit is kept by it too.
  await scope.clients.claim()
}
scope.addEventListener('activate', (event) => event.waitUntil(begin()))
