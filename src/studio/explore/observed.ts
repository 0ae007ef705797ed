// Scores and promises read from a memory. Those in a turn's passage belong to the one memory that the turn was run with;
// another memory that gives the same answers may hold other scores.

import type { Ledger, PromiseEvent } from '../../model/promise.ts'
import { SCORES, type Score, type Scores } from '../../model/score.ts'
import type { Slot, Value } from '../ink/turn.ts'

export type Recall = (slot: Slot) => Value | undefined

export const scoreSlot = (score: Score): Slot => `variable:${score}`
export const SCORE_SLOTS: readonly Slot[] = SCORES.map(scoreSlot)

/** A score that is not kept, or is no number, is 0. A decimal is a text here, as Ink writes it: `5.5` or `"2.0f"`. */
export function scoreIn(value: Value = 0): number {
  if (typeof value === 'number') return value
  const decimal = Number.parseFloat(value.replace(/^"/, ''))
  return Number.isNaN(decimal) ? 0 : decimal
}

export const scoresIn = (recall: Recall): Scores => ({
  trust: scoreIn(recall(scoreSlot('trust'))),
  empathy: scoreIn(recall(scoreSlot('empathy'))),
  reliability: scoreIn(recall(scoreSlot('reliability'))),
})

export function ledgerIn(recall: Recall): Ledger {
  const at = (event: PromiseEvent) => itemsIn(recall(`variable:promises_${event}`))
  return { made: at('made'), kept: at('kept'), broken: at('broken'), not_yours: at('not_yours') }
}

/** Names in a list as Ink writes it, `{"list":{"promises.rope":1}}`, in the order of their numbers. */
export function itemsIn(value: Value | undefined): readonly string[] {
  if (typeof value !== 'string') return []
  const written = JSON.parse(value) as { readonly list?: Readonly<Record<string, number>> } | null
  return Object.entries(written?.list ?? {})
    .sort(([, a], [, b]) => a - b)
    .map(([item]) => item.slice(item.lastIndexOf('.') + 1))
}
