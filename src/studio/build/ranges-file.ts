// Reads ranges.json beside a story: what exploring this version of it came to. Only reads: `npm run stories` writes it, and nothing is
// explored when the site is built. Ranges of another version of the story are not used.

import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import type { Ranges } from '../../model/ranges.ts'
import { fail, ok, type Problem, type Result } from '../../model/result.ts'
import type { Revision, StoryId } from '../../model/run.ts'

const score = v.pipe(v.number(), v.integer())
const span = v.pipe(
  v.strictObject({ min: score, max: score }),
  v.check(({ min, max }) => min <= max, 'min above max'),
)
/** What `npm run stories` keeps of a story: its ranges, and how many errors it found. */
export interface KeptRanges extends Ranges {
  readonly errors: number
}

const rangesFile = v.strictObject({
  story: v.string(),
  revision: v.string(),
  complete: v.boolean(),
  errors: v.pipe(v.number(), v.integer(), v.minValue(0)),
  scores: v.strictObject({ trust: span, empathy: span, reliability: span }),
  choices: v.exactOptional(span),
})

export function readRanges(root: string, story: StoryId, revision: Revision): Result<KeptRanges> {
  const file = `stories/${story}/ranges.json`
  const path = join(root, file)
  const unusable = (what: string) => {
    const message = `Unexpected ${what}, expected every run of ${story} as it stands to have been walked`
    const hint = `npm run stories -- ${story} walks them and writes the file; commit it with the story.`
    return fail<Problem>({ code: 'ranges/stale', message, place: { file, line: 1 }, hint })
  }
  if (!existsSync(path)) return unusable(`lack of ${file}`)
  const read = v.safeParse(v.pipe(v.string(), v.parseJson(), rangesFile), readFileSync(path, 'utf8'))
  if (!read.success) return unusable(`content (${read.issues[0].message})`)
  if (read.output.story !== story || read.output.revision !== revision)
    return unusable('ranges of another version')
  return ok(read.output)
}
