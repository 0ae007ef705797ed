// Lines that the author marks as coming after an earlier choice: in which share of the runs that show them it was taken.

import type { Line } from '../../../model/passage.ts'
import type { ChoiceId } from '../../../model/run.ts'
import type { AfterFigures, Findings, Log } from '../findings.ts'
import type { Graph } from '../graph.ts'
import type { Components } from './components.ts'
import type { Flow } from './flow.ts'
import { leafAt } from './logs.ts'

/** Rounds after which a story with loops is no longer followed; each round changes less than the one before. */
const MOST_ROUNDS = 50
const SETTLED = 1e-12
const UNSEEN = -2
const START = -1

interface Mark {
  readonly text: string
  readonly after: readonly ChoiceId[]
}

/** Lines with the same causes; `shownBy` lists, for each leaf, the indices of those that it shows. */
interface Cause {
  readonly after: ReadonlySet<ChoiceId>
  readonly marks: readonly Mark[]
  readonly shownBy: readonly (readonly number[])[]
}

export function aftersOf(graph: Graph, components: Components, flow: Flow): readonly AfterFigures[] {
  // One cause after the other, since each needs an array over all edges.
  return causesOf(graph).flatMap((cause) => {
    const took = sharesAfter(graph, components, flow, cause)
    const all = new Float64Array(cause.marks.length)
    const seen = new Float64Array(cause.marks.length)
    for (let edge = 0; edge < graph.edgeTo.length; edge++) {
      const shown = cause.shownBy[graph.edgeLeaf[edge] as number]
      if (!shown) continue
      for (const mark of shown) {
        all[mark] = (all[mark] as number) + (flow.edge[edge] as number)
        seen[mark] = (seen[mark] as number) + (took[edge] as number)
      }
    }
    const without = logsWithout(graph, cause)
    return cause.marks.map((mark, index) => {
      const log = without[index]
      const share = all[index] === 0 ? 0 : (seen[index] as number) / (all[index] as number)
      return { ...mark, share, ...(log && { without: log }) }
    })
  })
}

function causesOf({ leaves }: Graph): readonly Cause[] {
  const causes = new Map<string, { marks: Mark[]; shownBy: number[][] } & Pick<Cause, 'after'>>()
  for (const [leaf, { turn }] of leaves.entries()) {
    for (const { text, after } of turn.told.ok ? turn.told.value.passage.lines : []) {
      if (!after) continue
      const key = after.join(' ')
      const cause = causes.get(key) ?? { after: new Set(after), marks: [], shownBy: [] }
      causes.set(key, cause)
      const known = cause.marks.findIndex((candidate) => candidate.text === text)
      if (known < 0) cause.marks.push({ text, after })
      const shown = cause.shownBy[leaf] ?? []
      cause.shownBy[leaf] = shown
      const mark = known < 0 ? cause.marks.length - 1 : known
      if (!shown.includes(mark)) shown.push(mark)
    }
  }
  return [...causes.values()]
}

/** For every edge, the part of its flow in runs that took one of the causes, on this edge or before. */
function sharesAfter(graph: Graph, { order }: Components, flow: Flow, { after }: Cause): Float64Array {
  const { firstEdge, edgeTo, edgeLeaf } = graph
  const takes = graph.leaves.map(({ choice }) => after.has(choice))
  const took = new Float64Array(edgeTo.length)
  const into = new Float64Array(graph.states)
  // Without loops the first round settles everything; with them each round adds what comes round again.
  for (let round = 0; round < MOST_ROUNDS; round++) {
    let moved = 0
    for (let place = order.length - 1; place >= 0; place--) {
      const state = order[place] as number
      const here = flow.state[state] as number
      const share = here === 0 ? 0 : Math.min(1, (into[state] as number) / here)
      for (let edge = firstEdge[state] as number; edge < (firstEdge[state + 1] as number); edge++) {
        const all = flow.edge[edge] as number
        const more = (takes[edgeLeaf[edge] as number] ? all : all * share) - (took[edge] as number)
        moved += Math.abs(more)
        took[edge] = (took[edge] as number) + more
        const to = edgeTo[edge] as number
        if (to >= 0) into[to] = (into[to] as number) + more
      }
    }
    if (moved < SETTLED) break
  }
  return took
}

