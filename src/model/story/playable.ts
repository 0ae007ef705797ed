// A compiled story becomes a playable one: everything Ink gives or fails with leaves here as a Passage or a
// Problem. Knows nothing of beats, runs or screens.

import { Story as InkStory } from 'inkjs'
import type { Passage, Playable, Telling } from '../passage.ts'
import { fail, ok, type Result } from '../result.ts'
import type { CompiledStory, OfferedChoice } from './compiled.ts'
import { readLedger, readScores } from './observe.ts'
import { readPassage } from './read-passage.ts'
import { continueInk, inkSeed, noSuchChoice, offer, runtimeProblem } from './tell.ts'

/** Fails with `story/unreadable` where the compiled Ink is not Ink that this engine can run. */
export function playable(compiled: CompiledStory): Result<Playable> {
  try {
    // Parsing the compiled Ink is the expensive part, so it is done once: tellings share the content, which never
    // changes while a story runs, and have their own state.
    const parsed = new InkStory(compiled.ink)
    const content = parsed.mainContentContainer
    const lists = parsed.listDefinitions?.lists ?? null
    return ok({
      id: compiled.id,
      revision: compiled.revision,
      begin: (seed) => {
        try {
          const ink = new InkStory(content, lists)
          ink.ResetState()
          return beginTelling(ink, compiled, seed)
        } catch (cause) {
          return fail(runtimeProblem(compiled, cause))
        }
      },
    })
  } catch (cause) {
    return fail({
      code: 'story/unreadable',
      message: `Unexpected ${compiled.id}, expected compiled Ink`,
      cause,
    })
  }
}

function beginTelling(ink: InkStory, compiled: CompiledStory, seed: number): Result<Telling> {
  ink.state.storySeed = inkSeed(seed)
  ink.allowExternalFunctionFallbacks = true
  let offered: readonly OfferedChoice[] = []
  let passage: Passage

  function tell(taken?: OfferedChoice): Result<Passage> {
    const scoresNow = () => readScores(ink.variablesState)
    const result = continueInk(ink, compiled, scoresNow)
    if (!result.ok) return result
    offered = offer(ink, compiled)
    const scores = scoresNow()
    passage = {
      ...readPassage(result.value, scores, taken),
      choices: offered.map(({ index: _, echo: __, ...choice }) => choice),
      scores,
      ledger: readLedger(ink.variablesState),
    }
    return ok(passage)
  }

  function choose(id: string): Result<Passage> {
    const choice = offered.find((option) => option.id === id)
    if (!choice) return fail(noSuchChoice(id, offered))
    let result: Result<Passage>
    try {
      ink.ChooseChoiceIndex(choice.index)
      result = tell(choice)
    } catch (cause) {
      result = fail(runtimeProblem(compiled, cause))
    }
    return result.ok ? result : fail({ ...(choice.place && { place: choice.place }), ...result.problem })
  }

  const opening = tell()
  if (!opening.ok) return opening
  return ok({
    get passage() {
      return passage
    },
    choose,
  })
}
