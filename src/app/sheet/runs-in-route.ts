// Which runs a sheet is made from, as one part of an address.

import type { Route } from '../frame/route.ts'

/** Runs that one page has room for, with a moment each. */
export const MOST_RUNS = 4

export const sheetRoute = (ids: readonly string[]): Route => ({
  kind: 'sheet',
  runs: ids.map(encodeURIComponent).join(','),
})

/** No more than fit on a page; none where an address was changed by hand so that it is none. */
export function idsOf(runs: string): readonly string[] {
  try {
    return runs.split(',').slice(0, MOST_RUNS).map(decodeURIComponent)
  } catch {
    return []
  }
}
