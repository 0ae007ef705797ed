// Addresses of the screens: what stands after the # and what it means. Hashes, because the site is static files that
// may lie in any folder. Pure; router.ts listens to the browser.

import type { StoryId } from '../core/run.ts'

export const PLACES = ['before', 'talk', 'debrief'] as const
export type Place = (typeof PLACES)[number]
/** Screens that need nothing more. */
export const ROOMS = [
  'settings',
  'library',
  'record',
  'data',
  'pause',
  'leave',
  'diagnostics',
  'get',
] as const
export type Room = (typeof ROOMS)[number]

/** Playing with a group: by the story, or by the session. */
export const GROUP_PLACES = ['group', 'pack'] as const
export const ROOM_PLACES = ['room', 'audience', 'review'] as const
export type GroupRoute =
  | { readonly kind: (typeof GROUP_PLACES)[number]; readonly story: StoryId }
  | { readonly kind: (typeof ROOM_PLACES)[number]; readonly room: string }

export type Route =
  | GroupRoute
  | { readonly kind: 'home' }
  | { readonly kind: Room }
  | { readonly kind: 'theme'; readonly theme: string }
  | { readonly kind: Place; readonly story: StoryId }
  /** One attempt, by the id under which it is kept. */
  | { readonly kind: 'attempt'; readonly story: StoryId; readonly run: string }
  | { readonly kind: 'compare'; readonly one: string; readonly other: string }
  | { readonly kind: 'unknown' }

export function parseRoute(hash: string): Route {
  try {
    return routeOf(
      hash
        .replace(/^#?\/?/, '')
        .split('/')
        .map(decodeURIComponent),
    )
  } catch {
    // A lone % is no address of ours.
    return { kind: 'unknown' }
  }
}

function routeOf([first = '', second = '', third = '', ...rest]: readonly string[]): Route {
  const unknown: Route = { kind: 'unknown' }
  if (rest.length > 0 || (second === '' && third !== '')) return unknown
  if (first === 'attempt' && third !== '') return { kind: 'attempt', story: second, run: third }
  if (first === 'compare' && third !== '') return { kind: 'compare', one: second, other: third }
  if (third !== '') return unknown
  const room = ROOMS.find((one) => one === first)
  if (second === '') return first === '' ? { kind: 'home' } : room ? { kind: room } : unknown
  if (first === 'library') return { kind: 'theme', theme: second }
  const ofGroup = GROUP_PLACES.find((one) => one === first)
  if (ofGroup) return { kind: ofGroup, story: second }
  const ofRoom = ROOM_PLACES.find((one) => one === first)
  if (ofRoom) return { kind: ofRoom, room: second }
  const place = PLACES.find((one) => one === first)
  return place ? { kind: place, story: second } : unknown
}

export function writeRoute(route: Route): string {
  return `#/${partsOf(route).map(encodeURIComponent).join('/')}`
}

function partsOf(route: Route): readonly string[] {
  switch (route.kind) {
    case 'home':
    case 'unknown':
      return []
    case 'theme':
      return ['library', route.theme]
    case 'attempt':
      return ['attempt', route.story, route.run]
    case 'compare':
      return ['compare', route.one, route.other]
    case 'before':
    case 'talk':
    case 'debrief':
    case 'group':
    case 'pack':
      return [route.kind, route.story]
    case 'room':
    case 'audience':
    case 'review':
      return [route.kind, route.room]
    default:
      return [route.kind]
  }
}
