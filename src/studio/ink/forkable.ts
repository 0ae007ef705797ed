// A compiled story that can be run one turn at a time, from any position it has led to, and says what each turn asked,
// changed and told. Runs the same engine that trainees play. Knows nothing of walks, states or figures.

import type { ChoicePoint } from 'inkjs/engine/ChoicePoint'
import type { Container } from 'inkjs/engine/Container'
import type { InkObject } from 'inkjs/engine/Object'
import { Story as InkStory } from 'inkjs/engine/Story'
import { fail, ok, type Problem, type Result } from '../../model/result.ts'
import type { ChoiceId } from '../../model/run.ts'
import type { CompiledStory, OfferedChoice } from '../../model/story/compiled.ts'
import { readLedger, readScores } from '../../model/story/observe.ts'
import { readPassage } from '../../model/story/read-passage.ts'
import { continueInk, inkSeed, noSuchChoice, offer, runtimeProblem } from '../../model/story/tell.ts'
import type { Source } from './compile.ts'
import { createPositions } from './positions.ts'
import { withRepeats } from './repeated-remarks.ts'
import { createSlots } from './slots.ts'
import { looseEndAfter, sourceLines } from './source-lines.ts'
import { namesIn } from './source-names.ts'
import { sourceTags } from './source-words.ts'
import { isLooseEnd, withRemedy } from './story-remedies.ts'
import { childrenOf, createTrace } from './trace.ts'
import type { Forkable, Memory, Position, SourceLine, Turn, TurnResult } from './turn.ts'
import { createWatch } from './watched.ts'

