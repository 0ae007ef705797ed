// Everything that can happen in a story, as states and the turns between them. Built by walk.ts or sample.ts, read by
// everything that counts. Flat arrays, since there may be a million states. Types only.

import type { ChoiceId } from '../../model/run.ts'
import type { Scores } from '../../model/score.ts'
import type { Forkable, Position, Turn } from '../ink/turn.ts'

/** A state's number, from 0, which is the opening. In breadth-first order: a shorter log never comes after a longer. */
export type State = number

/** One turn that was run by the engine. Any number of edges share it. */
export interface Leaf {
  /** -1 for the opening. */
  readonly from: Position
  /** Empty for the opening. */
  readonly choice: ChoiceId
  readonly turn: Turn
  /** Words printed, those of the trainee included. */
  readonly words: number
}

/** Why a walk is incomplete: too many states, too little time, or a story that draws lots. */
export type Limit = 'states' | 'time' | 'chance'

export interface Graph {
  readonly story: Forkable
  /** The first one is the opening. */
  readonly leaves: readonly Leaf[]
  readonly states: number
  /** Edges that leave state s are firstEdge[s] until firstEdge[s + 1]: one for each option of its passage, in that order. */
  readonly firstEdge: Int32Array
  /** -1 where, in a sample, no run came to the state. */
  readonly edgeLeaf: Int32Array
  /** -1 where the turn failed, or (in a sample, or at a limit) was not followed. */
  readonly edgeTo: Int32Array
  /** The leaf that first led to a state: its passage is what is shown there. */
  readonly leafOf: Int32Array
  /** The edge that first led to a state; -1 for the opening. */
  readonly edgeInto: Int32Array
  readonly scoresOf: (state: State) => Scores
  /** Empty where every state was visited and every edge followed. */
  readonly stoppedBy: readonly Limit[]
  /** Turns that the engine ran. */
  readonly turns: number
  readonly sampled?: Sampled
}

/** What a sample knows besides. */
interface Sampled {
  readonly runs: number
  readonly seed: number
  /** How often each edge was taken; its sum over edges that end or at which a run was broken off is `runs`. */
  readonly taken: Float64Array
  /** Where runs were broken off that might have gone on for ever. */
  readonly brokenOff: ReadonlySet<State>
}
