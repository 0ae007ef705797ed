// The shortest choices that lead to a state or through an edge: the way by which the walk first came there.

import type { ChoiceId } from '../../../model/run.ts'
import type { TurnResult } from '../../ink/turn.ts'
import type { Log } from '../findings.ts'
import type { Graph, Leaf, State } from '../graph.ts'

/** The state that an edge leaves, found by halving. */
function sourceOf({ firstEdge }: Graph, edge: number): State {
  let low = 0
  let high = firstEdge.length - 1
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if ((firstEdge[middle] as number) <= edge) low = middle
    else high = middle
  }
  // States without edges share their place in the array with the next one that has some.
  while ((firstEdge[low + 1] as number) <= edge) low++
  return low
}

export const leafAt = ({ leaves, edgeLeaf }: Graph, edge: number): Leaf | undefined =>
  leaves[edgeLeaf[edge] as number]

export function logTo(graph: Graph, state: State): Log {
  const log: ChoiceId[] = []
  for (let edge = graph.edgeInto[state] as number; edge >= 0; ) {
    log.push(leafAt(graph, edge)?.choice ?? '')
    edge = graph.edgeInto[sourceOf(graph, edge)] as number
  }
  return log.reverse()
}

export const logThrough = (graph: Graph, edge: number): Log => [
  ...logTo(graph, sourceOf(graph, edge)),
  leafAt(graph, edge)?.choice ?? '',
]

/** Of every leaf the first edge that took it; -1 where none did. */
export function firstEdges({ leaves, edgeLeaf }: Graph): Int32Array {
  const first = new Int32Array(leaves.length).fill(-1)
  for (let edge = edgeLeaf.length - 1; edge >= 0; edge--) {
    const leaf = edgeLeaf[edge] as number
    if (leaf >= 0) first[leaf] = edge
  }
  return first
}

/** A state without options is where a run is over. */
export const isEnd = ({ firstEdge }: Graph, state: State): boolean =>
  firstEdge[state] === firstEdge[state + 1]

/**
 * Every turn that ends a run, with its edge (-1 where the opening does), in the order in which the walk came to them. Runs
 * that end in different words share a state where nothing that is remembered differs, so endings belong to edges.
 */
export function* arrivals(
  graph: Graph,
): Generator<{ readonly edge: number; readonly leaf: number; readonly told?: TurnResult }> {
  const at = (edge: number, leaf: number) => {
    const told = graph.leaves[leaf]?.turn.told
    return { edge, leaf, ...(told?.ok && { told: told.value }) }
  }
  if (graph.states > 0 && isEnd(graph, 0)) yield at(-1, graph.leafOf[0] as number)
  for (let edge = 0; edge < graph.edgeTo.length; edge++) {
    const to = graph.edgeTo[edge] as number
    if (to >= 0 && isEnd(graph, to)) yield at(edge, graph.edgeLeaf[edge] as number)
  }
}
