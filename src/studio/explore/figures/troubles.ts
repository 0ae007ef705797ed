// Where a trainee would be stuck: nothing on offer and no ending, a story that fails, a beat or a talk without an end.

import type { Trouble } from '../findings.ts'
import type { Graph, State } from '../graph.ts'
import type { Components } from './components.ts'
import { arrivals, firstEdges, logThrough, logTo } from './logs.ts'

export function troublesOf(graph: Graph, components: Components, ends: readonly State[]): readonly Trouble[] {
  return [...failures(graph), ...deadEnds(graph), ...noWaysOut(graph, components, ends)]
}

function failures(graph: Graph): readonly Trouble[] {
  const first = firstEdges(graph)
  return graph.leaves.flatMap(({ turn }, leaf): readonly Trouble[] => {
    if (turn.told.ok) return []
    const { problem } = turn.told
    const edge = first[leaf] as number
    return [
      {
        kind: problem.code === 'story/never-stops' ? 'never-stops' : 'failure',
        log: edge < 0 ? [] : logThrough(graph, edge),
        problem,
        ...(problem.place && { place: problem.place }),
      },
    ]
  })
}

/** One for each turn that leads to nothing. A story without endings may stop where it likes. */
function deadEnds(graph: Graph): readonly Trouble[] {
  const { story } = graph
  if (story.endings.length === 0) return []
  const seen = new Set<number>()
  const found: Trouble[] = []
  for (const { edge, leaf, told } of arrivals(graph)) {
    if (told?.passage.ending || seen.has(leaf)) continue
    seen.add(leaf)
    const line = story.lines[told?.lines.at(-1) ?? -1]
    const place = line && { file: line.file, line: line.line }
    found.push({ kind: 'dead-end', log: edge < 0 ? [] : logThrough(graph, edge), ...(place && { place }) })
  }
  return found
}

/** Rounds that nothing leads out of. Nothing is said where not every edge was gone into. */
function noWaysOut(graph: Graph, { of, circular }: Components, ends: readonly State[]): readonly Trouble[] {
  if (graph.stoppedBy.length > 0) return []
  const { states, firstEdge, edgeTo } = graph
  const out = new Set<number>()
  for (let state = 0; state < states; state++) {
    for (let edge = firstEdge[state] as number; edge < (firstEdge[state + 1] as number); edge++) {
      const to = edgeTo[edge] as number
      if (to < 0 || of[to] !== of[state]) out.add(of[state] as number)
    }
  }
  for (const end of ends) out.add(of[end] as number)
  return [...circular].flatMap((component) => {
    if (out.has(component)) return []
    const state = of.indexOf(component)
    const choice = logThrough(graph, firstEdge[state] as number).at(-1)
    const place = graph.story.choices.find(({ id }) => id === choice)?.place
    return [{ kind: 'no-way-out' as const, log: logTo(graph, state), ...(place && { place }) }]
  })
}
