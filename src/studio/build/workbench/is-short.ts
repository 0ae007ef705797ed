// Whether a story has only begun to be written: no way through it comes to a fifth decision. Found by playing it in the order of its
// options, so a longer story shows itself at once.

import { replay } from '../../../model/replay.ts'
import { beginRun, type ChoiceId, type Run, take } from '../../../model/run.ts'
import type { CompiledStory } from '../../../model/story/compiled.ts'
import { playable } from '../../../model/story/playable.ts'
import { ENOUGH } from '../../explore/rules/too-little.ts'

/** A story of four decisions with four options each has 340 runs and beginnings of them. */
const MOST_RUNS = 400
/** One that never stops takes a second to show it. */
const MOST_MS = 1000

/** False also where that would take too long to find. */
export function isShort(compiled: CompiledStory): boolean {
  const story = playable(compiled)
  if (!story.ok) return false
  const began = Date.now()
  let runs = 0
  const comesToEnough = (run: Run): boolean => {
    if (++runs > MOST_RUNS || Date.now() - began > MOST_MS) return true
    const told = replay(story.value, run)
    // A way that stops in the middle says nothing of how long the story is.
    if (!told.ok || told.value.lost) return true
    const { choices } = told.value.telling.passage
    if (choices.length > 0 && run.choices.length + 1 >= ENOUGH) return true
    return choices.some(({ id }: { readonly id: ChoiceId }) => comesToEnough(take(run, id, 0)))
  }
  return !comesToEnough(beginRun(compiled.id, compiled.revision, 1))
}
