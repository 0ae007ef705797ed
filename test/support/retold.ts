// What a story tells to somebody who takes whatever option a list of numbers points at.

import type { Passage, Playable } from '../../src/model/passage.ts'

/** Every passage in order; the code of the problem, where the story fails. */
export function answered(
  story: Playable,
  seed: number,
  picks: readonly number[],
): readonly (Passage | string)[] {
  const begun = story.begin(seed)
  if (!begun.ok) return [begun.problem.code]
  const told: (Passage | string)[] = [{ ...begun.value.passage }]
  for (const pick of picks) {
    const { choices } = begun.value.passage
    const choice = choices[pick % Math.max(1, choices.length)]
    if (!choice) break
    const next = begun.value.choose(choice.id)
    if (!next.ok) return [...told, next.problem.code]
    told.push({ ...next.value })
  }
  return told
}
