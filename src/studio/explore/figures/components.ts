// Groups of states that lead back to each other (strongly connected components), and an order in which each state stands after
// those it leads to. Tarjan's algorithm without recursion, since a story may have a million states.

import type { Graph, State } from '../graph.ts'

export interface Components {
  /** Every state, after all states that it leads to, other than those of its own component. */
  readonly order: Int32Array
  /** By state. */
  readonly componentOf: Int32Array
  /** Components with a loop in them. */
  readonly circular: ReadonlySet<number>
}

export function componentsOf({ states, firstEdge, edgeTo }: Graph): Components {
  const componentOf = new Int32Array(states).fill(-1)
  const order = new Int32Array(states)
  const entered = new Int32Array(states).fill(-1)
  const low = new Int32Array(states)
  const next = firstEdge.slice(0, states)
  const circular = new Set<number>()
  const open: State[] = []
  const path: State[] = []
  let number = 0
  let placed = 0
  let component = 0

  const enter = (state: State): void => {
    entered[state] = low[state] = number++
    open.push(state)
    path.push(state)
  }
  const lower = (state: State, to: number): void => {
    low[state] = Math.min(low[state] as number, to)
  }

  function leave(state: State): void {
    path.pop()
    const before = path.at(-1)
    if (before !== undefined) lower(before, low[state] as number)
    if (low[state] !== entered[state]) return
    const size = open.length - open.lastIndexOf(state)
    for (let left = size; left > 0; left--) {
      const member = open.pop() as State
      componentOf[member] = component
      order[placed++] = member
    }
    if (size > 1) circular.add(component)
    component++
  }

  for (let root = 0; root < states; root++) {
    if (entered[root] !== -1) continue
    enter(root)
    for (let state = path.at(-1); state !== undefined; state = path.at(-1)) {
      const edge = next[state] as number
      if (edge === firstEdge[state + 1]) {
        leave(state)
        continue
      }
      next[state] = edge + 1
      const to = edgeTo[edge] as number
      if (to < 0) continue
      if (entered[to] === -1) enter(to)
      else if (componentOf[to] === -1) lower(state, entered[to] as number)
    }
  }
  for (let state = 0; state < states; state++) {
    for (let edge = firstEdge[state] as number; edge < (firstEdge[state + 1] as number); edge++) {
      if (edgeTo[edge] === state) circular.add(componentOf[state] as number)
    }
  }
  return { order, componentOf, circular }
}
