// Promises that some run makes, keeps or breaks, read from what turns asked and wrote of the story's lists of promises.

import { PROMISE_EVENTS, type PromiseChange, type PromiseEvent } from '../../../model/promise.ts'
import type { Turn } from '../../ink/turn.ts'
import type { Log, PromiseFigures } from '../findings.ts'
import type { Graph } from '../graph.ts'
import { itemsIn } from '../observed.ts'
import { firstEdges, logThrough } from './logs.ts'

/** What a turn does to promises; the same for every memory that the turn stands for. */
export function changesIn({ asked, writes }: Turn): readonly PromiseChange[] {
  return PROMISE_EVENTS.flatMap((event) => {
    const slot = `variable:promises_${event}`
    const write = writes.find((written) => written.slot === slot)
    if (!write || !('set' in write)) return []
    const before = itemsIn(asked.find((question) => question.slot === slot)?.answer)
    return itemsIn(write.set)
      .filter((promise) => !before.includes(promise))
      .map((promise) => ({ promise, event }))
  })
}

export function promisesOf(graph: Graph): readonly PromiseFigures[] {
  const first = firstEdges(graph)
  const figures = new Map<string, Partial<Record<PromiseEvent, Log>>>()
  const edges = graph.leaves
    .flatMap(({ turn }, leaf) =>
      changesIn(turn).map((change) => ({ ...change, edge: first[leaf] as number })),
    )
    .sort((a, b) => a.edge - b.edge)
  for (const { promise, event, edge } of edges) {
    const known = figures.get(promise) ?? {}
    figures.set(promise, known)
    known[event] ??= logThrough(graph, edge)
  }
  return [...figures].sort(([a], [b]) => (a < b ? -1 : 1)).map(([id, events]) => ({ id, ...events }))
}
