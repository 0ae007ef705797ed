// All findings about a story, computed from the graph of a walk or a sample.

import type { Findings, Log } from '../findings.ts'
import type { Graph } from '../graph.ts'
import { aftersOf, untracedOf } from './afters.ts'
import { componentsOf } from './components.ts'
import { type Flow, flowOf } from './flow.ts'
import { lengthsOf } from './lengths.ts'
import { arrivals, logThrough } from './logs.ts'
import { loopsOf } from './loops.ts'
import { pointsOf } from './points.ts'
import { promisesOf } from './promises.ts'
import { endsOf, scoreFigures } from './scores.ts'
import { troublesOf } from './troubles.ts'
import { unreachedOf } from './unreached.ts'

export function findingsOf(graph: Graph): Findings {
  const components = componentsOf(graph)
  const flow = flowOf(graph, components)
  const ends = endsOf(graph)
  const afters = aftersOf(graph, components, flow)
  return {
    story: graph.story.id,
    revision: graph.story.revision,
    complete: graph.stoppedBy.length === 0,
    stoppedBy: graph.stoppedBy,
    states: graph.states,
    turns: graph.turns,
    counted: flow.counted,
    ...lengthsOf(graph, components),
    ...scoreFigures(graph, flow, ends),
    endings: endingsOf(graph, flow),
    ...unreachedOf(graph),
    troubles: troublesOf(graph, components, ends),
    loops: loopsOf(graph, components),
    promises: promisesOf(graph),
    afters,
    untraced: untracedOf(graph, afters),
    points: pointsOf(graph, flow),
  }
}

function endingsOf(graph: Graph, flow: Flow): Findings['endings'] {
  const endings = new Map<string, { readonly log: Log; share: number }>()
  let all = 0
  for (const { edge, result } of arrivals(graph)) {
    const share = edge < 0 ? (flow.state[0] as number) : (flow.edge[edge] as number)
    all += share
    const id = result?.passage.ending
    if (!id) continue
    const known = endings.get(id) ?? { log: logThrough(graph, edge), share: 0 }
    known.share += share
    endings.set(id, known)
  }
  return [...endings].map(([id, { log, share }]) => ({ id, share: all === 0 ? 0 : share / all, log }))
}
