// A beat: all that appears between two choices, with what the choice before it did. Derived by comparing two
// passages; a beat depends on the run alone, never on when it is asked for.

import type { Choice, Line, Passage, Remarks } from './passage.ts'
import { EMPTY_LEDGER, type Ledger, type PromiseChange, promiseChanges } from './promise.ts'
import type { ChoiceId } from './run.ts'
import { type Effects, effectsBetween, type Scores } from './score.ts'
import { shuffled } from './shuffle.ts'

/** What taking a choice did, attributed to it by comparing the story's variables before and after. */
export interface Outcome extends Remarks {
  readonly choice: Choice
  readonly effects: Effects
  readonly promises: readonly PromiseChange[]
}

export interface Beat {
  /** 0 for the opening beat; otherwise the number of choices taken to get here. */
  readonly number: number
  /** Absent only on the opening beat. */
  readonly outcome?: Outcome
  readonly lines: readonly Line[]
  /** In the order to be shown. Empty when the story has ended here. */
  readonly choices: readonly Choice[]
  readonly scores: Scores
  readonly ledger: Ledger
  readonly discuss?: string
  readonly ending?: string
}

export function openingBeat(passage: Passage, seed: number): Beat {
  return { ...shown(passage, seed), number: 0 }
}

/** The beat that taking `id`, one of `before.choices`, led to. */
export function nextBeat(before: Beat, id: ChoiceId, passage: Passage, seed: number): Beat {
  const choice = before.choices.find((option) => option.id === id) ?? { id, text: id }
  return {
    ...shown(passage, seed),
    number: before.number + 1,
    outcome: {
      ...passage.remarks,
      choice,
      effects: effectsBetween(before.scores, passage.scores),
      promises: promiseChanges(before.ledger ?? EMPTY_LEDGER, passage.ledger),
    },
  }
}

function shown({ pinned, remarks: _, choices, ...rest }: Passage, seed: number): Omit<Beat, 'number'> {
  return { ...rest, choices: pinned ? choices : shuffled(choices, seed) }
}
