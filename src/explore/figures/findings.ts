// Everything that is known of a story once it has been walked, or tried: counted from its graph.

import type { Findings } from '../findings.ts'
import type { Graph, State } from '../graph.ts'
import { componentsOf } from './components.ts'
import { type Flow, flowOf } from './flow.ts'
import { lengthsOf } from './lengths.ts'
import { logTo } from './logs.ts'
import { loopsOf } from './loops.ts'
import { pointsOf } from './points.ts'
import { promisesOf } from './promises.ts'
import { endingAt, endsOf, scoreFigures } from './scores.ts'
import { troublesOf } from './troubles.ts'
import { unreachedOf } from './unreached.ts'

export function findingsOf(graph: Graph): Findings {
  const components = componentsOf(graph)
  const flow = flowOf(graph, components)
  const ends = endsOf(graph)
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
    endings: endingsOf(graph, flow, ends),
    ...unreachedOf(graph),
    troubles: troublesOf(graph, components, ends),
    loops: loopsOf(graph, components),
    promises: promisesOf(graph),
    points: pointsOf(graph, flow),
  }
}

function endingsOf(graph: Graph, flow: Flow, ends: readonly State[]): Findings['endings'] {
  const first = new Map<string, State>()
  const shares = new Map<string, number>()
  let all = 0
  for (const end of ends) {
    const share = flow.state[end] as number
    all += share
    const id = endingAt(graph, end)
    if (!id) continue
    if (!first.has(id)) first.set(id, end)
    shares.set(id, (shares.get(id) ?? 0) + share)
  }
  return [...first].map(([id, end]) => ({
    id,
    share: all === 0 ? 0 : (shares.get(id) ?? 0) / all,
    log: logTo(graph, end),
  }))
}