/** For each mark of a cause the shortest choices that lead to it without that cause; undefined where there are none. */
function logsWithout(graph: Graph, { after, marks, shownBy }: Cause): readonly (Log | undefined)[] {
  const { states, firstEdge, edgeTo, edgeLeaf } = graph
  const logs: (Log | undefined)[] = marks.map(() => undefined)
  if (states === 0) return logs
  for (const mark of shownBy[graph.leafOf[0] as number] ?? []) logs[mark] = []
  const takes = graph.leaves.map(({ choice }) => after.has(choice))
  const came = new Int32Array(states).fill(UNSEEN)
  const from = new Int32Array(states)
  const queue = [0]
  came[0] = START
  for (let next = 0; next < queue.length; next++) {
    const state = queue[next] as number
    for (let edge = firstEdge[state] as number; edge < (firstEdge[state + 1] as number); edge++) {
      const leaf = edgeLeaf[edge] as number
      if (takes[leaf]) continue
      const shown = shownBy[leaf]
      if (shown) {
        for (const mark of shown) {
          logs[mark] ??= [...logOf(graph, came, from, state), graph.leaves[leaf]?.choice ?? '']
        }
      }
      const to = edgeTo[edge] as number
      if (to < 0 || came[to] !== UNSEEN) continue
      came[to] = edge
      from[to] = state
      queue.push(to)
    }
  }
  return logs
}

/**
 * Choices that some line is marked as after, and that some run takes and ends without such a line later on: in a later beat or, where
 * the story ends in the beat of that choice, in a later scene of it.
 */
export const untracedOf = (graph: Graph, afters: readonly AfterFigures[]): Findings['untraced'] =>
  [...new Set(afters.flatMap(({ after }) => after))].flatMap((choice) => {
    const log = untracedRun(graph, choice)
    return log ? [{ choice, log }] : []
  })

/** The shortest such run. */
function untracedRun(graph: Graph, choice: ChoiceId): Log | undefined {
  const { states, firstEdge, edgeTo, edgeLeaf } = graph
  const linesOf = graph.leaves.map(({ turn }) => (turn.told.ok ? turn.told.value.passage.lines : []))
  const isTrace = ({ after }: Line) => after?.includes(choice)
  const traces = linesOf.map((lines) => lines.some(isTrace))
  const tracesInLaterScene = linesOf.map((lines) => {
    const scene = lines.findIndex(({ cues }) => cues.some(({ kind }) => kind === 'scene'))
    return scene >= 0 && lines.slice(scene).some(isTrace)
  })
  const takes = graph.leaves.map((leaf) => leaf.choice === choice)
  /** Places to have been: every state before the choice, and every state after it. `came` is the edge that first led there. */
  const came = new Int32Array(2 * states).fill(UNSEEN)
  const from = new Int32Array(2 * states)
  const queue = [0]
  came[0] = START
  for (let next = 0; next < queue.length; next++) {
    const place = queue[next] as number
    const taken = place >= states
    const state = taken ? place - states : place
    const [start, end] = [firstEdge[state] as number, firstEdge[state + 1] as number]
    if (start === end && taken) return logOf(graph, came, from, place)
    for (let edge = start; edge < end; edge++) {
      const to = edgeTo[edge] as number
      const leaf = edgeLeaf[edge] as number
      if (to < 0 || (taken && traces[leaf])) continue
      if (takes[leaf] && firstEdge[to] === firstEdge[to + 1] && tracesInLaterScene[leaf]) continue
      const there = taken || takes[leaf] ? to + states : to
      if (came[there] !== UNSEEN) continue
      came[there] = edge
      from[there] = place
      queue.push(there)
    }
  }
  return undefined
}

function logOf(graph: Graph, came: Int32Array, from: Int32Array, place: number): Log {
  const log: ChoiceId[] = []
  for (let at = place; (came[at] as number) >= 0; at = from[at] as number) {
    log.push(leafAt(graph, came[at] as number)?.choice ?? '')
  }
  return log.reverse()
}
