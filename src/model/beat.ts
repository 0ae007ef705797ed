// A beat: all that appears between two choices, with what the choice before it did. Derived by comparing two
// passages; a beat depends on the run alone, never on when it is asked for.

import type { Choice, Line, Passage, PromiseStretch, Remarks } from './passage.ts'
import {
  EMPTY_LEDGER,
  type Ledger,
  type PromiseChange,
  type PromiseEvent,
  promiseChanges,
} from './promise.ts'
import type { ChoiceId } from './run.ts'
import { addEffects, type Effects, effectsBetween, type Scores } from './score.ts'
import { shuffled } from './shuffle.ts'

/** What taking a choice did, attributed to it by comparing the story's variables before and after. */
export interface Outcome extends Remarks {
  readonly choice: Choice
  /** Of the choice alone, without what a promise did that came due in its beat. */
  readonly effects: Effects
  readonly promises: readonly PromiseChange[]
  readonly settled?: readonly PromiseOutcome[]
}

/** What became of a promise, with its effects and the reason. Kept apart from the choice before it, which is not its cause. */
export interface PromiseOutcome extends PromiseStretch {
  /** Absent where the story's ledger says nothing new. */
  readonly event?: PromiseEvent
}

/** Everything that changed in a beat. */
export const effectsInAll = ({ effects, settled = [] }: Pick<Outcome, 'effects' | 'settled'>): Effects =>
  settled.reduce((sum, settlement) => addEffects(sum, settlement.effects), effects)

/** Whether the author says anything of what the choice did. */
export const isExplained = ({ reason, move, settled = [] }: Outcome): boolean =>
  reason !== undefined || move !== undefined || settled.length > 0

export interface Beat {
  /** 0 for the opening beat; otherwise the number of choices taken to get here. */
  readonly number: number
  /** Absent only on the opening beat. */
  readonly outcome?: Outcome
  readonly lines: readonly Line[]
  /** Index of the first line of the scene that it comes to; absent where it stays in its scene. */
  readonly entered?: number
  /** In the order to be shown. Empty when the story has ended here. */
  readonly choices: readonly Choice[]
  readonly scores: Scores
  readonly ledger: Ledger
  readonly discuss?: string
  readonly say?: string
  readonly ending?: string
}

export function openingBeat(passage: Passage, seed: number): Beat {
  return { ...shown(passage, seed), number: 0 }
}

/** The beat that taking `id`, one of `before.choices`, led to. */
export function nextBeat(before: Beat, id: ChoiceId, passage: Passage, seed: number): Beat {
  const choice = before.choices.find((option) => option.id === id) ?? { id, text: id }
  const { settlings = [] } = passage
  const changes = promiseChanges(before.ledger ?? EMPTY_LEDGER, passage.ledger)
  return {
    ...shown(passage, seed),
    number: before.number + 1,
    outcome: {
      ...passage.remarks,
      choice,
      ...apart(effectsBetween(before.scores, passage.scores), changes, settlings),
    },
  }
}

/** What a choice did, and apart from it what became of earlier promises in the same beat. */
export function apart(
  all: Effects,
  changes: readonly PromiseChange[],
  settlings: readonly PromiseStretch[],
): Pick<Outcome, 'effects' | 'promises' | 'settled'> {
  if (settlings.length === 0) return { effects: all, promises: changes }
  const settled = settlings.map((settling): PromiseOutcome => {
    const change = changes.find(({ promise, event }) => promise === settling.promise && event !== 'made')
    return { ...settling, ...(change && { event: change.event }) }
  })
  return {
    effects: settled.reduce((rest, settlement) => effectsBetween(settlement.effects, rest), all),
    promises: changes.filter(
      ({ promise, event }) =>
        !settled.some((settlement) => settlement.promise === promise && settlement.event === event),
    ),
    settled,
  }
}

function shown(
  { pinned, remarks: _, settlings: __, choices, ...rest }: Passage,
  seed: number,
): Omit<Beat, 'number'> {
  return { ...rest, choices: pinned ? choices : shuffled(choices, seed) }
}

/** Tells the beats of a run apart, those of other ways through it too: its number and the choice that led to it. */
export const beatKey = ({ number, outcome }: Pick<Beat, 'number' | 'outcome'>): string =>
  `${number} ${outcome?.choice.id ?? ''}`

/** These beats, the newest of them as far as so many of its lines. */
export function upToLine(beats: readonly Beat[], lines: number): readonly Beat[] {
  const newest = beats.at(-1)
  if (!newest || lines >= newest.lines.length) return beats
  return [...beats.slice(0, -1), { ...newest, lines: newest.lines.slice(0, lines) }]
}
