// The decisions of a story of the house, with their words, from its folder. Node only.

import { compile } from '../../ink/compile.ts'
import { sourceOf } from '../story-source.ts'
import { decisionsOf, type KeyDecision } from './decision-key.ts'

/**
 * Compiles in this process, unlike elsewhere: packages are made of a built site, so the story is known to compile and to stop.
 *
 * @throws where a story does not compile, so that no site can have been made of it
 */
export function houseDecisions(root: string, id: string): readonly KeyDecision[] {
  const source = sourceOf({ root, id, file: `stories/${id}/story.ink` })
  const compiled = compile(source)
  const decisions = compiled.ok && decisionsOf(id, compiled.value.story, source.read)
  if (!decisions) throw new Error(`Unexpected mistakes in ${id}, expected the story that was built`)
  return decisions
}
