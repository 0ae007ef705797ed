// Where a trainee would be stuck: nothing on offer and no ending, a story that fails, a beat or a talk without an end.

import { isUnending } from '../../ink/turn.ts'
import type { Trouble } from '../findings.ts'
import type { Graph, State } from '../graph.ts'
import type { Components } from './components.ts'
import { arrivals, firstEdges, logThrough, logTo } from './logs.ts'

export function troublesOf(graph: Graph, components: Components, ends: readonly State[]): readonly Trouble[] {
  return oncePerPlace([...failures(graph), ...deadEnds(graph), ...noWaysOut(graph, components, ends)])
}

/** Of several runs that stop in the same way at the same line, the first. */
function oncePerPlace(troubles: readonly Trouble[]): readonly Trouble[] {
  const seen = new Set<string>()
  return troubles.filter(({ kind, place, problem }) => {
    const key = JSON.stringify([kind, place, problem?.message])
    const isNew = !place || !seen.has(key)
    seen.add(key)
    return isNew
  })
}

function failures(graph: Graph): readonly Trouble[] {
  const first = firstEdges(graph)
  return graph.leaves.flatMap(({ turn }, leaf): readonly Trouble[] => {
    if (turn.told.ok) return []
    const { problem } = turn.told
    const edge = first[leaf] as number
    return [
      {
        kind: isUnending(problem) ? 'never-stops' : 'failure',
        log: logThrough(graph, edge),
        problem,
        ...(problem.place && { place: problem.place }),
      },
    ]
  })
}

/** One for each turn that stops without an ending. A story without any endings may stop anywhere. */
function deadEnds(graph: Graph): readonly Trouble[] {
  const { story } = graph
  if (story.endings.length === 0) return []
  const seen = new Set<number>()
  const troubles: Trouble[] = []
  for (const { edge, leaf, result } of arrivals(graph)) {
    if (result?.passage.ending || seen.has(leaf)) continue
    seen.add(leaf)
    const line = story.lines[result?.last ?? -1]
    const place = line && { file: line.file, line: line.line }
    troubles.push({ kind: 'dead-end', log: logThrough(graph, edge), ...(place && { place }) })
  }
  return troubles
}

/** Loops that nothing leads out of. None are reported where not every edge was followed. */
function noWaysOut(
  graph: Graph,
  { componentOf, circular }: Components,
  ends: readonly State[],
): readonly Trouble[] {
  if (graph.stoppedBy.length > 0) return []
  const { states, firstEdge, edgeTo } = graph
  const out = new Set<number>()
  for (let state = 0; state < states; state++) {
    for (let edge = firstEdge[state] as number; edge < (firstEdge[state + 1] as number); edge++) {
      const to = edgeTo[edge] as number
      if (to < 0 || componentOf[to] !== componentOf[state]) out.add(componentOf[state] as number)
    }
  }
  for (const end of ends) out.add(componentOf[end] as number)
  return [...circular].flatMap((component) => {
    if (out.has(component)) return []
    const state = componentOf.indexOf(component)
    const choice = logThrough(graph, firstEdge[state] as number).at(-1)
    const place = graph.story.choices.find(({ id }) => id === choice)?.place
    return [{ kind: 'no-way-out' as const, log: logTo(graph, state), ...(place && { place }) }]
  })
}
