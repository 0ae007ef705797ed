// One turn of a story, as a walk of all turns needs it: what the turn depended on, what it changed, where it led. Types and small
// arithmetic only; forkable.ts runs turns, the explore folder walks them.

import type { Passage } from '../../model/passage.ts'
import type { Place, Problem, Result } from '../../model/result.ts'
import type { ChoiceId, Revision, StoryId } from '../../model/run.ts'

/**
 * One thing that a story can remember: `variable:trust`, `visits:PATH` (how often a place was told), `since:PATH`
 * (choices taken since it was; -1 where it never was), `turns` (choices taken), `seed` (what lots are drawn by),
 * `chance` (the last number drawn).
 */
export type Slot = string

/** Whole numbers stand for themselves. Anything else is a text that only the story can read. */
export type Value = number | string

/** Everything a story remembers at one moment, apart from where it stands. A slot that is missing is 0 (-1 for `since:`). */
export type Memory = ReadonlyMap<Slot, Value>

/**
 * What a turn wanted to know of a slot's value v: `value` v itself, `equals` whether v is `by`, `under` whether
 * v < `by` (both 1 or 0), `least` the smaller of v and `by`, `rest` (v + `plus`) % `by`. All but the first take whole
 * numbers only. A question that asks less than the value lets more states be merged.
 */
type Ask = 'value' | 'equals' | 'under' | 'least' | 'rest'

export interface Question {
  readonly slot: Slot
  readonly ask: Ask
  /** 0 for `value`. */
  readonly by: number
  /** 0 but for `rest`. */
  readonly plus: number
}

export interface QuestionAnswer extends Question {
  readonly answer: Value
}

export type Write =
  | { readonly slot: Slot; readonly set: Value }
  /** Added to the whole number that the slot held before the turn. */
  | { readonly slot: Slot; readonly add: number }

/** Where a story stands between two turns: what is on offer and where each option leads. Small whole numbers from 0. */
export type Position = number

export interface TurnResult {
  readonly position: Position
  /** Its scores and ledger are those of the one memory that this turn was run with. */
  readonly passage: Passage
  /** Indices into `Forkable.lines`, ascending, of what was told or done. */
  readonly lines: readonly number[]
  /** Of a turn after which nothing is on offer: index of the last line that was told, outside of functions. */
  readonly last?: number
}

export interface Turn {
  /**
   * In the order in which the turn asked. A memory that answers all of them alike gives this very turn; the first
   * question is the same for every memory, and every later one depends only on the answers before it. The exception is a
   * variable that holds a whole number in one memory and something else in another (explore/mixed.ts).
   */
  readonly asked: readonly QuestionAnswer[]
  /** Each slot once. Besides these, every `since:` slot that is not -1 and is not set here grows by one. */
  readonly writes: readonly Write[]
  /** A failure ends the telling. */
  readonly told: Result<TurnResult>
  /** Of a failure: indices of lines that were told or done before it. */
  readonly before?: readonly number[]
}

export interface SourceLine extends Place {
  /** Knot, or `knot.stitch`, that it stands in; empty at the top of a story. */
  readonly knot: string
  /** True where it can print something; otherwise it is logic. */
  readonly prints: boolean
}

/** A story that can be run one turn at a time, from any position it has led to. It runs Ink's real engine. */
export interface Forkable {
  readonly id: StoryId
  readonly revision: Revision
  /** Every line of the source that holds something to tell or do, in the order of the files. */
  readonly lines: readonly SourceLine[]
  /** Every choice of the source that can be on offer. Ids of foreign stories may repeat. */
  readonly choices: readonly { readonly id: ChoiceId; readonly place: Place }[]
  /** Ids in `# ending:` tags of the source. */
  readonly endings: readonly { readonly id: string; readonly place: Place }[]
  /** The opening. Its writes give the whole memory; it asks nothing. */
  readonly begin: (seed: number) => Turn
  /** @param choice one of the options that the passage at `from` offered */
  readonly turn: (from: Position, choice: ChoiceId, memory: Memory) => Turn
  /** Whether any turn so far drew lots, so that another seed may give another story. */
  readonly usesChance: () => boolean
}

/** A slot that only ever counts up, or starts again at 0. */
export const isCounter = (slot: Slot): boolean => slot === 'turns' || /^(visits|since):/.test(slot)

/** Whether a telling was given up, since it came to no choice and no end. */
export const isUnending = ({ code }: Problem): boolean =>
  code === 'story/never-stops' || code === 'story/too-long'

/** Whether a telling came to a loose end. */
export const endsLoose = ({ code }: Problem): boolean => code === 'story/loose-end'

/** What a slot holds before anything was written to it. */
export const unwritten = (slot: Slot): Value => (slot.startsWith('since:') ? -1 : 0)

export function answerTo({ ask, by, plus }: Question, value: Value): Value {
  if (ask === 'value') return value
  const number = value as number
  if (ask === 'equals') return number === by ? 1 : 0
  if (ask === 'under') return number < by ? 1 : 0
  return ask === 'least' ? Math.min(number, by) : (number + plus) % by
}

/** The memory after a turn. */
export function remembered(memory: Memory, writes: readonly Write[]): Memory {
  const after = new Map(memory)
  const set = new Set(writes.map(({ slot }) => slot))
  for (const [slot, value] of memory) {
    if (slot.startsWith('since:') && value !== -1 && !set.has(slot)) after.set(slot, (value as number) + 1)
  }
  for (const write of writes) {
    const before = memory.get(write.slot) ?? unwritten(write.slot)
    after.set(write.slot, 'set' in write ? write.set : (before as number) + write.add)
  }
  return after
}
