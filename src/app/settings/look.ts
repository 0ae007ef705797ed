// Which of the looks a page has: the one that was chosen, or the one that the device asks for. `src/studio/build/first-look.ts`
// says the same before the program is there.

import type { Contrast } from './settings.ts'

const DARK = '(prefers-color-scheme: dark)'
const MORE = '(prefers-contrast: more)'
/** What a device can ask for; each may change while the page is open. */
export const ASKED = [DARK, MORE] as const

/**
 * Dark before more contrast, where a device asks for both: a white page would be what it asked not to get, and the dark one has
 * strong contrast too.
 * @param asks whether a media query holds
 */
export function lookOf(contrast: Contrast, asks: (query: string) => boolean): Exclude<Contrast, 'device'> {
  if (contrast !== 'device') return contrast
  return asks(DARK) ? 'dark' : asks(MORE) ? 'strong' : 'ordinary'
}
