// Random runs, drawn by a seed with every option equally likely, where a walk would take too long. The graph never counts as
// complete. Runs share states as far as they took the same choices.

import { hash } from '../../model/shuffle.ts'
import {
  answerTo,
  type Forkable,
  type Memory,
  type Question,
  remembered,
  unwritten,
  type Value,
} from '../ink/turn.ts'
import type { Graph, Leaf } from './graph.ts'
import { scoresIn } from './observed.ts'
import { knownTurns } from './turns.ts'

export interface SampleOptions {
  readonly runs: number
  readonly seed: number
  /** A run that has not ended after so many choices is broken off. */
  readonly maxTurns?: number
  /** Asked before every run but the first; false stops. */
  readonly goOn?: () => boolean
}

/** A run of more choices than anybody makes is broken off. */
export const MAX_TURNS = 200

/** A state: the runs that took these very choices. */
interface Branch {
  readonly depth: number
  readonly leaf: number
  readonly memory: Memory
  readonly options: number
  /** Edge that leads here: the state it leaves and its option. Undefined for the opening. */
  readonly into?: { readonly from: Branch; readonly option: number }
  /** One for each option once a run has come here; empty before. */
  edges: readonly Edge[]
}

interface Edge {
  readonly leaf: number
  /** Undefined where the turn failed. */
  readonly to?: Branch
  taken: number
}

/** @returns a graph that is never complete: `stoppedBy` says `time` where nothing else is the reason */
export function sample(
  story: Forkable,
  { runs, seed, maxTurns = MAX_TURNS, goOn = () => true }: SampleOptions,
): Graph {
  const turns = knownTurns(story, seed)
  const branches: Branch[] = []

  function grow(leaf: number, before: Memory, into?: Branch['into']): Branch | undefined {
    const { told: result, writes } = (turns.leaves[leaf] as Leaf).turn
    if (!result.ok) return undefined
    const branch: Branch = {
      depth: into ? into.from.depth + 1 : 0,
      leaf,
      memory: remembered(before, writes),
      options: result.value.passage.choices.length,
      edges: [],
      ...(into && { into }),
    }
    branches.push(branch)
    return branch
  }

  /** Runs all options of a state, also those that no run takes, since findings say what each option is worth there. */
  function visit(from: Branch): void {
    if (from.edges.length === from.options) return
    const result = (turns.leaves[from.leaf] as Leaf).turn.told
    const position = result.ok ? result.value.position : -1
    const { memory } = from
    const answer = (question: Question): Value =>
      answerTo(question, memory.get(question.slot) ?? unwritten(question.slot))
    from.edges = Array.from({ length: from.options }, (_, option): Edge => {
      const leaf = turns.find(position, option, answer, () => memory)
      const to = grow(leaf, memory, { from, option })
      return { leaf, taken: 0, ...(to && { to }) }
    })
  }

  const opening = grow(0, new Map())
  const brokenOff = new Set<Branch>()
  function runOnce(number: number): void {
    let at = opening
    for (let turn = 0; at && turn < maxTurns && at.options > 0 && !turns.isEndless(); turn++) {
      visit(at)
      const edge: Edge = at.edges[hash(`${seed}/${number}/${turn}`) % at.options] as Edge
      edge.taken++
      at = edge.to
    }
    if (at && at.options > 0) brokenOff.add(at)
  }

  let played = 0
  while (played < runs && (played === 0 || (goOn() && !turns.isEndless()))) runOnce(played++)
  const sorted = shorterFirst(branches)
  const taken = sorted.flatMap(({ options, edges }) =>
    Array.from({ length: options }, (_, option) => edges[option]?.taken ?? 0),
  )
  return {
    ...inOrder(sorted),
    story,
    leaves: turns.leaves,
    stoppedBy: story.usesChance() ? ['time', 'chance'] : ['time'],
    turns: turns.leaves.length,
    sampled: {
      runs: played,
      seed,
      taken: Float64Array.from(taken),
      brokenOff: new Set(sorted.flatMap((branch, state) => (brokenOff.has(branch) ? [state] : []))),
    },
  }
}

const shorterFirst = (branches: readonly Branch[]): readonly Branch[] =>
  [...branches].sort((a, b) => a.depth - b.depth)

function inOrder(sorted: readonly Branch[]) {
  const numberOf = new Map(sorted.map((branch, state) => [branch, state]))
  const edges = sorted.flatMap((branch) =>
    Array.from({ length: branch.options }, (_, option) => branch.edges[option]),
  )
  const firstEdge = Int32Array.from([0, ...sorted.map(({ options }) => options)])
  for (let state = 1; state < firstEdge.length; state++) {
    firstEdge[state] = (firstEdge[state] as number) + (firstEdge[state - 1] as number)
  }
  const edgeInto = sorted.map(({ into }) =>
    into ? (firstEdge[numberOf.get(into.from) ?? 0] as number) + into.option : -1,
  )
  return {
    states: sorted.length,
    firstEdge,
    edgeLeaf: Int32Array.from(edges, (edge) => edge?.leaf ?? -1),
    edgeTo: Int32Array.from(edges, (edge) => (edge?.to ? (numberOf.get(edge.to) ?? -1) : -1)),
    leafOf: Int32Array.from(sorted, ({ leaf }) => leaf),
    edgeInto: Int32Array.from(edgeInto),
    scoresOf: (state: number) => scoresIn((slot) => (sorted[state] as Branch).memory.get(slot)),
  }
}
