// Moves this page, and no other. `scrollIntoView`, and a focus that may scroll, also move the pages around a frame: in an
// LMS everything would jump whenever a screen begins.

/** Brings an element to the top of the window, below what is fixed there. */
export function bringToTop(element: Element): void {
  const fixed = Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 0
  scrollTo(scrollX, scrollY + element.getBoundingClientRect().top - fixed)
}

/** Focuses an element; where it is out of sight the page goes to it. */
export function focusInSight(element: HTMLElement | null): void {
  if (!element) return
  element.focus({ preventScroll: true })
  const { top, bottom } = element.getBoundingClientRect()
  if (top < 0 || bottom > innerHeight) bringToTop(element)
}
