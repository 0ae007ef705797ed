// One round of a walk: breadth first from the opening, keeping the slots that the turns known so far ask. Turns that it has to
// run are added to those for the next round.

import { createFront, type FrontMemory } from './front.ts'
import type { Graph, Limit, State } from './graph.ts'
import { growing, type NumberList, push, settled } from './growing.ts'

export interface Limits {
  readonly maxStates: number
  /** Asked now and then; false stops the walk. */
  readonly goOn: () => boolean
  readonly onProgress: (progress: { readonly states: number; readonly turns: number }) => void
}

export interface Round extends Pick<Graph, 'firstEdge' | 'edgeLeaf' | 'edgeTo' | 'leafOf' | 'edgeInto'> {
  /** True where no turn had to be run and every question found its value kept: then no states were wrongly merged. */
  readonly isWhole: boolean
  readonly stoppedBy?: Limit
  readonly parentOf: Int32Array
}

/** Edges between two looks at the clock; the engine may need a millisecond for each. */
const BETWEEN_LOOKS = 256

/** @param usesChance true stops the walk, since another seed would give other runs */
export function walkRound(memory: FrontMemory, usesChance: () => boolean, limits: Limits): Round {
  const { turns } = memory
  const known = turns.leaves.length
  const grown = { firstEdge: growing(), edgeLeaf: growing(), edgeTo: growing() }
  const front = createFront(memory)
  let looked = 0

  function stopped(): Limit | undefined {
    if (usesChance()) return 'chance'
    if (front.count() > limits.maxStates) return 'states'
    if (turns.isEndless()) return 'time'
    if (++looked % BETWEEN_LOOKS > 0) return undefined
    limits.onProgress({ states: front.count(), turns: turns.leaves.length })
    return limits.goOn() ? undefined : 'time'
  }

  front.follow(-1, 0, -1)
  for (let state = 0; state < front.count(); state++) {
    const first = grown.edgeLeaf.count
    push(grown.firstEdge, first)
    const count = turns.optionsAt(front.positionOf(state)).length
    for (let option = 0; option < count; option++) {
      const stoppedBy = stopped()
      if (stoppedBy) {
        const visited = unfinished(grown, first, state, count)
        return { isWhole: false, stoppedBy, ...front.settled(visited), ...settledEdges(grown, visited) }
      }
      const leaf = front.leafAt(state, option)
      push(grown.edgeTo, front.follow(state, leaf, push(grown.edgeLeaf, leaf)))
    }
  }
  push(grown.firstEdge, grown.edgeLeaf.count)
  const isWhole = front.missedNothing() && turns.leaves.length === known
  return { isWhole, ...front.settled(front.count()), ...settledEdges(grown, front.count()) }
}

interface GrownEdges {
  readonly firstEdge: NumberList
  readonly edgeLeaf: NumberList
  readonly edgeTo: NumberList
}

/** Leaves out the state at which the walk stopped. Only the opening stays, with options that lead nowhere. */
function unfinished({ firstEdge, edgeLeaf, edgeTo }: GrownEdges, first: number, state: State, count: number) {
  edgeLeaf.count = first
  edgeTo.count = first
  if (state > 0) return state
  for (let option = 0; option < count; option++) for (const row of [edgeLeaf, edgeTo]) push(row, -1)
  push(firstEdge, count)
  return 1
}

/** Edges to states that were not visited lead nowhere. */
function settledEdges({ firstEdge, edgeLeaf, edgeTo }: GrownEdges, visited: number) {
  return {
    firstEdge: settled({ ...firstEdge, count: visited + 1 }),
    edgeLeaf: settled(edgeLeaf),
    edgeTo: settled(edgeTo).map((to) => (to < visited ? to : -1)),
  }
}
