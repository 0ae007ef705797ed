// The shortest and the longest run, in choices and in words; and the fewest and the most decisions of a run at which the trainee is
// asked for their own words.

import type { Findings, Range } from '../findings.ts'
import type { Graph, Leaf } from '../graph.ts'
import type { Components } from './components.ts'
import { isEnd, leafAt } from './logs.ts'

export function lengthsOf(
  graph: Graph,
  components: Components,
): Pick<Findings, 'decisions' | 'said' | 'words' | 'opening'> {
  const opening = graph.leaves[0]?.words ?? 0
  const words = lengthsOver(graph, components, (edge) => leafAt(graph, edge)?.words ?? 0)
  const said = lengthsOver(graph, components, (edge) => saidIn(leafAt(graph, edge)))
  return {
    opening,
    decisions: lengthsOver(graph, components, () => 1),
    said: from(saidIn(graph.leaves[0]), said),
    words: from(opening, words),
  }
}

const from = (start: number, { min, max }: Range): Range => ({
  min: min + start,
  max: max === null ? null : max + start,
})

/** 1 where what a turn tells ends in a decision for which own words are asked. By the turn: two may lead to one state with other lines. */
function saidIn(leaf: Leaf | undefined): number {
  const told = leaf?.turn.told
  return told?.ok && told.value.passage.say !== undefined && told.value.passage.choices.length > 0 ? 1 : 0
}

/**
 * Least and greatest sum of weights over the edges of a run; both 0 where no run ends. A run that a sample broke off has at least
 * the sum until there, and no greatest.
 */
function lengthsOver(
  graph: Graph,
  { order, componentOf, circular }: Components,
  weigh: (edge: number) => number,
): Range {
  const { states, firstEdge, edgeTo, sampled } = graph
  const least = new Float64Array(states).fill(Number.POSITIVE_INFINITY)
  const most = new Float64Array(states).fill(Number.NEGATIVE_INFINITY)
  // The order says nothing within a component, so with loops this repeats until nothing changes.
  for (let changed = true; changed; ) {
    changed = false
    for (const state of order) {
      let [low, high] = isEnd(graph, state) ? [0, 0] : [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
      if (sampled?.brokenOff.has(state)) [low, high] = [0, Number.POSITIVE_INFINITY]
      for (let edge = firstEdge[state] as number; edge < (firstEdge[state + 1] as number); edge++) {
        const to = edgeTo[edge] as number
        if (to < 0) continue
        low = Math.min(low, (least[to] as number) + weigh(edge))
        high = Math.max(high, (most[to] as number) + weigh(edge))
      }
      if (circular.has(componentOf[state] as number) && low < Number.POSITIVE_INFINITY)
        high = Number.POSITIVE_INFINITY
      if (low < (least[state] as number)) {
        least[state] = low
        changed = circular.size > 0
      }
      if (high > (most[state] as number)) {
        most[state] = high
        changed = circular.size > 0
      }
    }
  }
  const [min, max] = [least[0] ?? 0, most[0] ?? 0]
  return {
    min: Number.isFinite(min) ? min : 0,
    max: max === Number.POSITIVE_INFINITY ? null : Math.max(0, max),
  }
}
