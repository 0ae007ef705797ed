// How much of a beat fits on the screen: the height of each line, of the reason, and of what comes with the options. Knows the page as
// it stands while everything of the beat is there.

import type { Fit } from '../../model/part.ts'
import { fixedTop } from '../parts/in-sight.ts'

/** In rem, of the button that brings the next part, with the space around it. */
const NEXT = 5.75
/** In rem, of a name that a line gets above it where the reason has come between it and the line before. */
const NAME = 2.5
/** Pixels that are left free at the edges of the window. */
const EDGES = 24
/** Pixels of a reason that is still being fetched. */
const REASON = 140
/** The least that a part may have, in pixels: less would not be worth a press, and where a window is so low one scrolls anyway. */
const LEAST = 150

/** What is measured: the parts of the page, and how many lines there are. */
export interface Parts {
  readonly lines: HTMLElement
  /** Undefined where none is told, null where it is still being fetched. */
  readonly reason: HTMLElement | null | undefined
  /** The options, or what stands there at the end. */
  readonly end: HTMLElement
  readonly picture: Element | null
}

export interface BeatFit extends Fit {
  /** Of the lines of the last part, if the picture stays over them. */
  readonly mostUnderPicture: number
}

/**
 * While nothing of the picture is fixed.
 * @param count how many lines there are
 */
export function measureBeat({ lines, reason, end, picture }: Parts, count: number): BeatFit {
  const box = lines.getBoundingClientRect()
  const note = reason?.getBoundingClientRect()
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
  const next = NEXT * rem
  const name = reason === undefined ? 0 : NAME * rem
  const fixed = fixedTop()
  const over = picture ? heightOver(picture, box) : 0
  const mostOverOptions =
    innerHeight - fixed - EDGES - name - (end.getBoundingClientRect().bottom - box.bottom)
  // As the page is at its top, below the bar and, in a narrow window, below the picture.
  const atTop = innerHeight - (box.top + scrollY) - next
  return {
    heights: heightsOf(lines, count, note?.top ?? box.bottom),
    most: Math.max(LEAST, atTop, 0.8 * (innerHeight - fixed - over - next)),
    mostOverOptions,
    mostUnderPicture: mostOverOptions - over,
    ...(reason !== undefined && { reason: note?.height ?? REASON }),
  }
}

/** How much a picture that stays in sight leaves less for the lines: nothing, where it stands beside them or goes with the page. */
function heightOver(picture: Element, lines: DOMRect): number {
  const { left, right, height } = picture.getBoundingClientRect()
  const isOver = left < lines.right && right > lines.left
  return isOver && getComputedStyle(picture).getPropertyValue('--stays') ? height + EDGES : 0
}

/** From the top of each line to the top of the next. A line that is told in short with others is as high as nothing. */
function heightsOf(lines: HTMLElement, count: number, bottom: number): readonly number[] {
  const tops = new Map<number, number>()
  for (const element of lines.querySelectorAll<HTMLElement>('[data-line]')) {
    const number = Number(element.dataset.line)
    if (!tops.has(number)) tops.set(number, element.getBoundingClientRect().top)
  }
  let below = bottom
  const heights: number[] = []
  for (let number = count - 1; number >= 0; number--) {
    const top = tops.get(number) ?? below
    heights.unshift(below - top)
    below = top
  }
  return heights
}
