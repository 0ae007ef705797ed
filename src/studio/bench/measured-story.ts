// The stories that are measured, compiled from their source, so that they can be replayed without a build.

import { join } from 'node:path'
import { writeProblem } from '../../model/result.ts'
import type { CompiledStory } from '../../model/story/compiled.ts'
import { sourceOf } from '../build/story-source.ts'
import { compile, type Source } from '../ink/compile.ts'

export const ROOT = join(import.meta.dirname, '../../..')

export const storySource = (id: string): Source =>
  sourceOf({ root: ROOT, id, file: `stories/${id}/story.ink` })

/** @throws with every problem of a story that does not compile */
export function compiledStory(source: Source): CompiledStory {
  const compiled = compile(source)
  if (!compiled.ok) throw new Error(compiled.problem.map(writeProblem).join('\n'))
  return compiled.value.story
}
