// Loops, each named by the choices in it and listed once, however many states it runs through.

import type { Loop } from '../findings.ts'
import type { Graph, State } from '../graph.ts'
import type { Components } from './components.ts'
import { leafAt, logTo } from './logs.ts'

export function loopsOf(graph: Graph, { componentOf, circular }: Components): readonly Loop[] {
  if (circular.size === 0) return []
  const first = new Map<number, State>()
  const choices = new Map<number, Set<string>>()
  for (let state = 0; state < graph.states; state++) {
    const component = componentOf[state] as number
    if (!circular.has(component)) continue
    if (!first.has(component)) first.set(component, state)
    const on = choices.get(component) ?? new Set<string>()
    choices.set(component, on)
    for (const edge of edgesWithin(graph, componentOf, state)) on.add(leafAt(graph, edge)?.choice ?? '')
  }
  const places = new Map(graph.story.choices.map(({ id, place }, order) => [id, { place, order }]))
  const orderOf = (id: string): number => places.get(id)?.order ?? places.size
  const loops = new Map<string, Loop>()
  for (const [component, start] of first) {
    const on = [...(choices.get(component) ?? [])].sort((a, b) => orderOf(a) - orderOf(b))
    const place = places.get(on[0] ?? '')?.place
    const key = on.join(' ')
    if (loops.has(key)) continue
    loops.set(key, {
      choices: on,
      ...(place && { place }),
      log: [...logTo(graph, start), ...round(graph, componentOf, start)],
    })
  }
  return [...loops.values()]
}

function edgesWithin({ firstEdge, edgeTo }: Graph, componentOf: Int32Array, state: State): readonly number[] {
  const edges: number[] = []
  for (let edge = firstEdge[state] as number; edge < (firstEdge[state + 1] as number); edge++) {
    const to = edgeTo[edge] as number
    if (to >= 0 && componentOf[to] === componentOf[state]) edges.push(edge)
  }
  return edges
}

/** The shortest way from a state back to itself. */
function round(graph: Graph, componentOf: Int32Array, start: State): readonly string[] {
  const ways = new Map<State, readonly string[]>([[start, []]])
  for (const [state, way] of ways) {
    for (const edge of edgesWithin(graph, componentOf, state)) {
      const to = graph.edgeTo[edge] as number
      const on = [...way, leafAt(graph, edge)?.choice ?? '']
      if (to === start) return on
      if (!ways.has(to)) ways.set(to, on)
    }
  }
  return []
}
