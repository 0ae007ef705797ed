// Which share of the runs passes each state and each edge; every other share is computed from these. Where there are loops, a
// state may be passed more than once and its share be above 1.

import type { Findings } from '../findings.ts'
import type { Graph } from '../graph.ts'
import type { Components } from './components.ts'
import { isEnd } from './logs.ts'

export interface Flow {
  readonly counted: Findings['counted']
  readonly state: Float64Array
  readonly edge: Float64Array
}

export function flowOf(graph: Graph, components: Components): Flow {
  if (graph.sampled) return sampledFlow(graph, graph.sampled)
  if (components.circular.size > 0) return walkersFlow(graph)
  return runsFlow(graph, components) ?? walkersFlow(graph)
}

/** Every different run once: ways from the opening to a state, times ways from there to an end. */
function runsFlow(graph: Graph, { order }: Components): Flow | undefined {
  const { states, firstEdge, edgeTo } = graph
  const onward = new Float64Array(states)
  const here = new Float64Array(states)
  for (const state of order) {
    if (isEnd(graph, state)) onward[state] = 1
    for (let edge = firstEdge[state] as number; edge < (firstEdge[state + 1] as number); edge++) {
      const to = edgeTo[edge] as number
      if (to >= 0) onward[state] = (onward[state] as number) + (onward[to] as number)
    }
  }
  const runs = onward[0] ?? 0
  if (!Number.isFinite(runs)) return undefined
  const edgeFlow = new Float64Array(edgeTo.length)
  here[0] = 1
  for (let place = order.length - 1; place >= 0; place--) {
    const state = order[place] as number
    for (let edge = firstEdge[state] as number; edge < (firstEdge[state + 1] as number); edge++) {
      const to = edgeTo[edge] as number
      if (to < 0) continue
      here[to] = (here[to] as number) + (here[state] as number)
      edgeFlow[edge] = runs === 0 ? 0 : ((here[state] as number) * (onward[to] as number)) / runs
    }
  }
  const stateFlow = here.map((ways, at) => (runs === 0 ? 0 : (ways * (onward[at] as number)) / runs))
  return { counted: { kind: 'runs', runs }, state: stateFlow, edge: edgeFlow }
}

/** Walkers are followed until less than this share of them is still under way. */
const LEFT = 1e-9
const MOST_STEPS = 20_000
const MOST_WORK = 200_000_000

/** For a story with loops, or with more runs than a number can hold: players who take each option equally often. */
function walkersFlow(graph: Graph): Flow {
  const { states, firstEdge, edgeTo } = graph
  const stateFlow = new Float64Array(states)
  const edgeFlow = new Float64Array(edgeTo.length)
  let under = new Map<number, number>([[0, 1]])
  let work = 0
  for (let step = 0; step < MOST_STEPS && work < MOST_WORK && under.size > 0; step++) {
    const after = new Map<number, number>()
    let left = 0
    for (const [at, share] of under) {
      stateFlow[at] = (stateFlow[at] as number) + share
      const options = (firstEdge[at + 1] as number) - (firstEdge[at] as number)
      work += options
      for (let edge = firstEdge[at] as number; edge < (firstEdge[at + 1] as number); edge++) {
        const to = edgeTo[edge] as number
        edgeFlow[edge] = (edgeFlow[edge] as number) + share / options
        if (to < 0) continue
        after.set(to, (after.get(to) ?? 0) + share / options)
        left += share / options
      }
    }
    under = left < LEFT ? new Map() : after
  }
  return { counted: { kind: 'walkers' }, state: stateFlow, edge: edgeFlow }
}

function sampledFlow({ states, edgeTo }: Graph, { runs, seed, taken }: NonNullable<Graph['sampled']>): Flow {
  const edgeFlow = taken.map((times) => times / runs)
  const stateFlow = new Float64Array(states)
  if (states > 0) stateFlow[0] = 1
  for (let edge = 0; edge < edgeTo.length; edge++) {
    const to = edgeTo[edge] as number
    if (to >= 0) stateFlow[to] = (stateFlow[to] as number) + (edgeFlow[edge] as number)
  }
  return { counted: { kind: 'sample', runs, seed }, state: stateFlow, edge: edgeFlow }
}
