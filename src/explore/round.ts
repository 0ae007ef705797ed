// One round of a walk: breadth first from the opening, with what is worth remembering taken as known. Turns that it
// must run are kept for the next.

import type { Memory, Position, Question, Slot, Value } from '../core/turn.ts'
import { answerTo, unwritten } from '../core/turn.ts'
import { type Fold, folded } from './counters.ts'
import type { Leaf, Limit } from './graph.ts'
import { type Growing, growing, push, settled } from './growing.ts'
import { FORGOTTEN, type Layout, SET, type Step, stepsOf } from './layouts.ts'
import { foldedMemory } from './memory.ts'
import { createStates, type States, type Values } from './states.ts'
import type { KnownTurns } from './turns.ts'

export interface Limits {
  readonly maxStates: number
  /** Asked now and then; false stops the walk. */
  readonly goOn: () => boolean
  readonly onProgress: (progress: { readonly states: number; readonly turns: number }) => void
}

export interface Kept {
  readonly turns: KnownTurns
  readonly values: Values
  readonly layoutOf: (position: Position) => Layout
  readonly folds: ReadonlyMap<Slot, Fold>
  /** Another seed would be another story: to walk this one is to walk a small part of many. */
  readonly usesChance: () => boolean
}

export interface Round {
  /** True where no turn had to be run, and nothing asked that was not kept: every state was told apart that differs. */
  readonly isWhole: boolean
  readonly stoppedBy?: Limit
  readonly states: States
  readonly layoutOf: (position: Position) => Layout
  readonly firstEdge: Int32Array
  readonly edgeLeaf: Int32Array
  readonly edgeTo: Int32Array
  readonly leafOf: Int32Array
  readonly edgeInto: Int32Array
  /** Turns that the engine has run in all. */
  readonly ran: number
}

/** So many edges between two looks at the clock; the engine may need a fifth of a millisecond for each. */
const BETWEEN_LOOKS = 256

export function walkRound({ turns, values, layoutOf, folds, usesChance }: Kept, limits: Limits): Round {
  const states = createStates()
  const [firstEdge, edgeLeaf, edgeTo, leafOf, edgeInto, parent] = [0, 0, 0, 0, 0, 0].map(() => growing()) as [
    Growing,
    Growing,
    Growing,
    Growing,
    Growing,
    Growing,
  ]
  const known = turns.leaves.length
  const steps: (readonly Step[] | undefined)[] = []
  let row = new Int32Array(64)
  let isWhole = true
  let stoppedBy: Limit | undefined

  /** Everything that the run remembers which led here first. Long to tell, so asked only where it must be. */
  function memoryOf(state: number, more?: number): Memory {
    const chain: number[] = more === undefined ? [] : [more]
    for (let at = state; at !== -1; at = parent.numbers[at] as number)
      chain.push(leafOf.numbers[at] as number)
    return foldedMemory(chain.reverse().map((leaf) => turns.leaves[leaf]?.turn.writes ?? []))
  }

  function answerer(state: number, layout: Layout): (question: Question) => Value {
    const start = states.startOf(state)
    return (question) => {
      const column = layout.columnOf.get(question.slot)
      if (column === undefined) {
        isWhole = false
        return answerTo(question, memoryOf(state).get(question.slot) ?? unwritten(question.slot))
      }
      return answerTo(question, values.decode(states.values().numbers[start + column] as number))
    }
  }

  /** The state after a turn; -1 where there is none. */
  function follow(state: number, leaf: number, edge: number): number {
    const taken = turns.leaves[leaf] as Leaf
    if (!taken.turn.told.ok) return -1
    const { position } = taken.turn.told.value
    const after = layoutOf(position)
    const known = steps[leaf] ?? stepsOf(taken, layoutOf(taken.from), after, folds, values)
    steps[leaf] = known
    const width = after.slots.length
    if (row.length < width) row = new Int32Array(width * 2)
    const start = state < 0 ? 0 : states.startOf(state)
    const { numbers } = states.values()
    for (let column = 0; column < width; column++) {
      row[column] = valueAfter(known[column] as Step, numbers, start, () =>
        told(state, leaf, after.slots[column] ?? ''),
      )
    }
    const placed = states.place(position, row, width)
    if (placed >= 0) return placed
    push(leafOf, leaf)
    push(edgeInto, edge)
    push(parent, state)
    return -1 - placed
  }

  function valueAfter(step: Step, numbers: Int32Array, start: number, recall: () => number): number {
    if (step.from === SET) return step.by
    if (step.from === FORGOTTEN) return recall()
    const before = numbers[start + step.from] as number
    const after = step.ticks && before !== -1 ? before + 1 + step.by : before + step.by
    return step.fold ? folded(after, step.fold) : after
  }

  function told(state: number, leaf: number, slot: Slot): number {
    if (state >= 0) isWhole = false
    const value = memoryOf(state, leaf).get(slot) ?? unwritten(slot)
    const fold = folds.get(slot)
    return values.encode(fold ? folded(value as number, fold) : value)
  }

  follow(-1, 0, -1)
  let looked = 0
  for (let state = 0; state < states.count(); state++) {
    push(firstEdge, edgeLeaf.count)
    const position = states.positionOf(state)
    const answer = answerer(state, layoutOf(position))
    const count = turns.optionsAt(position).length
    for (let option = 0; option < count && !stoppedBy; option++) {
      if (++looked % BETWEEN_LOOKS === 0) {
        if (!limits.goOn()) stoppedBy = 'time'
        limits.onProgress({ states: states.count(), turns: turns.leaves.length })
      }
      if (states.count() > limits.maxStates) stoppedBy = 'states'
      if (usesChance()) stoppedBy = 'chance'
      const leaf = turns.find(position, option, answer, () => memoryOf(state))
      const edge = push(edgeLeaf, leaf)
      push(edgeTo, follow(state, leaf, edge))
    }
    if (stoppedBy) break
  }
  const stopped = stoppedBy
  const visited = firstEdge.count - (stopped ? 1 : 0)
  const edges = stopped ? (firstEdge.numbers[visited] as number) : edgeLeaf.count
  if (!stopped) push(firstEdge, edgeLeaf.count)
  return {
    isWhole: isWhole && turns.leaves.length === known,
    ...(stopped && { stoppedBy: stopped }),
    states,
    layoutOf,
    firstEdge: settled({ ...firstEdge, count: visited + 1 }),
    edgeLeaf: settled({ ...edgeLeaf, count: edges }),
    // What was not gone into leads nowhere.
    edgeTo: settled({ ...edgeTo, count: edges }).map((to) => (to < visited ? to : -1)),
    leafOf: settled({ ...leafOf, count: visited }),
    edgeInto: settled({ ...edgeInto, count: visited }),
    ran: turns.leaves.length,
  }
}
