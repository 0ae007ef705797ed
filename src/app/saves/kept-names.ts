// Which texts are kept under names that begin alike, in either of the two layers. A module of its own, since only a page
// that an LMS opened needs it.

import type { Database } from './database.ts'

export interface NameLayers {
  readonly localStorage: () => Pick<Storage, 'key' | 'length'>
  readonly database: Pick<Database, 'textNames'>
}

/** Never rejects. */
export async function keptNames(
  { localStorage, database }: NameLayers,
  prefix: string,
): Promise<readonly string[]> {
  const stored = await database.textNames().catch(() => [])
  const names = new Set([...namesIn(localStorage), ...stored])
  return [...names].filter((name) => name.startsWith(prefix))
}

function namesIn(localStorage: NameLayers['localStorage']): readonly string[] {
  try {
    const all = localStorage()
    return Array.from({ length: all.length }, (_, n) => all.key(n) ?? '')
  } catch {
    // Refused, as in some frames: the other layer answers.
    return []
  }
}
