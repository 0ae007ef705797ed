// Random runs where a walk would be too long: every option as likely as any other, drawn from a seed. Never the whole,
// however many there are, and what it gives says so. Runs share states as far as they took the same choices.

import type { Scores } from '../core/score.ts'
import { hash } from '../core/shuffle.ts'
import type { Forkable } from '../core/turn.ts'
import type { Graph, Limit } from './graph.ts'
import { scoresIn } from './observed.ts'
import { beginOn } from './retell.ts'
import { knownTurns } from './turns.ts'

export interface Sampling {
  readonly runs: number
  readonly seed: number
  /** A run that has not ended after so many choices is left where it is. */
  readonly maxTurns?: number
  /** Asked before every run but the first; false stops. */
  readonly goOn?: () => boolean
}

const MAX_TURNS = 200

/** A state: the runs that took these very choices. */
interface Branch {
  readonly depth: number
  readonly leaf: number
  readonly scores: Scores
  /** Edge that leads here: the state it leaves and its option. Undefined for the opening. */
  readonly into?: { readonly from: Branch; readonly option: number }
  /** One for each option on offer; undefined where no run took it. */
  readonly edges: (Edge | undefined)[]
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
  { runs, seed, maxTurns = MAX_TURNS, goOn = () => true }: Sampling,
): Graph {
  const turns = knownTurns(story, seed)
  const branches: Branch[] = []

  const grow = (leaf: number, scores: Scores, options: number, into?: Branch['into']): Branch => {
    const depth = into ? into.from.depth + 1 : 0
    const edges = new Array<Edge | undefined>(options).fill(undefined)
    const branch = { depth, leaf, scores, edges, ...(into && { into }) }
    branches.push(branch)
    return branch
  }

  function runOnce(number: number): void {
    const begun = beginOn(turns)
    if (!begun.ok) return
    const telling = begun.value
    const { choices, scores } = telling.passage
    let at = branches[0] ?? grow(0, scores, choices.length)
    for (let taken = 0; taken < maxTurns && at.edges.length > 0; taken++) {
      const option = hash(`${seed}/${number}/${taken}`) % at.edges.length
      const told = telling.choose(telling.passage.choices[option]?.id ?? '')
      const edge = at.edges[option] ?? {
        leaf: telling.leaf(),
        taken: 0,
        ...(told.ok && {
          to: grow(
            telling.leaf(),
            scoresIn((slot) => telling.memory().get(slot)),
            told.value.choices.length,
            {
              from: at,
              option,
            },
          ),
        }),
      }
      at.edges[option] = edge
      edge.taken++
      if (!edge.to) return
      at = edge.to
    }
  }

  let made = 0
  while (made < runs && (made === 0 || goOn())) runOnce(made++)
  const stoppedBy: readonly Limit[] = story.usesChance() ? ['time', 'chance'] : ['time']
  return {
    ...inOrder(branches),
    story,
    leaves: turns.leaves,
    stoppedBy,
    turns: turns.leaves.length,
    ...asSampled(),
  }

  function asSampled() {
    const taken = shorterFirst(branches).flatMap(({ edges }) => edges.map((edge) => edge?.taken ?? 0))
    return { sampled: { runs: made, seed, taken: Float64Array.from(taken) } }
  }
}

const shorterFirst = (branches: readonly Branch[]): readonly Branch[] =>
  [...branches].sort((a, b) => a.depth - b.depth)

function inOrder(branches: readonly Branch[]) {
  const sorted = shorterFirst(branches)
  const numberOf = new Map(sorted.map((branch, state) => [branch, state]))
  const edges = sorted.flatMap((branch) => branch.edges)
  const firstEdge = Int32Array.from([0, ...sorted.map(({ edges }) => edges.length)])
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
    scoresOf: (state: number) => (sorted[state] as Branch).scores,
  }
}
