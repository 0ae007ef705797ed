// Walks every turn of a story that can be reached, with states merged that the story can never tell apart. In rounds: what
// must be remembered is known only from turns that were run, so each round keeps the slots that the turns of earlier rounds
// asked, until a round needs no new turn. README.md says why the result is complete.

import { InvariantError } from '../../model/result.ts'
import type { Forkable, Slot } from '../ink/turn.ts'
import { foldsOf } from './counters.ts'
import type { Graph } from './graph.ts'
import { layoutsOf } from './layouts.ts'
import { liveSlots } from './live.ts'
import { SCORE_SLOTS } from './observed.ts'
import { type Limits, type Round, walkRound } from './round.ts'
import { scoresOn } from './scores-on.ts'
import { createValues } from './states.ts'
import { knownTurns } from './turns.ts'

export type { Limits } from './round.ts'

const MOST_STATES = 2_000_000
/** Any seed will do, since a story that draws lots is not walked. */
const SEED = 1

export function walk(story: Forkable, limits: Partial<Limits> = {}): Graph {
  const turns = knownTurns(story, SEED)
  const bounds = { maxStates: MOST_STATES, goOn: () => true, onProgress: () => undefined, ...limits }

  const round = (always: readonly Slot[]): Round => {
    const layoutOf = layoutsOf(liveSlots(turns.leaves, always))
    const memory = { turns, values: createValues(), layoutOf, folds: foldsOf(turns.leaves) }
    return walkRound(memory, story.usesChance, bounds)
  }
  const untilWhole = (always: readonly Slot[]): Round => {
    for (;;) {
      const known = turns.leaves.length
      const last = round(always)
      if (last.stoppedBy || last.isWhole) return last
      // Without a new turn the next round would be the same, and this would never end.
      if (turns.leaves.length === known) throw new InvariantError('A round missed what known turns ask')
    }
  }
  // Scores come last: they multiply the states and, where nothing asks them, can lead to no new turn.
  const withoutScores = untilWhole([])
  const whole = withoutScores.stoppedBy ? withoutScores : untilWhole(SCORE_SLOTS)
  return graphOf(story, whole, turns.leaves)
}

function graphOf(story: Forkable, round: Round, known: Graph['leaves']): Graph {
  const { stoppedBy, firstEdge, edgeTo, edgeInto, parentOf } = round
  const { leaves, edgeLeaf, leafOf } = onlyTaken(round, known)
  return {
    story,
    leaves,
    states: leafOf.length,
    firstEdge,
    edgeLeaf,
    edgeTo,
    leafOf,
    edgeInto,
    scoresOf: scoresOn({ leafOf, parentOf }, leaves),
    stoppedBy: stoppedBy ? [stoppedBy] : [],
    turns: known.length,
  }
}

/** Leaves out turns that no edge takes: such as those that were run again because a slot became mixed (turns.ts). */
function onlyTaken({ edgeLeaf, leafOf }: Pick<Round, 'edgeLeaf' | 'leafOf'>, known: Graph['leaves']) {
  const number = new Int32Array(known.length).fill(-1)
  for (const leaf of edgeLeaf) if (leaf >= 0) number[leaf] = 0
  number[0] = 0
  const leaves = known.filter((_, leaf) => number[leaf] === 0)
  if (leaves.length === known.length) return { leaves, edgeLeaf, leafOf }
  let next = 0
  for (let leaf = 0; leaf < number.length; leaf++) if (number[leaf] === 0) number[leaf] = next++
  const renumbered = (row: Int32Array): Int32Array =>
    row.map((leaf) => (leaf < 0 ? -1 : (number[leaf] ?? -1)))
  return { leaves, edgeLeaf: renumbered(edgeLeaf), leafOf: renumbered(leafOf) }
}
