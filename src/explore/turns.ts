// Turns that the engine has run, found again by what they asked: each is run once for all memories that answer its
// questions alike. Knows no states; whoever asks brings the answers.

import { InvariantError } from '../core/result.ts'
import type { ChoiceId } from '../core/run.ts'
import type { Answered, Forkable, Memory, Position, Question, Turn, Value } from '../core/turn.ts'
import type { Leaf } from './graph.ts'

/** A question that was asked on the way to a turn, and what each answer so far led to. */
export interface Fork {
  readonly question: Question
  readonly branches: Map<Value, Branch>
}
/** A number is an index of `leaves`. */
export type Branch = Fork | number

export interface KnownTurns {
  /** The first is the opening. Only ever grows. */
  readonly leaves: readonly Leaf[]
  /** What is on offer at a position that some turn led to. */
  readonly optionsAt: (position: Position) => readonly ChoiceId[]
  /** Undefined where nothing was run yet. */
  readonly rootOf: (position: Position, option: number) => Branch | undefined
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

export function knownTurns(story: Forkable, seed: number): KnownTurns {
  const leaves: Leaf[] = []
  const roots: (Branch | undefined)[][] = []
  const options: (readonly ChoiceId[])[] = []

  function keep(from: Position, choice: ChoiceId, turn: Turn): number {
    if (turn.told.ok) {
      const { position, passage } = turn.told.value
      options[position] ??= passage.choices.map(({ id }) => id)
    }
    return leaves.push({ from, choice, turn, words: wordsOf(turn) }) - 1
  }

  function run(position: Position, option: number, memory: Memory): number {
    const choice = options[position]?.[option] ?? ''
    const turn = story.turn(position, choice, memory)
    const leaf = keep(position, choice, turn)
    const known = roots[position] ?? []
    roots[position] = known
    known[option] = grown(known[option], turn.asked, leaf)
    return leaf
  }

  keep(-1, '', story.begin(seed))
  return {
    leaves,
    optionsAt: (position) => options[position] ?? [],
    rootOf: (position, option) => roots[position]?.[option],
    run,
    find: (position, option, answer, memory) => {
      let branch = roots[position]?.[option]
      while (typeof branch === 'object') branch = branch.branches.get(answer(branch.question))
      return branch ?? run(position, option, memory())
    },
  }
}

/** Puts a turn under its answers. What is there already asks the same, since questions depend only on earlier answers. */
function grown(branch: Branch | undefined, asked: readonly Answered[], leaf: number): Branch {
  const [first, ...rest] = asked
  if (!first) {
    if (typeof branch === 'object')
      throw new InvariantError('A turn asked less than another with the same answers')
    return leaf
  }
  const { slot, ask, by, plus, answer } = first
  const fork = branch ?? { question: { slot, ask, by, plus }, branches: new Map<Value, Branch>() }
  if (typeof fork === 'number' || fork.question.slot !== slot || fork.question.ask !== ask) {
    throw new InvariantError('A turn asked something else than another with the same answers')
  }
  fork.branches.set(answer, grown(fork.branches.get(answer), rest, leaf))
  return fork
}

function wordsOf({ told }: Turn): number {
  if (!told.ok) return 0
  return told.value.passage.lines.reduce((sum, { text }) => sum + (text.match(/\S+/g)?.length ?? 0), 0)
}
