// The evidence catalogue and how it is asked. Plain data, so that the build can write it into the page; what is
// merely recalled is in it for authors and never comes out of a look-up meant for trainees.

import type { Entry, Theme } from './entry.ts'

export interface Catalogue {
  /** By id, in the order of the files. */
  readonly entries: Readonly<Record<string, Entry>>
  /** By id, in the order of themes.yaml. */
  readonly themes: Readonly<Record<string, Theme>>
}

/** Any entry, for authors and checks. For trainees use `shown`. */
export function lookUp({ entries }: Catalogue, id: string): Entry | undefined {
  return Object.hasOwn(entries, id) ? entries[id] : undefined
}

/** The entry as evidence; nothing where there is none, or where it was only recalled. */
export function shown(catalogue: Catalogue, id: string): Entry | undefined {
  const entry = lookUp(catalogue, id)
  return entry && isShown(entry) ? entry : undefined
}

/** What may be shown under a theme. */
export function byTheme({ entries }: Catalogue, theme: string): readonly Entry[] {
  return Object.values(entries).filter((entry) => isShown(entry) && entry.themes.includes(theme))
}

/** The catalogue that a page for trainees may carry. */
export function onlyShown({ entries, themes }: Catalogue): Catalogue {
  return {
    entries: Object.fromEntries(Object.entries(entries).filter(([, entry]) => isShown(entry))),
    themes,
  }
}

const isShown = ({ verified }: Entry): boolean => verified === 'found'
