// Reads ranges.json beside a story. Only reads: `npm run stories` writes it, and nothing is explored when the site is
// built. Ranges of another version of the story are not used.

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
const rangesFile = v.strictObject({
  story: v.string(),
  revision: v.string(),
  complete: v.boolean(),
  scores: v.strictObject({ trust: span, empathy: span, reliability: span }),
  choices: v.exactOptional(span),
})

export function readRanges(root: string, story: StoryId, revision: Revision): Result<Ranges> {
  const file = `stories/${story}/ranges.json`
  const path = join(root, file)
  const unusable = (what: string) => {
    const message = `Unexpected ${what}, expected the ranges of ${story} as it stands; the look back goes without them`
    const hint = 'npm run stories writes them; commit the file with the story.'
    return fail<Problem>({ code: 'ranges/stale', message, place: { file, line: 1 }, hint })
  }
  if (!existsSync(path)) return unusable(`lack of ${file}`)
  const read = v.safeParse(v.pipe(v.string(), v.parseJson(), rangesFile), readFileSync(path, 'utf8'))
  if (!read.success) return unusable(`content (${read.issues[0].message})`)
  if (read.output.story !== story || read.output.revision !== revision)
    return unusable('ranges of another version')
  return ok(read.output)
}
