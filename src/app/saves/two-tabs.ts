// What to do where a run is already stored under an id that is to be written: usually the same page wrote it, but it
// may be another tab, or something that cannot be read. Pure.

import type { Run } from '../../model/run.ts'
import { parseSavedRun } from './saved-run.ts'

/**
 * `write`: nothing is lost by it. `keep`: what is stored goes further along the same way. `part`: the two went
 * different ways, or what is stored cannot be read, so this one needs an id of its own.
 */
export type Verdict = 'write' | 'keep' | 'part'

/** `known` are the texts this page has itself written or read: replacing those is a step back, not a loss. */
export function settle(stored: string | undefined, known: readonly string[], run: Run): Verdict {
  if (stored === undefined || known.includes(stored)) return 'write'
  const storedRun = parseSavedRun(stored)
  if (!storedRun.ok) return 'part'
  if (extendsRun(run, storedRun.value.run)) return 'write'
  return extendsRun(storedRun.value.run, run) ? 'keep' : 'part'
}

/** True where `longer` begins with every choice of `run`, taken at the same moment. */
const extendsRun = (longer: Run, run: Run): boolean =>
  longer.story === run.story &&
  longer.seed === run.seed &&
  run.choices.every(({ id, at }, index) => {
    const choice = longer.choices[index]
    return choice?.id === id && choice.at === at
  })
