// The scores at every state of a walk, summed along the way by which the state was first reached. In a complete walk every way
// to a state gives the same scores; where a limit stopped it, they hold for that one way.

import { SCORES, type Scores } from '../../model/score.ts'
import type { Graph, Leaf, State } from './graph.ts'
import { scoreIn, scoreSlot } from './observed.ts'

export interface StateTree {
  readonly leafOf: Int32Array
  /** A state's parent has a smaller number; -1 for the opening. */
  readonly parentOf: Int32Array
}

/** Computed for all states at the first call. */
export function scoresOn(reached: StateTree, leaves: readonly Leaf[]): Graph['scoresOf'] {
  let counted: Float64Array | undefined
  return (state: State): Scores => {
    counted ??= count(reached, leaves)
    const [trust = 0, empathy = 0, reliability = 0] = counted.subarray(state * WIDTH, (state + 1) * WIDTH)
    return { trust, empathy, reliability }
  }
}

const WIDTH = SCORES.length
const SLOTS = SCORES.map(scoreSlot)

function count({ leafOf, parentOf }: StateTree, leaves: readonly Leaf[]): Float64Array {
  const changes = leaves.map(changeBy)
  const counted = new Float64Array(leafOf.length * WIDTH)
  for (let state = 0; state < leafOf.length; state++) {
    const parent = parentOf[state] as number
    const change = changes[leafOf[state] as number] ?? NO_CHANGE
    for (let score = 0; score < WIDTH; score++) {
      const before = parent < 0 ? 0 : (counted[parent * WIDTH + score] as number)
      const { set, add } = change[score] ?? NOTHING
      counted[state * WIDTH + score] = set ?? before + add
    }
  }
  return counted
}

interface Change {
  readonly set?: number
  readonly add: number
}
const NOTHING: Change = { add: 0 }
const NO_CHANGE: readonly Change[] = []

const changeBy = ({ turn }: Leaf): readonly Change[] =>
  SLOTS.map((slot) => {
    const write = turn.writes.find((written) => written.slot === slot)
    if (!write) return NOTHING
    if ('add' in write) return { add: write.add }
    return { set: scoreIn(write.set), add: 0 }
  })
