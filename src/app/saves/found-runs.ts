// Reads what a layer holds: the runs that can be read, and what cannot, which is put aside where it is damaged and
// left where it is when a newer version wrote it.

import { fail, type Problem, type Result } from '../../model/result.ts'
import type { SavedRun } from '../../model/saved-run.ts'
import type { Database } from './database.ts'
import type { LocalCopies } from './local-copies.ts'
import { parseSavedRun, saveProblem } from './saved-run.ts'

export interface RunSearch {
  readonly runs: readonly SavedRun[]
  /** By the id under which each was found. */
  readonly problems: ReadonlyMap<string, Problem>
}

export function foundInCopies(copies: LocalCopies, at: number): RunSearch {
  const search = sort(copies.all())
  for (const [id] of damaged(search)) copies.setAside(id, at)
  return search
}

export async function foundInDatabase(database: Database, at: number): Promise<RunSearch> {
  const texts = await database.all()
  const search = sort(texts)
  for (const [id] of damaged(search)) await database.setAside(id, at, texts.get(id))
  return search
}

/** The newest log of each run, the newest run first. */
export function newestFirst(runs: readonly SavedRun[]): readonly SavedRun[] {
  const sorted = [...runs].sort((a, b) => b.updated - a.updated)
  const ids = new Set<string>()
  return sorted.filter(({ id }) => !ids.has(id) && ids.add(id))
}

function sort(texts: ReadonlyMap<string, string>): RunSearch {
  const runs: SavedRun[] = []
  const problems = new Map<string, Problem>()
  for (const [id, text] of texts) {
    const read = readAs(id, text)
    if (read.ok) runs.push(read.value)
    else problems.set(id, read.problem)
  }
  return { runs, problems }
}

/** A run stored under another id than its own was not written by this program. */
function readAs(id: string, text: string): Result<SavedRun> {
  const read = parseSavedRun(text)
  return read.ok && read.value.id !== id ? fail(saveProblem('save/damaged', 'id')) : read
}

const damaged = ({ problems }: RunSearch) =>
  [...problems].filter(([, { code }]) => code !== 'save/newer-version')
