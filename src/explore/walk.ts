// Walks every turn of a story that can be reached, with states merged that the story can never tell apart. In rounds:
// what must be remembered is known only from the turns that were run, so each round keeps what the last one found
// necessary, until one finds nothing new. README.md says why that is the whole story.

import { SCORES, type Scores } from '../core/score.ts'
import type { Forkable, Slot } from '../core/turn.ts'
import { foldsOf } from './counters.ts'
import type { Graph, Limit, State } from './graph.ts'
import { layoutsOf } from './layouts.ts'
import { liveSlots } from './live.ts'
import { type Limits, type Round, walkRound } from './round.ts'
import { createValues } from './states.ts'
import { knownTurns } from './turns.ts'

export type { Limits } from './round.ts'

const MOST_STATES = 2_000_000
/** A story that draws lots is walked for one way they may fall; it is never called the whole. */
const SEED = 1

const SCORE_SLOTS: readonly Slot[] = SCORES.map((score) => `variable:${score}`)

export function walk(story: Forkable, limits: Partial<Limits> = {}): Graph {
  const turns = knownTurns(story, SEED)
  const values = createValues()
  const bounds = { maxStates: MOST_STATES, goOn: () => true, onProgress: () => undefined, ...limits }

  const round = (always: readonly Slot[]): Round => {
    const layoutOf = layoutsOf(liveSlots(turns.leaves, always))
    return walkRound({ turns, values, layoutOf, folds: foldsOf(turns.leaves) }, bounds)
  }
  // Scores come last: they multiply the states and, where nothing asks them, can lead to no new turn.
  let last = round([])
  while (!last.stoppedBy && !last.isWhole) last = round([])
  if (!last.stoppedBy) {
    do last = round(SCORE_SLOTS)
    while (!last.stoppedBy && !last.isWhole)
  }
  return graphOf(story, last, turns.leaves, values.decode)
}

function graphOf(
  story: Forkable,
  { stoppedBy, states, layoutOf, ...arrays }: Round,
  leaves: Graph['leaves'],
  decode: (code: number) => number | string,
): Graph {
  const scoresOf = (state: State): Scores => {
    const { columnOf } = layoutOf(states.positionOf(state))
    const { numbers } = states.values()
    const read = (slot: Slot): number => {
      const column = columnOf.get(slot)
      const value = column === undefined ? 0 : decode(numbers[states.startOf(state) + column] as number)
      return typeof value === 'number' ? value : 0
    }
    return {
      trust: read('variable:trust'),
      empathy: read('variable:empathy'),
      reliability: read('variable:reliability'),
    }
  }
  const limits: readonly Limit[] = [
    ...(stoppedBy ? [stoppedBy] : []),
    ...(story.usesChance() ? (['chance'] as const) : []),
  ]
  const { firstEdge, edgeLeaf, edgeTo, leafOf, edgeInto, ran } = arrays
  return {
    story,
    leaves,
    states: leafOf.length,
    firstEdge,
    edgeLeaf,
    edgeTo,
    leafOf,
    edgeInto,
    scoresOf,
    stoppedBy: limits,
    turns: ran,
  }
}
