// Turns that the engine has run, found again by the questions they asked: each is run once for all memories that answer those
// questions alike. Knows no states; the caller answers the questions.

import { InvariantError } from '../../model/result.ts'
import type { ChoiceId } from '../../model/run.ts'
import {
  type Forkable,
  isUnending,
  type Memory,
  type Position,
  type Question,
  type QuestionAnswer,
  type Turn,
  type Value,
} from '../ink/turn.ts'
import type { Leaf } from './graph.ts'
import { mixedSlots } from './mixed.ts'

/** A question that was asked on the way to a turn, and what each answer so far led to. */
export interface Fork {
  /** Whole numbers from 0, in the order in which forks came up. */
  readonly number: number
  readonly question: Question
  readonly branches: Map<Value, Branch>
}
/** A number is an index of `leaves`. */
type Branch = Fork | number

export interface KnownTurns {
  /** The first is the opening. Only ever grows. */
  readonly leaves: readonly Leaf[]
  /** What is on offer at a position that some turn led to. */
  readonly optionsAt: (position: Position) => readonly ChoiceId[]
  /** Undefined where nothing was run yet. */
  readonly rootOf: (position: Position, option: number) => Branch | undefined
  /** True once so many beats never ended that running more would only cost time. */
  readonly isEndless: () => boolean
  /** Runs the engine. */
  readonly run: (position: Position, option: number, memory: Memory) => number
  /** The turn that these answers lead to, run if need be. */
  readonly find: (
    position: Position,
    option: number,
    answer: (question: Question) => Value,
    memory: () => Memory,
  ) => number
}

/** After so many endless beats the walk stops, since each may take a second. */
const MOST_ENDLESS = 8

export function knownTurns(story: Forkable, seed: number): KnownTurns {
  const leaves: Leaf[] = []
  const roots: Map<Value, Branch>[] = []
  const options: (readonly ChoiceId[])[] = []
  const mixed = mixedSlots()
  let forks = 0
  let endless = 0

  function keep(from: Position, choice: ChoiceId, turn: Turn): number {
    if (!turn.told.ok && isUnending(turn.told.problem)) endless++
    if (turn.told.ok) {
      const { position, passage } = turn.told.value
      options[position] ??= passage.choices.map(({ id }) => id)
    }
    return leaves.push({ from, choice, turn, words: wordsOf(turn) }) - 1
  }

  function run(position: Position, option: number, memory: Memory): number {
    const choice = options[position]?.[option] ?? ''
    const bare = story.turn(position, choice, memory)
    // Trees built before this slot was known to be mixed lack the question for its value, so their turns are run again.
    if (mixed.note(bare.writes)) roots.length = 0
    const turn = mixed.askedFirst(bare, memory)
    const leaf = keep(position, choice, turn)
    const known = roots[position] ?? new Map<Value, Branch>()
    roots[position] = known
    grow(known, option, turn, leaf)
    return leaf
  }

  /** Puts a turn into the tree under its answers. A fork that is there already must ask the same, since questions depend only on earlier answers. */
  function grow(root: Map<Value, Branch>, option: number, turn: Turn, leaf: number): void {
    let branches = root
    let key: Value = option
    for (const { answer, ...question } of turn.asked) {
      const known = branches.get(key)
      const fork = known ?? { number: forks++, question, branches: new Map<Value, Branch>() }
      if (typeof fork === 'number' || !isSame(fork.question, question)) throw unlike('asked something else')
      branches.set(key, fork)
      branches = fork.branches
      key = answer
    }
    // An endless beat is cut short by the clock, so it may ask fewer questions than the last time.
    if (branches.has(key) && turn.told.ok) throw unlike('asked less')
    branches.set(key, leaf)
  }

  const opening = story.begin(seed)
  mixed.note(opening.writes)
  keep(-1, '', opening)
  return {
    leaves,
    optionsAt: (position) => options[position] ?? [],
    rootOf: (position, option) => roots[position]?.get(option),
    isEndless: () => endless > MOST_ENDLESS,
    run,
    find: (position, option, answer, memory) => {
      let branch = roots[position]?.get(option)
      while (typeof branch === 'object') branch = branch.branches.get(answer(branch.question))
      return branch ?? run(position, option, memory())
    },
  }
}

const isSame = (a: Omit<QuestionAnswer, 'answer'>, b: Omit<QuestionAnswer, 'answer'>): boolean =>
  a.slot === b.slot && a.ask === b.ask && a.by === b.by && a.plus === b.plus

const unlike = (what: string) => new InvariantError(`A turn ${what} than another with the same answers`)

function wordsOf({ told: result }: Turn): number {
  if (!result.ok) return 0
  return result.value.passage.lines.reduce((sum, { text }) => sum + (text.match(/\S+/g)?.length ?? 0), 0)
}
