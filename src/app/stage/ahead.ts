// Fetches what a story will show before it is shown, so that the next scene is there when it is asked for. Begins when
// the page is quiet, asks for one thing at a time, and leaves off at the first that does not come.

import type { Gather } from './gather.ts'
import { EMPTY_PICTURE, type Picture } from './picture.ts'

/** Names of scenes and figures. */
export interface Ahead {
  readonly scenes: readonly string[]
  readonly figures: readonly string[]
}

/** Where a browser cannot say that it is quiet. */
const REST_MILLISECONDS = 300

export async function fetchAhead(
  { scenes, figures }: Ahead,
  gather: Gather,
  window: Window | null,
  isOver: () => boolean,
): Promise<void> {
  if (!window || savesData(window)) return
  const pictures: readonly Picture[] = [
    ...scenes.map((scene) => ({ ...EMPTY_PICTURE, scene })),
    ...figures.map((figure) => ({ ...EMPTY_PICTURE, figure })),
  ]
  for (const picture of pictures) {
    await quiet(window)
    // What fails here is fetched again when it is to be shown, and reported then.
    if (isOver() || !(await gather(picture)).ok) return
  }
}

/** WebKit cannot say that it is idle. */
export interface IdleWindow {
  setTimeout(task: () => void, milliseconds: number): number
  requestIdleCallback?(task: () => void): number
}

/** @param rest milliseconds to wait where the browser cannot say that it is idle */
export function quiet(window: IdleWindow, rest = REST_MILLISECONDS): Promise<void> {
  return new Promise((resolve) => {
    if (window.requestIdleCallback) window.requestIdleCallback(resolve)
    else window.setTimeout(resolve, rest)
  })
}

/** Whether the browser is set to save data, as by people who pay for each megabyte; not every browser says so. */
const savesData = ({ navigator }: Window): boolean =>
  (navigator as Navigator & { readonly connection?: { readonly saveData?: boolean } }).connection
    ?.saveData === true
