// A beat cut into pages that can be read from the back row: some lines on each, the options on the last. Both windows cut
// alike, so that the trainer knows what the room has before it. Pure.

import type { Beat } from '../beat.ts'
import type { Line } from '../passage.ts'

export interface Page {
  readonly lines: readonly Line[]
  /** True on the last page of a beat. */
  readonly options: boolean
}

/** Characters of lines on one page, at a size that a back row can read. */
const MOST = 640
/** A line costs this many more, for its name and the space around it. */
const EACH = 55

export function pagesOf({ lines, choices }: Beat): readonly Page[] {
  const pages: Line[][] = []
  let left = 0
  for (const line of lines) {
    const cost = line.text.length + EACH
    const page = pages.at(-1)
    if (!page || cost > left) {
      pages.push([line])
      left = MOST - cost
    } else {
      page.push(line)
      left -= cost
    }
  }
  const linePages = pages.map((page) => ({ lines: page, options: false }))
  if (choices.length === 0) return linePages.length > 0 ? linePages : [{ lines: [], options: true }]
  // The options stand under what they answer to: the last line, where it is short enough to leave them room.
  const last = lines.at(-1)
  return [...linePages, { lines: last && last.text.length <= MOST / 3 ? [last] : [], options: true }]
}

/** The page that is shown; the last one where the number is past it. */
export const pageAt = (pages: readonly Page[], page: number): number => Math.min(page, pages.length - 1)
