// ranges.json beside each story of the house: how far apart its runs can end and how many errors it has, for the build, which explores nothing.
// Written in one form, so that it changes only when the ranges do.

import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ExploreResult } from '../../build/explore-process/explore-stories.ts'
import { type KeptRanges, readRanges } from '../../build/ranges-file.ts'
import { rangesOf } from '../../explore/figures/ranges.ts'
import { countErrors, withSeverity } from '../../explore/judged-problems.ts'
import type { JudgedProblem } from '../../explore/rule.ts'

const rangesFile = (id: string): string => `stories/${id}/ranges.json`

const writeRanges = ({ scores, choices, ...head }: KeptRanges): string =>
  `${JSON.stringify({ ...head, scores, ...(choices && { choices }) }, null, 2)}\n`

export interface RangesState {
  readonly file: string
  readonly text: string
}

/**
 * What ranges.json of a story should contain; undefined where it does already.
 *
 * @param shelf what the rules say of all stories together: an error counts for the story in which it stands
 */
export function staleRanges(
  { file, house, exploration, problems }: ExploreResult,
  shelf: readonly JudgedProblem[],
): RangesState | undefined {
  if (!house || !exploration) return undefined
  const path = join(file.root, rangesFile(file.id))
  const before = existsSync(path) ? readFileSync(path, 'utf8') : ''
  const ranges = rangesOf(exploration.findings)
  const own = shelf.filter(({ place }) => place?.file.startsWith(`stories/${file.id}/`))
  const errors = countErrors([...problems, ...own])
  // What the file has of this revision from a whole walk is better than what random runs give now, which fail by chance; ranges from
  // random runs are as good as others.
  const kept = ranges.complete ? undefined : readRanges(file.root, file.id, ranges.revision)
  if (kept?.ok && kept.value.complete) return undefined
  const text = writeRanges({ ...(kept?.ok ? kept.value : ranges), errors })
  return text === before ? undefined : { file: path, text }
}

export const keepRanges = ({ file, text }: RangesState): void => writeFileSync(file, text)

export const stale = (id: string, draft: boolean): JudgedProblem =>
  withSeverity(
    {
      code: 'ranges/stale',
      message: `Unexpected ranges of another version of ${id}, expected those of the story as it stands, and the number of its errors`,
      place: { file: rangesFile(id), line: 1 },
      hint: 'npm run stories writes them; commit the file with the story.',
    },
    id,
    draft ? 'warning' : 'error',
  )
