// What the record says about all attempts: themes met and how often, endings met and how many there are. Pure.

import type { About } from '../../model/about.ts'
import type { Catalogue } from '../../model/evidence/catalogue.ts'
import type { SavedRun } from '../../model/saved-run.ts'

interface ThemeCount {
  readonly theme: string
  /** Finished attempts in which it was met. */
  readonly times: number
}

/** Most often met first. */
export function themesMet(runs: readonly SavedRun[], { entries, themes }: Catalogue): readonly ThemeCount[] {
  const counted = runs.flatMap(({ finished }) => [
    ...new Set(
      (finished?.evidence ?? []).flatMap((id) =>
        Object.hasOwn(entries, id) ? (entries[id]?.themes ?? []) : [],
      ),
    ),
  ])
  return Object.keys(themes)
    .map((theme) => ({ theme, times: counted.filter((id) => id === theme).length }))
    .filter(({ times }) => times > 0)
    .sort((left, right) => right.times - left.times)
}

interface EndingCount {
  /** Titles, in the order of the story's card. */
  readonly titles: readonly string[]
  readonly total: number
}

export function endingsMet(
  runs: readonly SavedRun[],
  { id, endings }: Pick<About, 'id' | 'endings'>,
): EndingCount {
  const reached = new Set(
    runs.flatMap(({ run, finished }) => (run.story === id && finished ? [finished.ending] : [])),
  )
  const titles = Object.entries(endings).flatMap(([ending, { title }]) =>
    reached.has(ending) ? [title] : [],
  )
  return { titles, total: Object.keys(endings).length }
}

/** True where how it ended has to be worked out anew: the story has changed, or the run was saved before evidence was noted. */
export function isStale({ finished }: SavedRun, about: About | undefined): boolean {
  const revision = about?.ranges?.revision
  return (
    finished !== undefined &&
    (!finished.evidence || (revision !== undefined && finished.revision !== revision))
  )
}
