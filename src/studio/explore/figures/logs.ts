// The shortest log that leads to a state or through an edge, which is the way by which the walk first came there.

import type { ChoiceId } from '../../../model/run.ts'
import type { TurnResult } from '../../ink/turn.ts'
import type { Log } from '../findings.ts'
import type { Graph, Leaf, State } from '../graph.ts'

/** The state that an edge leaves, by binary search. */
function sourceOf({ firstEdge }: Graph, edge: number): State {
  let low = 0
  let high = firstEdge.length - 1
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if ((firstEdge[middle] as number) <= edge) low = middle
    else high = middle
  }
  // States without edges have the same first edge as the next state that has some.
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

/** @param edge -1 for the opening, to which nothing leads */
export const logThrough = (graph: Graph, edge: number): Log =>
  edge < 0 ? [] : [...logTo(graph, sourceOf(graph, edge)), leafAt(graph, edge)?.choice ?? '']

/** The first edge of each leaf; -1 where none has it. */
export function firstEdges({ leaves, edgeLeaf }: Graph): Int32Array {
  const first = new Int32Array(leaves.length).fill(-1)
  for (let edge = edgeLeaf.length - 1; edge >= 0; edge--) {
    const leaf = edgeLeaf[edge] as number
    if (leaf >= 0) first[leaf] = edge
  }
  return first
}

export const isEnd = ({ firstEdge }: Graph, state: State): boolean =>
  firstEdge[state] === firstEdge[state + 1]

/**
 * Every turn that ends a run, with its edge (-1 where the opening does), in the order in which the walk came to them. Endings
 * belong to edges and not to states, since runs with different endings share a last state where the same is remembered.
 */
export function* arrivals(
  graph: Graph,
): Generator<{ readonly edge: number; readonly leaf: number; readonly result?: TurnResult }> {
  const at = (edge: number, leaf: number) => {
    const outcome = graph.leaves[leaf]?.turn.told
    return { edge, leaf, ...(outcome?.ok && { result: outcome.value }) }
  }
  if (graph.states > 0 && isEnd(graph, 0)) yield at(-1, graph.leafOf[0] as number)
  for (let edge = 0; edge < graph.edgeTo.length; edge++) {
    const to = graph.edgeTo[edge] as number
    if (to >= 0 && isEnd(graph, to)) yield at(edge, graph.edgeLeaf[edge] as number)
  }
}
