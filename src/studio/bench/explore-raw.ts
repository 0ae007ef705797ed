// What inkjs alone needs for a turn, on random runs of the same story: once just going on, and once with its whole state read from
// JSON before each turn and written after it, as a plain script that walks a story has to.

import { Story as InkStory } from 'inkjs'
import { hash } from '../../model/shuffle.ts'
import type { CompiledStory } from '../../model/story/compiled.ts'

export interface RawTurns {
  /** Turns a second. */
  readonly alone: number
  readonly saving: number
}

export function rawTurns({ ink }: CompiledStory, seconds: number): RawTurns {
  const story = new InkStory(ink)
  story.allowExternalFunctionFallbacks = true
  return { alone: rate(story, seconds, false), saving: rate(story, seconds, true) }
}

function rate(story: InkStory, seconds: number, isSaving: boolean): number {
  const until = performance.now() + seconds * 1000
  let turns = 0
  let spent = 0
  for (let run = 0; performance.now() < until; run++) {
    story.ResetState()
    while (story.canContinue) story.Continue()
    while (story.currentChoices.length > 0) {
      const choice = hash(`${run}/${turns}`) % story.currentChoices.length
      const saved = isSaving ? story.state.toJson() : ''
      const began = performance.now()
      if (isSaving) story.state.LoadJson(saved)
      story.ChooseChoiceIndex(choice)
      while (story.canContinue) story.Continue()
      if (isSaving) story.state.toJson()
      spent += performance.now() - began
      turns++
    }
  }
  return (1000 * turns) / spent
}
