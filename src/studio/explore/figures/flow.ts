// How many of the runs pass each state and each edge: what every share is made of. One run is 1; where loops are, a
// state may be passed more than once.

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
  const state = here.map((ways, at) => (runs === 0 ? 0 : (ways * (onward[at] as number)) / runs))
  return { counted: { kind: 'runs', runs }, state, edge: edgeFlow }
}

/** Less than this share of the walkers may be under way when their steps are no longer followed. */
const LEFT = 1e-9
const MOST_STEPS = 20_000
const MOST_WORK = 200_000_000

/** Where a story goes round, or has more runs than can be counted: walkers who take every option as often as any other. */
function walkersFlow(graph: Graph): Flow {
  const { states, firstEdge, edgeTo } = graph
  const state = new Float64Array(states)
  const edge = new Float64Array(edgeTo.length)
  let under = new Map<number, number>([[0, 1]])
  let work = 0
  for (let step = 0; step < MOST_STEPS && work < MOST_WORK && under.size > 0; step++) {
    const after = new Map<number, number>()
    let left = 0
    for (const [at, share] of under) {
      state[at] = (state[at] as number) + share
      const options = (firstEdge[at + 1] as number) - (firstEdge[at] as number)
      work += options
      for (let one = firstEdge[at] as number; one < (firstEdge[at + 1] as number); one++) {
        const to = edgeTo[one] as number
        edge[one] = (edge[one] as number) + share / options
        if (to < 0) continue
        after.set(to, (after.get(to) ?? 0) + share / options)
        left += share / options
      }
    }
    under = left < LEFT ? new Map() : after
  }
  return { counted: { kind: 'walkers' }, state, edge }
}

function sampledFlow({ states, edgeTo }: Graph, { runs, seed, taken }: NonNullable<Graph['sampled']>): Flow {
  const edge = taken.map((times) => times / runs)
  const state = new Float64Array(states)
  if (states > 0) state[0] = 1
  for (let one = 0; one < edgeTo.length; one++) {
    const to = edgeTo[one] as number
    if (to >= 0) state[to] = (state[to] as number) + (edge[one] as number)
  }
  return { counted: { kind: 'sample', runs, seed }, state, edge }
}
