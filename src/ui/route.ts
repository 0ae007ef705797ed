// Addresses of the screens: what stands after the # and what it means. Hashes, because the site is static files that
// may lie in any folder. Pure; router.ts listens to the browser.

import type { StoryId } from '../core/run.ts'

export const PLACES = ['before', 'talk', 'debrief'] as const
export type Place = (typeof PLACES)[number]

export type Route =
  | { readonly kind: 'home' }
  | { readonly kind: 'settings' }
  | { readonly kind: Place; readonly story: StoryId }
  | { readonly kind: 'unknown' }

export function parseRoute(hash: string): Route {
  const [first = '', second = '', ...rest] = hash.replace(/^#?\/?/, '').split('/')
  if (rest.length > 0) return { kind: 'unknown' }
  if (first === '') return { kind: 'home' }
  if (first === 'settings' && second === '') return { kind: 'settings' }
  const place = PLACES.find((one) => one === first)
  if (!place || second === '') return { kind: 'unknown' }
  try {
    return { kind: place, story: decodeURIComponent(second) }
  } catch {
    // A lone % is no address of ours.
    return { kind: 'unknown' }
  }
}

export function writeRoute(route: Route): string {
  if (route.kind === 'home' || route.kind === 'unknown') return '#/'
  return route.kind === 'settings' ? '#/settings' : `#/${route.kind}/${encodeURIComponent(route.story)}`
}
