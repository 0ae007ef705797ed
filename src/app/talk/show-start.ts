// Puts focus on the first new line and brings it into sight: at the top of the page where there is room for the
// picture above it, else right at the top of the window, as on a small screen or under strong zoom.

import { bringToTop } from '../parts/in-sight.ts'

/** How far down the first line may stand, as a part of the window, before the page is moved to it. */
const LOW = 0.6

export function showStart(line: HTMLElement | null): void {
  if (!line) return
  line.focus({ preventScroll: true })
  scrollTo(0, 0)
  if (line.getBoundingClientRect().top > innerHeight * LOW) bringToTop(line)
}
