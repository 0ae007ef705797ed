// ranges.json beside each story of the house: how far apart its runs can end, for the build, which explores nothing.
// Written in one form, so that it changes only when the ranges do.

import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Ranges } from '../../../model/ranges.ts'
import type { ExploreResult } from '../../build/explore-process/explore-stories.ts'
import { withSeverity } from '../../build/explore-process/judge-stories.ts'
import { rangesOf } from '../../explore/figures/ranges.ts'
import type { JudgedProblem } from '../../explore/rule.ts'

const rangesFile = (id: string): string => `stories/${id}/ranges.json`

const writeRanges = (ranges: Ranges): string => `${JSON.stringify(ranges, null, 2)}\n`

export interface RangesState {
  readonly file: string
  readonly text: string
}

/** What ranges.json of a story should contain; undefined where it does already. */
export function staleRanges({ file, house, exploration }: ExploreResult): RangesState | undefined {
  if (!house || !exploration) return undefined
  const path = join(file.root, rangesFile(file.id))
  const before = existsSync(path) ? readFileSync(path, 'utf8') : ''
  const ranges = rangesOf(exploration.findings)
  // What the file has of this revision comes from a whole walk or from random runs, and is no worse than what random runs give now.
  if (!ranges.complete && before.includes(`"revision": ${JSON.stringify(ranges.revision)}`)) return undefined
  const text = writeRanges(ranges)
  return text === before ? undefined : { file: path, text }
}

export const keepRanges = ({ file, text }: RangesState): void => writeFileSync(file, text)

export const stale = (id: string): JudgedProblem =>
  withSeverity(
    {
      code: 'ranges/stale',
      message: `Unexpected ranges of another version of ${id}, expected those of the story as it stands`,
      place: { file: rangesFile(id), line: 1 },
      hint: 'npm run stories writes them; commit the file with the story.',
    },
    id,
    'error',
  )