/** @param source what `compiled` was compiled from; lines and endings are read there */
export function forkable(compiled: CompiledStory, source: Source): Forkable {
  const watch = createWatch()
  const trace = createTrace(watch)
  const slots = createSlots(watch)
  const parsed = new InkStory(compiled.ink)
  const root = parsed.mainContentContainer as Container
  trace.watchContent(root)
  const positions = createPositions()
  const sources = sourceLines(source, compiled.files)
  const { lines, lineOf } = sources
  const functions = new Set(
    namesIn(new Map(compiled.files.map((file) => [file, source.read(file) ?? '']))).functions,
  )
  const isOnlyFallback = new Set(fallbacksIn(root))
  let ink: InkStory | undefined

  function fresh(): InkStory {
    const story = new InkStory(root, parsed.listDefinitions?.lists ?? null)
    story.ResetState()
    story.allowExternalFunctionFallbacks = true
    trace.watchStory(story)
    slots.watchStory(story)
    return story
  }

  /** Content never changes its path, so its line is looked up once. */
  const known = new Map<InkObject, number>()
  const lineAt = (content: InkObject): number => {
    const line = known.get(content) ?? lineOf.get(content.path.toString()) ?? -1
    known.set(content, line)
    return line
  }
  /** Indices of the lines of some content, ascending. */
  const linesOf = (visited: Iterable<InkObject>): readonly number[] =>
    [...new Set([...visited].map(lineAt))].filter((line) => line >= 0).sort((a, b) => a - b)

  /** The last line that was told or done, of those that count. */
  const lastLine = (counts: (line: SourceLine) => boolean): number | undefined =>
    [...trace.visited]
      .map(lineAt)
      .filter((index) => {
        const line = lines[index]
        return line !== undefined && counts(line)
      })
      .at(-1)
  const isOwn = ({ knot }: SourceLine): boolean => !functions.has(knot)
  /** A function of another file, such as practice.ink, of which no author is to be told. */
  const isHelper = (line: SourceLine): boolean => !isOwn(line) && line.file !== compiled.files[0]

  /** Runs the story to its next choices. What it asks until then is recorded; reading the result afterwards is not. */
  function tell(story: InkStory, changed: () => Turn['writes'], taken?: OfferedChoice): Turn {
    const stopped = caught(() => {
      const continued = continueInk(story, compiled, () => slots.scores(story))
      if (!continued.ok) return continued
      const onOffer = offer(story, compiled)
      return ok({
        lines: continued.value,
        offers: onOffer,
        position: positions.reach(story, onOffer),
        writes: changed(),
      })
    })
    const asked = watch.stop()
    if (!stopped.ok) {
      ink = undefined
      return { asked, writes: [], told: fail(placed(stopped.problem)), before: linesOf(trace.visited) }
    }
    const { lines: printed, offers, position, writes } = stopped.value
    const scores = readScores(story.variablesState)
    const passage = {
      ...withRepeats(readPassage(printed, scores, taken), printed),
      choices: offers.map(({ id, text, place }) => ({ id, text, ...(place && { place }) })),
      scores,
      ledger: readLedger(story.variablesState),
    }
    const last =
      offers.length > 0 ? undefined : (lastLine((line) => isOwn(line) && line.prints) ?? lastLine(isOwn))
    const result = { position, passage, lines: linesOf(trace.visited), ...(last !== undefined && { last }) }
    return { asked, writes, told: ok(result) }
  }

  function caught<T>(run: () => Result<T>): Result<T> {
    try {
      return run()
    } catch (cause) {
      return fail(runtimeProblem(compiled, cause))
    }
  }

  /** Adds the place of a failure: the loose end that it came to, or the last line that was told or done. */
  function placed(problem: Problem): Problem {
    const isLoose = isLooseEnd(problem.message)
    const last = lastLine((line) => (isLoose ? isOwn(line) : !isHelper(line)))
    const line = last === undefined ? undefined : lines[last]
    if (!line) return withRemedy(problem)
    const place = (isLoose && looseEndAfter(sources, line)) || { file: line.file, line: line.line }
    return withRemedy({ ...problem, place })
  }

  function begin(seed: number): Turn {
    const story = fresh()
    ink = story
    story.state.storySeed = inkSeed(seed)
    trace.visited.clear()
    return tell(story, () => slots.everything(story))
  }

  function turn(from: Position, choice: ChoiceId, memory: Memory): Turn {
    const taken = positions.offers(from).find(({ id }) => id === choice)
    if (!taken) return failed(noSuchChoice(choice, []))
    const story = ink ?? fresh()
    ink = story
    trace.visited.clear()
    const loaded = caught(() => {
      positions.load(story, from)
      slots.load(story, memory)
      watch.start(memory)
      story.ChooseChoiceIndex(taken.index)
      return ok(undefined)
    })
    if (loaded.ok) return tell(story, () => slots.writes(story), taken)
    ink = undefined
    watch.stop()
    return failed(loaded.problem)
  }

  return {
    id: compiled.id,
    revision: compiled.revision,
    lines,
    choices: Object.entries(compiled.choices).flatMap(([path, { id, file, line }]) =>
      isOnlyFallback.has(path) ? [] : [{ id, place: { file: compiled.files[file] ?? source.file, line } }],
    ),
    endings: endingsIn(compiled.files, source),
    begin,
    turn,
    usesChance: trace.usesChance,
  }
}

const failed = (problem: Problem): Turn => ({
  asked: [],
  writes: [],
  told: fail<Problem>(problem) as Result<TurnResult>,
})

/** Paths of fallback choices, which are never on offer: Ink takes one by itself where no other choice is left. */
function fallbacksIn(content: InkObject): readonly string[] {
  const { isInvisibleDefault, choiceTarget } = content as ChoicePoint
  return isInvisibleDefault ? [choiceTarget?.path.toString() ?? ''] : childrenOf(content).flatMap(fallbacksIn)
}

const endingsIn = (files: readonly string[], { read }: Source): Forkable['endings'] =>
  files
    .flatMap((file) => sourceTags(read(file) ?? '', file))
    .flatMap(({ key, value, place }) => (key === 'ending' ? [{ id: value, place }] : []))
