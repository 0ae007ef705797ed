// Moves this page, and no other. `scrollIntoView`, and a focus that may scroll, also move the pages around a frame: in an
// LMS everything would jump whenever a screen begins.

/** Brings an element to the top of the window, below what is fixed there. */
export function bringToTop(element: Element): void {
  scrollTo(scrollX, scrollY + element.getBoundingClientRect().top - fixedTop())
}

/** A little more than an outline around what has focus. */
const EDGE = 10

/**
 * Moves the page so that what lies from the top of one element to the bottom of another can be seen: no further than it must, and
 * never past the first.
 */
export function revealFrom(first: Element, last: Element): void {
  const top = first.getBoundingClientRect().top - fixedTop()
  const down = Math.min(last.getBoundingClientRect().bottom + EDGE - innerHeight, top)
  if (top < 0) scrollTo(scrollX, scrollY + top)
  else if (down > 0) scrollTo(scrollX, scrollY + down)
}

/** Pixels at the top of the window in which something is fixed. */
export const fixedTop = (): number =>
  Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 0

/** Focuses an element; where it is out of sight the page goes to it. */
export function focusInSight(element: HTMLElement | null): void {
  if (!element) return
  element.focus({ preventScroll: true })
  const { top, bottom } = element.getBoundingClientRect()
  if (top < 0 || bottom > innerHeight) bringToTop(element)
}
