// How evidence is set down in the pack and in front of a room: the order of the hand-out, and one line for an entry. Pure.

import { type Entry, type FindingEntry, isRule, type RuleEntry } from '../../../model/evidence/entry.ts'
import { evidence } from '../../wording/evidence.ts'

export interface HandOutOrder {
  /** The surest first; of one step, in the order in which the story comes to them. */
  readonly findings: readonly FindingEntry[]
  /** A rule says what is asked of people and proves nothing, so rules stand apart. */
  readonly rules: readonly RuleEntry[]
}

export function inHandOutOrder(entries: readonly Entry[]): HandOutOrder {
  const findings = entries.filter((entry): entry is FindingEntry => !isRule(entry))
  return { findings: findings.sort((a, b) => b.sure - a.sure), rules: entries.filter(isRule) }
}

/** The number of each line of the hand-out, by entry: findings first, and what is asked goes on counting. */
export const numbersIn = ({ findings, rules }: HandOutOrder): ReadonlyMap<string, number> =>
  new Map([...findings, ...rules].map(({ id }, index) => [id, index + 1]))

/** The title, then what it is and how sure, so that no line reads as if it were established. */
export const titleAndMark = (entry: Entry): string =>
  evidence.titled(entry.title, entry.kind, isRule(entry) ? undefined : entry.sure)

/** Where a rule holds in one of the two nations only, a room in the other has to know; otherwise nothing. */
export const onlyIn = (entry: RuleEntry): string | undefined => {
  const { nation } = entry.in_force
  return nation === 'england' || nation === 'wales' ? evidence.nations[nation] : undefined
}
