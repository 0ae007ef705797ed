// Explores one story in a process of its own and prints as JSON what that took. The process has no other work, so its greatest memory
// is that of this story. Run by explore.ts.

import { Story as InkStory } from 'inkjs'
import { hash } from '../../model/shuffle.ts'
import type { CompiledStory } from '../../model/story/compiled.ts'
import { findingsOf } from '../explore/figures/findings.ts'
import { walk } from '../explore/walk.ts'
import type { Source } from '../ink/compile.ts'
import { forkable } from '../ink/forkable.ts'
import type { Forkable } from '../ink/turn.ts'
import type { ExploreTiming } from './explore.ts'
import { exploredStory } from './explore-story.ts'
import { compiledStory, storySource } from './measured-story.ts'

const [name = '', seconds = '600', rawSeconds = '2'] = process.argv.slice(2)

function explore(): ExploreTiming {
  const source: Source =
    name === 'made-up'
      ? {
          id: name,
          file: 'made-up.ink',
          read: (file) => (file === 'made-up.ink' ? exploredStory(1) : undefined),
        }
      : storySource(name)
  const compiled = compiledStory(source)
  const raw = rawTurns(compiled, Number(rawSeconds))
  const { story, spent } = timed(forkable(compiled, source))
  const began = performance.now()
  const graph = walk(story, { goOn: () => performance.now() - began < Number(seconds) * 1000 })
  const walked = performance.now()
  findingsOf(graph)
  return {
    name,
    states: graph.states,
    turns: graph.turns,
    isWhole: graph.stoppedBy.length === 0,
    walkSeconds: (walked - began) / 1000,
    countSeconds: (performance.now() - walked) / 1000,
    turnMicroseconds: (1000 * spent()) / graph.turns,
    memory: process.resourceUsage().maxRSS * 1024,
    raw,
  }
}

/** The same story, with the milliseconds that its turns took: restoring Ink's state, running it, and reading the result. */
function timed(story: Forkable): { readonly story: Forkable; readonly spent: () => number } {
  let spent = 0
  const turn: Forkable['turn'] = (...args) => {
    const began = performance.now()
    const result = story.turn(...args)
    spent += performance.now() - began
    return result
  }
  return { story: { ...story, turn }, spent: () => spent }
}

/**
 * What inkjs alone needs for a turn, on random runs of the same story: once just going on, and once with its whole state read from
 * JSON before each turn and written after it, as a plain script that walks a story has to.
 */
function rawTurns({ ink }: CompiledStory, seconds: number): ExploreTiming['raw'] {
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

console.log(JSON.stringify(explore()))
