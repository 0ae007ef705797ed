// The words that play a story again, for a terminal: they can be pasted as they stand. Pure.

import type { ChoiceId } from '../../model/run.ts'

/** As much as can be read on a line. `--take` may be given several times, one after the other. */
const ON_A_LINE = 12

/** A path as one word for a shell: in quotation marks where it has more than letters, digits and a few signs. */
export function quoted(path: string): string {
  if (/^[\p{L}\p{N}_./:@%+=-]+$/u.test(path)) return path
  // Between double ones, which every shell knows, a few signs would still mean something.
  return /["$`\\!]/.test(path) ? `'${path.replaceAll("'", "'\\''")}'` : `"${path}"`
}

/** `--take one,two`; on several lines where there are many, each but the last with a backslash at its end. */
export function takeOptions(ids: readonly ChoiceId[]): string {
  const groups = Array.from({ length: Math.ceil(ids.length / ON_A_LINE) }, (_, group) =>
    ids.slice(group * ON_A_LINE, (group + 1) * ON_A_LINE),
  )
  return groups.map((group) => `--take ${group.join(',')}`).join(' \\\n      ')
}

export const playCommand = (file: string, ids: readonly ChoiceId[]): string =>
  ['npm run -s play --', quoted(file), ...(ids.length > 0 ? [takeOptions(ids)] : [])].join(' ')
