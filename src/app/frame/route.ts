// Addresses of the screens: what stands after the # and what it means. Hashes, because the site is static files that
// may lie in any folder. Pure; router.ts listens to the browser.

import type { StoryId } from '../../model/run.ts'

export const PLACES = ['before', 'talk', 'debrief'] as const
type StoryPlace = (typeof PLACES)[number]
/** Screens whose address is one word. */
const PLAIN_SCREENS = [
  'settings',
  'record',
  'data',
  'pause',
  'leave',
  'diagnostics',
  'get',
  'about',
  'author',
] as const
type PlainScreen = (typeof PLAIN_SCREENS)[number]

/** Pages of the library whose address holds no id. No theme may have one of these as its id, or its page could not be reached. */
const LIBRARY_PAGES = ['entries', 'works', 'changes', 'words'] as const
export type LibraryRoute =
  | { readonly kind: 'library' | (typeof LIBRARY_PAGES)[number] }
  | { readonly kind: 'theme'; readonly theme: string }
  | { readonly kind: 'entry'; readonly entry: string }

/** Playing with a group: by the story, or by the session. */
const GROUP_PLACES = ['group', 'pack'] as const
const ROOM_PLACES = ['room', 'audience', 'review'] as const
export type GroupRoute =
  | { readonly kind: (typeof GROUP_PLACES)[number]; readonly story: StoryId }
  | { readonly kind: (typeof ROOM_PLACES)[number]; readonly room: string }

export type Route =
  | GroupRoute
  | { readonly kind: 'home' }
  | { readonly kind: PlainScreen }
  | LibraryRoute
  | { readonly kind: StoryPlace; readonly story: StoryId }
  /** One attempt, by the id under which it is kept; at one of its choices, from 1. */
  | { readonly kind: 'attempt'; readonly story: StoryId; readonly run: string; readonly choice?: number }
  | { readonly kind: 'compare'; readonly one: string; readonly other: string }
  /** A sheet for supervision; what it is made from, as src/app/sheet/runs-in-route.ts writes it. */
  | { readonly kind: 'sheet'; readonly runs: string }
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
  if (second === '' && third !== '') return unknown
  if (first === 'attempt' && third !== '') return attemptOf(second, third, rest)
  if (rest.length > 0) return unknown
  if (first === 'library' && second === 'entry' && third !== '') return { kind: 'entry', entry: third }
  if (first === 'compare' && third !== '') return { kind: 'compare', one: second, other: third }
  if (third !== '') return unknown
  if (first === 'library') return libraryOf(second)
  const screen = PLAIN_SCREENS.find((name) => name === first)
  if (second === '') return first === '' ? { kind: 'home' } : screen ? { kind: screen } : unknown
  if (first === 'sheet') return { kind: first, runs: second }
  const ofGroup = GROUP_PLACES.find((name) => name === first)
  if (ofGroup) return { kind: ofGroup, story: second }
  const ofRoom = ROOM_PLACES.find((name) => name === first)
  if (ofRoom) return { kind: ofRoom, room: second }
  const place = PLACES.find((name) => name === first)
  return place ? { kind: place, story: second } : unknown
}

function libraryOf(second: string): LibraryRoute {
  const page = LIBRARY_PAGES.find((name) => name === second)
  if (page || second === '') return { kind: page ?? 'library' }
  return { kind: 'theme', theme: second }
}

function attemptOf(story: StoryId, run: string, rest: readonly string[]): Route {
  const [choice] = rest
  if (choice === undefined) return { kind: 'attempt', story, run }
  return rest.length === 1 && /^[1-9]\d{0,3}$/.test(choice)
    ? { kind: 'attempt', story, run, choice: Number(choice) }
    : { kind: 'unknown' }
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
    case 'entries':
    case 'works':
    case 'changes':
    case 'words':
      return ['library', route.kind]
    case 'entry':
      return ['library', 'entry', route.entry]
    case 'attempt':
      return [
        'attempt',
        route.story,
        route.run,
        ...(route.choice === undefined ? [] : [String(route.choice)]),
      ]
    case 'compare':
      return ['compare', route.one, route.other]
    case 'sheet':
      return [route.kind, route.runs]
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
