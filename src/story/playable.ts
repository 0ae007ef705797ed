// A compiled story becomes a playable one. The only file that runs Ink: everything Ink gives or fails with
// leaves here as a Passage or a Problem. Knows nothing of beats, runs or screens.

import { Story as InkStory } from 'inkjs'
import type { Passage, Playable, Telling } from '../core/passage.ts'
import { fail, ok, type Problem, type Result } from '../core/result.ts'
import { hash } from '../core/shuffle.ts'
import type { CompiledStory, OfferedChoice } from './compiled.ts'
import { readLedger, readScores } from './observe.ts'
import { type InkLine, readPassage } from './read-passage.ts'

/** How much a story may print, and how long it may think, before it is taken to be going round in circles. */
const LINES_PER_BEAT = 1000
const SLICE_MS = 100
const SLICES_PER_BEAT = 10

/** Fails with `story/unreadable` where the compiled Ink is not Ink that this engine can run. */
export function playable(compiled: CompiledStory): Result<Playable> {
  try {
    // Parsing the compiled Ink is the dear part, so it is done once: tellings share the content, which never
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
      message: `Unexpected content in the compiled story ${compiled.id}, expected compiled Ink`,
      hint: 'Build the story again from its .ink file.',
      cause,
    })
  }
}

function beginTelling(ink: InkStory, compiled: CompiledStory, seed: number): Result<Telling> {
  // Ink's neighbouring seeds give correlated numbers, so the run's seed is hashed first.
  ink.state.storySeed = hash(`ink/${seed}`) % 0x7fffffff
  ink.allowExternalFunctionFallbacks = true
  let offered: readonly OfferedChoice[] = []
  let passage: Passage

  function tell(echo?: string): Result<Passage> {
    const told = continueInk(ink, compiled)
    if (!told.ok) return told
    offered = offer(ink, compiled)
    passage = {
      ...readPassage(told.value, echo),
      choices: offered.map(({ id, text, place }) => ({ id, text, ...(place && { place }) })),
      scores: readScores(ink.variablesState),
      ledger: readLedger(ink.variablesState),
    }
    return ok(passage)
  }

  function choose(id: string): Result<Passage> {
    const choice = offered.find((option) => option.id === id)
    if (!choice) return fail(noSuchChoice(compiled, id, offered))
    try {
      ink.ChooseChoiceIndex(choice.index)
      const told = tell(choice.echo ? choice.text : undefined)
      return told.ok ? told : fail({ ...(choice.place && { place: choice.place }), ...told.problem })
    } catch (cause) {
      return fail({ ...runtimeProblem(compiled, cause), ...(choice.place && { place: choice.place }) })
    }
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

function continueInk(ink: InkStory, compiled: CompiledStory): Result<readonly InkLine[]> {
  const errors: string[] = []
  ink.onError = (message, type) => {
    // 2 is ErrorType.Error; warnings are the compiler's business.
    if (type === 2) errors.push(message)
  }
  const lines: InkLine[] = []
  let slices = 0
  while (ink.canContinue) {
    do {
      if (slices > SLICES_PER_BEAT || lines.length > LINES_PER_BEAT) return fail(neverStops(compiled, lines))
      const began = Date.now()
      ink.ContinueAsync(SLICE_MS)
      if (Date.now() - began >= SLICE_MS) slices++
    } while (!ink.asyncContinueComplete)
    if (errors[0]) return fail(runtimeProblem(compiled, errors[0]))
    lines.push({ text: ink.currentText ?? '', tags: ink.currentTags ?? [] })
  }
  return ok(lines)
}

/** The options on offer, each with an id that no other option has at this point. */
function offer(ink: InkStory, compiled: CompiledStory): readonly OfferedChoice[] {
  const seen = new Map<string, number>()
  return ink.currentChoices.map((choice, index) => {
    const path = choice.targetPath?.toString() ?? ''
    const known = compiled.choices[path]
    const id = known?.id ?? path
    const times = (seen.get(id) ?? 0) + 1
    seen.set(id, times)
    const file = known && compiled.files[known.file]
    return {
      id: times === 1 ? id : `${id}~${times}`,
      text: choice.text,
      index,
      echo: known?.echo ?? false,
      ...(file && { place: { file, line: known.line } }),
    }
  })
}

function noSuchChoice({ id: story }: CompiledStory, id: string, offered: readonly OfferedChoice[]): Problem {
  const ids = offered.map((option) => option.id).join(', ')
  const place = offered[0]?.place
  return {
    code: 'story/no-such-choice',
    message: `Unexpected choice “${id}”, expected ${ids === '' ? `none: ${story} has ended here` : `one of ${ids}`}`,
    ...(place && { place }),
  }
}

function neverStops({ id, files }: CompiledStory, lines: readonly InkLine[]): Problem {
  const last = lines.at(-1)?.text.trim()
  return {
    code: 'story/never-stops',
    message: `Unexpected endless beat in ${files[0] ?? id}, expected a choice or an end${last ? ` after “${last}”` : ''}`,
    hint: 'Two diverts lead to each other, or a -> stands inside a tag.',
  }
}

function runtimeProblem({ id, files }: CompiledStory, cause: unknown): Problem {
  const said = cause instanceof Error ? cause.message : String(cause)
  return {
    code: 'story/runtime',
    message: `Unexpected failure in ${files[0] ?? id}: ${said.replace(/^RUNTIME ERROR: /, '')}`,
    hint: 'Play the story in Inky up to this point to see where it fails.',
    cause,
  }
}
