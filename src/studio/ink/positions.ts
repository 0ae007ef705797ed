// Where a story stands between two turns: its choices, and the threads in which those go on. Moments at which both are the same
// are one position, whatever else the story remembers.

import { JsonSerialisation } from 'inkjs/engine/JsonSerialisation'
import type { SimpleJson } from 'inkjs/engine/SimpleJson'
import { Story as InkStory } from 'inkjs/engine/Story'
import type { OfferedChoice } from '../../model/story/compiled.ts'
import { readFloats, StateWriter } from './float-json.ts'
import type { Position } from './turn.ts'

export interface Positions {
  /**
   * The position at which a story has stopped. Reading the watched values in it (temporary variables, say) counts as asking for
   * them, so a position never depends on memory that the turn did not ask for.
   */
  readonly reach: (story: InkStory, offers: readonly OfferedChoice[]) => Position
  readonly offers: (position: Position) => readonly OfferedChoice[]
  /** Puts a story where it stood; what it remembers is put into it afterwards. */
  readonly load: (story: InkStory, position: Position) => void
}

/** As Ink writes a flow in its saves, as far as it is used here. */
interface SavedFlow {
  readonly callstack: { readonly threads: readonly unknown[]; readonly threadCounter: number }
  readonly outputStream: readonly unknown[]
  readonly choiceThreads?: Readonly<Record<string, SavedThread>>
  readonly currentChoices: readonly SavedChoice[]
}
interface SavedThread {
  readonly threadIndex: number
}
interface SavedChoice {
  readonly originalThreadIndex: number
}

interface PositionContent {
  readonly offers: readonly OfferedChoice[]
  readonly flow: SavedFlow
  readonly rest: readonly unknown[]
}

export function createPositions(): Positions {
  const byKey = new Map<string, Position>()
  const all: PositionContent[] = []

  return {
    reach(story, offers) {
      const reached = { offers, flow: savedFlow(story), rest: evaluationStack(story) }
      const key = keyOf(reached)
      const position = byKey.get(key) ?? all.push(reached) - 1
      byKey.set(key, position)
      return position
    },
    offers: (position) => all[position]?.offers ?? [],
    load(story, position) {
      const { flow, rest } = all[position] as PositionContent
      story.ResetErrors()
      const state = {
        flows: { [DEFAULT_FLOW]: flow },
        currentFlowName: DEFAULT_FLOW,
        variablesState: {},
        evalStack: rest,
        visitCounts: {},
        turnIndices: {},
        turnIdx: 0,
        storySeed: 0,
        previousRandom: 0,
        inkSaveVersion: SAVE_VERSION,
        inkFormatVersion: InkStory.inkVersionCurrent,
      }
      readFloats(() => story.state.LoadJsonObj(state))
    },
  }
}

const DEFAULT_FLOW = 'DEFAULT_FLOW'
/** The newest that inkjs 2.4 writes. */
const SAVE_VERSION = 10

/**
 * Choices and the threads in which they go on. Taking a choice replaces all other threads by its own and empties the output, so
 * neither is part of the key. Threads are numbered here from 0, since Ink counts them through a whole run.
 */
function keyOf({ offers, flow, rest }: PositionContent): string {
  const numbers = new Map<number, number>()
  const threads: unknown[] = []
  const choices = flow.currentChoices.map((choice) => {
    const index = choice.originalThreadIndex
    if (!numbers.has(index)) {
      numbers.set(index, numbers.size)
      threads.push({ ...(flow.choiceThreads?.[index] ?? flow.callstack), threadIndex: 0 })
    }
    return { ...choice, originalThreadIndex: numbers.get(index) }
  })
  return JSON.stringify([offers.map(({ id }) => id), choices, threads, rest])
}

function savedFlow(story: InkStory): SavedFlow {
  const writer = new StateWriter()
  const { state } = story
  // Ink takes an invisible choice only where there is no other, but its save would make it visible; so they are left out.
  const all = state.generatedChoices
  const visible = all.filter(({ isInvisibleDefault }) => !isInvisibleDefault)
  if (visible.length < all.length) all.splice(0, all.length, ...visible)
  ;(state as unknown as { _currentFlow: { WriteJson(to: SimpleJson.Writer): void } })._currentFlow.WriteJson(
    writer,
  )
  return { ...JSON.parse(writer.toString()), outputStream: [] }
}

function evaluationStack(story: InkStory): readonly unknown[] {
  const writer = new StateWriter()
  JsonSerialisation.WriteListRuntimeObjs(writer, story.state.evaluationStack)
  return JSON.parse(writer.toString())
}
