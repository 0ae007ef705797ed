// The story that is measured, compiled from its source, so that it can be replayed without a build.

import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { writeProblem } from '../../model/result.ts'
import type { CompiledStory } from '../../model/story/compiled.ts'
import { compile } from '../ink/compile.ts'

export const ROOT = join(import.meta.dirname, '../../..')
const STORY = 'tyler'

/** @throws with every problem of a story that does not compile */
export function measuredStory(): CompiledStory {
  const compiled = compile({
    id: STORY,
    file: `stories/${STORY}/story.ink`,
    read: (file) => (existsSync(join(ROOT, file)) ? readFileSync(join(ROOT, file), 'utf8') : undefined),
  })
  if (!compiled.ok) throw new Error(compiled.problem.map(writeProblem).join('\n'))
  return compiled.value.story
}
