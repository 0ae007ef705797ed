// How an attempt is called where several stand together: by its nickname, or by its number and day. Pure.

import type { SavedRun } from '../../model/saved-run.ts'
import { later } from '../wording/later.ts'
import { words } from '../wording/words.ts'

/** @param number place among the attempts at its story, from 1, oldest first */
export const attemptName = ({ notes }: SavedRun, number: number): string =>
  notes?.nickname?.trim() || later.attempts.named(number)

/** The time of its first choice; of its last save where it has none. */
const begunAt = ({ run, updated }: SavedRun): number => run.choices[0]?.at ?? updated

const day = new Intl.DateTimeFormat(words.language, { dateStyle: 'medium', timeStyle: 'short' })

export const dayOf = (saved: SavedRun): string => later.attempts.on(day.format(begunAt(saved)))

/** Oldest first, as they are numbered. */
export const oldestFirst = (runs: readonly SavedRun[]): readonly SavedRun[] =>
  [...runs].sort((left, right) => begunAt(left) - begunAt(right) || left.updated - right.updated)
