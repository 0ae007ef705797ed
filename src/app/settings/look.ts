// Which of the looks a page has: the one that was chosen, or the one that the device asks for. `src/studio/build/first-look.ts`
// says the same before the program is there.

import type { Contrast } from './settings.ts'

/** What a device can ask for, dark and more contrast; each may change while the page is open. */
export const ASKED = ['(prefers-color-scheme:dark)', '(prefers-contrast:more)'] as const

/**
 * Dark before more contrast, where a device asks for both: a white page would be what it asked not to get, and the dark look has
 * strong contrast too.
 */
export function lookOf(contrast: Contrast, dark = false, more = false): Exclude<Contrast, 'device'> {
  if (contrast !== 'device') return contrast
  return dark ? 'dark' : more ? 'strong' : 'ordinary'
}
