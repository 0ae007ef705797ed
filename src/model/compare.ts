// Two runs of one story side by side: how far they went together, and what each did from there. Derived from their
// beats; says nothing of which is better.

import type { Beat } from './beat.ts'
import { type Debrief, type Decision, debrief } from './debrief.ts'

export interface Side {
  readonly debrief: Debrief
  /** What it did from where they part. */
  readonly own: readonly Decision[]
}

export interface Comparison {
  /** Decisions that both took alike, from the beginning. */
  readonly together: readonly Decision[]
  /** What both were asked where they part; nothing where one only goes further, or both are the same. */
  readonly parting?: { readonly number: number; readonly one: Decision; readonly other: Decision }
  readonly one: Side
  readonly other: Side
}

/** Neither may be empty. */
export function compare(firstBeats: readonly Beat[], secondBeats: readonly Beat[]): Comparison {
  const [first, second] = [debrief(firstBeats), debrief(secondBeats)]
  let shared = 0
  while (isSameChoice(first.decisions[shared], second.decisions[shared])) shared++
  const [left, right] = [first.decisions[shared], second.decisions[shared]]
  return {
    together: first.decisions.slice(0, shared),
    ...(left && right && { parting: { number: shared + 1, one: left, other: right } }),
    one: { debrief: first, own: first.decisions.slice(shared) },
    other: { debrief: second, own: second.decisions.slice(shared) },
  }
}

/** By the id of the choice alone; the answers to it are not compared. */
const isSameChoice = (left: Decision | undefined, right: Decision | undefined): boolean =>
  left !== undefined && right !== undefined && left.choice.id === right.choice.id
