// Walks every turn of a story that can be reached, with states merged that the story can never tell apart. In rounds:
// what must be remembered is known only from the turns that were run, so each round keeps what the last one found
// necessary, until one finds nothing new. README.md says why that is the whole story.

import type { Scores } from '../core/score.ts'
import type { Forkable, Slot } from '../core/turn.ts'
import { foldsOf } from './counters.ts'
import type { Graph, State } from './graph.ts'
import { layoutsOf } from './layouts.ts'
import { liveSlots } from './live.ts'
import { SCORE_SLOTS, scoresIn } from './observed.ts'
import { type Limits, type Round, walkRound } from './round.ts'
import { createValues } from './states.ts'
import { knownTurns } from './turns.ts'

export type { Limits } from './round.ts'

const MOST_STATES = 2_000_000
/** Any would do: a story that draws lots is not walked. */
const SEED = 1

export function walk(story: Forkable, limits: Partial<Limits> = {}): Graph {
  const turns = knownTurns(story, SEED)
  const values = createValues()
  const bounds = { maxStates: MOST_STATES, goOn: () => true, onProgress: () => undefined, ...limits }

  const round = (always: readonly Slot[]): Round => {
    const layoutOf = layoutsOf(liveSlots(turns.leaves, always))
    return walkRound(
      { turns, values, layoutOf, folds: foldsOf(turns.leaves), usesChance: story.usesChance },
      bounds,
    )
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
    const start = states.startOf(state)
    return scoresIn((slot) => {
      const column = columnOf.get(slot)
      return column === undefined ? undefined : decode(states.values().numbers[start + column] as number)
    })
  }
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
    stoppedBy: stoppedBy ? [stoppedBy] : [],
    turns: ran,
  }
}
