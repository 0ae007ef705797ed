// The newest beat cut into pages that can be read from the back row: some lines of one picture on each, the options on the last. Both
// windows cut alike, so that the trainer knows what the room has before it. Pure.

import type { Beat } from '../beat.ts'
import { type Fit, partsOf, settingBefore } from '../part.ts'
import type { Line } from '../passage.ts'

export interface Page {
  readonly lines: readonly Line[]
  /** How many lines of the beat have been seen by then. */
  readonly seen: number
  /** True on the last page of a beat. */
  readonly options: boolean
}

/** Characters of lines on one page, at a size that a back row can read. */
const MOST = 640
/** A line costs this many more, for its name and the space around it. */
const EACH = 55

/** @param beats all of a run; without any there is one empty page */
export function pagesOf(beats: readonly Beat[]): readonly Page[] {
  const { lines = [], choices = [] } = beats.at(-1) ?? {}
  // The options have a page of their own.
  const fit: Fit = { heights: lines.map(({ text }) => text.length + EACH), most: MOST, mostOverOptions: 0 }
  const pages = partsOf(lines, settingBefore(beats), fit).map(({ from, to }) => ({
    lines: lines.slice(from, to),
    seen: to,
    options: false,
  }))
  const read = pages.filter((page) => page.lines.length > 0)
  if (choices.length === 0) return read.length > 0 ? read : [{ lines: [], seen: 0, options: true }]
  // The options stand under what they answer to: the last line, where it is short enough to leave them room.
  const last = lines.at(-1)
  const over = last && last.text.length <= MOST / 3 ? [last] : []
  return [...read, { lines: over, seen: lines.length, options: true }]
}

/** The page that is shown; the last one where the number is past it. */
export const pageAt = (pages: readonly Page[], page: number): number => Math.min(page, pages.length - 1)
