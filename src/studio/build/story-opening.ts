// How a story opens, worked out by the build, so that a page can show it before the code that runs Ink has arrived. Only for a story
// whose opening the build has told already: one that never stops would hang here.

import type { Opening } from '../../app/talk/preview.ts'
import type { Passage } from '../../model/passage.ts'
import type { CompiledStory } from '../../model/story/compiled.ts'
import { playable } from '../../model/story/playable.ts'

/** Enough seeds to notice an opening that depends on chance. */
const SEEDS = [0, 1, 2, 3, 5, 8, 13, 21]

/** Undefined where the opening is not the same for every seed, or there is none. */
export function openingOf(compiled: CompiledStory): Opening | undefined {
  const story = playable(compiled)
  if (!story.ok) return undefined
  const [first, ...others] = SEEDS.map((seed) => {
    const telling = story.value.begin(seed)
    return telling.ok ? withoutPlaces(telling.value.passage) : undefined
  })
  const same = first && others.every((other) => JSON.stringify(other) === JSON.stringify(first))
  return same ? { revision: compiled.revision, passage: first } : undefined
}

/** The page does not need an option's place in the source. */
const withoutPlaces = (passage: Passage): Passage => ({
  ...passage,
  choices: passage.choices.map(({ id, text }) => ({ id, text })),
})
