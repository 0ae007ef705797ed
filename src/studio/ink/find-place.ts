// On which line of its source a story goes wrong while it runs. Compiled Ink has lost its lines, so the source
// is compiled again and followed as far as it goes. For authors; nothing that a trainee plays needs it.

import type { Story as InkStory } from 'inkjs'
import type { Place } from '../../model/result.ts'
import type { CompiledStory } from '../../model/story/compiled.ts'
import { inkSeed, LINES_PER_BEAT, offer } from '../../model/story/tell.ts'
import { compilerOf, type Source } from './compile.ts'
import { mapChoices } from './map-choices.ts'
import { mayClose } from './source-lines.ts'
import { isLooseEnd } from './story-remedies.ts'

const SLICE_MS = 5
/**
 * A beat that needs more slices or lines than this counts as endless, and any line in its loop will do as the place. Slices are
 * counted and not time: on a busy machine a time may be over before the story has made a step.
 */
const SLICES = 40

/** @param taken the choices that lead to the failing beat, the last one included. */
export function findPlace(source: Source, seed: number, taken: readonly string[]): Place | undefined {
  const { compiler, names } = compilerOf(source)
  try {
    const ink = compiler.Compile()
    ink.state.storySeed = inkSeed(seed)
    ink.allowExternalFunctionFallbacks = true
    const choices = mapChoices(compiler.parsedStory, [], names)
    const inFile = (place: Place) => ({ ...place, file: names.get(place.file) ?? place.file })
    const isHelper = once((place: Place) => {
      const { file, line } = inFile(place)
      return file !== source.file && isInFunction(source.read(file) ?? '', line)
    })
    const lastOwn = watchPlaces(ink, isHelper)
    const stop = follow(ink, { id: source.id, revision: '', ink: {}, files: [], choices }, taken)
    if (!stop) return undefined
    // Ink names the last words before a loose end, and not the line at which nothing leads on.
    const isElsewhere = stop.isLoose || (stop.place && isHelper(stop.place))
    const place = (isElsewhere && lastOwn()) || stop.place
    return place && inFile(place)
  } catch {
    // What cannot even be compiled was reported with its own place.
    return undefined
  }
}

/** Answers for each place from memory, since a loop comes there again and again. */
function once(ask: (place: Place) => boolean): (place: Place) => boolean {
  const answers = new Map<string, boolean>()
  return (place) => {
    const key = `${place.file}:${place.line}`
    const answer = answers.get(key) ?? ask(place)
    answers.set(key, answer)
    return answer
  }
}

/** Whether the last head before a line is that of a function. */
const isInFunction = (text: string, line: number): boolean =>
  /^\s*={2,}\s*function\b/.test(
    text
      .split('\n')
      .slice(0, line)
      .filter((words) => /^\s*={2,}/.test(words))
      .at(-1) ?? '',
  )

/** The last place that was told or done, outside of functions of other files, such as those of practice.ink: no author is to be sent there. */
function watchPlaces(ink: InkStory, isHelper: (place: Place) => boolean): () => Place | undefined {
  let last: Place | undefined
  const perform = ink.PerformLogicAndFlowControl
  ink.PerformLogicAndFlowControl = (content) => {
    const at = content?.ownDebugMetadata
    const place = at?.fileName ? { file: at.fileName, line: at.startLineNumber } : undefined
    if (place && !mayClose(content as object) && !isHelper(place)) last = place
    return perform.call(ink, content)
  }
  return () => last
}

interface Stop {
  readonly place: Place | undefined
  readonly isLoose: boolean
}

/** @param story all that `offer` needs of it to name the choices */
function follow(ink: InkStory, story: CompiledStory, taken: readonly string[]): Stop | undefined {
  const stopAt = (words: string): Stop => ({
    place: placeIn(words) ?? placeNow(ink),
    isLoose: isLooseEnd(words),
  })
  let error: string | undefined
  ink.onError = (message, type) => {
    if (type === 2) error ??= message
  }
  for (const id of [undefined, ...taken]) {
    try {
      if (id !== undefined) ink.ChooseChoiceIndex(offer(ink, story).findIndex((option) => option.id === id))
      if (!runsDry(ink) && error === undefined) return stopAt('')
    } catch (cause) {
      return stopAt(String(cause))
    }
    if (error !== undefined) return stopAt(error)
  }
  return undefined
}

/** Whether the story comes to a choice or an end by itself. */
function runsDry(ink: InkStory): boolean {
  let slices = 0
  let lines = 0
  for (; ink.canContinue && lines <= LINES_PER_BEAT; lines++) {
    do {
      if (slices > SLICES) return false
      const began = Date.now()
      ink.ContinueAsync(SLICE_MS)
      if (Date.now() - began >= SLICE_MS) slices++
    } while (!ink.asyncContinueComplete)
  }
  return !ink.canContinue && lines <= LINES_PER_BEAT
}

function placeIn(message: string): Place | undefined {
  const match = /'([^']+)' line (\d+)/.exec(message)
  return match?.[1] ? { file: match[1], line: Number(match[2]) } : undefined
}

function placeNow(ink: InkStory): Place | undefined {
  const at = ink.currentDebugMetadata
  return at?.fileName ? { file: at.fileName, line: at.startLineNumber } : undefined
}
