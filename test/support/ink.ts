// Short ways from Ink source to something that plays, for tests. Fails loudly where the source does not compile.

import type { Playable } from '../../src/model/passage.ts'
import type { Problem, Result } from '../../src/model/result.ts'
import { playable } from '../../src/model/story/playable.ts'
import { type Compilation, compile } from '../../src/studio/ink/compile.ts'

/** Compiles files given by name; the first one is the story. */
export function compileFiles(
  files: Readonly<Record<string, string>>,
): Result<Compilation, readonly Problem[]> {
  const [file = 'story.ink'] = Object.keys(files)
  return compile({ id: 'test', file, read: (name) => files[name] })
}

export function story(source: string, includes: Readonly<Record<string, string>> = {}): Playable {
  return unwrap(playable(unwrap(compileFiles({ 'story.ink': source, ...includes })).story))
}

export function unwrap<T, E>(result: Result<T, E>): T {
  if (!result.ok) throw new Error(`Unexpected problem: ${JSON.stringify(result.problem, null, 2)}`)
  return result.value
}

export function problemOf<T, E>(result: Result<T, E>): E {
  if (result.ok) throw new Error(`Unexpected success: ${JSON.stringify(result.value)}`)
  return result.problem
}
