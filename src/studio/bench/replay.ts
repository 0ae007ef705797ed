// How long it takes to replay a run from its log, in this process, warm, with the story loaded. Beside it what inkjs alone needs
// for the same turns: no engine on top of it can be faster.

import { Story as InkStory } from 'inkjs'
import type { Playable } from '../../model/passage.ts'
import { advance, replay } from '../../model/replay.ts'
import { type Result, writeProblem } from '../../model/result.ts'
import { beginRun, type Run, take } from '../../model/run.ts'
import { hash } from '../../model/shuffle.ts'
import type { CompiledStory } from '../../model/story/compiled.ts'
import { playable } from '../../model/story/playable.ts'

export interface ReplayTiming {
  /** The longest run of at most 20 choices that was found. */
  readonly choices: number
  /** Milliseconds of each replay. */
  readonly milliseconds: readonly number[]
  /** Turns a second of inkjs alone, on the same choices. */
  readonly inkTurns: number
}

const LONGEST = 20
const TRIES = 200
const WARM_UP = 50

export function timeReplay(compiled: CompiledStory, times: number): ReplayTiming {
  const story = valueOrThrow(playable(compiled))
  const run = longestRun(story)
  const replayed = valueOrThrow(replay(story, run))
  const once = () => timed(() => void valueOrThrow(replay(story, run)))
  const raw = rawTelling(
    compiled,
    replayed.beats.flatMap(({ outcome }) => (outcome ? [outcome.choice.text] : [])),
  )
  for (let warm = 0; warm < WARM_UP; warm++) {
    once()
    raw()
  }
  const milliseconds = Array.from({ length: times }, once)
  const rawMilliseconds = timed(() => {
    for (let time = 0; time < times; time++) raw()
  })
  return {
    choices: run.choices.length,
    milliseconds,
    inkTurns: (1000 * times * run.choices.length) / rawMilliseconds,
  }
}

/** The run that is measured, as a log. */
export const longRun = (compiled: CompiledStory): Run => longestRun(valueOrThrow(playable(compiled)))

/** To the end of a story: the first option of the first decision, the second of the second, and so on, beginning again where there are fewer. */
export function wholeRun(compiled: CompiledStory): Run {
  const story = valueOrThrow(playable(compiled))
  let run = beginRun(story.id, story.revision, 1)
  const { beats, telling } = valueOrThrow(replay(story, run))
  const allBeats = [...beats]
  for (;;) {
    const options = allBeats.at(-1)?.choices ?? []
    const choice = options[run.choices.length % Math.max(1, options.length)]
    if (!choice) return run
    allBeats.push(valueOrThrow(advance(allBeats, telling, choice.id, run.seed)))
    run = take(run, choice.id, 0)
  }
}

/** The longest of some random runs. A hash chooses, so they are the same runs each time. */
function longestRun(story: Playable): Run {
  let longest = beginRun(story.id, story.revision, 1)
  for (let number = 0; number < TRIES && longest.choices.length < LONGEST; number++) {
    let run = beginRun(story.id, story.revision, 1)
    const { beats, telling } = valueOrThrow(replay(story, run))
    const allBeats = [...beats]
    while (run.choices.length < LONGEST) {
      const options = allBeats.at(-1)?.choices ?? []
      const choice = options[hash(`${number}/${run.choices.length}`) % Math.max(1, options.length)]
      if (!choice) break
      allBeats.push(valueOrThrow(advance(allBeats, telling, choice.id, run.seed)))
      run = take(run, choice.id, 0)
    }
    if (run.choices.length > longest.choices.length) longest = run
  }
  return longest
}

/** Tells the same run with inkjs and nothing else. The content is parsed once, as it is for the replay. */
function rawTelling({ ink }: CompiledStory, words: readonly string[]): () => void {
  const parsed = new InkStory(ink)
  const lists = parsed.listDefinitions?.lists ?? null
  return () => {
    const story = new InkStory(parsed.mainContentContainer, lists)
    story.ResetState()
    story.allowExternalFunctionFallbacks = true
    while (story.canContinue) story.Continue()
    for (const word of words) {
      story.ChooseChoiceIndex(story.currentChoices.findIndex(({ text }) => text === word))
      while (story.canContinue) story.Continue()
    }
  }
}

function timed(run: () => void): number {
  const began = performance.now()
  run()
  return performance.now() - began
}

function valueOrThrow<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(writeProblem(result.problem))
  return result.value
}
