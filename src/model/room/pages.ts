// The newest beat cut into pages that can be read from the back row: some lines of one picture on each, the options on the last. Both
// windows cut alike, so that the trainer knows what the room has before it. Pure.

import type { Beat } from '../beat.ts'
import { type Fit, partsOf, type Setting, settingAfter, settingBefore } from '../part.ts'
import type { Line } from '../passage.ts'
import { isFilledIn, type Room, teamOf, timesLarger } from './room.ts'

export interface Page {
  readonly lines: readonly Line[]
  /** How many lines of the beat have been seen by then. */
  readonly seen: number
  /** True on the last page of a beat. */
  readonly options: boolean
  /** On a page of its own, without lines: what happened before the scene that the room was brought to. */
  readonly recap?: true
}

/** Characters of lines on one page, at a size that a back row can read. */
const MOST = 640
/** A line costs this many more, for its name and the space around it. */
const EACH = 55

interface PageNeeds {
  /** Of the letters, as in a room's view. */
  readonly size?: number
  /** True where the room was brought here: it is told in short what it missed, and then the scene from its beginning. */
  readonly arrives?: boolean
}

/** @param beats all of a run; without any there is one empty page */
export function pagesOf(
  beats: readonly Beat[],
  { size = 0, arrives = false }: PageNeeds = {},
): readonly Page[] {
  const { lines = [], choices = [], entered = 0 } = beats.at(-1) ?? {}
  // Letters that are larger both ways leave room for so many fewer.
  const most = Math.floor(MOST / timesLarger(size) ** 2)
  // What the choice before led to is not told to a room that did not take it.
  const start = arrives ? entered : 0
  // The options have a page of their own.
  const fit: Fit = { heights: lines.map(({ text }) => text.length + EACH), most, mostOverOptions: 0 }
  const pages = partsOf(lines, settingBefore(beats), fit).flatMap(({ from, to }) =>
    to > start ? [{ lines: lines.slice(Math.max(from, start), to), seen: to, options: false }] : [],
  )
  const read: readonly Page[] = pages.filter((page) => page.lines.length > 0)
  const recap: readonly Page[] = arrives ? [{ lines: [], seen: start + 1, options: false, recap: true }] : []
  if (choices.length === 0) {
    return read.length > 0 ? [...recap, ...read] : [{ lines: [], seen: 0, options: true }]
  }
  return [...recap, ...read, { lines: answeredTo(beats), seen: lines.length, options: true }]
}

/** Characters of what the options answer to. */
const MOST_BEFORE = 320

/**
 * What the options answer to: what was said last and what is told after it, of the last picture; less where it is too long to
 * be shown beside them.
 */
export function answeredTo(beats: readonly Beat[]): readonly Line[] {
  const { lines = [] } = beats.at(-1) ?? {}
  const settings: Setting[] = []
  for (const line of lines) settings.push(settingAfter(settings.at(-1) ?? settingBefore(beats), line))
  const last = settings.at(-1)
  const isPictured = (index: number) =>
    settings[index]?.scene === last?.scene && settings[index]?.company === last?.company
  const said = lines.reduce(
    (found, { kind }, index) => (kind === 'speech' && isPictured(index) ? index : found),
    -1,
  )
  const isNear = said >= 0 && lines.length - said <= 3
  const all = lines.slice(isNear ? said : -1)
  const fits = (some: readonly Line[]) => some.reduce((sum, { text }) => sum + text.length, 0) <= MOST_BEFORE
  return [all, all.slice(0, 1), all.slice(-1)].find(fits) ?? []
}

/** The pages that a room has before it. */
export function pagesOfRoom(room: Room, beats: readonly Beat[]): readonly Page[] {
  return pagesOf(beats, { size: room.view.size, arrives: isFilledIn(teamOf(room)) })
}

/** The page that is shown; the last one where the number is past it. */
export const pageAt = (pages: readonly Page[], page: number): number => Math.min(page, pages.length - 1)

/** Where to go on in other pages of the same beat: the page that has the first of these lines, or the options. */
export function samePlace(pages: readonly Page[], { lines, options }: Page): number {
  const [first] = lines
  const place =
    options || !first ? -1 : pages.findIndex((page) => !page.options && page.lines.includes(first))
  return place < 0 ? (options ? pages.length - 1 : 0) : place
}
