// The states that a walk has found so far, and the next state after each option. Looks at the values kept for a state where
// they answer the turn's questions; otherwise it rebuilds the whole memory of the run that first led there.

import { answerTo, type Memory, type Position, type Slot, unwritten, type Value } from '../ink/turn.ts'
import { answersAlike, type Fold, folded } from './counters.ts'
import type { Leaf, State } from './graph.ts'
import { growing, push, settled } from './growing.ts'
import { applied, FORGOTTEN, type Layout, type Step, stepOf } from './layouts.ts'
import { foldedMemory, recaller } from './memory.ts'
import { createStates, type Values } from './states.ts'
import type { Fork, KnownTurns } from './turns.ts'

export interface FrontMemory {
  readonly turns: KnownTurns
  readonly values: Values
  readonly layoutOf: (position: Position) => Layout
  readonly folds: ReadonlyMap<Slot, Fold>
}

export interface Front {
  readonly count: () => number
  readonly positionOf: (state: State) => Position
  /** The turn that an option leads to from a state. */
  readonly leafAt: (state: State, option: number) => number
  /** The state after a turn, known or new; -1 where there is none. */
  readonly follow: (state: State, leaf: number, edge: number) => State
  /** False once a turn needed a value that was not kept. */
  readonly missedNothing: () => boolean
  readonly settled: (states: number) => {
    readonly leafOf: Int32Array
    readonly edgeInto: Int32Array
    readonly parentOf: Int32Array
  }
}

export function createFront({ turns, values, layoutOf, folds }: FrontMemory): Front {
  const states = createStates()
  const ways = { leafOf: growing(), edgeInto: growing(), parentOf: growing() }
  const recall = recaller(ways, turns.leaves)
  const steps: (Step | undefined)[] = []
  /** By number of the fork: the column that answers it; -1 where none does, -2 where that was not looked up yet. */
  let columns = new Int32Array(0)
  let row = new Int32Array(64)
  let missed = 0

  function columnFor({ number, question }: Fork, position: Position): number {
    if (number >= columns.length) {
      const wider = new Int32Array(number * 2 + 64).fill(-2)
      wider.set(columns)
      columns = wider
    }
    const known = columns[number] as number
    if (known !== -2) return known
    const fold = folds.get(question.slot)
    const column = layoutOf(position).columnOf.get(question.slot)
    // Values folded for the questions known so far may be too coarse for a new one.
    const answering = column === undefined || (fold && !answersAlike(fold, question)) ? -1 : column
    columns[number] = answering
    return answering
  }

  function answer(state: State, fork: Fork): Value {
    const column = columnFor(fork, states.positionOf(state))
    if (column >= 0) {
      const code = states.values().numbers[states.startOf(state) + column] as number
      return answerTo(fork.question, values.decode(code))
    }
    missed++
    return answerTo(fork.question, valueIn(recall(state), fork.question.slot))
  }

  function leafAt(state: State, option: number): number {
    const position = states.positionOf(state)
    let branch = turns.rootOf(position, option)
    while (typeof branch === 'object') branch = branch.branches.get(answer(state, branch))
    return branch ?? turns.run(position, option, recall(state))
  }

  function stepAt(leaf: number): Step | undefined {
    const known = steps[leaf]
    if (known) return known
    const taken = turns.leaves[leaf] as Leaf
    if (!taken.turn.told.ok) return undefined
    const { position } = taken.turn.told.value
    const step = stepOf(taken, position, layoutOf(taken.from), layoutOf(position), folds, values)
    if (row.length < step.from.length) row = new Int32Array(step.from.length * 2)
    if (taken.from >= 0 && step.from.includes(FORGOTTEN)) missed++
    steps[leaf] = step
    return step
  }

  /** The code of a value that the state before a new turn did not keep, from the whole memory. */
  function recalled(slot: Slot, state: State, leaf: number): number {
    const value = valueIn(foldedMemory([turns.leaves[leaf]?.turn.writes ?? []], recall(state)), slot)
    const fold = folds.get(slot)
    return values.encode(fold ? folded(value as number, fold) : value)
  }

  function follow(state: State, leaf: number, edge: number): State {
    const step = stepAt(leaf)
    if (!step) return -1
    const start = state < 0 ? 0 : states.startOf(state)
    applied(step, states.values().numbers, start, row, (column) =>
      recalled(step.slots[column] as Slot, state, leaf),
    )
    const placed = states.place(step.position, row, step.from.length)
    if (placed >= 0) return placed
    push(ways.leafOf, leaf)
    push(ways.edgeInto, edge)
    push(ways.parentOf, state)
    return -1 - placed
  }

  return {
    count: states.count,
    positionOf: states.positionOf,
    leafAt,
    follow,
    missedNothing: () => missed === 0,
    settled: (count) => ({
      leafOf: settled({ ...ways.leafOf, count }),
      edgeInto: settled({ ...ways.edgeInto, count }),
      parentOf: settled({ ...ways.parentOf, count }),
    }),
  }
}

const valueIn = (memory: Memory, slot: Slot): Value => memory.get(slot) ?? unwritten(slot)
